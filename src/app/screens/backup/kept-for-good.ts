// Whether the browser keeps what is stored here. Never asked while the app starts: some browsers answer with a question
// to the person, which must follow a press of theirs and must hold nothing up.

/** What can honestly be said. */
export type Kept = "kept" | "may-be-deleted" | "deleted-after-disuse" | "unknown";

/** What is known of this browser. */
export interface BrowserFacts {
  /** What it says itself; `undefined` when it says nothing. */
  readonly persisted: boolean | undefined;
  /** Safari, and every browser on an iPhone or iPad. */
  readonly isWebKit: boolean;
  /** Opened from the home screen or as an installed app. */
  readonly isInstalled: boolean;
}

/**
 * What `facts` come to.
 *
 * Safari removes what a site stored after seven days of use without a visit (WebKit, "Full Third-Party Cookie Blocking
 * and More", 24 March 2020), home screen apps excepted. That the site's storage was made persistent is not among the
 * exceptions named there, so it is not taken for one.
 */
export function keptFrom({ persisted, isWebKit, isInstalled }: BrowserFacts): Kept {
  if (isWebKit && !isInstalled) return "deleted-after-disuse";
  if (persisted === undefined) return "unknown";
  return persisted ? "kept" : "may-be-deleted";
}

/** How it stands now, without asking for anything. */
export async function keptNow(): Promise<Kept> {
  return keptFrom(browserFacts(await answerOf(() => navigator.storage.persisted())));
}

/** Asks the browser to keep what is stored, and gives how it stands then. Call it when the person pressed something. */
export async function askToKeep(): Promise<Kept> {
  return keptFrom(browserFacts(await answerOf(() => navigator.storage.persist())));
}

async function answerOf(ask: () => Promise<boolean>): Promise<boolean | undefined> {
  try {
    return await ask();
  } catch {
    return undefined;
  }
}

function browserFacts(persisted: boolean | undefined): BrowserFacts {
  return {
    persisted,
    // Only WebKit knows this event.
    isWebKit: "GestureEvent" in window,
    isInstalled: matchMedia("(display-mode: standalone)").matches,
  };
}
