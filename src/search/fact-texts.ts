// What of a fact beside the incidents can be searched: all it says and said, and what its choices are called.

import type { LocalDate } from "#base";
import type { Background, BackgroundFact } from "#incidents";
import type { WordsOf } from "./incident-texts.ts";
import { joined } from "./joined.ts";
import type { SearchTexts } from "./search-index.ts";

/**
 * The texts of `fact`. `wordsOf` gives the name of somebody it leads to, `choiceOf` the words of what was chosen in it,
 * such as the kind of a change, `saidDate` a day as it is said.
 */
export function factTextsOf(
  fact: BackgroundFact,
  wordsOf: WordsOf,
  choiceOf: (content: Background) => string,
  saidDate: (day: LocalDate) => string = () => "",
): SearchTexts {
  const { current, earlier, withdrawal, pastWithdrawals } = fact;
  const wordsIn = (content: Background) =>
    joined([
      choiceOf(content),
      ...textsIn(content, wordsOf),
      ...datesIn(content).flatMap((day) => [day, saidDate(day)]),
    ]);
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
      const { title, court, number, terms, against } = content;
      const whom = against === "" ? "" : wordsOf(against);
      return [title, court, number, terms, whom];
    }
    case "change":
      return [content.what, content.cost];
    case "milestone":
      return [content.remark];
  }
}

function datesIn(content: Background): readonly LocalDate[] {
  switch (content.kind) {
    case "other-party":
      return [];
    case "order":
      return [content.issuedOn, content.servedOn, content.expiresOn].filter(
        (day): day is LocalDate => day !== "",
      );
    case "change":
      return content.madeOn === "" ? [] : [content.madeOn];
    case "milestone":
      return [content.on];
  }
}
