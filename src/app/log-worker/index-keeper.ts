// Keeps an index in step with what there is. Compared by what is there rather than told of each change: a way to change
// something that is added one day cannot be forgotten here.

import type { SearchIndex } from "#search";
import { otherTurn } from "./other-turn.ts";

/** How much is taken in before anything else that is asked has its turn. */
const slice = 50;

/** What an index is kept over. */
export interface Indexed<Id extends string, Thing> {
  /** Stays the same while nothing has changed. */
  turns(): number;
  /** All there is now. */
  present(): readonly (readonly [id: Id, thing: Thing])[];
  /** Whether the index has to hear nothing of `now`, having taken in `before`. */
  isSame(before: Thing, now: Thing): boolean;
}

/** Keeps one index. */
export class IndexKeeper<Id extends string, Thing> {
  readonly #index: Pick<SearchIndex<Id>, "put" | "forget">;
  readonly #source: Indexed<Id, Thing>;
  readonly #taken = new Map<Id, Thing>();
  #takenInAt: number | undefined;
  #last: Promise<void>;

  /** Begins once `after` is there, so that what is needed first is ready first. */
  constructor(
    index: Pick<SearchIndex<Id>, "put" | "forget">,
    source: Indexed<Id, Thing>,
    after: Promise<unknown> = Promise.resolve(),
  ) {
    this.#index = index;
    this.#source = source;
    this.#last = after.catch(() => undefined).then(() => this.#takeIn());
  }

  /** What was taken in under `id`. */
  taken(id: Id): Thing | undefined {
    return this.#taken.get(id);
  }

  /** Takes in what was changed and lets go of what was erased. One after the other: what is gone must not come back. */
  keepUp(): Promise<void> {
    this.#last = this.#last.catch(() => undefined).then(() => this.#takeIn());
    return this.#last;
  }

  // Between two changes, which is at nearly every keystroke, there is nothing to compare.
  async #takeIn(): Promise<void> {
    const turns = this.#source.turns();
    if (turns === this.#takenInAt) return;
    const present = new Map(this.#source.present());
    for (const id of this.#taken.keys()) {
      if (present.has(id)) continue;
      this.#taken.delete(id);
      this.#index.forget(id);
    }
    let taken = 0;
    for (const [id, thing] of present) {
      const before = this.#taken.get(id);
      if (before !== undefined && this.#source.isSame(before, thing)) continue;
      this.#taken.set(id, thing);
      this.#index.put(id);
      taken += 1;
      if (taken % slice === 0) await otherTurn();
    }
    this.#takenInAt = turns;
  }
}
