// Keeps what is typed into a small form with one field, such as a private note or a reason, as the form of an entry is
// kept. The words stay in the field: React is told only when they are back.

import { type RefObject, useEffect, useRef, useState } from "react";
import { fillFields, readFields } from "#ui";
import { DraftKeeper } from "./draft-keeper.ts";
import type { Drafts } from "./drafts.ts";
import type { DraftSubject } from "./log-worker/protocol.ts";
import type { SessionActions } from "./session-types.ts";

/** What a small form can do with what was typed. */
export interface KeptWords {
  /** Whether the last attempt to keep what was typed did so; `undefined` before the first. */
  readonly isKept: boolean | undefined;
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
 * Fills the field called `path` in `box` with the draft for `subject`, or with `start`, and keeps what is typed there
 * while `isOpen`.
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
  readonly start: string;
  readonly isOpen: boolean;
  readonly drafts: Drafts;
  readonly session: Pick<SessionActions, "onBeforeLock">;
}): KeptWords {
  const keeper = useRef<DraftKeeper<string>>(null);
  const underWay = useRef<Promise<unknown>>(undefined);
  const [isKept, setIsKept] = useState<boolean>();
  useEffect(() => {
    const fields = box.current;
    if (!isOpen || fields === null) return;
    let isTouched = false;
    fillFields(fields, { [path]: start });
    const kept = new DraftKeeper({
      read: () => readFields(fields)[path] ?? "",
      write: async (words) => {
        if (words === start) await drafts.drop(subject);
        else await drafts.keep(subject, { words });
      },
      onOutcome: setIsKept,
    });
    keeper.current = kept;
    void drafts.all().then(
      (all) => {
        const draft = all.find((one) => one.subject === subject);
        const words = (draft?.form as { words?: unknown } | null | undefined)?.words;
        if (typeof words === "string" && !isTouched) fillFields(fields, { [path]: words });
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
  }, [box, path, subject, start, isOpen, drafts, session]);
  const end = async () => {
    await keeper.current?.end();
    setIsKept(undefined);
  };
  return {
    isKept,
    isChanged: () => box.current !== null && readFields(box.current)[path] !== start,
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
