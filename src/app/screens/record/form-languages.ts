// In which language each text of a form seems to be, while it is being written: asked of the log worker after a pause, so
// that a text in another language than the entry is seen, and can be put right, before anything is saved. The texts stay in
// their fields; what is told is languages.

import { createContext } from "react";
import { words } from "#i18n";
import { agreedLanguage, isSameLanguage } from "#incidents/exportable";

/** The name of the field in which the language of the text at `path` can be said. */
export function ownLanguagePath(path: string): string {
  return `${path}Language`;
}

/** The text that tells the language of the entry, and the field in which it can be said. */
const entryText = "description";
const entryLanguage = "language";

const pause = 700;
const longestAsked = 2000;

/** What seems to be so, by the path of the text. Texts in the language of the entry are not among them. */
export type OtherLanguages = ReadonlyMap<string, string>;

/** What is said of the language of a text, and what its words seem to be in; each empty when there is nothing. */
export interface Seen {
  readonly said: string;
  readonly guess: string;
}

/**
 * The language of the entry as it will be kept, and the texts that seem to be in another. `entry` is what the description
 * tells; where it does not, `texts` that agree can: see {@link agreedLanguage}.
 */
export function languagesSeen(
  entry: Seen & { readonly text: string },
  texts: ReadonlyMap<string, Seen>,
): { readonly entry: string; readonly others: OtherLanguages } {
  const open = [...texts.values()].filter(({ said }) => said === "");
  const language =
    entry.said ||
    entry.guess ||
    agreedLanguage(
      open.map(({ guess }) => guess),
      { description: entry.text, usual: words().report.language },
    );
  const others = [...texts]
    .filter(([, { guess }]) => guess !== "" && !isSameLanguage(guess, language))
    .map(([path, { guess }]) => [path, guess] as const);
  return { entry: language, others: new Map(others) };
}

/** The languages of the texts of one form. */
export class FormLanguages {
  readonly #guess: (text: string) => Promise<string>;
  readonly #listeners = new Set<() => void>();
  #root: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isAsking = false;
  /** What was asked about last, so that it is not asked again. */
  #asked = new Map<string, string>();
  #guesses = new Map<string, string>();
  #others: OtherLanguages = new Map();
  /** The language that the texts agree on, where the description does not tell. */
  #agreed = "";

  constructor(guess: (text: string) => Promise<string>) {
    this.#guess = guess;
  }

  /** Begins to look at the form in `root`; returns the way to stop, which forgets its texts. */
  attach(root: HTMLElement): () => void {
    this.#root = root;
    root.addEventListener("input", this.#onInput);
    this.#in(0);
    return () => {
      root.removeEventListener("input", this.#onInput);
      clearTimeout(this.#timer);
      this.#root = undefined;
      this.#asked.clear();
    };
  }

  /** Looks again at once: without anything being typed, texts have moved to other paths. */
  lookAgain(): void {
    this.#in(0);
  }

  /** The texts that seem to be in another language than the entry. The same object until it changes. */
  readonly others = (): OtherLanguages => this.#others;

  /** Tells `listener` of every change; returns the way to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The language of the text at `path` as far as it is said or seen; empty when it is not known. */
  languageOf(path: string): string {
    return (
      this.#valueAt(ownLanguagePath(path)) ||
      (path === entryText ? "" : (this.#others.get(path) ?? this.#agreed)) ||
      this.#valueAt(entryLanguage)
    );
  }

  readonly #onInput = (): void => this.#in(pause);

  #in(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), wait);
  }

  async #look(): Promise<void> {
    if (this.#isAsking) return this.#in(pause);
    this.#isAsking = true;
    try {
      for (const path of [entryText, ...this.#textPaths()]) {
        const text = (this.#valueAt(path) ?? "").slice(0, longestAsked);
        if (text === this.#asked.get(path)) continue;
        this.#asked.set(path, text);
        this.#guesses.set(path, text.trim() === "" ? "" : await this.#guess(text));
      }
    } catch {
      // Not known is as if the words did not tell; they are looked at again when they are saved.
    } finally {
      this.#isAsking = false;
    }
    this.#tell();
  }

  #tell(): void {
    if (this.#root === undefined) return;
    const seen = (path: string, said: string): Seen => ({
      said,
      guess: this.#guesses.get(path) ?? "",
    });
    const description = {
      ...seen(entryText, this.#valueAt(entryLanguage)),
      text: this.#valueAt(entryText),
    };
    const { entry, others: next } = languagesSeen(
      description,
      new Map(
        this.#textPaths().map((path) => [path, seen(path, this.#valueAt(ownLanguagePath(path)))]),
      ),
    );
    this.#agreed = description.said === "" && description.guess === "" ? entry : "";
    if (JSON.stringify([...next]) === JSON.stringify([...this.#others])) return;
    this.#others = next;
    for (const listener of this.#listeners) listener();
  }

  #textPaths(): readonly string[] {
    const fields = this.#root?.querySelectorAll<HTMLElement>("[data-language-of]") ?? [];
    return [...fields].map((field) => field.dataset.languageOf ?? "");
  }

  #valueAt(path: string): string {
    const field = this.#root?.querySelector<HTMLTextAreaElement | HTMLSelectElement>(
      `[data-path="${CSS.escape(path)}"]`,
    );
    return field?.value ?? "";
  }
}

/** Set around a form whose texts have languages. */
export const FormLanguagesContext = createContext<FormLanguages | undefined>(undefined);
