// Reads incidents from a JSON file: a table of ours, a list of incidents as they cross between workers, or incidents that
// somebody wrote by hand with no more than the fields they need. What is missing is empty; what nobody knows is refused
// with its place, so that nothing is printed that was not meant.

import type { IncidentId, Milliseconds, Parsed, Problem, TimeZone } from "#base";
import { isTimeZone } from "#base";
import {
  type ExportableBackground,
  type ExportableIncident,
  parseExportable,
  parseExportableBackground,
} from "#incidents/exportable";
import { toInstant } from "./instant-text.ts";
import { format } from "./json-table.ts";

/** What can be wrong with a file of incidents. */
export type TableProblemCode =
  | Extract<ReturnType<typeof parseExportable>, { kind: "invalid" }>["problems"][number]["code"]
  | "instant-missing"
  | "instant-invalid"
  | "same-id"
  | "same-number";

/** What a file of incidents holds. */
export interface ReadIncidents {
  readonly incidents: readonly ExportableIncident[];
  readonly background: readonly ExportableBackground[];
  /** The numbers that the incidents have in the table, by id; empty when it has none. */
  readonly numbers: Readonly<Record<string, number>>;
  /** When the table was made, as it says. */
  readonly madeAt?: { readonly instant: Milliseconds; readonly zone: TimeZone };
  /** The last link of the chain that the table says it comes from. */
  readonly chain?: { readonly head: string; readonly hasBreaks: boolean };
}

/** The incidents in `value`, or everything that is wrong with it, each with its place. Never throws. */
export function readIncidents(value: unknown): Parsed<ReadIncidents, TableProblemCode> {
  const reader = new TableReader();
  const read = reader.table(value);
  return reader.problems.length === 0
    ? { kind: "valid", value: read }
    : { kind: "invalid", problems: reader.problems };
}

type Fields = Record<string, unknown>;

const blankWording = {
  reason: "",
  clockWentBack: false,
  burst: null,
  copied: null,
  location: {},
  technology: {},
  behaviours: [],
  parties: [],
  attribution: "",
  witnesses: [],
  reports: [],
  description: "",
  injuries: "",
  medicalVisit: "",
  damage: "",
  damageCost: "",
  order: {},
  evidence: "",
  evidenceKept: null,
  evidenceNeeded: null,
  language: "",
  languages: {},
};
const blankParts: Readonly<Record<string, Fields>> = {
  location: { place: "", address: null },
  technology: { device: "", service: "", account: "" },
  order: { inForce: "", order: "", breached: "", how: "" },
  parties: { party: "", name: "", part: "did-it" },
  witnesses: { name: "", contact: null, minor: false },
  reports: { agency: "", person: "", badge: "", reportNumber: "", reportedOn: "", response: "" },
  evidenceNeeded: { what: "", holder: "", overwrittenOn: "" },
};

class TableReader {
  readonly problems: Problem<TableProblemCode>[] = [];

