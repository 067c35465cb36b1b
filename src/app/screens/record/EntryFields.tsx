// The fields of an entry: the four questions that most entries need, and behind them, folded away, everything else. All
// fields are in the page at all times, folded or not, so that nothing typed is ever out of reach of a draft.

import { useState } from "react";
import { openWords as words } from "#i18n/open";
import type { UsedBefore } from "#incidents";
import { Fold, HiddenField, Offers, PrivatePanel, Section, TextArea, TextField } from "#ui";
import { OwnLanguage } from "../../languages/OwnLanguage.tsx";
import { FactText } from "../../review/FactText.tsx";
import { keptPath, notePath } from "../../review/form-review.ts";
import { MoreFields } from "./MoreFields.tsx";
import { placeOffers } from "./place-offers.ts";
import type { RecordForm } from "./record-form.ts";
import { WhenFields } from "./WhenFields.tsx";

/** The fields. `initial` gives the choices and the number of rows; texts are filled in by the form. */
export function EntryFields({
  isNew,
  initial,
  used,
  onRowRemoved,
}: {
  readonly isNew: boolean;
  readonly initial: RecordForm;
  readonly used: UsedBefore;
  readonly onRowRemoved: () => void;
}) {
  const { record, privateNote } = words();
  const { where, how, happened, reason, offered, filledIn } = record;
  const offers = (path: string, texts: readonly string[]) => (
    <Offers
      label={offered}
      filled={filledIn}
      offers={texts.map((text) => ({ label: text, fields: { [path]: text } }))}
    />
  );
  return (
    <>
      <Section title={happened.title}>
        <FactText path="description" label={happened.label} hint={happened.hint} size="tall" />
        <Fold line={happened.exampleLine}>
          <Example label={happened.good} text={happened.goodExample} why={happened.goodWhy} />
          <Example label={happened.poor} text={happened.poorExample} why={happened.poorWhy} />
        </Fold>
      </Section>
      <Section title={record.when.title}>
        <WhenFields {...{ isNew, initial }} />
      </Section>
      <Section title={where.title}>
        <div className="with-offers">
          <TextField path="place" label={where.place} hint={where.placeHint} />
          <Offers
            label={offered}
            filled={filledIn}
            offers={placeOffers(used.locations, where.offer)}
          />
        </div>
      </Section>
      <Section title={how.title}>
        <div className="with-offers">
          <TextField path="service" label={how.service} hint={how.serviceHint} />
          {offers("service", used.services.length > 0 ? used.services : how.usualServices)}
        </div>
        <div className="with-offers">
          <TextField path="account" label={how.account} hint={how.accountHint} />
          {offers("account", used.accounts)}
        </div>
      </Section>
      <Section title={record.more}>
        <p className="soft">{record.moreHint}</p>
        <MoreFields {...{ initial, used, onRowRemoved }} />
      </Section>
      {isNew ? (
        <PrivatePanel title={privateNote.title} mark={privateNote.mark}>
          <p>{privateNote.what}</p>
          <TextArea path={notePath} label={privateNote.label} hint={privateNote.hint} />
          <OwnLanguage
            path={notePath}
            label={privateNote.label}
            said={initial.privateNoteLanguage}
            isBeside
          />
        </PrivatePanel>
      ) : (
        <>
          <Section title={reason.title}>
            <FactText path="reason" label={reason.label} hint={reason.hint} />
            <OwnLanguage
              path="reason"
              label={reason.label}
              said={initial.reasonLanguage}
              isBeside
            />
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
