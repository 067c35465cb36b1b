// One line of the log, as the screen shows it.

import { type Incident, languageAt } from "#incidents";
import { dayOf } from "./months.ts";
import type { IncidentSummary } from "./protocol.ts";

const firstWordsLength = 160;

/** What a line says of `incident`; `foundIn` where the words that were looked for stand outside its facts. */
export function toSummary(
  incident: Incident,
  foundIn: IncidentSummary["foundIn"],
): IncidentSummary {
  const { content } = incident.current;
  const { occurrence, description, evidence, location, technology, reports } = content;
  return {
    id: incident.id,
    occurrence,
    day: dayOf(occurrence),
    recordedAt: incident.recordedAt,
    recordedZone: incident.recordedZone,
    firstWords: (description.trim() || evidence.trim()).slice(0, firstWordsLength),
    language: languageAt(content, description.trim() === "" ? "evidence" : "description"),
    place: location.place,
    service: technology.service,
    amended: incident.earlier.length > 0,
    withdrawn: incident.withdrawal !== null,
    reported: reports.length > 0,
    foundIn,
  };
}
