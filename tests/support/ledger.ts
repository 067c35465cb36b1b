// What a test asked the app to keep, and what the app called kept, so that both can be held against what is found later.

/** A change on its way: `asked` before the app has answered, `kept` when it has called it done. */
export interface Told {
  readonly state: "asked" | "kept";
  /** Which loop of the writing side this belongs to; each has one change on its way at a time. */
  readonly act: "record" | "amend" | "note" | "draft";
  /** The entry it is about, or the words of a new one whose name is not known yet. */
  readonly subject: string;
  readonly text: string;
}

/** What stands in the log: the words of each entry and of its note, and the draft of a new one. */
export interface Found {
  readonly entries: Readonly<Record<string, { readonly text: string; readonly note: string }>>;
  readonly draft: string | undefined;
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

  /** What was found is from now on what was kept. */
  settle(text: string): void {
    this.keep(text);
  }
}

/** The account of one vault. */
export class Ledger {
  /** How many changes the app called kept. */
  kept = 0;
  readonly #texts = new Map<string, Place>();
  readonly #notes = new Map<string, Place>();
  readonly #draft = new Place();
  /** Words of new entries that were asked for and not answered. */
  readonly #asked = new Set<string>();
  #mustHaveDraft = false;

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
    const place =
      act === "draft" ? this.#draft : placeOf(act === "note" ? this.#notes : this.#texts, subject);
    if (state === "asked") place.ask(text);
    else {
      place.keep(text);
      if (act === "draft") this.#mustHaveDraft = true;
    }
  }

  /** What does not agree, one sentence each. What does is the account from now on. */
  compare({ entries, draft }: Found): readonly string[] {
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
    if (draft === undefined ? this.#mustHaveDraft : !this.#draft.allows(draft)) {
      wrong.push(`the draft is ${draft === undefined ? "lost" : `“${draft}”`}`);
    }
    if (wrong.length > 0) return wrong;
    for (const [id, { text, note }] of Object.entries(entries)) {
      placeOf(this.#texts, id).settle(text);
      placeOf(this.#notes, id).settle(note);
    }
    if (draft !== undefined) this.#draft.settle(draft);
    this.#asked.clear();
    return [];
  }
}

function placeOf(places: Map<string, Place>, subject: string): Place {
  const place = places.get(subject) ?? new Place();
  places.set(subject, place);
  return place;
}
