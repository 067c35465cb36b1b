// A whole small vault as it lies on the disk, with everything that must come out of it again. `npm run freeze-vault` keeps
// one under tests/vectors/, made by the code of that day; every later version has to open it.

import {
  fromHex,
  type IncidentId,
  type LocalDate,
  type LocalTime,
  type TimeZone,
  toHex,
  utf8,
} from "#base";
import {
  backgroundKinds,
  type Incident,
  readIncidentsFile,
  readPrivateNotesFile,
  type WholeLog,
} from "#incidents";
import { type KeyMaker, loadSodium, sha256 } from "#vault";
import { deriveKey } from "#vault/derive-key";
import { parseRecoveryKey } from "#vault/recovery-key";
import type { StoredRow } from "#vault/storage";
import { Log } from "../../src/app/log-worker/log.ts";
import type { Draft, Settings } from "../../src/app/log-worker/protocol.ts";
import { anAgencyReport, someBackground, someContent } from "./incidents.ts";
import { MemoryStorage } from "./memory-storage.ts";
import { fixedClock } from "./memory-store.ts";
import { workedExamples } from "./worked-examples.ts";

/** The tables as they are stored. Bytes are written `{ "hex": "…" }`. */
export interface FrozenTables {
  readonly keySlots: readonly unknown[];
  readonly rows: readonly unknown[];
  readonly counts: readonly unknown[];
}

/** What must come out. */
export interface FrozenContents {
  readonly passphrase: string;
  readonly recoveryKey: string;
  readonly log: WholeLog;
  readonly incidents: readonly { readonly incident: Incident; readonly privateNote: string }[];
  readonly drafts: readonly Draft[];
  readonly settings: Settings;
}

/** A passphrase in a script with composed letters, so that its normal form counts. */
const passphrase = "Grüße vom Möwenfelsen 4";

/** Two languages, and the second of two times that clocks in Chicago showed alike. */
const inTwoLanguages = someContent({
  occurrence: {
    precision: "exact",
    at: { date: "2026-11-01" as LocalDate, time: "01:30" as LocalTime, reading: "later" },
    zone: "America/Chicago" as TimeZone,
  },
  description: "The bell rang twice in the night and nobody was standing at the door.",
  language: "en",
  injuries: "Un moretón en el brazo izquierdo.",
  reports: [anAgencyReport({ agency: "Police", response: "Dijeron que no." })],
  languages: { injuries: "es", "reports.0.response": "es-MX" },
});

/** A vault with something of every kind in it, made by the code as it is. */
export async function freezeVault(): Promise<{ tables: FrozenTables; contents: FrozenContents }> {
  await loadSodium();
  const disk = new MemoryStorage();
  const clock = fixedClock("2026-11-20T09:00:00-06:00");
  const log = logOn(disk, clock);
  await log.create(keyMakerFor(passphrase, "passphrase"));

  const ids: IncidentId[] = [];
  const contents = [
    ...workedExamples,
    { content: someContent({ description: "عربي, 中文, 🏚️ and a\u0000null" }), privateNote: "" },
    { content: someContent({ description: "Written twice by mistake." }), privateNote: "" },
    { content: inTwoLanguages, privateNote: "" },
  ];
  for (const { content, privateNote } of contents) {
    clock.advance(3_600_000);
    const outcome = await log.record(content, privateNote);
    if (outcome.kind !== "written") throw new Error(outcome.kind);
    ids.push(outcome.id);
  }
  const [amended, twice, back, , gone] = ids as [
    IncidentId,
    IncidentId,
    IncidentId,
    IncidentId,
    IncidentId,
  ];
  for (const evidence of ["A screenshot.", "A screenshot and a recording."]) {
    clock.advance(60_000);
    const { content } = (await opened(log, amended)).incident.current;
    await log.amend(amended, { ...content, evidence }, `Found later: ${evidence}`);
  }
  clock.advance(60_000);
  await log.amend(twice, (await opened(log, back)).incident.current.content, "");
  await log.withdraw(back, { text: "Creí que era otra persona.", language: "es" });
  await log.reinstate(back, "It was the same person after all.");
  await log.withdraw(gone, "It is written down twice.");
  for (const kind of backgroundKinds) {
    clock.advance(60_000);
    await log.recordBackground(someBackground(kind));
  }
  await log.recordBackground(someBackground("change", { what: "Cambié de casa.", language: "es" }));
  await log.keepPrivateNote(back, { text: "No pude dormir.", language: "es" });
  await log.keepJournalEntry(undefined, "A walk helped.");
  await log.keepDraft("new", { description: "half a sen" });
  await log.keepDraft(`note:${twice}`, { privateNote: "half a thought" });
  await log.changeSettings({ idleMinutes: 10, recoveryAskedAt: clock.now() });
  const made = await log.makeRecoveryKey(keyMakerFor(passphrase, "passphrase"));
  if (made.kind !== "made") throw new Error(made.kind);
  // One wrong try stands in the counts.
  await logOn(disk, clock).unlock(keyMakerFor("not it at all", "passphrase"), "passphrase");

  const tables = {
    keySlots: disk.slots,
    rows: await disk.rows(),
    counts: [{ id: "failures", count: await disk.asStorage.failures() }],
  };
  const read = await contentsOf(log);
  return {
    tables: frozen(tables),
    contents: { passphrase, recoveryKey: made.text, ...read },
  };
}

