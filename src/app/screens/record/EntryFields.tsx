// The fields of an entry: the four questions that most entries need, and behind them, folded away, everything else. All
// fields are in the page at all times, folded or not, so that nothing typed is ever out of reach of a draft.

import { openWords as words } from "#i18n/open";
import type { UsedBefore } from "#incidents";
import { Fold, Offers, PrivatePanel, Section, TextArea, TextField } from "#ui";
import { FactText } from "./FactText.tsx";
import { MoreFields } from "./MoreFields.tsx";
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
        <WhenFields
          precision={initial.precision}
          zone={initial.zone}
          hasCount={initial.count !== ""}
        />
      </Section>
      <Section title={where.title}>
        <div className="with-offers">
          <TextField path="place" label={where.place} hint={where.placeHint} />
          <Offers
            label={offered}
            filled={filledIn}
            offers={used.locations.map(({ place, address }) => ({
              label: place === "" ? address : place,
              fields: { place, address },
            }))}
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
          <TextArea path="privateNote" label={privateNote.label} hint={privateNote.hint} />
        </PrivatePanel>
      ) : (
        <Section title={reason.title}>
          <TextField path="reason" label={reason.label} hint={reason.hint} />
        </Section>
      )}
    </>
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
