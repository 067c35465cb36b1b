// Builders for tests: a valid thing of each kind, changed where the test says.

import { createHash } from "node:crypto";
import type { LocalDate, TimeZone } from "#base";
import {
  type AgencyReport,
  type Background,
  type BackgroundKind,
  blankContent,
  IncidentBook,
  type IncidentContent,
  type Witness,
} from "#incidents";
import { fixedClock, MemoryStore } from "./memory-store.ts";

/** Content that may be saved, with `change` in it. */
export function someContent(change: Partial<IncidentContent> = {}): IncidentContent {
  return {
    ...blankContent("America/Chicago" as TimeZone),
    description: "The bell rang twice. Nobody was at the door.",
    ...change,
  };
}

/** A grown-up who saw or heard it, with `change` in it. */
export function aWitness(change: Partial<Witness> = {}): Witness {
  return { name: "", contact: "", minor: false, ...change };
}

/** Somebody who was told, with `change` in it. */
export function anAgencyReport(change: Partial<AgencyReport> = {}): AgencyReport {
  return {
    agency: "",
    person: "",
    badge: "",
    reportNumber: "",
    reportedOn: "",
    response: "",
    ...change,
  };
}

/** A fact of each kind, with `change` in it. */
export function someBackground<Kind extends BackgroundKind>(
  kind: Kind,
  change: Partial<Extract<Background, { kind: Kind }>> = {},
): Extract<Background, { kind: Kind }> {
  const facts: { readonly [kind in BackgroundKind]: Extract<Background, { kind: kind }> } = {
    "other-party": {
      kind: "other-party",
      schema: 3,
      name: "Jordan Pike",
      relationship: "We lived together until March 2026.",
      identifiers: "",
      vehicles: "A grey van, plate K12 345",
      accounts: "rook_1187",
      actsFor: "",
    },
    order: {
      kind: "order",
      schema: 3,
      title: "Order of protection",
      court: "Circuit Court, Sangamon County",
      number: "2026-OP-118",
      against: "",
      issuedOn: "2026-04-02" as LocalDate,
      servedOn: "2026-04-03" as LocalDate,
      expiresOn: "2028-04-02" as LocalDate,
      terms: "No contact in person, by phone or online. No closer than 500 feet.",
    },
    change: {
      kind: "change",
      schema: 3,
      change: "locks",
      what: "Both locks of the front door were changed.",
      madeOn: "2026-04-20" as LocalDate,
      cost: "$185",
    },
    milestone: {
      kind: "milestone",
      schema: 3,
      milestone: "separation",
      on: "2026-03-14" as LocalDate,
      remark: "",
    },
  };
  return { ...facts[kind], ...change };
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
