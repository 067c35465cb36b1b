// What a test asked the app to keep, and what the app called kept, so that both can be held against what is found later.

/** A change on its way: `asked` before the app has answered, `kept` when it has called it done. */
export interface Told {
  readonly state: "asked" | "kept";
  /** Which loop of the writing side this belongs to; each has one change on its way at a time. */
  readonly act: "record" | "amend" | "note" | "draft";
  /** The entry or the draft it is about, or the words of a new entry whose name is not known yet. */
  readonly subject: string;
  readonly text: string;
}

/** What stands in the log: the words of each entry and of its note, and of each draft. */
export interface Found {
  readonly entries: Readonly<Record<string, { readonly text: string; readonly note: string }>>;
  readonly drafts: Readonly<Record<string, string>>;
}

/** The words that may stand in one place: those last called kept, or any that were asked for since. */
class Place {
  #allowed = new Set<string>();

  ask(text: string): void {
    this.#allowed.add(text);
  }

  keep(text: string): void {
    this.#allowed = new Set([text]);
  }

  allows(text: string): boolean {
    return this.#allowed.has(text);
  }
}

/** The account of one vault. */
export class Ledger {
  /** How many changes the app called kept. */
  kept = 0;
  readonly #texts = new Map<string, Place>();
  readonly #notes = new Map<string, Place>();
  readonly #drafts = new Map<string, Place>();
  /** Words of new entries that were asked for and not answered. */
  readonly #asked = new Set<string>();
  /** Drafts that were called kept. */
  readonly #keptDrafts = new Set<string>();

  /** Writes down what the app was asked or has said. */
  hear({ state, act, subject, text }: Told): void {
    if (state === "kept") this.kept += 1;
    if (act === "record") {
      if (state === "asked") this.#asked.add(text);
      else {
        this.#asked.delete(text);
        placeOf(this.#texts, subject).keep(text);
        placeOf(this.#notes, subject).keep(`note of ${text}`);
      }
      return;
    }
    const places = { amend: this.#texts, note: this.#notes, draft: this.#drafts }[act];
    if (state === "asked") placeOf(places, subject).ask(text);
    else {
      placeOf(places, subject).keep(text);
      if (act === "draft") this.#keptDrafts.add(subject);
    }
  }

  /** What does not agree, one sentence each. What does is the account from now on. */
  compare({ entries, drafts }: Found): readonly string[] {
    const wrong: string[] = [];
    for (const [id, text] of this.#texts) {
      const found = entries[id];
      if (found === undefined) wrong.push(`entry ${id} is lost`);
      else if (!text.allows(found.text)) wrong.push(`entry ${id} says “${found.text}”`);
      else if (!placeOf(this.#notes, id).allows(found.note))
        wrong.push(`the note of ${id} is lost`);
    }
    for (const [id, { text, note }] of Object.entries(entries)) {
      if (!this.#texts.has(id) && !this.#asked.has(text)) wrong.push(`nobody wrote “${text}”`);
      else if (!this.#texts.has(id) && note !== `note of ${text}`)
        wrong.push(`${id} is half there`);
    }
    for (const subject of this.#keptDrafts) {
      if (drafts[subject] === undefined) wrong.push(`the draft of ${subject} is lost`);
    }
    for (const [subject, text] of Object.entries(drafts)) {
      if (!placeOf(this.#drafts, subject).allows(text)) wrong.push(`a draft says “${text}”`);
    }
    if (wrong.length > 0) return wrong;
    for (const [id, { text, note }] of Object.entries(entries)) {
      placeOf(this.#texts, id).keep(text);
      placeOf(this.#notes, id).keep(note);
    }
    for (const [subject, text] of Object.entries(drafts)) {
      placeOf(this.#drafts, subject).keep(text);
      this.#keptDrafts.add(subject);
    }
    this.#asked.clear();
    return [];
  }
}

function placeOf(places: Map<string, Place>, subject: string): Place {
  const place = places.get(subject) ?? new Place();
  places.set(subject, place);
  return place;
}