  table(value: unknown): ReadIncidents {
    const table = Array.isArray(value) ? { incidents: value } : value;
    if (!isFields(table) || !Array.isArray(table.incidents)) {
      this.#wrong("incidents", "wrong-shape");
      return { incidents: [], background: [], numbers: {} };
    }
    const { format: name, version } = table;
    if (name !== undefined && name !== format.name) this.#wrong("format", "wrong-shape");
    if (version !== undefined && version !== format.version) this.#wrong("version", "newer-format");
    const known = [
      "format",
      "version",
      "madeAt",
      "zone",
      "chain",
      "disclosed",
      "incidents",
      "background",
    ];
    for (const key of Object.keys(table)) {
      if (!known.includes(key)) this.#wrong(key, "unknown-key");
    }
    const numbers: Record<string, number> = {};
    const incidents = table.incidents.map((one, index) => this.#incident(one, index, numbers));
    this.#distinct(incidents.map((one) => one?.id));
    const madeAt = typeof table.madeAt === "string" ? toInstant(table.madeAt) : undefined;
    if (table.madeAt !== undefined && madeAt === undefined)
      this.#wrong("madeAt", "instant-invalid");
    const chain = table.chain === undefined ? undefined : this.#chain(table.chain);
    return {
      incidents: incidents.filter((one) => one !== undefined),
      background: this.#backgrounds(table.background ?? []),
      numbers,
      ...(chain === undefined ? {} : { chain }),
      ...(madeAt === undefined
        ? {}
        : {
            madeAt: {
              instant: madeAt,
              zone: isTimeZone(table.zone) ? table.zone : ("UTC" as TimeZone),
            },
          }),
    };
  }

  #chain(value: unknown): ReadIncidents["chain"] {
    if (!isFields(value)) return this.#wrong("chain", "wrong-shape");
    const { head, hasBreaks, ...rest } = value;
    for (const key of Object.keys(rest)) this.#wrong(`chain.${key}`, "unknown-key");
    if (typeof head !== "string" || !/^[0-9a-f]{64}$/.test(head)) {
      return this.#wrong("chain.head", "wrong-shape");
    }
    if (typeof hasBreaks !== "boolean") return this.#wrong("chain.hasBreaks", "wrong-shape");
    return { head, hasBreaks };
  }

  #incident(
    value: unknown,
    index: number,
    numbers: Record<string, number>,
  ): ExportableIncident | undefined {
    const path = `incidents.${index}`;
    if (!isFields(value)) return this.#wrong(path, "wrong-shape");
    const { number, ...given } = value;
    const record = isFields(given.current) ? given : fromContent(given);
    const id = record.id ?? madeUpId(index + 1);
    const parsed = parseExportable(this.#completed({ ...record, id }, path, filledWording));
    if (number !== undefined) {
      if (!Number.isSafeInteger(number) || (number as number) < 1) {
        this.#wrong(`${path}.number`, "wrong-shape");
      } else if (Object.values(numbers).includes(number as number)) {
        this.#wrong(`${path}.number`, "same-number");
      } else numbers[id as string] = number as number;
    }
    if (parsed.kind === "valid") return parsed.value;
    for (const problem of parsed.problems) {
      this.#wrong(problem.path.replace(/^incident/, path), problem.code);
    }
    return undefined;
  }

  #backgrounds(value: unknown): readonly ExportableBackground[] {
    if (!Array.isArray(value)) {
      this.#wrong("background", "wrong-shape");
      return [];
    }
    return value.flatMap((one: unknown, index): readonly ExportableBackground[] => {
      const path = `background.${index}`;
      if (!isFields(one)) return this.#wrong(path, "wrong-shape") ?? [];
      const record = isFields(one.current) ? one : fromBackground(one);
      const id = record.id ?? madeUpId(0x10_0000 + index);
      const whole = this.#completed({ ...record, id }, path, (wording) => ({
        reason: "",
        clockWentBack: false,
        ...wording,
      }));
      const parsed = parseExportableBackground(whole);
      if (parsed.kind === "valid") return [parsed.value];
      for (const problem of parsed.problems) {
        this.#wrong(problem.path.replace(/^background/, path), problem.code);
      }
      return [];
    });
  }

  // What goes around the words: what is missing is as for something that was written down once.
  #completed(record: Fields, path: string, filled: (wording: Fields) => Fields): Fields {
    const step = (given: unknown, place: string) => {
      if (!isFields(given)) return given;
      return {
        reason: "",
        clockWentBack: false,
        wordsErased: false,
        ...this.#withInstant(given, place),
      };
    };
    const wording = (given: unknown, place: string) =>
      isFields(given) ? filled(this.#withInstant(given, place)) : given;
    const list = (given: unknown, act: (one: unknown, index: number) => unknown) =>
      Array.isArray(given) ? given.map(act) : given;
    const earlier = record.earlier ?? [];
    const whole: Fields = {
      missingRevisions: 0,
      firstIsMissing: false,
      withdrawal: null,
      amendments: Array.isArray(earlier) ? earlier.length : 0,
      ...record,
    };
    const current = isFields(record.current) ? record.current : {};
    const times = {
      recordedAt: whole.recordedAt ?? current.recordedAt,
      recordedZone: whole.recordedZone ?? current.zone,
    };
    return {
      ...whole,
      ...this.#withInstant(times, path),
      current: wording(
        {
          recordedAt: times.recordedAt,
          zone: times.recordedZone,
          ...(isFields(record.current) ? record.current : {}),
        },
        `${path}.current`,
      ),
      earlier: list(earlier, (one, index) => wording(one, `${path}.earlier.${index}`)),
      withdrawal: step(whole.withdrawal, `${path}.withdrawal`),
      pastWithdrawals: list(whole.pastWithdrawals ?? [], (one, index) =>
        step(one, `${path}.pastWithdrawals.${index}`),
      ),
      erasedWordings: list(whole.erasedWordings ?? [], (one, index) =>
        isFields(one)
          ? this.#withInstant(one, `${path}.erasedWordings.${index}`, ["recordedAt", "erasedAt"])
          : one,
      ),
      withheldWordings: list(whole.withheldWordings ?? [], (one, index) =>
        isFields(one) ? this.#withInstant(one, `${path}.withheldWordings.${index}`) : one,
      ),
    };
  }

  // An instant that is not given cannot be made up: when it was written down is what a log is believed for.
  #withInstant(fields: Fields, path: string, names: readonly string[] = ["recordedAt"]): Fields {
    const read: Fields = { ...fields };
    for (const name of names) {
      const given = fields[name];
      if (typeof given === "number") continue;
      const instant = typeof given === "string" ? toInstant(given) : undefined;
      read[name] = instant ?? 0;
      if (instant !== undefined) continue;
      this.#wrong(`${path}.${name}`, given === undefined ? "instant-missing" : "instant-invalid");
    }
    return read;
  }

  #distinct(ids: readonly (IncidentId | undefined)[]): void {
    const seen = new Set<string>();
    for (const [index, id] of ids.entries()) {
      if (id === undefined) continue;
      if (seen.has(id)) this.#wrong(`incidents.${index}.id`, "same-id");
      seen.add(id);
    }
  }

  #wrong(path: string, code: TableProblemCode): undefined {
    // One mistake shows in the whole and in its first wording.
    if (!this.problems.some((known) => known.path === path && known.code === code)) {
      this.problems.push({ path, code });
    }
    return undefined;
  }
}

