// Reads values of which nothing is known, field by field into fresh objects, and notes what is wrong and where. Never
// throws, whatever it is given; what it could not read it fills in, and the notes say that it is not to be used.

import { type BackgroundId, isId, isLocalDate, type LocalDate } from "#base";
import type { IncidentProblem, IncidentProblemCode } from "./problem-codes.ts";
import { isLanguage } from "./text-languages.ts";

/** The most one field may hold, in UTF-16 units. Far more than anybody types; less than what would stall a phone. */
export const longestText = 500_000;

/** The shared part of reading; each kind of content has a reader of its own on top. */
export class ShapeReader {
  readonly problems: IncidentProblem[] = [];

  /** The fields of an object. Keys that are not among `names` are refused, so that nothing travels that nobody knows of. */
  protected fields<Name extends string>(
    value: unknown,
    path: string,
    names: readonly Name[],
  ): { readonly [name in Name]?: unknown } {
    if (!isPlainObject(value)) {
      this.report(path, "wrong-shape");
      return {};
    }
    for (const key of Object.keys(value)) {
      if (!(names as readonly string[]).includes(key)) {
        this.report(path === "" ? key : `${path}.${key}`, "unknown-key");
      }
    }
    return value as { readonly [name in Name]?: unknown };
  }

  /** An object of texts. */
  protected texts<Shape>(
    value: unknown,
    path: string,
    names: readonly (keyof Shape & string)[],
  ): Shape {
    const given = this.fields(value, path, names);
    const texts: Record<string, string> = {};
    for (const name of names) texts[name] = this.text(given[name], `${path}.${name}`);
    return texts as Shape;
  }

  protected text(value: unknown, path: string): string {
    if (typeof value !== "string") {
      this.report(path, "wrong-shape");
      return "";
    }
    if (value.length > longestText) this.report(path, "too-long");
    return value;
  }

  protected list<Entry>(
    value: unknown,
    path: string,
    read: (entry: unknown, path: string) => Entry,
  ): Entry[] {
    if (Array.isArray(value)) return value.map((entry, index) => read(entry, `${path}.${index}`));
    this.report(path, "wrong-shape");
    return [];
  }

  protected oneOf<Choice extends string>(
    value: unknown,
    path: string,
    choices: readonly [Choice, ...Choice[]],
  ): Choice {
    const choice = choices.find((each) => each === value);
    if (choice === undefined) this.report(path, "wrong-shape");
    return choice ?? choices[0];
  }

  protected flag(value: unknown, path: string): boolean {
    if (typeof value !== "boolean") this.report(path, "wrong-shape");
    return value === true;
  }

  /** A day that may be left out. */
  protected dateOrNone(value: unknown, path: string): LocalDate | "" {
    if (value === "" || isLocalDate(value)) return value;
    this.report(path, "date-invalid");
    return "";
  }

  /** A day that may not. */
  protected date(value: unknown, path: string): LocalDate {
    if (value === "") this.report(path, "date-missing");
    else if (!isLocalDate(value)) this.report(path, "date-invalid");
    return value as LocalDate;
  }

  /** The name of a fact beside the incidents, or none. */
  protected backgroundIdOrNone(value: unknown, path: string): BackgroundId | "" {
    if (value === "" || isId<"background">(value)) return value;
    this.report(path, "wrong-shape");
    return "";
  }

  /** A language, BCP 47, or none. */
  protected language(value: unknown, path: string): string {
    const language = this.text(value, path);
    if (language !== "" && !isLanguage(language)) this.report(path, "wrong-shape");
    return language;
  }

  protected report(path: string, code: IncidentProblemCode): void {
    this.problems.push({ path, code });
  }
}

/** Whether `value` is an object with keys, not a list. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
