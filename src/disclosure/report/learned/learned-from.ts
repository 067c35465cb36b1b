// Reads a report as the other party would: everything in it that tells where the person lives, works and goes, whom they
// trust and how to reach them, from the fields and from whatever is named inside a text. It shows; the person decides.

import type { ExportableBackground, ExportableIncident } from "#incidents/exportable";
import { mapExhibitTexts } from "../exhibits.ts";
import { Phrases } from "../omissions/phrases.ts";
import type { ReportRequest } from "../request.ts";
import type { NumberedIncident } from "../select.ts";
import type { Shown } from "../shown.ts";
import { mapRecordTexts, mapTexts, type TextOwner, type TextPath, textsIn } from "../texts.ts";
import { cues } from "./cues.ts";
import {
  type FieldKind,
  fieldOfExhibit,
  fieldOfFact,
  fieldOfIncident,
  kindOfPlace,
} from "./field-kinds.ts";
import { type Learned, type LearnedKind, type LearnedPlace, learnedKinds } from "./learned.ts";

/**
 * What can be learned from what a report shows, as it will be shown.
 *
 * Names of people, places, accounts and vehicles that stand in a field anywhere in it are found in every text, those that
 * were typed about exhibits among them. Time grows with the length of the texts.
 */
export function learnedFrom({
  incidents,
  background,
  exhibits,
  request: { author = "" } = {},
}: Shown & { readonly request?: Pick<ReportRequest, "author"> }): readonly Learned[] {
  const found = new Found();
  const named = new Phrases(namedIn(incidents, background));
  const look = (
    owner: TextOwner,
    texts: readonly (readonly [TextPath, string])[],
    fieldAt: (path: TextPath, text: string) => FieldKind,
  ) => {
    for (const [path, text] of texts) {
      const { kind, isProse } = fieldAt(path, text);
      const at = { owner, path };
      if (kind !== undefined) found.add(kind, text.trim(), { ...at, start: 0, end: text.length });
      if (isProse) lookThrough(text, at, named, found);
    }
  };
  for (const { number, incident } of incidents) {
    const owner = { kind: "incident", number, id: incident.id } as const;
    for (const wording of [incident.current, ...incident.earlier]) {
      look(
        owner,
        textsIn((visit) => mapTexts(wording, visit)),
        (path, text) => fieldOfIncident(path, text, wording),
      );
    }
    look(owner, reasonsOf(incident), asProse);
  }
  for (const fact of background) {
    const { content } = fact.current;
    look(
      { kind: "fact", id: fact.id, fact: content.kind },
      textsIn((visit) => mapRecordTexts(fact, visit)),
      (path) => fieldOfFact(path, content),
    );
  }
  for (const { exhibit, index, mark } of exhibits) {
    look(
      { kind: "exhibit", index, mark },
      // Who kept the log stands at its head: that they made a photo tells of nobody else.
      textsIn((visit) => mapExhibitTexts(exhibit, visit)).filter(
        ([path, text]) => path !== "foundation.madeBy" || text.trim() !== author.trim(),
      ),
      fieldOfExhibit,
    );
  }
  return found.inOrder();
}

const asProse = (): FieldKind => ({ kind: undefined, isProse: true });

function reasonsOf({ withdrawal, pastWithdrawals }: ExportableIncident) {
  return [...pastWithdrawals, ...(withdrawal === null ? [] : [withdrawal])]
    .filter(({ reason }) => reason.trim() !== "")
    .map(({ reason }) => ["withdrawal", reason] as const);
}

function lookThrough(
  text: string,
  at: Pick<LearnedPlace, "owner" | "path">,
  named: Phrases<Named>,
  found: Found,
): void {
  const taken: LearnedPlace[] = [];
  for (const { start, end, value } of named.in(text)) {
    const place = { ...at, start, end };
    taken.push(place);
    found.add(value.kind, value.text, place);
  }
  for (const { kind: told, pattern } of cues) {
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const place = { ...at, start: index, end: index + words.length };
      if (taken.some(({ start, end }) => start <= place.start && place.end <= end)) continue;
      found.add(told, words.trim(), place);
    }
  }
}

type Named = { readonly kind: LearnedKind; readonly text: string };

// Every name that stands in a field, for finding it in the words.
function namedIn(
  incidents: readonly NumberedIncident[],
  background: readonly ExportableBackground[],
): readonly (readonly [string, Named])[] {
  const names: (readonly [string, Named])[] = [];
  const add = (kind: LearnedKind, text: string | null, ...also: readonly string[]) => {
    if (text === null || !/[\p{L}\p{N}]{2}/u.test(text)) return;
    const named = { kind, text: text.trim() };
    names.push([text, named], ...also.map((other) => [other, named] as const));
  };
  for (const { incident } of incidents) {
    for (const wording of [incident.current, ...incident.earlier]) {
      add("home", wording.location.address);
      const { place } = wording.location;
      // "In the street" is no name; a place is one by its capital letter or its number.
      if (/\p{Lu}\p{L}+ \p{Lu}|\d/u.test(place.slice(1))) add(kindOfPlace(place), place);
      for (const { name, contact } of wording.witnesses) {
        add("person", name, ...firstNameOf(name));
        add("phone", contact);
      }
      for (const { person } of wording.reports) add("told", person);
      add("account", wording.technology.account);
    }
  }
  for (const { current } of background) {
    const { content } = current;
    if (content.kind !== "other-party") continue;
    for (const text of listed(content.vehicles)) add("known-of-them", text);
    for (const text of [...listed(content.accounts), ...listed(content.identifiers)]) {
      add("known-of-them", text);
    }
  }
  return names;
}

// A first name alone, when it has the look of one.
function firstNameOf(name: string): readonly string[] {
  const [first = "", ...rest] = name.trim().split(/\s+/u);
  return rest.length > 0 && /^\p{Lu}\p{Ll}{2,}$/u.test(first) ? [first] : [];
}

function listed(text: string): readonly string[] {
  return text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part.length > 3);
}

class Found {
  readonly #found = new Map<
    string,
    { readonly kind: LearnedKind; readonly text: string; readonly places: LearnedPlace[] }
  >();

  add(kind: LearnedKind, text: string, place: LearnedPlace): void {
    const key = `${kind}\n${text.toLowerCase().replace(/\s+/g, " ")}`;
    const known = this.#found.get(key) ?? { kind, text, places: [] };
    known.places.push(place);
    this.#found.set(key, known);
  }

  inOrder(): readonly Learned[] {
    return [...this.#found.values()].sort(
      (a, b) =>
        learnedKinds.indexOf(a.kind) - learnedKinds.indexOf(b.kind) ||
        b.places.length - a.places.length,
    );
  }
}