/** The vault in `tables`, opened by the code as it is, with `secret`. */
export async function openFrozen(
  tables: FrozenTables,
  secret: string,
  kind: "passphrase" | "recovery",
): Promise<{ damaged: number; contents: Omit<FrozenContents, "passphrase" | "recoveryKey"> }> {
  await loadSodium();
  const { keySlots, rows, counts } = thawed(tables);
  const disk = new MemoryStorage();
  disk.slots.push(...keySlots);
  for (const row of rows as StoredRow[]) disk.stored.set(row.id, row);
  for (const { count } of counts as { count: number }[]) await disk.asStorage.countFailures(count);
  const log = logOn(disk, fixedClock("2031-01-01T00:00:00Z"));
  const outcome = await log.unlock(keyMakerFor(secret, kind), kind);
  if (outcome.kind !== "unlocked") throw new Error(outcome.kind);
  return { damaged: outcome.damaged, contents: await contentsOf(log) };
}

async function contentsOf(log: Log) {
  const { files } = await log.backupFiles({ withPrivateNotes: true, madeAt: 0 as never });
  const bytesOf = (name: string) => files.find((file) => file.name === name)?.bytes ?? utf8("");
  const revisions = readIncidentsFile(bytesOf("incidents.json"), sha256);
  const notes = readPrivateNotesFile(bytesOf("private-notes.json"));
  if (revisions.kind !== "read" || notes.kind !== "read") throw new Error("not read back");
  const incidents = await Promise.all(log.list(0, 1000).entries.map(({ id }) => opened(log, id)));
  return {
    log: { ...revisions.value, ...notes.value },
    incidents,
    drafts: log.drafts(),
    settings: log.settings(),
  };
}

async function opened(log: Log, id: IncidentId) {
  const read = log.read(id);
  if (read === undefined) throw new Error("not there");
  return read;
}

function logOn(disk: MemoryStorage, clock: ReturnType<typeof fixedClock>): Log {
  return new Log({
    storage: disk.asStorage,
    clock,
    networkIsClosed: async () => true,
    claimVault: async () => () => {},
  });
}

// The least that is taken: many vaults are opened with it, and nobody guesses at these.
function keyMakerFor(secret: string, kind: "passphrase" | "recovery"): KeyMaker {
  return {
    calibrate: async () => ({ memory: 19 * 1024 * 1024, passes: 2 }),
    derive: async (derivation) => {
      const read = kind === "recovery" ? await parseRecoveryKey(secret) : secret;
      return read === undefined ? { kind: "mistyped" } : deriveKey(utf8(read), derivation);
    },
  };
}

function frozen<Value>(value: Value): Value {
  return JSON.parse(
    JSON.stringify(value, (_, each: unknown) =>
      each instanceof Uint8Array ? { hex: toHex(each) } : each,
    ),
  ) as Value;
}

/** What is kept as `{ "hex": "…" }`, as bytes again. */
export function thawed<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_, each: unknown) => {
    const { hex } = (each ?? {}) as { hex?: unknown };
    return typeof hex === "string" ? fromHex(hex) : each;
  }) as Value;
}

/** `value` without the numbers of its schemas: they may go up; whatever else was frozen must be there as it was. */
export function withoutSchemas(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSchemas);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "schema")
      .map(([key, each]) => [key, withoutSchemas(each)]),
  );
}
