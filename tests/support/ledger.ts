// What a test asked the app to keep, and what the app called kept, so that both can be held against what is found later.

/** A change on its way: `asked` before the app has answered, `kept` when it has called it done. */
export interface Told {
  readonly state: "asked" | "kept";
  /** Which loop of the writing side this belongs to; each has one change on its way at a time. */
  readonly act: "record" | "amend" | "note" | "draft" | "restore" | "passphrase";
  /**
   * The entry or the draft it is about, the words of a new entry whose name is not known yet, or the name of the backup.
   */
  readonly subject: string;
  readonly text: string;
}

/** What stands in the log: the words of each entry and of its note, and of each draft. */
export interface Found {
  readonly entries: Readonly<Record<string, { readonly text: string; readonly note: string }>>;
  readonly drafts: Readonly<Record<string, string>>;
}

/** What a backup brings that may be restored beside the rest. Nothing else changes its entries. */
export interface Restorable {
  readonly name: string;
  readonly entries: Found["entries"];
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

  readonly #acts = new Set<string>();
  readonly #restorable: ReadonlyMap<string, Restorable>;
  /** How far the restoring of each backup got, by its name. */
  readonly #restored = new Map<string, Told["state"]>();
  /** What opens the vault: the passphrase last called changed, and the one that was asked for since. */
  #opening: readonly string[];

  /** The account of a vault that `passphrase` opens, into which `restorable` may be restored. */
  constructor(passphrase: string, restorable: readonly Restorable[] = []) {
    this.#opening = [passphrase];
    this.#restorable = new Map(restorable.map((each) => [each.name, each]));
  }

  /** The passphrases one of which opens the vault, likeliest first. */
  get opening(): readonly string[] {
    return this.#opening;
  }

  /** `passphrase` has just opened the vault. */
  opened(passphrase: string): void {
    this.#opening = [passphrase];
  }

  /** What was asked for at least once, by name. */
  get acts(): ReadonlySet<string> {
    return this.#acts;
  }

  /** The names of the backups that are not there yet. */
  get toRestore(): readonly string[] {
    return [...this.#restorable.keys()].filter((name) => this.#restored.get(name) !== "kept");
  }

  /** Writes down what the app was asked or has said. */
  hear({ state, act, subject, text }: Told): void {
    if (state === "kept") this.kept += 1;
    this.#acts.add(act);
    if (act === "restore") {
      this.#restored.set(subject, state);
      return;
    }
    if (act === "passphrase") {
      this.#opening = state === "kept" ? [text] : [...this.#opening, text];
      return;
    }
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
  compare(found: Found): readonly string[] {
    const { entries, wrong } = this.#withoutRestored(found.entries);
    const { drafts } = found;
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

  // A backup is there whole once it was called restored, whole or not at all while it was being restored, and else not.
  #withoutRestored(found: Found["entries"]): { entries: Found["entries"]; wrong: string[] } {
    const wrong: string[] = [];
    const entries = { ...found };
    for (const { name, entries: brought } of this.#restorable.values()) {
      const ids = Object.keys(brought);
      const there = ids.filter((id) => entries[id] !== undefined);
      const same = there.filter((id) => {
        const [is, was] = [entries[id], brought[id]];
        return is?.text === was?.text && is?.note === was?.note;
      });
      for (const id of ids) delete entries[id];
      const state = this.#restored.get(name);
      const allowed = state === "kept" ? [ids.length] : state === "asked" ? [0, ids.length] : [0];
      if (!allowed.includes(there.length) || same.length !== there.length) {
        wrong.push(`${same.length} of ${ids.length} entries of the backup ${name} are there`);
      } else if (there.length > 0) this.#restored.set(name, "kept");
      else this.#restored.delete(name);
    }
    return { entries, wrong };
  }
}

function placeOf(places: Map<string, Place>, subject: string): Place {
  const place = places.get(subject) ?? new Place();
  places.set(subject, place);
  return place;
}
