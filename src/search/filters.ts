// Which incidents are wanted, by what they say rather than by their words.

import type { BackgroundId } from "#base";
import { type Incident, isBehaviour, type Occurrence, strategyOf } from "#incidents";
import type { Filters } from "./finding.ts";
import { fold } from "./terms.ts";

/** The name of somebody known beside the incidents; empty when there is none. */
export type NameOf = (id: BackgroundId) => string;

/** Whether an incident fits `filters`; `undefined` when every incident does, since they ask for nothing. */
export function fitter(
  filters: Filters,
  nameOf: NameOf,
): ((incident: Incident) => boolean) | undefined {
  const { from, to, precision, behaviour, reported, evidence, withdrawn } = filters;
  const tests: ((incident: Incident) => boolean)[] = [];
  const add = (isAsked: boolean, test: (incident: Incident) => boolean) => {
    if (isAsked) tests.push(test);
  };
  const same = (wanted: string) => {
    const folded = key(wanted);
    return (text: string) => key(text) === folded;
  };
  add(from !== "" || to !== "", ({ current }) =>
    mayLieWithin(current.content.occurrence, from, to),
  );
  add(precision !== "", ({ current }) => current.content.occurrence.precision === precision);
  add(behaviour !== "", ({ current }) =>
    isBehaviour(behaviour)
      ? current.content.behaviours.includes(behaviour)
      : current.content.behaviours.some((one) => strategyOf(one) === behaviour),
  );
  add(filters.place !== "", (incident) => placesIn(incident).some(same(filters.place)));
  add(filters.technology !== "", (incident) =>
    technologiesIn(incident).some(same(filters.technology)),
  );
  add(filters.person !== "", (incident) => peopleIn(incident, nameOf).some(same(filters.person)));
  add(
    reported !== "",
    ({ current }) => current.content.reports.length > 0 === (reported === "yes"),
  );
  add(
    evidence !== "",
    ({ current: { content } }) =>
      [content.evidence, content.evidenceKept].some((text) => text.trim() !== "") ===
      (evidence === "yes"),
  );
  add(withdrawn !== "", ({ withdrawal }) => (withdrawal !== null) === (withdrawn === "yes"));
  return tests.length === 0 ? undefined : (incident) => tests.every((test) => test(incident));
}

/** What can be chosen from: what was written, each once, most used first. */
export interface Choices {
  readonly places: readonly string[];
  readonly technologies: readonly string[];
  readonly people: readonly string[];
}

const mostChoices = 200;

/** What `incidents` say that can be filtered by. */
export function choicesOf(incidents: readonly Incident[], nameOf: NameOf): Choices {
  return {
    places: mostUsed(incidents.flatMap(placesIn)),
    technologies: mostUsed(incidents.flatMap(technologiesIn)),
    people: mostUsed(incidents.flatMap((incident) => peopleIn(incident, nameOf))),
  };
}

function placesIn({ current }: Incident): readonly string[] {
  return [current.content.location.place];
}

function technologiesIn({ current }: Incident): readonly string[] {
  const { device, service, account } = current.content.technology;
  return [device, service, account];
}

function peopleIn({ current }: Incident, nameOf: NameOf): readonly string[] {
  const { parties, witnesses, reports } = current.content;
  return [
    ...parties.flatMap(({ party, name }) => [name, party === "" ? "" : nameOf(party)]),
    ...witnesses.map(({ name }) => name),
    ...reports.map(({ person }) => person),
  ];
}

// What has no date may have happened on any day, and still is not what is looked for when days are named.
function mayLieWithin(occurrence: Occurrence, from: string, to: string): boolean {
  if (occurrence.precision === "unknown") return false;
  const [first, last] =
    occurrence.precision === "between"
      ? [occurrence.from.date, occurrence.to.date]
      : [occurrence.at.date, occurrence.at.date];
  return (from === "" || last >= from) && (to === "" || first <= to);
}

function mostUsed(texts: readonly string[]): readonly string[] {
  const counted = new Map<string, { text: string; count: number }>();
  for (const text of texts) {
    if (text.trim() === "") continue;
    const folded = key(text);
    const found = counted.get(folded);
    if (found === undefined) counted.set(folded, { text: text.trim(), count: 1 });
    else found.count += 1;
  }
  return [...counted.values()]
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
    .slice(0, mostChoices)
    .map(({ text }) => text);
}

function key(text: string): string {
  return fold(text.trim());
}
