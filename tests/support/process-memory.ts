// Looks for bytes in the memory of every process of a browser (Linux, as root). The processes stand still meanwhile:
// the search takes seconds, and what it is about is what one moment held.

import { closeSync, openSync, readdirSync, readFileSync, readSync } from "node:fs";
import type { BrowserContext } from "@playwright/test";

/** Why the memory of a browser cannot be read here; empty when it can. */
export const whyNoMemory =
  process.platform !== "linux"
    ? "only Linux shows the memory of processes as files"
    : process.getuid?.() !== 0
      ? "only root may read the memory of a browser's sandboxed processes"
      : "";

/** Something to look for. */
export interface Needle {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A text as it can lie in memory: as UTF-8 and as UTF-16. */
export function textNeedles(name: string, text: string): readonly Needle[] {
  return [
    { name: `${name} (UTF-8)`, bytes: Buffer.from(text, "utf8") },
    { name: `${name} (UTF-16)`, bytes: Buffer.from(text, "utf16le") },
  ];
}

/** One line a process and needle, `renderer: description (UTF-8) × 3`. */
export async function findInMemory(
  context: BrowserContext,
  needles: readonly Needle[],
): Promise<readonly string[]> {
  const browser = context.browser();
  if (browser === null) throw new Error("no browser to search");
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = (await session.send("SystemInfo.getProcessInfo")) as {
    processInfo: { type: string; id: number }[];
  };
  await session.detach();
  const pids = processesBelow(processInfo.find(({ type }) => type === "browser")?.id ?? -1);
  if (pids.length < 2) throw new Error("the browser's processes were not found");
  for (const pid of pids) orEnded(() => process.kill(pid, "SIGSTOP"));
  try {
    return pids.flatMap((pid) => orEnded(() => findInProcess(pid, needles)) ?? []);
  } finally {
    for (const pid of pids) orEnded(() => process.kill(pid, "SIGCONT"));
  }
}

/** What `act` gives, or `undefined` if its process has ended: one that the browser has just ended goes even while it stands still. */
function orEnded<Given>(act: () => Given): Given | undefined {
  try {
    return act();
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (code === "ESRCH" || code === "ENOENT") return undefined;
    throw error;
  }
}

/** The process and all that came from it: a browser's own list leaves out the ones that only start others. */
function processesBelow(top: number): readonly number[] {
  const parents = new Map(
    readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentOf(name)] as const),
  );
  return [...parents.keys()].filter((pid) => {
    let at: number | undefined = pid;
    while (at !== undefined && at > 1 && at !== top) at = parents.get(at);
    return at === top;
  });
}

function parentOf(pid: string): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
  } catch {
    // It has ended meanwhile.
    return 0;
  }
}

const pageSize = 4096;
const chunkSize = 8 * 1024 * 1024;

function findInProcess(pid: number, needles: readonly Needle[]): readonly string[] {
  const kind = /--type=([\w-]+)/.exec(readFileSync(`/proc/${pid}/cmdline`, "utf8"))?.[1];
  const counts = new Map<string, number>();
  const overlap = Math.max(...needles.map(({ bytes }) => bytes.length)) - 1;
  const memory = openSync(`/proc/${pid}/mem`, "r");
  const presence = openSync(`/proc/${pid}/pagemap`, "r");
  const buffer = Buffer.alloc(chunkSize + overlap);
  try {
    for (const { from, to } of regionsOf(pid)) {
      for (const run of presentRuns(presence, from, to)) {
        for (let at = run.from; at < run.to; at += chunkSize) {
          const wanted = Math.min(run.to - at, chunkSize + overlap);
          const read = readSomehow(memory, buffer, wanted, at);
          for (const { name, bytes } of needles) {
            // What begins in the overlap is found, and counted, with the next chunk.
            const limit = chunkSize;
            const within = buffer.subarray(0, read);
            for (let hit = within.indexOf(bytes); hit >= 0 && hit < limit; ) {
              counts.set(name, (counts.get(name) ?? 0) + 1);
              hit = within.indexOf(bytes, hit + 1);
            }
          }
        }
      }
    }
  } finally {
    closeSync(memory);
    closeSync(presence);
  }
  return [...counts].map(([name, count]) => `${kind ?? "browser"}: ${name} × ${count}`);
}

/** Readable memory, but for files of the system that are only read. */
function regionsOf(pid: number): readonly { from: number; to: number }[] {
  return readFileSync(`/proc/${pid}/maps`, "utf8")
    .split("\n")
    .flatMap((line) => {
      const [, from = "", to = "", access = "", path = ""] =
        /^([0-9a-f]+)-([0-9a-f]+) (\S+) \S+ \S+ \S+\s*(.*)$/.exec(line) ?? [];
      const isOnlyRead = path.startsWith("/usr/") && !access.includes("w");
      return !access.startsWith("r") || isOnlyRead || /^\[v(var|syscall|dso)/.test(path)
        ? []
        : [{ from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) }];
    });
}

/** The stretches that are really there, in memory or swapped out. The rest was only set aside and never written. */
function presentRuns(presence: number, from: number, to: number): { from: number; to: number }[] {
  const entries = Buffer.alloc(((to - from) / pageSize) * 8);
  const read = readSync(presence, entries, 0, entries.length, (from / pageSize) * 8);
  const runs: { from: number; to: number }[] = [];
  for (let at = 0; at + 8 <= read; at += 8) {
    // The two highest bits of an entry: present, swapped.
    if (((entries[at + 7] ?? 0) & 0xc0) === 0) continue;
    const page = from + (at / 8) * pageSize;
    const last = runs.at(-1);
    if (last?.to === page) last.to = page + pageSize;
    else runs.push({ from: page, to: page + pageSize });
  }
  return runs;
}

function readSomehow(memory: number, buffer: Buffer, length: number, at: number): number {
  try {
    return readSync(memory, buffer, 0, length, at);
  } catch (error) {
    // Memory of a device, such as a graphics card's, refuses.
    if ((error as NodeJS.ErrnoException).code === "EIO") return 0;
    throw error;
  }
}
