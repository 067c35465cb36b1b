// What of an incident can be searched: every word that was written, in the three places where words stand.

import type { BackgroundId } from "#base";
import type { Behaviour, Incident, IncidentContent, Occurrence } from "#incidents";
import { joined } from "./joined.ts";
import type { SearchTexts } from "./search-index.ts";

/** The words of a fact that an incident names, such as the name of another party; empty when there are none. */
export type WordsOf = (id: BackgroundId) => string;

/** The texts of `incident` with the note beside it. `behaviourOf` gives the words by which a behaviour is ticked. */
export function searchTextsOf(
  incident: Incident,
  privateNote: string,
  wordsOf: WordsOf,
  behaviourOf: (behaviour: Behaviour) => string = () => "",
): SearchTexts {
  const { current, earlier, withdrawal, pastWithdrawals } = incident;
  const wordsIn = (content: IncidentContent) =>
    joined([typedIn(content, wordsOf), ...content.behaviours.map(behaviourOf)]);
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
    ...datesIn(occurrence),
  ]);
}

// As a form shows them: whoever types 2026-05-03 finds that day.
function datesIn(occurrence: Occurrence): readonly string[] {
  switch (occurrence.precision) {
    case "exact":
    case "about":
      return [occurrence.at.date];
    case "between":
      return [occurrence.from.date, occurrence.to.date];
    case "unknown":
      return [];
  }
}
