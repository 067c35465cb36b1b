// Reads what crossed a worker or came from a file back into something exportable, field by field. A key that is not in
// the type is refused with its path and never copied, so a private note cannot ride along.

import {
  type BackgroundId,
  type IncidentId,
  isId,
  isTimeZone,
  type Milliseconds,
  type Parsed,
  type TimeZone,
} from "#base";
import type {
  ExportableBackground,
  ExportableBackgroundWording,
  ExportableErasure,
  ExportableIncident,
  ExportableStep,
  ExportableWithdrawal,
  ExportableWording,
  Unbranded,
} from "./exportable.ts";
import { blankContent, type IncidentContent } from "./incident.ts";
import type { IncidentProblem, IncidentProblemCode } from "./problem-codes.ts";
import { parseBackground } from "./read-background.ts";
import { contentSchema, parseIncidentContent } from "./read-content.ts";
import { ShapeReader } from "./shape-reader.ts";

/** The exportable incident in `value`, rebuilt field by field, or what is wrong with it. Never throws. */
export function parseExportable(value: unknown): Parsed<ExportableIncident, IncidentProblemCode> {
  const reader = new ExportableReader();
  const incident: Unbranded<ExportableIncident> = reader.record<IncidentId, ExportableWording>(
    value,
    "incident",
    (given, path) => reader.wording(given, path),
  );
  return reader.outcome(incident as ExportableIncident);
}

/** As {@link parseExportable}, for a fact beside the incidents. */
export function parseExportableBackground(
  value: unknown,
): Parsed<ExportableBackground, IncidentProblemCode> {
  const reader = new ExportableReader();
  const background: Unbranded<ExportableBackground> = reader.record<
    BackgroundId,
    ExportableBackgroundWording
  >(value, "background", (given, path) => reader.backgroundWording(given, path));
  return reader.outcome(background as ExportableBackground);
}

const stepNames = ["recordedAt", "zone", "reason", "reasonLanguage", "clockWentBack"] as const;

const withdrawalNames = [...stepNames, "wordsErased"] as const;

const erasureNames = ["recordedAt", "zone", "erasedAt", "erasedZone"] as const;

const contentNames = Object.keys(blankContent("UTC" as TimeZone)).filter(
  (name) => name !== "schema",
) as Exclude<keyof IncidentContent, "schema">[];

class ExportableReader extends ShapeReader {
  outcome<Value>(value: Value): Parsed<Value, IncidentProblemCode> {
    return this.problems.length === 0
      ? { kind: "valid", value }
      : { kind: "invalid", problems: this.problems };
  }

  record<Name extends string, Wording>(
    value: unknown,
    path: string,
    wording: (given: unknown, path: string) => Wording,
  ) {
    const outer = this.fields(value, path, [
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
      "erasedWordings",
      "withheldWordings",
    ]);
    if (!isId(outer.id)) this.report(`${path}.id`, "wrong-shape");
    const firstIsMissing = this.flag(outer.firstIsMissing, `${path}.firstIsMissing`);
    const earlier = this.list(outer.earlier, `${path}.earlier`, wording);
    return {
      id: outer.id as Name,
      recordedAt: this.instant(outer.recordedAt, `${path}.recordedAt`),
      recordedZone: this.zone(outer.recordedZone, `${path}.recordedZone`),
      current: wording(outer.current, `${path}.current`),
      amendments: this.count(outer.amendments, `${path}.amendments`, earlier.length),
      missingRevisions: this.count(
        outer.missingRevisions,
        `${path}.missingRevisions`,
        firstIsMissing ? 1 : 0,
      ),
      firstIsMissing,
      earlier,
      withdrawal:
        outer.withdrawal === null ? null : this.withdrawal(outer.withdrawal, `${path}.withdrawal`),
      pastWithdrawals: this.list(
        outer.pastWithdrawals,
        `${path}.pastWithdrawals`,
        (entry, place) => {
          const given = this.fields(entry, place, ["kind", ...withdrawalNames]);
          const kind = this.oneOf(given.kind, `${place}.kind`, ["withdrawn", "reinstated"]);
          return { kind, ...this.withdrawalOf(given, place) };
        },
      ),
      erasedWordings: this.list(outer.erasedWordings, `${path}.erasedWordings`, (entry, place) =>
        this.erasure(entry, place),
      ),
      withheldWordings: this.list(
        outer.withheldWordings,
        `${path}.withheldWordings`,
        (entry, place) => {
          const given = this.fields(entry, place, ["recordedAt", "zone"]);
          return {
            recordedAt: this.instant(given.recordedAt, `${place}.recordedAt`),
            zone: this.zone(given.zone, `${place}.zone`),
          };
        },
      ),
    };
  }

