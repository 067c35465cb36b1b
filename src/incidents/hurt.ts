// What is known of something that is not as it was left: what sort of thing it was, what it belonged to, when it was
// written, and what that was written just before and after it can still be read. Its own words may be gone with its row.

import type { BackgroundId, IncidentId, Milliseconds } from "#base";
import type { BackgroundFact } from "./background.ts";
import type { Incident } from "./incident.ts";
import { recordKinds, type StoredDamage, type StoredLabel } from "./record-store.ts";

/**
 * What was found. Beside what the store tells: `unreadable`, its row opened and its words make no sense; `chain`, it
 * does not follow from what was written before it, or not from its own words.
 */
export interface FoundHurt {
  readonly damage: StoredDamage["kind"] | "unreadable" | "chain";
  readonly label: StoredLabel | undefined;
}

/** What sort of thing is hurt. `wording`: words of an entry, or of a fact beside the entries. */
export type HurtSort =
  | "wording"
  | "private-note"
  | "draft"
  | "settings"
  | "journal"
  | "copy"
  | "kept-wording"
  /** Part of the list of what is stored, or the end of the chain: no thing of the person's own. */
  | "list"
  | "unknown";

/** One thing that is hurt, and what is still known of it. */
export interface HurtThing {
  readonly damage: FoundHurt["damage"];
  readonly sort: HurtSort;
  /** When it was written; `undefined` where that is lost with it. */
  readonly writtenAt: Milliseconds | undefined;
  /** What it belongs to, if any of that can still be read. */
  readonly entry: Incident | undefined;
  readonly fact: BackgroundFact | undefined;
  /** The entries written down just before and just after it, where the whole of what it belongs to is gone. */
  readonly before: Incident | undefined;
  readonly after: Incident | undefined;
}

/** What can still be read. */
export interface Readable {
  find(id: IncidentId): Incident | undefined;
  findBackground(id: BackgroundId): BackgroundFact | undefined;
  all(): readonly Incident[];
}

const sorts = new Map<number, HurtSort>([
  [recordKinds.revision, "wording"],
  [recordKinds.privateNote, "private-note"],
  [recordKinds.draft, "draft"],
  [recordKinds.settings, "settings"],
  [recordKinds.journal, "journal"],
  [recordKinds.copy, "copy"],
  [recordKinds.keptWording, "kept-wording"],
]);

/** What is known of each of `findings`, those of which something is known first, in the order in which they were written. */
export function hurtThings(
  findings: readonly FoundHurt[],
  readable: Readable,
): readonly HurtThing[] {
  const inOrder = readable.all().toSorted((a, b) => a.recordedAt - b.recordedAt);
  const last = Number.POSITIVE_INFINITY;
  return findings
    .map((finding) => hurtThing(finding, readable, inOrder))
    .sort((a, b) => (a.writtenAt ?? last) - (b.writtenAt ?? last) || 0);
}

function hurtThing(
  { damage, label }: FoundHurt,
  readable: Readable,
  inOrder: readonly Incident[],
): HurtThing {
  const entry = label && readable.find(label.subject as IncidentId);
  const fact = label && readable.findBackground(label.subject as BackgroundId);
  const sort =
    label === undefined ? (isOfList(damage) ? "list" : "unknown") : sorts.get(label.kind);
  const isAlone = sort === "wording" && entry === undefined && fact === undefined;
  const at = label?.writtenAt;
  return {
    damage,
    sort: sort ?? "unknown",
    writtenAt: at,
    entry,
    fact,
    before: isAlone ? inOrder.findLast(({ recordedAt }) => recordedAt <= Number(at)) : undefined,
    after: isAlone ? inOrder.find(({ recordedAt }) => recordedAt > Number(at)) : undefined,
  };
}

function isOfList(damage: FoundHurt["damage"]): boolean {
  return damage === "manifest" || damage === "chain";
}
