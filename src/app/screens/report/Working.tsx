// Work that is under way, with how far it is. What stands beside it on the screen, the pages of a report or a form with a hundred
// files, is not drawn again for each step of it.

import { useSyncExternalStore } from "react";
import { openWords as words } from "#i18n/open";
import { Button, Progress } from "#ui";
import type { ReportWatch } from "../../make-report.ts";

/** One piece of work, from its beginning until it is done or stopped. */
export class Work implements ReportWatch {
  readonly label: string;
  readonly #stopper = new AbortController();
  #part = 0;
  #tell = () => {};

  constructor(label: string) {
    this.label = label;
  }

  get signal(): AbortSignal {
    return this.#stopper.signal;
  }

  /** How far it is, 0 to 1. */
  readonly part = (): number => this.#part;

  readonly progress = (part: number): void => {
    this.#part = part;
    this.#tell();
  };

  readonly stop = (): void => this.#stopper.abort();

  /** Tells `listener` of every step; returns the way to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#tell = listener;
    return () => {
      this.#tell = () => {};
    };
  };
}

/** How far `work` is, and the way to stop it. */
export function Working({ work }: { readonly work: Work }) {
  const part = useSyncExternalStore(work.subscribe, work.part);
  return (
    <div className="stack">
      <Progress label={work.label} part={part} />
      <Button onPress={work.stop}>{words().reportScreen.stop}</Button>
    </div>
  );
}
