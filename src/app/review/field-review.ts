// The review of one field while somebody writes in it. Waits for a pause, follows what was found while the text changes,
// moves passages away and back. The text stays in the field; whoever draws the findings is told places, never words.

import type { HintKind } from "#wording";
import type { MarkedFinding, MarkedHint, ReviewedText } from "../review-worker/protocol.ts";
import { type Cut, cutPassage } from "./cut-passage.ts";
import { shiftedSpans } from "./shifted-spans.ts";

/** How long to wait after the last key: long within a word, short where one has ended. */
const withinWord = 1200;
const afterWord = 400;
/** And after the field was left: whoever leaves it by pressing a button must find the button still under their finger. */
const afterLeaving = 1000;

/** What is known of the text in the field. */
export interface FieldFindings {
  readonly findings: readonly MarkedFinding[];
  readonly hints: readonly MarkedHint[];
  /** What was done last, as long as it can be undone. */
  readonly undo: "moved" | "kept" | undefined;
  readonly isOtherLanguage: boolean;
}

/** Nothing found, nothing to undo. */
export const noFindings: FieldFindings = {
  findings: [],
  hints: [],
  undo: undefined,
  isOtherLanguage: false,
};

/** What the review of a field needs of the form around it. */
export interface FormAround {
  review(text: string): Promise<ReviewedText | undefined>;
  /** Whether the person has said that a passage stays as it is. */
  isKept(mark: string): boolean;
  setKept(mark: string, isKept: boolean): void;
  isHintOff(kind: HintKind): boolean;
  /** Puts a passage of `text` into the private note and gives the line it became. */
  addToNote(text: string, passage: { readonly start: number; readonly end: number }): string;
  takeFromNote(line: string): void;
}

type Undo =
  | { readonly kind: "moved"; readonly cut: Cut; readonly at: number; readonly line: string }
  | { readonly kind: "kept"; readonly mark: string };

/** Reviews what stands in `field`, until it is ended. */
export class FieldReview {
  readonly #field: HTMLTextAreaElement;
  readonly #form: FormAround;
  readonly #tell: (found: FieldFindings) => void;
  #found: Extract<ReviewedText, { kind: "reviewed" }> = nothing;
  #isOtherLanguage = false;
  /** The text that the places in `#found` belong to. */
  #seen = "";
  #reviewed: string | undefined;
  #undo: Undo | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hasEnded = false;

  constructor(field: HTMLTextAreaElement, form: FormAround, tell: (found: FieldFindings) => void) {
    this.#field = field;
    this.#form = form;
    this.#tell = tell;
    field.addEventListener("input", this.#onInput);
    field.addEventListener("blur", this.#onBlur);
    // The form is filled after its fields are there.
    this.#in(0);
  }

  /** Stops looking and forgets the text. */
  end(): void {
    this.#hasEnded = true;
    clearTimeout(this.#timer);
    this.#field.removeEventListener("input", this.#onInput);
    this.#field.removeEventListener("blur", this.#onBlur);
    this.#found = nothing;
    this.#seen = "";
    this.#reviewed = undefined;
    this.#undo = undefined;
  }

  /** Looks again at what was found: something was said about it elsewhere. */
  refresh(): void {
    this.#show();
  }

  /** Takes a passage out of the field and puts it into the private note. */
  move(passage: MarkedFinding): void {
    const text = this.#field.value;
    const line = this.#form.addToNote(text, passage);
    const cut = cutPassage(text, passage);
    this.#replace(cut.at, cut.removed, cut.inserted);
    this.#undo = { kind: "moved", cut, at: cut.at, line };
    this.#show();
    this.#in(0);
  }

  /** Remembers that a passage, or what a hint is about, stays as it is. */
  keep(mark: string): void {
    this.#form.setKept(mark, true);
    this.#undo = { kind: "kept", mark };
    this.#show();
  }

  /** Takes back what was done last. */
  undo(): void {
    const last = this.#undo;
    this.#undo = undefined;
    if (last?.kind === "kept") this.#form.setKept(last.mark, false);
    if (last?.kind === "moved") {
      this.#replace(last.at, last.cut.inserted, last.cut.removed);
      this.#form.takeFromNote(last.line);
    }
    this.#show();
    this.#in(0);
  }

  readonly #onInput = (event: Event): void => {
    this.#follow();
    if ((event as InputEvent).isComposing) {
      clearTimeout(this.#timer);
      return;
    }
    const { value, selectionEnd } = this.#field;
    const isInWord = /[\p{L}\p{M}\p{N}'’]$/u.test(value.slice(0, selectionEnd).slice(-2));
    this.#in(isInWord ? withinWord : afterWord);
  };

  readonly #onBlur = (): void => this.#in(afterLeaving);

  #in(wait: number): void {
    clearTimeout(this.#timer);
    if (!this.#hasEnded) this.#timer = setTimeout(() => void this.#review(), wait);
  }

  async #review(): Promise<void> {
    const text = this.#field.value;
    if (text === this.#reviewed) return;
    const found =
      text.trim() === "" ? nothing : await this.#form.review(text).catch(() => undefined);
    if (found === undefined || this.#hasEnded) return;
    this.#reviewed = text;
    this.#isOtherLanguage = found.kind === "language-not-supported";
    this.#found = found.kind === "reviewed" ? found : nothing;
    this.#seen = text;
    // It may have gone on while it was being looked at.
    this.#follow();
    this.#show();
  }

  /** Brings what was found, and what can be undone, to where it stands now. */
  #follow(): void {
    const text = this.#field.value;
    if (text === this.#seen) return;
    const { findings, hints } = this.#found;
    this.#found = {
      kind: "reviewed",
      findings: shiftedSpans(findings, this.#seen, text),
      hints: shiftedSpans(hints, this.#seen, text),
    };
    if (this.#undo?.kind === "moved") {
      const { at, cut } = this.#undo;
      const [place] = shiftedSpans(
        [{ start: at, end: at + cut.inserted.length }],
        this.#seen,
        text,
      );
      this.#undo = place && { ...this.#undo, at: place.start };
    }
    this.#seen = text;
    if (findings.length + hints.length > 0) this.#show();
  }

  #replace(at: number, removed: string, inserted: string): void {
    this.#undo = undefined;
    this.#field.setRangeText(inserted, at, at + removed.length, "preserve");
    this.#field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  #show(): void {
    const { findings, hints } = this.#found;
    this.#tell({
      findings: findings.filter(({ mark }) => !this.#form.isKept(mark)),
      hints: hints.filter(
        ({ mark, kind }) => !this.#form.isKept(mark) && !this.#form.isHintOff(kind),
      ),
      undo: this.#undo?.kind,
      isOtherLanguage: this.#isOtherLanguage,
    });
  }
}

const nothing: Extract<ReviewedText, { kind: "reviewed" }> = {
  kind: "reviewed",
  findings: [],
  hints: [],
};
