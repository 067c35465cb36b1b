// A screen that nobody sees, for a browser with a window: without one, browsers leave out some of their habits.

import { spawn } from "node:child_process";
import type { Readable } from "node:stream";

/** A screen that runs until it is closed. */
export interface HiddenScreen {
  /** What DISPLAY has to say. */
  readonly display: string;
  close(): void;
}

/** Starts a screen at a number of its own choice. */
export async function aHiddenScreen(): Promise<HiddenScreen> {
  const screen = spawn(
    "Xvfb",
    ["-displayfd", "3", "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
    { stdio: ["ignore", "ignore", "ignore", "pipe"] },
  );
  const said = screen.stdio[3] as Readable;
  const number = await new Promise<string>((resolve, reject) => {
    said.once("data", (bytes: Buffer) => resolve(bytes.toString().trim()));
    screen.once("error", reject);
    screen.once("exit", () => reject(new Error("the screen ended")));
  });
  return { display: `:${number}`, close: () => screen.kill() };
}
