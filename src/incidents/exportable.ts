// What may leave the device. `disclosure` sees these types and no others: it cannot even name a private note.
// The brand can only be put on by toExportable (in #incidents) and by parseExportable (for data that crossed a worker).

import {
  type IncidentId,
  isId,
  isTimeZone,
  type Milliseconds,
  type Parsed,
  type TimeZone,
} from "#base";
import type { IncidentContent } from "./incident.ts";
import { type IncidentProblemCode, parseIncidentContent } from "./validate.ts";

export {
  chronological,
  type Moment,
  type Occurrence,
  type OccurrencePhrases,
  occurrenceInWords,
  type Precision,
  startOf,
} from "./occurrence.ts";

declare const brand: unique symbol;

/** What a person ticked for one report. Everything is off until ticked. */
export interface Disclosed {
  /** How to reach witnesses. */
  readonly witnessContacts: boolean;
  /** Real addresses of places. */
  readonly addresses: boolean;
  /** Earlier wordings, and incidents that were withdrawn. */
  readonly history: boolean;
}

/** One wording as it may be shown. What was not ticked is not in it: the field is `null`, not hidden. */
export interface ExportableWording {
  readonly recordedAt: Milliseconds;
  readonly zone: TimeZone;
  readonly reason: string;
  readonly occurrence: IncidentContent["occurrence"];
  readonly location: { readonly place: string; readonly address: string | null };
  readonly technology: IncidentContent["technology"];
  readonly witnesses: readonly { readonly name: string; readonly contact: string | null }[];
  readonly reports: IncidentContent["reports"];
  readonly description: string;
  readonly evidence: string;
}

/** A withdrawal, or the taking back of one. */
export interface ExportableWithdrawal {
  readonly recordedAt: Milliseconds;
  readonly zone: TimeZone;
  readonly reason: string;
}

/** An incident without anything that must stay on the device. Made by `toExportable` alone. */
export interface ExportableIncident {
  readonly [brand]: true;
  readonly id: IncidentId;
  /** When it was first written down; no more than a latest time if `firstIsMissing`. */
  readonly recordedAt: Milliseconds;
  readonly recordedZone: TimeZone;
  readonly current: ExportableWording;
  /** How many times it was amended, told even when the earlier wordings are not. */
  readonly amendments: number;
  /** How many of its revisions could not be read, told whatever was ticked. */
  readonly missingRevisions: number;
  readonly firstIsMissing: boolean;
  /** Oldest first; empty unless history was ticked. */
  readonly earlier: readonly ExportableWording[];
  /** Set only when history was ticked: without it a withdrawn incident is not exported at all. */
  readonly withdrawal: ExportableWithdrawal | null;
  /** Every earlier withdrawal and every taking back of one, oldest first; empty unless history was ticked. */
  readonly pastWithdrawals: readonly (ExportableWithdrawal & {
    readonly kind: "withdrawn" | "reinstated";
  })[];
}

/** An {@link ExportableIncident} before anybody vouched for it. */
export type UnbrandedExportable = Omit<ExportableIncident, typeof brand>;

/**
 * The exportable incident in `value`, rebuilt field by field, or what is wrong with it.
 *
 * For data that crossed a worker or came from a file. A key that is not in the type is refused with its path and never
 * copied, so a private note cannot ride along.
 */
