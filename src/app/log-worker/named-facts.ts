// The facts beside the incidents that something names: it is found by their words too, so it is taken in anew when one of
// them says something else.

import type { BackgroundId } from "#base";
import type { BackgroundFact, IncidentBook } from "#incidents";

/** One of them by its name, as it was; `undefined` when there was none. */
export type NamedFact = readonly [name: BackgroundId, fact: BackgroundFact | undefined];

/** What is called `names` in `book`. */
export function namedFacts(
  names: readonly (BackgroundId | "")[],
  book: Pick<IncidentBook, "findBackground">,
): readonly NamedFact[] {
  return names.flatMap((name) => (name === "" ? [] : [[name, book.findBackground(name)] as const]));
}

/** Whether each of `named` is in `book` as it was. */
export function areSame(
  named: readonly NamedFact[],
  book: Pick<IncidentBook, "findBackground">,
): boolean {
  return named.every(([name, fact]) => fact === book.findBackground(name));
}
