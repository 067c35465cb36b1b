// What a fact beside the entries is called in a list, wherever it is listed.

import type { LocalDate } from "#base";
import { openWords as words } from "#i18n/open";
import { type Background, freeTextsOfFact, nameOf } from "#incidents";

/** What a fact is called, in which language where that is known, and the day it belongs to; empty where there is none. */
export interface FactLine {
  readonly title: string;
  readonly language: string;
  readonly day: string;
}

/** The line of `content`. */
export function factLine(content: Background): FactLine {
  const line = lineOf(content);
  // Called after a free text, it is in the language of that; a name and the words of the screen are not.
  const isFree = freeTextsOfFact(content).some(([, text]) => text.trim().startsWith(line.title));
  return { ...line, language: isFree ? (content.language ?? "") : "" };
}

function lineOf(content: Background): Omit<FactLine, "language"> {
  const { background, dates } = words();
  const on = (date: LocalDate | "") => (date === "" ? "" : dates.date(date));
  switch (content.kind) {
    case "other-party":
      return { title: nameOf(content) || background.unnamed, day: "" };
    case "order":
      return { title: nameOf(content) || background.unnamed, day: on(content.issuedOn) };
    case "change":
      return {
        title: nameOf(content) || background.changes[content.change],
        day: on(content.madeOn),
      };
    case "milestone":
      return { title: background.milestones[content.milestone], day: on(content.on) };
  }
}
