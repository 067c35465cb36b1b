// People, places, accounts and numbers that stand in the log already, to be offered again: copied exactly, they cannot be
// misspelt the second time, and a tired person types less.

import type { BackgroundId } from "#base";
import type { Background, BackgroundFact, OtherParty } from "./background.ts";
import type {
  AgencyReport,
  Incident,
  IncidentContent,
  Location,
  Party,
  Witness,
} from "./incident.ts";
import { nameOf } from "./named.ts";

/** What can be offered, each kind latest first. Nothing that was withdrawn. */
export interface UsedBefore {
  readonly locations: readonly Location[];
  readonly devices: readonly string[];
  readonly services: readonly string[];
  readonly accounts: readonly string[];
  readonly witnesses: readonly Witness[];
  readonly agencies: readonly Pick<AgencyReport, "agency" | "person" | "badge">[];
  /** Everybody that is known, then some who are named in entries alone. */
  readonly parties: readonly OfferedParty[];
  readonly orders: readonly { readonly order: BackgroundId; readonly title: string }[];
}

/** Somebody who can be named again; `detail` tells them from others of the same name, and is empty where it need not. */
export interface OfferedParty extends Pick<Party, "party" | "name"> {
  readonly detail: string;
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
    parties: partiesIn(facts, contents),
    orders: facts.flatMap(({ id, content }) =>
      content.kind === "order" ? [{ order: id, title: content.title || content.number }] : [],
    ),
  };
}

interface KnownFact<Content extends Background = Background> {
  readonly id: BackgroundId;
  readonly content: Content;
}

// All that are known: one that is not offered could not be linked to an entry at all.
function partiesIn(
  facts: readonly KnownFact[],
  contents: readonly IncidentContent[],
): readonly OfferedParty[] {
  const parties = facts.filter(isParty);
  const known = parties.flatMap(({ id, content }) => {
    const name = nameOf(content);
    const alike = parties.filter((one) => nameOf(one.content) === name);
    return name === "" ? [] : [{ party: id, name, detail: detailOf(id, alike) }];
  });
  const names = new Set(known.map(({ name }) => name));
  const named = contents
    .flatMap(({ parties }) => parties.map(({ name }) => name))
    .filter((name) => !names.has(name.trim()));
  return [...known, ...different(named).map((name) => ({ party: "", name, detail: "" }) as const)];
}

function isParty(fact: KnownFact): fact is KnownFact<OtherParty> {
  return fact.content.kind === "other-party";
}

// What is said of one party and of none of the others; where nothing is, the number of the party among them.
function detailOf(party: BackgroundId, alike: readonly KnownFact<OtherParty>[]): string {
  if (alike.length === 1) return "";
  const all = alike.map(({ content: { relationship, accounts, vehicles, identifiers } }) =>
    [relationship, accounts, vehicles, identifiers].map((text) => text.trim()),
  );
  const at = alike.findIndex(({ id }) => id === party);
  const ofItsOwn = all[at]?.find(
    (text, field) => text !== "" && all.filter((one) => one[field] === text).length === 1,
  );
  return ofItsOwn?.split("\n", 1)[0] ?? String(alike.length - at);
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
