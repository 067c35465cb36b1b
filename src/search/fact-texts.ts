// What of a fact beside the incidents can be searched: all it says and said, and what its choices are called.

import type { Background, BackgroundFact } from "#incidents";
import type { WordsOf } from "./incident-texts.ts";
import { joined } from "./joined.ts";
import type { SearchTexts } from "./search-index.ts";

/**
 * The texts of `fact`. `wordsOf` gives the name of somebody it leads to, `choiceOf` the words of what was chosen in it,
 * such as the kind of a change.
 */
export function factTextsOf(
  fact: BackgroundFact,
  wordsOf: WordsOf,
  choiceOf: (content: Background) => string,
): SearchTexts {
  const { current, earlier, withdrawal, pastWithdrawals } = fact;
  const wordsIn = (content: Background) =>
    joined([choiceOf(content), ...textsIn(content, wordsOf)]);
  return {
    facts: joined([wordsIn(current.content), current.reason, withdrawal?.reason ?? ""]),
    earlier: joined([
      ...earlier.flatMap(({ content, reason }) => [wordsIn(content), reason]),
      ...pastWithdrawals.map(({ reason }) => reason),
    ]),
    privateNote: "",
  };
}

function textsIn(content: Background, wordsOf: WordsOf): readonly string[] {
  switch (content.kind) {
    case "other-party": {
      const { name, relationship, identifiers, vehicles, accounts, actsFor } = content;
      const leader = actsFor === "" ? "" : wordsOf(actsFor);
      return [name, relationship, identifiers, vehicles, accounts, leader];
    }
    case "order": {
      const { title, court, number, terms, against, issuedOn, servedOn, expiresOn } = content;
      const whom = against === "" ? "" : wordsOf(against);
      return [title, court, number, terms, whom, issuedOn, servedOn, expiresOn];
    }
    case "change":
      return [content.what, content.madeOn, content.cost];
    case "milestone":
      return [content.remark, content.on];
  }
}
