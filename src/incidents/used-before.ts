// People, places, accounts and numbers that stand in the log already, to be offered again: copied exactly, they cannot be
// misspelt the second time, and a tired person types less.

import type { BackgroundId } from "#base";
import type { BackgroundFact } from "./background.ts";
import type { AgencyReport, Incident, Location, Party, Witness } from "./incident.ts";

/** What can be offered, each kind latest first. Nothing that was withdrawn. */
export interface UsedBefore {
  readonly locations: readonly Location[];
  readonly devices: readonly string[];
  readonly services: readonly string[];
  readonly accounts: readonly string[];
  readonly witnesses: readonly Witness[];
  readonly agencies: readonly Pick<AgencyReport, "agency" | "person" | "badge">[];
  readonly parties: readonly Pick<Party, "party" | "name">[];
  readonly orders: readonly { readonly order: BackgroundId; readonly title: string }[];
}

/** The most that is offered for one field: more would have to be read through. */
export const mostOffered = 6;

/** What `incidents`, latest first, and `background` hold that can be offered again. */
export function usedBefore(
  incidents: readonly Incident[],
  background: readonly BackgroundFact[],
): UsedBefore {
  const contents = incidents
    .filter(({ withdrawal }) => withdrawal === null)
    .map(({ current }) => current.content);
  const facts = background
    .filter(({ withdrawal }) => withdrawal === null)
    .map(({ id, current: { content } }) => ({ id, content }))
    .toReversed();
  return {
    locations: different(
      contents.map(({ location }) => location),
      ({ place, address }) => `${place.trim()}\n${address.trim()}`,
    ),
    devices: different(contents.map(({ technology }) => technology.device)),
    services: different(contents.map(({ technology }) => technology.service)),
    accounts: different(contents.map(({ technology }) => technology.account)),
    witnesses: different(
      contents.flatMap(({ witnesses }) => witnesses),
      ({ name }) => name,
    ),
    agencies: different(
      contents.flatMap(({ reports }) =>
        reports.map(({ agency, person, badge }) => ({ agency, person, badge })),
      ),
      ({ agency, person }) => `${agency.trim()}\n${person.trim()}`,
    ),
    parties: different(
      [
        ...facts.flatMap(({ id, content }) =>
          content.kind === "other-party"
            ? [{ party: id, name: content.name || content.accounts || content.vehicles }]
            : [],
        ),
        ...contents.flatMap(({ parties }) =>
          parties.map(({ name }) => ({ party: "", name }) as const),
        ),
      ],
      ({ name }) => name,
    ),
    orders: facts.flatMap(({ id, content }) =>
      content.kind === "order" ? [{ order: id, title: content.title || content.number }] : [],
    ),
  };
}

// The first of each that differs, without those that say nothing.
function different<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string = String,
): readonly Thing[] {
  const first = new Map<string, Thing>();
  for (const thing of things) {
    const key = keyOf(thing).trim();
    if (key !== "" && !first.has(key)) first.set(key, thing);
    if (first.size === mostOffered) break;
  }
  return [...first.values()];
}
