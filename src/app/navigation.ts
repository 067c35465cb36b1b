// Which screen is shown, and the way back. One URL for all of them: the browser's history learns a counter and nothing
// else, so it never says what was looked at.

import type { BackgroundId, IncidentId } from "#base";
import type { BackgroundKind } from "#incidents";

/** Every screen, with what it needs to know. */
export type Screen =
  | { readonly name: "start" }
  | { readonly name: "use-something-else" }
  | { readonly name: "create" }
  | { readonly name: "log" }
  | { readonly name: "record" }
  | { readonly name: "incident"; readonly id: IncidentId }
  | { readonly name: "amend"; readonly id: IncidentId }
  | { readonly name: "withdraw"; readonly id: IncidentId }
  | { readonly name: "background" }
  | { readonly name: "add-fact"; readonly kind: BackgroundKind }
  | { readonly name: "fact"; readonly id: BackgroundId }
  | { readonly name: "amend-fact"; readonly id: BackgroundId }
  | { readonly name: "withdraw-fact"; readonly id: BackgroundId }
  | { readonly name: "journal"; readonly looksFor: "all" | "words-of-log" }
  | { readonly name: "report" }
  | { readonly name: "timeline" }
  | { readonly name: "copies" }
  | { readonly name: "packs" }
  | { readonly name: "about" }
  | { readonly name: "settings" }
  | { readonly name: "locking" }
  | { readonly name: "hints" }
  | { readonly name: "zone" }
  | { readonly name: "passphrase" }
  | { readonly name: "recovery-key" }
  | { readonly name: "backup" }
  | { readonly name: "restore" }
  | { readonly name: "start-from-backup" }
  | { readonly name: "erase" }
  /** An earlier wording by its number, or all of the entry. */
  | {
      readonly name: "erase-words";
      readonly id: IncidentId | BackgroundId;
      readonly revision: number | null;
    };

/** The screens a person went through, in step with the browser's Back and Forward. */
export class Navigation {
  #screens: Screen[];
  #position = 0;
  /** What the browser counted at the first screen: an earlier page in this tab may have left entries behind it. */
  readonly #base: number;
  readonly #listeners = new Set<() => void>();
  readonly #history: History;

  /**
   * Starts at `first`. What the browser remembers of an earlier page, from before a reload for one, leads here too: those
   * screens are gone, and their entries must not be taken for screens of this page.
   */
  constructor(first: Screen, browser: Window) {
    this.#screens = [first];
    this.#history = browser.history;
    this.#base = counterOf(this.#history.state);
    this.#history.replaceState({ n: this.#base }, "");
    browser.addEventListener("popstate", (event) => this.#moveTo(counterOf(event.state)));
  }

  /** The screen to show now. The same object until it changes. */
  readonly current = (): Screen => this.#screens[this.#position] as Screen;

  /** Tells `listener` of every change; returns the way to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Shows `screen`; Back returns from it. */
  go(screen: Screen): void {
    this.#screens = [...this.#screens.slice(0, this.#position + 1), screen];
    this.#position += 1;
    this.#history.pushState({ n: this.#base + this.#position }, "");
    this.#tell();
  }

  /** Shows `screen` in place of the present one; Back goes to the one before. */
  replace(screen: Screen): void {
    this.#screens = [...this.#screens.slice(0, this.#position), screen];
    this.#history.replaceState({ n: this.#base + this.#position }, "");
    this.#tell();
  }

  /** Goes one screen back, as the browser's Back does. */
  back(): void {
    this.#history.back();
  }

  /** Whether there is a screen to go back to. */
  get canGoBack(): boolean {
    return this.#position > 0;
  }

  #moveTo(counter: number): void {
    const last = this.#screens.length - 1;
    const position = counter - this.#base;
    this.#position = Math.max(0, Math.min(position, last));
    // Forward, to a screen of an earlier page: from here on the entry counts as the screen that is shown.
    if (position > last) this.#history.replaceState({ n: this.#base + last }, "");
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

function counterOf(state: unknown): number {
  const n = (state as { n?: unknown } | null)?.n;
  return typeof n === "number" && Number.isInteger(n) && n >= 0 ? n : 0;
}
