// Builders for tests: a valid thing of each kind, changed where the test says.

import { createHash } from "node:crypto";
import type { TimeZone } from "#base";
import { blankContent, IncidentBook, type IncidentContent } from "#incidents";
import { fixedClock, MemoryStore } from "./memory-store.ts";

/** Content that may be saved, with `change` in it. */
export function someContent(change: Partial<IncidentContent> = {}): IncidentContent {
  return {
    ...blankContent("America/Chicago" as TimeZone),
    description: "The bell rang twice. Nobody was at the door.",
    ...change,
  };
}

/** SHA-256 by Node. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(createHash("sha256").update(bytes).digest());
}

/** A book over a store in memory, and the way to open it again from what was stored. */
export async function aBook() {
  const store = new MemoryStore();
  const clock = fixedClock();
  const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));
  const tools = { store, clock, hash: sha256, randomBytes };
  const open = async () => new IncidentBook(await store.readAll(), tools);
  return { book: await open(), store, clock, open };
}
