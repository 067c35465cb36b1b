// What of an incident can be searched: every word that was written, in the three places where words stand.

import type { BackgroundId, LocalDate } from "#base";
import type { Behaviour, Incident, IncidentContent, Moment, Occurrence } from "#incidents";
import { joined } from "./joined.ts";
import type { SearchTexts } from "./search-index.ts";

/** The words of a fact that an incident names, such as the name of another party; empty when there are none. */
export type WordsOf = (id: BackgroundId) => string;

/** How what is chosen rather than written is said: a behaviour that was ticked, a day. */
export interface Said {
  behaviour(behaviour: Behaviour): string;
  date(day: LocalDate): string;
}

const notSaid: Said = { behaviour: () => "", date: () => "" };

/** The texts of `incident` with the note beside it. What is chosen is found by the words in which it is `said`. */
export function searchTextsOf(
  incident: Incident,
  privateNote: string,
  wordsOf: WordsOf,
  said: Said = notSaid,
): SearchTexts {
  const { current, earlier, withdrawal, pastWithdrawals } = incident;
  const wordsIn = (content: IncidentContent) =>
    joined([
      typedIn(content, wordsOf),
      ...datesIn(content).flatMap((day) => [day, said.date(day)]),
      ...content.behaviours.map((one) => said.behaviour(one)),
    ]);
  return {
    // Why it was amended last and why it is withdrawn belong to what stands now.
    facts: joined([wordsIn(current.content), current.reason, withdrawal?.reason ?? ""]),
    earlier: joined([
      ...earlier.flatMap(({ content, reason }) => [wordsIn(content), reason]),
      ...pastWithdrawals.map(({ reason }) => reason),
    ]),
    privateNote,
  };
}

function typedIn(content: IncidentContent, wordsOf: WordsOf): string {
  const { occurrence, copied, location, technology, order } = content;
  return joined([
    content.description,
    content.evidence,
    content.evidenceKept,
    ...content.evidenceNeeded.flatMap(({ what, holder }) => [what, holder]),
    location.place,
    location.address,
    technology.device,
    technology.service,
    technology.account,
    ...content.parties.flatMap(({ party, name }) => [name, party === "" ? "" : wordsOf(party)]),
    content.attribution,
    ...content.witnesses.flatMap(({ name, contact }) => [name, contact]),
    ...content.reports.flatMap(({ agency, person, badge, reportNumber, response }) => [
      agency,
      person,
      badge,
      reportNumber,
      response,
    ]),
    content.injuries,
    content.medicalVisit,
    content.damage,
    content.damageCost,
    order.how,
    order.order === "" ? "" : wordsOf(order.order),
    copied?.from ?? "",
    occurrence.precision === "unknown" ? occurrence.remark : "",
    ...momentsIn(occurrence).map(({ time }) => time ?? ""),
    content.burst === null ? "" : String(content.burst.count),
  ]);
}

// Found as a form shows them, 2026-05-03, and as they are said, 3 May 2026.
function datesIn(content: IncidentContent): readonly LocalDate[] {
  const { occurrence, copied, reports, evidenceNeeded } = content;
  return [
    ...momentsIn(occurrence).map(({ date }) => date),
    copied?.writtenOn ?? "",
    ...reports.map(({ reportedOn }) => reportedOn),
    ...evidenceNeeded.map(({ overwrittenOn }) => overwrittenOn),
  ].filter((date): date is LocalDate => date !== "");
}

function momentsIn(occurrence: Occurrence): readonly Moment[] {
  switch (occurrence.precision) {
    case "exact":
    case "about":
      return [occurrence.at];
    case "between":
      return [occurrence.from, occurrence.to];
    case "unknown":
      return [];
  }
}
