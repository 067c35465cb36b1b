// In which language each text of a form seems to be, while it is being written: asked of the log worker after a pause, so
// that it is seen, and can be put right, before anything is saved. The texts stay in their fields; what is told is languages.

import { createContext } from "react";
import { words } from "#i18n";
import { agreedLanguage, isSameLanguage } from "#incidents/exportable";

/** The name of the field in which the language of the text at `path` can be said. */
export function ownLanguagePath(path: string): string {
  return `${path}Language`;
}

/** The field in which the language of what the form is about can be said. */
export const languagePath = "language";

const pause = 700;
const longestAsked = 2000;

/** What seems to be so, by the path of the text. Texts in the language of the form are not among them. */
export type OtherLanguages = ReadonlyMap<string, string>;

/** What is said of the language of a text, and what its words seem to be in; each empty when there is nothing. */
export interface Seen {
  readonly said: string;
  readonly guess: string;
  /** It stands beside what the form is about, and tells nothing of the language of that. */
  readonly isBeside?: boolean;
}

/**
 * The language of the entry as it will be kept, and the texts that seem to be in another. `entry` is what the description
 * tells; where it does not, `texts` that agree can: see {@link agreedLanguage}.
 */
export function languagesSeen(
  entry: Seen & { readonly text: string },
  texts: ReadonlyMap<string, Seen>,
): { readonly entry: string; readonly others: OtherLanguages } {
  const open = [...texts.values()].filter(({ said, isBeside = false }) => said === "" && !isBeside);
  const usual = words().report.language;
  const language =
    entry.said ||
    entry.guess ||
    agreedLanguage(
      open.map(({ guess }) => guess),
      { description: entry.text, usual },
    );
  const others = [...texts]
    .filter(
      ([, { guess, isBeside = false }]) =>
        guess !== "" &&
        !isSameLanguage(guess, language) &&
        // In the language of the screens, it is no surprise beside whatever it stands.
        !(isBeside && isSameLanguage(guess, usual)),
    )
    .map(([path, { guess }]) => [path, guess] as const);
  return { entry: language, others: new Map(others) };
}

/** Guesses the language of a text; empty when its words do not tell. */
export type GuessLanguage = (text: string) => Promise<string>;

/** The languages of the texts of one form. */
export class FormLanguages {
  readonly #telling: readonly string[];
  readonly #guess: GuessLanguage;
  readonly #listeners = new Set<() => void>();
  #root: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isAsking = false;
  /** What was asked about last, so that it is not asked again. */
  #asked = new Map<string, string>();
  #guesses = new Map<string, string>();
  #others: OtherLanguages = new Map();
  /** As far as it is known; said, seen or agreed on. */
  #ofForm = "";
  /** The language that the texts agree on, where those that tell do not. */
  #agreed = "";

  /** `telling` are the texts that tell the language of the form, such as the description of an entry. */
  constructor(guess: GuessLanguage, telling: readonly string[]) {
    this.#guess = guess;
    this.#telling = telling;
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

  /** The texts that seem to be in another language than the form. The same object until it changes. */
  readonly others = (): OtherLanguages => this.#others;

  /** The language of the form as it will be kept; empty when it is not known. */
  readonly ofForm = (): string => this.#ofForm;

  /** Tells `listener` of every change; returns the way to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The language of the text at `path` as far as it is said or seen; empty when it is not known. */
  languageOf(path: string): string {
    return (
      this.#valueAt(ownLanguagePath(path)) ||
      (this.#telling.includes(path) ? "" : (this.#others.get(path) ?? this.#agreed)) ||
      this.#valueAt(languagePath)
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
      await this.#lookAt(languagePath, this.#toldText());
      for (const { path } of this.#texts()) await this.#lookAt(path, this.#valueAt(path));
    } catch {
      // Not known is as if the words did not tell; they are looked at again when they are saved.
    } finally {
      this.#isAsking = false;
    }
    this.#tell();
  }

  async #lookAt(path: string, whole: string): Promise<void> {
    const text = whole.slice(0, longestAsked);
    if (text === this.#asked.get(path)) return;
    this.#asked.set(path, text);
    this.#guesses.set(path, text.trim() === "" ? "" : await this.#guess(text));
  }

  #tell(): void {
    if (this.#root === undefined) return;
    const seen = (path: string, said: string): Seen => ({
      said,
      guess: this.#guesses.get(path) ?? "",
    });
    const told = { ...seen(languagePath, this.#valueAt(languagePath)), text: this.#toldText() };
    const { entry, others } = languagesSeen(
      told,
      new Map(
        this.#texts().map(({ path, isBeside }) => [
          path,
          { ...seen(path, this.#valueAt(ownLanguagePath(path))), isBeside },
        ]),
      ),
    );
    this.#agreed = told.said === "" && told.guess === "" ? entry : "";
    const isSame = JSON.stringify([...others]) === JSON.stringify([...this.#others]);
    if (isSame && entry === this.#ofForm) return;
    this.#ofForm = entry;
    if (!isSame) this.#others = others;
    for (const listener of this.#listeners) listener();
  }

  #toldText(): string {
    return this.#telling.map((path) => this.#valueAt(path)).join("\n");
  }

  #texts(): readonly { readonly path: string; readonly isBeside: boolean }[] {
    const fields = this.#root?.querySelectorAll<HTMLElement>("[data-language-of]") ?? [];
    return [...fields].map(({ dataset }) => ({
      path: dataset.languageOf ?? "",
      isBeside: dataset.beside === "true",
    }));
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

/** Set around all screens: asks the log worker. */
export const GuessLanguageContext = createContext<GuessLanguage>(async () => "");
