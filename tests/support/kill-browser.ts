// Ends a browser the way a crash or an empty battery does: at once, with nothing written on the way out.

import { appendFileSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext } from "@playwright/test";

/** Kills every process of the browser of `context` and waits until it is gone. */
export async function killBrowser(context: BrowserContext): Promise<void> {
  const browser = context.browser();
  if (browser === null) throw new Error("no browser to kill");
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = (await session.send("SystemInfo.getProcessInfo")) as {
    processInfo: { type: string; id: number }[];
  };
  const gone = new Promise<void>((resolve) => context.once("close", () => resolve()));
  // The browser process first: it must not tidy up after its children.
  const order = [...processInfo].sort(
    (a, b) => Number(b.type === "browser") - Number(a.type === "browser"),
  );
  for (const { id } of order) {
    try {
      process.kill(id, "SIGKILL");
    } catch {
      // It has ended with its parent.
    }
  }
  await gone;
}

/** LevelDB's log: blocks of so many bytes, in them pieces, each behind a head (checksum, length in two bytes, kind). */
const [blockSize, headSize] = [32_768, 7];

/**
 * Leaves part of a write at the end of what a killed browser keeps in `profile`, as a power cut or a full disk does and a
 * kill does only rarely. Leaves alone what ends that way already, or has no room for it. Whether part of a write is there now.
 */
export function cutOffWrite(profile: string): boolean {
  const kept = join(profile, "Default/IndexedDB");
  const names = readdirSync(kept, { recursive: true, encoding: "utf8" }).sort();
  const name = names.findLast((one) => one.endsWith(".log"));
  if (name === undefined) throw new Error("this browser keeps things in another way");
  const log = join(kept, name);
  const bytes = readFileSync(log);
  const leftInBlock = (at: number) => blockSize - (at % blockSize);
  let at = 0;
  while (at < bytes.length) {
    const left = leftInBlock(at);
    at +=
      left < headSize ? left : headSize + bytes.readUInt16LE(Math.min(at + 4, bytes.length - 2));
  }
  if (at > bytes.length) return true;
  const length = leftInBlock(at) - headSize;
  if (length < 2) return false;
  const piece = Buffer.alloc(headSize + Math.floor(length / 2));
  piece.writeUInt16LE(length, 4);
  piece[6] = 1;
  appendFileSync(log, piece);
  return true;
}
