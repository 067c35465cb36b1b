// The form of a fact with its draft: as for an entry, the words live in the fields and nowhere else on this side.

import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { type BackgroundId, type FaultCode, toFault } from "#base";
import { openWords as words } from "#i18n/open";
import { type BackgroundKind, freeTextFields } from "#incidents";
import {
  Button,
  ErrorSummary,
  FieldProblemsContext,
  fillFields,
  focusField,
  labelOf,
  Notice,
  readFields,
  type ShownProblem,
} from "#ui";
import { DraftKept } from "../../DraftKept.tsx";
import { DraftKeeper } from "../../draft-keeper.ts";
import type { Drafts } from "../../drafts.ts";
import { FaultNotice } from "../../FaultNotice.tsx";
import { FormLanguagesContext } from "../../languages/form-languages.ts";
import { useFormLanguages } from "../../languages/use-form-languages.ts";
import type { BackgroundOutcome, DraftSubject } from "../../log-worker/protocol.ts";
import type { SessionActions } from "../../session-types.ts";
import type { FactForm as Form } from "./fact-fields.ts";

/** `children` are the fields. Starts from `draft` if there is one, else from `saved`; neither is looked at again. */
export function FactForm({
  drafts,
  session,
  subject,
  kind,
  saved,
  draft,
  write,
  onWritten,
  children,
}: {
  readonly drafts: Drafts;
  readonly session: Pick<SessionActions, "onBeforeLock">;
  readonly subject: DraftSubject;
  readonly kind: BackgroundKind;
  readonly saved: Form;
  readonly draft: Form | undefined;
  readonly write: (form: Form) => Promise<BackgroundOutcome>;
  readonly onWritten: (id: BackgroundId) => void;
  readonly children: ReactNode;
}) {
  const text = words().background;
  const [initial] = useState({ saved, form: { ...saved, ...draft } });
  const root = useRef<HTMLDivElement>(null);
  const keeper = useRef<DraftKeeper<Form>>(null);
  const [problems, setProblems] = useState<readonly ShownProblem[]>([]);
  const [fault, setFault] = useState<FaultCode>();
  const [saving, setSaving] = useState(false);
  const [draftKept, setDraftKept] = useState<boolean>();
  const languages = useFormLanguages(root, freeTextFields[kind]);

  useLayoutEffect(() => {
    const fields = root.current;
    if (fields === null) return;
    fillFields(fields, initial.form);
    const kept = new DraftKeeper<Form>({
      read: () => readFields(fields),
      write: async (form) => {
        const isSame = Object.entries(form).every(
          ([name, typed]) => typed === (initial.saved[name] ?? ""),
        );
        if (isSame) await drafts.drop(subject);
        else await drafts.keep(subject, form);
      },
      onOutcome: setDraftKept,
    });
    keeper.current = kept;
    const onInput = () => kept.changed();
    fields.addEventListener("input", onInput);
    const forget = session.onBeforeLock(() => kept.flush());
    return () => {
      fields.removeEventListener("input", onInput);
      forget();
      void kept.flush();
    };
  }, [initial, drafts, session, subject]);

  const save = async () => {
    const fields = root.current;
    if (fields === null || saving) return;
    setSaving(true);
    setFault(undefined);
    try {
      await keeper.current?.flush();
      const outcome = await write(readFields(fields));
      if (outcome.kind === "written") {
        await keeper.current?.end();
        onWritten(outcome.id);
      } else {
        setProblems(
          outcome.problems.map(({ path, code }) => ({
            path,
            label: labelOf(fields, path),
            message: code === "nothing-written" ? text.writeSomething : words().problems[code],
          })),
        );
      }
    } catch (error) {
      setFault(toFault(error).code);
    } finally {
      setSaving(false);
    }
  };

  return (
    <>
      {draft !== undefined && <Notice title={words().record.restored} />}
      <ErrorSummary
        problems={problems}
        onFollow={(path) => root.current !== null && focusField(root.current, path)}
      />
      <FieldProblemsContext value={new Map(problems.map(({ path, message }) => [path, message]))}>
        <div ref={root} className="fact-form" inert={saving}>
          <FormLanguagesContext value={languages}>{children}</FormLanguagesContext>
        </div>
      </FieldProblemsContext>
      {fault !== undefined && <FaultNotice code={fault} />}
      <div className="row">
        <Button kind="primary" busy={saving ? text.saving : undefined} onPress={() => void save()}>
          {text.save}
        </Button>
        <DraftKept isKept={draftKept} />
      </div>
    </>
  );
}
