// Ends a browser the way a crash or an empty battery does: at once, with nothing written on the way out.

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