  wording(value: unknown, path: string): ExportableWording {
    const outer = this.fields(value, path, [...stepNames, ...contentNames]);
    const location = this.fields(outer.location, `${path}.location`, ["place", "address"]);
    const witnesses = this.list(outer.witnesses, `${path}.witnesses`, (entry, place) =>
      this.fields(entry, place, ["name", "contact", "minor"]),
    );
    // The shared shape is checked by the one reader there is, with what was withheld put back as empty.
    const shared = parseIncidentContent({
      ...Object.fromEntries(contentNames.map((name) => [name, outer[name]])),
      schema: contentSchema,
      location: { place: location.place, address: location.address ?? "" },
      witnesses: witnesses.map(({ name, contact, minor }) => ({
        name,
        contact: contact ?? "",
        minor,
      })),
      evidenceKept: outer.evidenceKept ?? "",
      evidenceNeeded: outer.evidenceNeeded ?? [],
    });
    this.note(shared, path);
    const content = shared.kind === "valid" ? shared.value : blankContent("UTC" as TimeZone);
    return {
      ...this.stepOf(outer, path),
      ...withoutSchema(content),
      location: {
        place: content.location.place,
        address: this.orNull(
          location.address,
          content.location.address,
          `${path}.location.address`,
        ),
      },
      witnesses: content.witnesses.map(({ name, contact, minor }, index) => ({
        name,
        contact: this.orNull(
          witnesses[index]?.contact,
          contact,
          `${path}.witnesses.${index}.contact`,
        ),
        minor,
      })),
      evidenceKept: this.orNull(outer.evidenceKept, content.evidenceKept, `${path}.evidenceKept`),
      evidenceNeeded: this.orNull(
        outer.evidenceNeeded,
        content.evidenceNeeded,
        `${path}.evidenceNeeded`,
      ),
    };
  }

  backgroundWording(value: unknown, path: string): ExportableBackgroundWording {
    const outer = this.fields(value, path, [...stepNames, "content"]);
    const content = parseBackground(outer.content);
    this.note(content, `${path}.content`);
    return {
      ...this.stepOf(outer, path),
      content: content.kind === "valid" ? content.value : (undefined as never),
    };
  }

  private note(parsed: Parsed<unknown, IncidentProblemCode>, path: string): void {
    if (parsed.kind === "valid") return;
    for (const { path: inner, code } of parsed.problems as readonly IncidentProblem[]) {
      this.report(inner === "" ? path : `${path}.${inner}`, code);
    }
  }

  // What was withheld is null. What was left out altogether is neither, and refused.
  private orNull<Value>(given: unknown, read: Value, path: string): Value | null {
    if (given === undefined) this.report(path, "wrong-shape");
    return given === null ? null : read;
  }

  private withdrawal(value: unknown, path: string): ExportableWithdrawal {
    return this.withdrawalOf(this.fields(value, path, withdrawalNames), path);
  }

  private withdrawalOf(
    given: { readonly [name in (typeof withdrawalNames)[number]]?: unknown },
    path: string,
  ): ExportableWithdrawal {
    const wordsErased = this.flag(given.wordsErased, `${path}.wordsErased`);
    return { ...this.stepOf(given, path), wordsErased };
  }

  private erasure(value: unknown, path: string): ExportableErasure {
    const given = this.fields(value, path, erasureNames);
    return {
      recordedAt: this.instant(given.recordedAt, `${path}.recordedAt`),
      zone: this.zone(given.zone, `${path}.zone`),
      erasedAt: this.instant(given.erasedAt, `${path}.erasedAt`),
      erasedZone: this.zone(given.erasedZone, `${path}.erasedZone`),
    };
  }

  private stepOf(
    given: { readonly [name in (typeof stepNames)[number]]?: unknown },
    path: string,
  ): ExportableStep {
    const reason = this.text(given.reason, `${path}.reason`);
    const reasonLanguage =
      given.reasonLanguage === undefined
        ? ""
        : this.language(given.reasonLanguage, `${path}.reasonLanguage`);
    return {
      recordedAt: this.instant(given.recordedAt, `${path}.recordedAt`),
      zone: this.zone(given.zone, `${path}.zone`),
      reason,
      ...(reasonLanguage === "" || reason.trim() === "" ? {} : { reasonLanguage }),
      clockWentBack: this.flag(given.clockWentBack, `${path}.clockWentBack`),
    };
  }

  private instant(value: unknown, path: string): Milliseconds {
    if (typeof value !== "number" || !Number.isFinite(value)) this.report(path, "wrong-shape");
    return value as Milliseconds;
  }

  private zone(value: unknown, path: string): TimeZone {
    if (!isTimeZone(value)) this.report(path, "zone-unknown");
    return value as TimeZone;
  }

  private count(value: unknown, path: string, least: number): number {
    if (!Number.isInteger(value) || (value as number) < least) this.report(path, "wrong-shape");
    return value as number;
  }
}

function withoutSchema(content: IncidentContent): Omit<IncidentContent, "schema"> {
  const { schema: _, ...rest } = content;
  return rest;
}
