// Names of things. Random, never derived from time or order, so that a list of names tells nobody when things were written.

import { toHex } from "./bytes.ts";

declare const idOf: unique symbol;

/** A 128-bit random name, 32 lower-case hexadecimal digits. */
export type Id<Of extends string> = string & { readonly [idOf]: Of };

/** Names an incident for as long as the vault exists. */
export type IncidentId = Id<"incident">;

/** Names something beside the incidents for as long as the vault exists: a person, an order, a change, a date. */
export type BackgroundId = Id<"background">;

/** Names an entry of the private journal. */
export type JournalEntryId = Id<"journal-entry">;

/** Names one sealed row. */
export type RecordId = Id<"record">;

/** A new random name. */
export function newId<Of extends string>(): Id<Of> {
  return toHex(crypto.getRandomValues(new Uint8Array(16))) as Id<Of>;
}

/** Whether a value from outside has the form of an id. */
export function isId<Of extends string>(value: unknown): value is Id<Of> {
  return typeof value === "string" && /^[0-9a-f]{32}$/.test(value);
}
