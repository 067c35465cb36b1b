// Keeps what is typed into a small form with one text, such as a private note or a reason, as the form of an entry is
// kept, and with it its language. The words stay in the field: React is told only when they are back.

import { type RefObject, useEffect, useRef, useState } from "react";
import type { TextInLanguage } from "#incidents";
import { fillFields, readFields } from "#ui";
import { DraftKeeper } from "./draft-keeper.ts";
import type { Drafts } from "./drafts.ts";
import { type FormLanguages, languagePath } from "./languages/form-languages.ts";
import { useFormLanguages } from "./languages/use-form-languages.ts";
import type { DraftSubject } from "./log-worker/protocol.ts";
import type { SessionActions } from "./session-types.ts";

/** What a small form can do with what was typed. */
export interface KeptWords {
  /** Whether the last attempt to keep what was typed did so; `undefined` before the first. */
  readonly isKept: boolean | undefined;
  /** For `FormLanguagesContext` around the fields. */
  readonly languages: FormLanguages;
  /** What stands in the fields now. */
  read(): TextInLanguage;
  /** Whether other words stand in the field than at the start. */
  isChanged(): boolean;
  /** Keeps what was typed, and then lets `write` save it. Locking waits for both. */
  save<Outcome>(write: () => Promise<Outcome>): Promise<Outcome>;
  /** Lets go: nothing is kept any more, as after saving. */
  end(): Promise<void>;
  /** Lets go and erases the draft. When that fails, the draft is offered again. */
  discard(): Promise<void>;
}

/**
 * Fills the field called `path` in `box`, and that of its language, with the draft for `subject`, or with `start`, and
 * keeps what is typed there while `isOpen`.
 */
export function useKeptWords({
  box,
  path,
  subject,
  start,
  isOpen,
  drafts,
  session,
}: {
  readonly box: RefObject<HTMLElement | null>;
  readonly path: string;
  readonly subject: DraftSubject;
  readonly start: TextInLanguage;
  readonly isOpen: boolean;
  readonly drafts: Drafts;
  readonly session: Pick<SessionActions, "onBeforeLock">;
}): KeptWords {
  const keeper = useRef<DraftKeeper<TextInLanguage>>(null);
  const languages = useFormLanguages(box, [path], isOpen);
  // Of the start only what it says counts, not which object says it.
  const { text: startText, language: startLanguage } = start;
  const underWay = useRef<Promise<unknown>>(undefined);
  const [isKept, setIsKept] = useState<boolean>();
  useEffect(() => {
    const fields = box.current;
    if (!isOpen || fields === null) return;
    let isTouched = false;
    fillFields(fields, { [path]: startText, [languagePath]: startLanguage });
    languages.lookAgain();
    const kept = new DraftKeeper({
      read: () => readText(fields, path),
      write: async ({ text, language }) => {
        if (text === startText && language === startLanguage) await drafts.drop(subject);
        else await drafts.keep(subject, { words: text, language });
      },
      onOutcome: setIsKept,
    });
    keeper.current = kept;
    void drafts.all().then(
      (all) => {
        const draft = all.find((one) => one.subject === subject);
        const { words, language } = (draft?.form ?? {}) as { words?: unknown; language?: unknown };
        if (typeof words !== "string" || isTouched) return;
        fillFields(fields, {
          [path]: words,
          ...(typeof language === "string" ? { [languagePath]: language } : {}),
        });
        languages.lookAgain();
      },
      () => undefined,
    );
    const onInput = () => {
      isTouched = true;
      kept.changed();
    };
    fields.addEventListener("input", onInput);
    const forget = session.onBeforeLock(async () => {
      await Promise.all([kept.flush(), underWay.current]);
    });
    return () => {
      fields.removeEventListener("input", onInput);
      forget();
      void kept.flush();
    };
  }, [box, path, subject, startText, startLanguage, isOpen, drafts, session, languages]);
  const end = async () => {
    await keeper.current?.end();
    setIsKept(undefined);
  };
  return {
    isKept,
    languages,
    read: () => readText(box.current, path),
    isChanged: () => box.current !== null && readText(box.current, path).text !== startText,
    save: (write) => {
      const written = Promise.resolve(keeper.current?.flush()).then(write);
      underWay.current = written.catch(() => undefined);
      return written;
    },
    end,
    discard: () =>
      end()
        .then(() => drafts.drop(subject))
        .catch(() => undefined),
  };
}

function readText(box: HTMLElement | null, path: string): TextInLanguage {
  const fields = box === null ? {} : readFields(box);
  return { text: fields[path] ?? "", language: fields[languagePath] ?? "" };
}