/** An incident that was written by hand: its facts, and when they were written down. */
function fromContent(given: Fields): Fields {
  const { id, recordedAt, recordedZone, zone, schema: _schema, ...content } = given;
  const occurrence = isFields(content.occurrence) ? content.occurrence : {};
  return {
    ...(id === undefined ? {} : { id }),
    recordedAt,
    recordedZone: recordedZone ?? zone ?? occurrence.zone,
    current: content,
  };
}

function fromBackground(given: Fields): Fields {
  const { id, recordedAt, recordedZone, zone, ...content } = given;
  return {
    ...(id === undefined ? {} : { id }),
    recordedAt,
    recordedZone: recordedZone ?? zone ?? "UTC",
    current: { content: { schema: 3, ...content } },
  };
}

function filledWording(wording: Fields): Fields {
  const whole: Fields = { ...blankWording, ...wording };
  for (const [name, blank] of Object.entries(blankParts)) {
    const given = whole[name];
    const filled = (one: unknown) => (isFields(one) ? { ...blank, ...one } : one);
    whole[name] = Array.isArray(given) ? given.map(filled) : filled(given);
  }
  return whole;
}

// The same for the same place in the file, so that the same file gives the same report.
function madeUpId(place: number): string {
  return place.toString(16).padStart(32, "0");
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
