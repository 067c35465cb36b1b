// Reads a request from anything at all: a message between workers, a file on a command line. What is not named takes its
// default, and every default leaves out rather than shows; what nobody knows is refused, so that a slip in a name never
// silently shows more than was meant.

import { type IncidentId, isId, isLocalDate, type Parsed, type Problem } from "#base";
import {
  declarations,
  type OmissionChoices,
  optionalParts,
  optionalSections,
  type ReportRequest,
} from "./request.ts";

/** What can be wrong with a request. */
export type RequestProblemCode = "wrong-shape" | "unknown-key" | "date-invalid" | "unknown-choice";

/**
 * The request in `value`, copied field by field, or everything that is wrong with it. `{}` is a request: for all
 * incidents, with nothing disclosed. Never throws.
 */
export function parseReportRequest(value: unknown): Parsed<ReportRequest, RequestProblemCode> {
  const reader = new Reader();
  const request = reader.request(value);
  return reader.problems.length === 0
    ? { kind: "valid", value: request }
    : { kind: "invalid", problems: reader.problems };
}

type Fields = Readonly<Record<string, unknown>>;

class Reader {
  readonly problems: Problem<RequestProblemCode>[] = [];

  request(value: unknown): ReportRequest {
    const given = this.#fields(value, "", [
      "disclosed",
      "period",
      "incidents",
      "leftOutIncidents",
      "order",
      "leftOut",
      "sections",
      "author",
      "caption",
      "numbers",
      "omitted",
      "declaration",
      "exhibitMarks",
      "roomForTranslation",
    ]);
    const disclosed = this.#fields(given.disclosed ?? {}, "disclosed", [
      "witnessContacts",
      "addresses",
      "evidencePlaces",
      "changes",
      "history",
      "earlierFeelings",
    ]);
    const isTicked = (name: string) => this.#truth(disclosed[name], `disclosed.${name}`, false);
    return {
      disclosed: {
        witnessContacts: isTicked("witnessContacts"),
        addresses: isTicked("addresses"),
        evidencePlaces: isTicked("evidencePlaces"),
        changes: isTicked("changes"),
        history: isTicked("history"),
        ...(isTicked("earlierFeelings") ? { earlierFeelings: true } : {}),
      },
      ...this.#ifGiven(given, "period", (period) => {
        const { from, to } = this.#fields(period, "period", ["from", "to"]);
        return { from: this.#day(from, "period.from"), to: this.#day(to, "period.to") };
      }),
      ...this.#ifGiven(given, "incidents", (ids) => this.#ids(ids, "incidents")),
      ...this.#ifGiven(given, "leftOutIncidents", (ids) => this.#ids(ids, "leftOutIncidents")),
      ...this.#ifGiven(given, "order", (order) =>
        this.#choice(order, "order", ["first-to-last", "last-to-first"] as const),
      ),
      ...this.#ifGiven(given, "leftOut", (parts) =>
        this.#list(parts, "leftOut", (part, path) => this.#choice(part, path, optionalParts)),
      ),
      ...this.#ifGiven(given, "sections", (sections) =>
        this.#list(sections, "sections", (one, path) => this.#choice(one, path, optionalSections)),
      ),
      ...this.#ifGiven(given, "author", (author) => this.#text(author, "author")),
      ...this.#ifGiven(given, "caption", (caption) => {
        const parts = this.#fields(caption, "caption", [
          "court",
          "caseNumber",
          "petitioner",
          "respondent",
        ]);
        const text = (name: string) => this.#text(parts[name] ?? "", `caption.${name}`);
        return {
          court: text("court"),
          caseNumber: text("caseNumber"),
          petitioner: text("petitioner"),
          respondent: text("respondent"),
        };
      }),
      ...this.#ifGiven(given, "numbers", (numbers) => this.#numbers(numbers)),
      ...this.#ifGiven(given, "omitted", (omitted) => this.#omissions(omitted)),
      ...this.#ifGiven(given, "declaration", (one) =>
        this.#choice(one, "declaration", declarations),
      ),
      ...this.#ifGiven(given, "exhibitMarks", (marks) =>
        this.#choice(marks, "exhibitMarks", ["letters", "numbers"] as const),
      ),
      ...this.#ifGiven(given, "roomForTranslation", (room) =>
        this.#truth(room, "roomForTranslation", true),
      ),
    };
  }

  #ids(value: unknown, path: string): readonly IncidentId[] {
    return this.#list(value, path, (id, at) =>
      isId<"incident">(id) ? id : this.#wrong(at, "wrong-shape", "" as never),
    );
  }

  // A number that two incidents had would make the paper useless to testify from.
  #numbers(value: unknown): Readonly<Record<string, number>> {
    const given = this.#fields(value, "numbers");
    const used = new Set<unknown>();
    for (const [id, number] of Object.entries(given)) {
      const isNumber = Number.isSafeInteger(number) && (number as number) >= 1;
      if (!isId(id) || !isNumber || used.has(number)) this.#wrong(`numbers.${id}`, "wrong-shape");
      used.add(number);
    }
    return { ...(given as Record<string, number>) };
  }

  #omissions(value: unknown): OmissionChoices {
    const given = this.#fields(value, "omitted", ["identifiers", "minors", "kept"]);
    const texts = (name: string) =>
      this.#list(given[name] ?? [], `omitted.${name}`, (text, path) => this.#text(text, path));
    return {
      identifiers: this.#truth(given.identifiers, "omitted.identifiers", true),
      minors: texts("minors"),
      kept: texts("kept"),
    };
  }

  #ifGiven<Name extends string, Value>(
    given: Fields,
    name: Name,
    read: (value: unknown) => Value,
  ): { readonly [name in Name]?: Value } {
    if (given[name] === undefined) return {};
    return { [name]: read(given[name]) } as { readonly [name in Name]?: Value };
  }

  #fields(value: unknown, path: string, names?: readonly string[]): Fields {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return this.#wrong(path === "" ? "request" : path, "wrong-shape", {});
    }
    for (const key of Object.keys(value)) {
      if (names?.includes(key) === false) {
        this.#wrong(path === "" ? key : `${path}.${key}`, "unknown-key");
      }
    }
    return value as Fields;
  }

  #list<Entry>(
    value: unknown,
    path: string,
    read: (entry: unknown, path: string) => Entry,
  ): readonly Entry[] {
    if (!Array.isArray(value)) return this.#wrong(path, "wrong-shape", []);
    return value.map((entry, index) => read(entry, `${path}.${index}`));
  }

  #choice<Choice extends string>(value: unknown, path: string, all: readonly Choice[]): Choice {
    if ((all as readonly unknown[]).includes(value)) return value as Choice;
    return this.#wrong(path, "unknown-choice", all[0] as Choice);
  }

  #day(value: unknown, path: string) {
    if (value === undefined || value === null) return null;
    return isLocalDate(value) ? value : this.#wrong(path, "date-invalid", null);
  }

  #text(value: unknown, path: string): string {
    return typeof value === "string" ? value : this.#wrong(path, "wrong-shape", "");
  }

  #truth(value: unknown, path: string, usual: boolean): boolean {
    if (value === undefined) return usual;
    return typeof value === "boolean" ? value : this.#wrong(path, "wrong-shape", usual);
  }

  #wrong(path: string, code: RequestProblemCode): undefined;
  #wrong<Instead>(path: string, code: RequestProblemCode, instead: Instead): Instead;
  #wrong(path: string, code: RequestProblemCode, instead?: unknown): unknown {
    this.problems.push({ path, code });
    return instead;
  }
}
