// The form of an entry, in the order people are advised to write things down. The words live in the fields: this component
// knows how many rows there are and what is wrong, never what was typed.

import { useLayoutEffect, useRef, useState } from "react";
import { type FaultCode, type IncidentId, toFault } from "#base";
import { openWords as words } from "#i18n/open";
import type { UsedBefore } from "#incidents";
import {
  Button,
  ErrorSummary,
  FieldProblemsContext,
  fillFields,
  focusField,
  labelOf,
  readFields,
  type ShownProblem,
} from "#ui";
import { DraftKept } from "../../DraftKept.tsx";
import { DraftKeeper } from "../../draft-keeper.ts";
import type { Drafts } from "../../drafts.ts";
import { FaultNotice } from "../../FaultNotice.tsx";
import { FormLanguagesContext } from "../../languages/form-languages.ts";
import { useFormLanguages } from "../../languages/use-form-languages.ts";
import type { DraftSubject, WriteOutcome } from "../../log-worker/protocol.ts";
import { FormReviewContext, formReview } from "../../review/form-review.ts";
import type { ReviewClient } from "../../review-worker/client.ts";
import type { SessionActions } from "../../session-types.ts";
import { EntryFields } from "./EntryFields.tsx";
import { RestoredNotice } from "./RestoredNotice.tsx";
import { fieldOf, fromFields, isSameForm, type RecordForm, toFields } from "./record-form.ts";
import "./record.css";

/** The form with its draft. Starts from `draft` if there is one, else from `saved`; neither is looked at again. */
export function EntryForm({
  drafts,
  session,
  subject,
  saved,
  used,
  draft,
  write,
  review,
  hintsOff,
  onHintsOff,
  onWritten,
  onStartOver,
}: {
  readonly drafts: Drafts;
  readonly session: Pick<SessionActions, "onBeforeLock">;
  readonly subject: DraftSubject;
  readonly saved: RecordForm;
  /** What is offered again. */
  readonly used: UsedBefore;
  readonly draft: RecordForm | undefined;
  readonly review: ReviewClient;
  readonly hintsOff: readonly string[];
  readonly onHintsOff: (kinds: readonly string[]) => void;
  readonly write: (form: RecordForm) => Promise<WriteOutcome>;
  readonly onWritten: (id: IncidentId) => void;
  readonly onStartOver: () => void;
}) {
  const text = words().record;
  const [initial] = useState({ saved, form: draft ?? saved });
  const root = useRef<HTMLDivElement>(null);
  const keeper = useRef<DraftKeeper<RecordForm>>(null);
  const [draftKept, setDraftKept] = useState<boolean>();
  const [problems, setProblems] = useState<readonly ShownProblem[]>([]);
  const [fault, setFault] = useState<FaultCode>();
  const [saving, setSaving] = useState(false);
  const languages = useFormLanguages(root, ["description"]);
  const [wording] = useState(() =>
    formReview({
      client: review,
      hintsOff,
      turnOff: onHintsOff,
      languageOf: (path) => languages.languageOf(path),
    }),
  );
  const underWay = useRef<Promise<unknown>>(undefined);

  useLayoutEffect(() => {
    const fields = root.current;
    if (fields === null) return;
    fillFields(fields, toFields(initial.form));
    const kept = new DraftKeeper({
      read: () => fromFields(readFields(fields), initial.form.zone),
      write: async (form) => {
        if (isSameForm(form, initial.saved)) await drafts.drop(subject);
        else await drafts.keep(subject, form);
      },
      onOutcome: setDraftKept,
    });
    keeper.current = kept;
    wording.attach(fields, () => void kept.flush());
    const onInput = () => kept.changed();
    fields.addEventListener("input", onInput);
    const forget = session.onBeforeLock(async () => {
      await Promise.all([kept.flush(), underWay.current]);
    });
    return () => {
      fields.removeEventListener("input", onInput);
      forget();
      void kept.flush();
    };
  }, [initial, drafts, session, subject, wording]);

  const save = async () => {
    if (root.current === null || saving) return;
    const form = fromFields(readFields(root.current), initial.form.zone);
    setSaving(true);
    setFault(undefined);
    try {
      // The draft goes in the same step as the words are saved. What was handed over before must have arrived by then.
      const written = (keeper.current?.flush() ?? Promise.resolve()).then(() => write(form));
      underWay.current = written.catch(() => undefined);
      const outcome = await written;
      if (outcome.kind === "written") await keeper.current?.end();
      if (outcome.kind === "invalid") {
        const fields = root.current;
        setProblems(
          outcome.problems.map(({ path, code }) => {
            const field = fieldOf(form, path);
            return { path: field, label: labelOf(fields, field), message: words().problems[code] };
          }),
        );
      } else {
        onWritten(outcome.id);
      }
    } catch (error) {
      setFault(toFault(error).code);
    } finally {
      setSaving(false);
    }
  };

  const startOver = async () => {
    try {
      await keeper.current?.flush();
      await drafts.drop(subject);
      await keeper.current?.end();
      onStartOver();
    } catch (error) {
      setFault(toFault(error).code);
    }
  };

  return (
    <>
      {draft !== undefined && (
        <RestoredNotice isNew={subject === "new"} onStartOver={() => void startOver()} />
      )}
      <ErrorSummary
        problems={problems}
        onFollow={(path) => root.current !== null && focusField(root.current, path)}
      />
      <FieldProblemsContext value={toMap(problems)}>
        <div ref={root} className="entry-form" inert={saving}>
          <FormReviewContext value={wording}>
            <FormLanguagesContext value={languages}>
              <EntryFields
                isNew={subject === "new"}
                initial={initial.form}
                used={used}
                onRowRemoved={() => {
                  keeper.current?.changed();
                  languages.lookAgain();
                }}
              />
            </FormLanguagesContext>
          </FormReviewContext>
        </div>
      </FieldProblemsContext>
      {fault !== undefined && <FaultNotice code={fault} />}
      <div className="save-bar">
        <Button kind="primary" busy={saving ? text.saving : undefined} onPress={() => void save()}>
          {text.save}
        </Button>
        <DraftKept isKept={draftKept} />
      </div>
    </>
  );
}

// The first sentence for a field is enough beside it; the summary has them all.
function toMap(problems: readonly ShownProblem[]): ReadonlyMap<string, string> {
  return new Map(problems.toReversed().map(({ path, message }) => [path, message]));
}