export function parseExportable(value: unknown): Parsed<ExportableIncident, IncidentProblemCode> {
  const problems: { path: string; code: IncidentProblemCode }[] = [];
  const report = (path: string, code: IncidentProblemCode) => problems.push({ path, code });

  const fields = (given: unknown, path: string, names: readonly string[]) => {
    if (typeof given !== "object" || given === null || Array.isArray(given)) {
      report(path, "wrong-shape");
      return {} as Record<string, unknown>;
    }
    for (const key of Object.keys(given)) {
      if (!names.includes(key)) report(`${path}.${key}`, "unknown-key");
    }
    return given as Record<string, unknown>;
  };
  const instant = (given: unknown, path: string) => {
    if (typeof given !== "number" || !Number.isFinite(given)) report(path, "wrong-shape");
    return given as Milliseconds;
  };
  const zone = (given: unknown, path: string) => {
    if (!isTimeZone(given)) report(path, "zone-unknown");
    return given as TimeZone;
  };
  const text = (given: unknown, path: string) => {
    if (typeof given !== "string") report(path, "wrong-shape");
    return given as string;
  };
  const list = (given: unknown, path: string): readonly unknown[] => {
    if (Array.isArray(given)) return given;
    report(path, "wrong-shape");
    return [];
  };
  const count = (given: unknown, path: string, least: number) => {
    if (!Number.isInteger(given) || (given as number) < least) report(path, "wrong-shape");
    return given as number;
  };
  const stepKeys = ["recordedAt", "zone", "reason"];
  const step = (given: Record<string, unknown>, path: string): ExportableWithdrawal => ({
    recordedAt: instant(given.recordedAt, `${path}.recordedAt`),
    zone: zone(given.zone, `${path}.zone`),
    reason: text(given.reason, `${path}.reason`),
  });
  const withheld = (given: unknown, path: string) => (given === null ? null : text(given, path));

  const wording = (given: unknown, path: string): ExportableWording => {
    const outer = fields(given, path, [
      "recordedAt",
      "zone",
      "reason",
      "occurrence",
      "location",
      "technology",
      "witnesses",
      "reports",
      "description",
      "evidence",
    ]);
    const location = fields(outer.location, `${path}.location`, ["place", "address"]);
    const witnesses = list(outer.witnesses, `${path}.witnesses`).map((one, index) =>
      fields(one, `${path}.witnesses.${index}`, ["name", "contact"]),
    );
    // The shared shape is checked by the one reader there is, with what was withheld put back as empty text.
    const shared = parseIncidentContent({
      schema: 1,
      occurrence: outer.occurrence,
      location: { place: location.place, address: location.address ?? "" },
      technology: outer.technology,
      witnesses: witnesses.map(({ name, contact }) => ({ name, contact: contact ?? "" })),
      reports: outer.reports,
      description: outer.description,
      evidence: outer.evidence,
    });
    if (shared.kind === "invalid") {
      for (const problem of shared.problems) report(`${path}.${problem.path}`, problem.code);
    }
    const content = shared.kind === "valid" ? shared.value : undefined;
    return {
      recordedAt: instant(outer.recordedAt, `${path}.recordedAt`),
      zone: zone(outer.zone, `${path}.zone`),
      reason: text(outer.reason, `${path}.reason`),
      occurrence: content?.occurrence as ExportableWording["occurrence"],
      location: {
        place: content?.location.place ?? "",
        address: withheld(location.address, `${path}.location.address`),
      },
      technology: content?.technology as ExportableWording["technology"],
      witnesses: witnesses.map((one, index) => ({
        name: content?.witnesses[index]?.name ?? "",
        contact: withheld(one.contact, `${path}.witnesses.${index}.contact`),
      })),
      reports: content?.reports ?? [],
      description: content?.description ?? "",
      evidence: content?.evidence ?? "",
    };
  };

  const outer = fields(value, "incident", [
    "id",
    "recordedAt",
    "recordedZone",
    "current",
    "amendments",
    "missingRevisions",
    "firstIsMissing",
    "earlier",
    "withdrawal",
    "pastWithdrawals",
  ]);
  if (!isId<"incident">(outer.id)) report("incident.id", "wrong-shape");
  const { firstIsMissing } = outer;
  if (typeof firstIsMissing !== "boolean") report("incident.firstIsMissing", "wrong-shape");
  const earlier = list(outer.earlier, "incident.earlier");
  const exportable: UnbrandedExportable = {
    id: outer.id as IncidentId,
    recordedAt: instant(outer.recordedAt, "incident.recordedAt"),
    recordedZone: zone(outer.recordedZone, "incident.recordedZone"),
    current: wording(outer.current, "incident.current"),
    amendments: count(outer.amendments, "incident.amendments", earlier.length),
    missingRevisions: count(
      outer.missingRevisions,
      "incident.missingRevisions",
      firstIsMissing === true ? 1 : 0,
    ),
    firstIsMissing: firstIsMissing as boolean,
    earlier: earlier.map((one, index) => wording(one, `incident.earlier.${index}`)),
    withdrawal:
      outer.withdrawal === null
        ? null
        : step(fields(outer.withdrawal, "incident.withdrawal", stepKeys), "incident.withdrawal"),
    pastWithdrawals: list(outer.pastWithdrawals, "incident.pastWithdrawals").map((one, index) => {
      const path = `incident.pastWithdrawals.${index}`;
      const given = fields(one, path, ["kind", ...stepKeys]);
      const { kind } = given;
      if (kind !== "withdrawn" && kind !== "reinstated") report(`${path}.kind`, "wrong-shape");
      return { kind: kind as "withdrawn" | "reinstated", ...step(given, path) };
    }),
  };
  return problems.length === 0
    ? { kind: "valid", value: exportable as ExportableIncident }
    : { kind: "invalid", problems };
}
