// What the facts beside the incidents are called, so that an incident that leads to one can be read.

import type { Background, BackgroundFact } from "./background.ts";

/** A short name for `background`, from the first of its words that says something; empty when none does. */
export function nameOf(background: Background): string {
  const words = (): readonly string[] => {
    switch (background.kind) {
      case "other-party": {
        const { name, accounts, vehicles, identifiers, relationship } = background;
        return [name, accounts, vehicles, identifiers, relationship];
      }
      case "order":
        return [background.title, background.number, background.court];
      case "change":
        return [background.what];
      case "milestone":
        return [background.remark];
    }
  };
  const [first = ""] = words().filter((text) => text.trim() !== "");
  return first.trim().split("\n", 1)[0] ?? "";
}

/** The names of `facts` by their ids. */
export function namesOf(facts: readonly BackgroundFact[]): Readonly<Record<string, string>> {
  return Object.fromEntries(facts.map(({ id, current }) => [id, nameOf(current.content)]));
}
