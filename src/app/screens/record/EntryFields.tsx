// Every field of an entry, in order; then, in a place that looks like no other, the private note.

import { useState } from "react";
import { words } from "#i18n";
import { Fold, HiddenField, PrivatePanel, Section, TextArea, TextField } from "#ui";
import { FactArea } from "../../review/FactArea.tsx";
import { keptPath, notePath } from "../../review/form-review.ts";
import { Rows } from "./Rows.tsx";
import type { RecordForm } from "./record-form.ts";
import { WhenFields } from "./WhenFields.tsx";

/** The fields. `initial` gives the choices and the number of rows; texts are filled in by the form. */
export function EntryFields({
  isNew,
  initial,
  onRowRemoved,
}: {
  readonly isNew: boolean;
  readonly initial: RecordForm;
  readonly onRowRemoved: () => void;
}) {
  const { record, privateNote } = words();
  const { where, used, witnesses, reports, happened, evidence, reason } = record;
  return (
    <>
      <Section title={record.when.title}>
        <WhenFields precision={initial.precision} zone={initial.zone} />
      </Section>
      <Section title={where.title}>
        <TextField path="place" label={where.place} hint={where.placeHint} />
        <TextField path="address" label={where.address} hint={where.addressHint} />
      </Section>
      <Section title={used.title}>
        <TextField path="device" label={used.device} hint={used.deviceHint} />
        <TextField path="service" label={used.service} hint={used.serviceHint} />
        <TextField path="account" label={used.account} hint={used.accountHint} />
      </Section>
      <Section title={witnesses.title}>
        <Rows count={initial.witnesses.length} text={witnesses} onRemoved={onRowRemoved}>
          {(index) => (
            <>
              <TextField path={`witnesses.${index}.name`} label={witnesses.name} />
              <TextField
                path={`witnesses.${index}.contact`}
                label={witnesses.contact}
                hint={witnesses.contactHint}
              />
            </>
          )}
        </Rows>
      </Section>
      <Section title={reports.title}>
        <Rows count={initial.reports.length} text={reports} onRemoved={onRowRemoved}>
          {(index) => (
            <>
              <TextField
                path={`reports.${index}.agency`}
                label={reports.agency}
                hint={reports.agencyHint}
              />
              <TextField path={`reports.${index}.person`} label={reports.person} />
              <TextField path={`reports.${index}.badge`} label={reports.badge} />
              <TextField path={`reports.${index}.reportNumber`} label={reports.reportNumber} />
            </>
          )}
        </Rows>
      </Section>
      <Section title={happened.title}>
        <FactArea path="description" label={happened.label} hint={happened.hint} size="tall" />
        <Fold line={happened.exampleLine}>
          <Example label={happened.good} text={happened.goodExample} why={happened.goodWhy} />
          <Example label={happened.poor} text={happened.poorExample} why={happened.poorWhy} />
        </Fold>
      </Section>
      <Section title={evidence.title}>
        <FactArea path="evidence" label={evidence.label} hint={evidence.hint} />
      </Section>
      {isNew ? (
        <PrivatePanel title={privateNote.title} mark={privateNote.mark}>
          <p>{privateNote.what}</p>
          <TextArea path={notePath} label={privateNote.label} hint={privateNote.hint} />
        </PrivatePanel>
      ) : (
        <>
          <Section title={reason.title}>
            <FactArea path="reason" label={reason.label} hint={reason.hint} />
          </Section>
          <AddedNote startsShown={initial.privateNote !== ""} />
        </>
      )}
      <HiddenField path={keptPath} />
    </>
  );
}

/** What is moved out of the facts while they are amended. There is nothing to see of it before. */
function AddedNote({ startsShown }: { readonly startsShown: boolean }) {
  const { privateNote } = words();
  const [isShown, setShown] = useState(startsShown);
  return (
    <div onInput={() => setShown(true)} hidden={!isShown}>
      <PrivatePanel title={privateNote.addedTitle} mark={privateNote.mark}>
        <p>{privateNote.addedWhat}</p>
        <TextArea path={notePath} label={privateNote.addedLabel} />
      </PrivatePanel>
    </div>
  );
}

function Example({
  label,
  text,
  why,
}: {
  readonly label: string;
  readonly text: string;
  readonly why: string;
}) {
  return (
    <div className="example">
      <h3>{label}</h3>
      <blockquote>{text}</blockquote>
      <p className="soft">{why}</p>
    </div>
  );
}
