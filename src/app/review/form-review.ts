// The review of a whole form: what its fields share. Where the private note stands and what was said to be a fact is read
// from the form itself, so that both are kept with the draft and come back with it.

import { createContext, useContext } from "react";
import { openWords as words } from "#i18n/open";
import type { HintKind } from "#wording";
import type { ReviewClient } from "../review-worker/client.ts";
import type { FormAround } from "./field-review.ts";
import { movedWords } from "./moved-words.ts";

/** The paths of the two fields that the review writes into. */
export const notePath = "privateNote";
export const keptPath = "kept";

/** What the fields of one form share. */
export interface FormReview {
  /**
   * Says where the form stands. `onMoved` is called after words went from one field into another: they must not wait for
   * a pause to be kept.
   */
  attach(root: HTMLElement, onMoved: () => void): void;
  /** What the field at `path`, called `label`, needs of the form. */
  around(path: string, label: string): FormAround;
  /** Turns hints of one kind off, here and for good. */
  turnOff(kind: HintKind): void;
  /** Whether the field at `path` is the one to say that its language cannot be reviewed: it is said once a form. */
  saysOtherLanguage(path: string): boolean;
  /** Tells `listener` when something was said that holds for other fields too; returns the way to stop. */
  onChange(listener: () => void): () => void;
}

/** Set around a form whose fields are reviewed; without it, fields are plain fields. */
export const FormReviewContext = createContext<FormReview | undefined>(undefined);

/** The review of the form that the component stands in. */
export function useFormReview(): FormReview | undefined {
  return useContext(FormReviewContext);
}

/** The review of one form. */
export function formReview(form: {
  readonly client: ReviewClient;
  readonly hintsOff: readonly string[];
  readonly turnOff: (kinds: readonly string[]) => void;
  /** The language of the text at a path, BCP 47; empty when it is not known. */
  readonly languageOf: (path: string) => string;
}): FormReview {
  const { client } = form;
  let root: HTMLElement | undefined;
  let onMoved = () => {};
  const listeners = new Set<() => void>();
  const off = new Set(form.hintsOff);
  let otherLanguage: string | undefined;

  const fieldAt = (path: string) =>
    root?.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[data-path="${path}"]`) ?? null;
  const write = (path: string, text: string) => {
    const field = fieldAt(path);
    if (field === null) throw new Error("the form has no such field");
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const keptMarks = () => new Set((fieldAt(keptPath)?.value ?? "").split(" ").filter(Boolean));

  return {
    attach: (element, moved) => {
      root = element;
      onMoved = moved;
    },
    around: (path, label) => ({
      review: (text) => client.text(path, text, form.languageOf(path)),
      isKept: (mark) => keptMarks().has(mark),
      setKept: (mark, isKept) => {
        const marks = keptMarks();
        if (isKept) marks.add(mark);
        else marks.delete(mark);
        write(keptPath, [...marks].join(" "));
        for (const listener of listeners) listener();
      },
      isHintOff: (kind) => off.has(kind),
      addToNote: (text, passage) => {
        const line = movedWords(text, passage, label, words().review);
        const note = fieldAt(notePath)?.value ?? "";
        write(notePath, note.trim() === "" ? line : `${note.trimEnd()}\n${line}`);
        queueMicrotask(onMoved);
        return line;
      },
      takeFromNote: (line) => {
        const note = fieldAt(notePath)?.value ?? "";
        const at = note.lastIndexOf(line);
        if (at < 0) return;
        const before = note.slice(0, at).replace(/\n$/u, "");
        write(notePath, before + note.slice(at + line.length));
        queueMicrotask(onMoved);
      },
    }),
    turnOff: (kind) => {
      off.add(kind);
      form.turnOff([...off]);
      for (const listener of listeners) listener();
    },
    saysOtherLanguage: (path) => {
      otherLanguage ??= path;
      return otherLanguage === path;
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
