// Everything in a text that is to be left out by rule. Pure, and in time that grows with the text alone. It looks for what
// it can know; a person reads the pages before they go.

import { accountNumbersIn } from "./account-numbers.ts";
import { birthDatesIn } from "./birth-dates.ts";
import { identityNumbersIn } from "./identity-numbers.ts";
import type { Omission } from "./omission.ts";
import { Phrases } from "./phrases.ts";

/** What is known of a log that its texts may repeat. */
export interface KnownTexts {
  readonly minors: readonly string[];
  /** Addresses that are kept confidential. */
  readonly addresses: readonly string[];
  /** Ways to reach people that are kept confidential. */
  readonly contacts: readonly string[];
}

/** What was asked for, made ready once for a whole log. */
export class OmissionFinder {
  readonly #identifiers: boolean;
  readonly #kept: ReadonlySet<string>;
  readonly #names: Phrases<{ readonly initials: string; readonly asWritten: string }>;
  readonly #withheld: Phrases<"address" | "contact">;
  readonly #digits: ReadonlySet<string>;

  constructor(
    { identifiers, kept }: { readonly identifiers: boolean; readonly kept: readonly string[] },
    { minors, addresses, contacts }: KnownTexts,
  ) {
    this.#identifiers = identifiers;
    this.#kept = new Set(kept.map(squeezed));
    this.#names = new Phrases(minors.flatMap(formsOfName));
    this.#withheld = new Phrases([
      ...addresses.filter(isTelling).map((text) => [text, "address"] as const),
      ...contacts.filter(isTelling).map((text) => [text, "contact"] as const),
    ]);
    this.#digits = new Set(contacts.map(digitsOf).filter(({ length }) => length >= 7));
  }

  /** The omissions in `text`, from the first to the last, none inside another. */
  in(text: string, writtenInYear: number): readonly Omission[] {
    if (text === "") return [];
    const found: Omission[] = [
      ...this.#withheld.in(text).map(({ start, end, value }) => ({
        start,
        end,
        kind: value,
        shown: "",
      })),
      ...this.#contactsIn(text),
      ...(this.#identifiers
        ? [
            ...identityNumbersIn(text),
            ...accountNumbersIn(text),
            ...birthDatesIn(text, writtenInYear),
          ]
        : []),
      ...this.#minorsIn(text),
    ].filter(({ start, end }) => !this.#kept.has(squeezed(text.slice(start, end))));
    return withoutOverlap(found);
  }

  /** The whole names of people under age in `text`; a first name alone is not taken for theirs. */
  wholeNamesIn(text: string): readonly Omission[] {
    return withoutOverlap(
      this.#minorsIn(text).filter(({ start, end }) => /\s/.test(text.slice(start, end))),
    );
  }

  #minorsIn(text: string): Omission[] {
    return this.#names.in(text).flatMap(({ start, end, value }) => {
      const written = text.slice(start, end);
      // "Will" is a name, "will" is not.
      const isName = /\s/.test(value.asWritten) || /^\p{Lu}|^[^\p{L}]|^\p{Lo}/u.test(written);
      return isName ? [{ start, end, kind: "minor" as const, shown: value.initials }] : [];
    });
  }

  // The same phone number, however it was set in groups.
  #contactsIn(text: string): Omission[] {
    if (this.#digits.size === 0) return [];
    return [...text.matchAll(/(?<!\d)\+?\(?\d(?:[ ().-]{0,2}\d){6,14}(?!\d)/g)]
      .filter(([number]) => this.#digits.has(digitsOf(number)))
      .map(({ 0: number, index }) => ({
        start: index,
        end: index + number.length,
        kind: "contact" as const,
        shown: "",
      }));
  }
}

/** The initials of `name`: "S.R." */
export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/u)
    .map((word) => /^./su.exec(word)?.[0] ?? "")
    .filter((letter) => /\p{L}/u.test(letter))
    .map((letter) => `${letter.toUpperCase()}.`)
    .join("");
}

// The whole name, and the first name alone. A family name alone may be a parent's.
function formsOfName(name: string) {
  const whole = name.trim();
  const [first = "", ...rest] = whole.split(/\s+/u);
  const initials = initialsOf(whole);
  const forms = rest.length > 0 && /^..+$/su.test(first) ? [whole, first] : [whole];
  return forms
    .filter((form) => form !== "")
    .map((form) => [form, { initials, asWritten: form }] as const);
}

// "Springfield" as an address, or "Ann" as a way to reach her, would be found everywhere.
function isTelling(text: string): boolean {
  return /\d/.test(text)
    ? text.trim().length >= 5
    : text.includes("@") || /\S\s+\S+\s+\S/.test(text);
}

function digitsOf(text: string): string {
  const digits = text.replace(/\D/g, "");
  return digits.length === 11 && digits.startsWith("1") ? digits.slice(1) : digits;
}

function squeezed(text: string): string {
  return text.trim().replace(/\s+/g, " ").toLowerCase();
}

// The longest of those that begin first.
function withoutOverlap(found: Omission[]): readonly Omission[] {
  const kept: Omission[] = [];
  for (const one of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  }
  return kept;
}
