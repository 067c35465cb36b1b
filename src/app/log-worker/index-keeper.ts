// Keeps an index in step with what there is. Compared by what is there rather than told of each change: a way to change
// something that is added one day cannot be forgotten here.

import type { SearchIndex } from "#search";
import { otherTurn } from "./other-turn.ts";

/** How much is taken in before anything else that is asked has its turn. */
const slice = 50;

/** What an index is kept over: things by their ids, and of each what is remembered once it was taken in. */
export interface Indexed<Id extends string, Thing extends { readonly id: Id }, Taken> {
  /** Stays the same while nothing has changed. */
  turns(): number;
  /** All there is now. */
  present(): readonly Thing[];
  has(id: Id): boolean;
  /** Whether the index has to hear nothing of `now`. Asked of every thing after every change: it must look at little. */
  isSame(before: Taken, now: Thing): boolean;
  /** What `now` is compared by the next time; worked out for what is taken in alone. */
  remembered(now: Thing): Taken;
}

/** Keeps one index. */
export class IndexKeeper<Id extends string, Thing extends { readonly id: Id }, Taken> {
  readonly #index: Pick<SearchIndex<Id>, "put" | "forget">;
  readonly #source: Indexed<Id, Thing, Taken>;
  readonly #taken = new Map<Id, Taken>();
  #takenInAt: number | undefined;
  #last: Promise<void>;

  /** Begins once `after` is there, so that what is needed first is ready first. */
  constructor(
    index: Pick<SearchIndex<Id>, "put" | "forget">,
    source: Indexed<Id, Thing, Taken>,
    after: Promise<unknown> = Promise.resolve(),
  ) {
    this.#index = index;
    this.#source = source;
    this.#last = after.catch(() => undefined).then(() => this.#takeIn());
  }

  /** What was taken in under `id`. */
  taken(id: Id): Taken | undefined {
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
    // Not by how many there are: one may have been erased and another written since.
    for (const id of this.#taken.keys()) {
      if (this.#source.has(id)) continue;
      this.#taken.delete(id);
      this.#index.forget(id);
    }
    let taken = 0;
    for (const thing of this.#source.present()) {
      const before = this.#taken.get(thing.id);
      if (before !== undefined && this.#source.isSame(before, thing)) continue;
      this.#taken.set(thing.id, this.#source.remembered(thing));
      this.#index.put(thing.id);
      taken += 1;
      if (taken % slice === 0) await otherTurn();
    }
    this.#takenInAt = turns;
  }
}
