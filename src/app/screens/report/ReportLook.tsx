// The report before it is made: what its reader would learn, what is left out by rule, and the pages themselves. A later
// look at the words (what tells how it felt) has its place between the first two.

import type { Ref } from "react";
import type { IncidentId } from "#base";
import type { OmittedPlace } from "#disclosure/report";
import { openWords as words } from "#i18n/open";
import { Button, Fold, Section, TextField } from "#ui";
import type { ReportLook as Look } from "../../report-worker/protocol.ts";
import { LearnedList } from "./LearnedList.tsx";
import { PagePreview } from "./PagePreview.tsx";
import { UnprintableNotice } from "./UnprintableNotice.tsx";

/** Everything a person is to see before the files are made. */
export function ReportLook({
  ref,
  look,
  onChangeEntry,
  onInitials,
  onKeep,
  onLeaveOut,
  onLettersAdded,
}: {
  readonly ref: Ref<HTMLDivElement>;
  readonly look: Look;
  readonly onChangeEntry: (id: IncidentId) => void;
  readonly onInitials: (name: string) => void;
  readonly onKeep: (text: string) => void;
  readonly onLeaveOut: (id: IncidentId) => void;
  readonly onLettersAdded: () => void;
}) {
  const text = words().reportScreen;
  const { pages, sheet, learned, omitted, incidents } = look;
  return (
    <div ref={ref} className="stack">
      <UnprintableNotice unprintable={look.unprintable} onAdded={onLettersAdded} />
      <Section title={text.learnedTitle}>
        <LearnedList learned={learned} onChange={onChangeEntry} onInitials={onInitials} />
      </Section>
      <Section title={text.omittedTitle}>
        <OmittedList places={omitted.places} onKeep={onKeep} />
      </Section>
      <Section title={text.pagesTitle}>
        {incidents.length > 1 && (
          <Fold line={text.which}>
            <div className="row">
              {incidents.map(({ number, id }) => (
                <Button key={id} kind="quiet" onPress={() => onLeaveOut(id)}>
                  {text.leaveOutEntry(number)}
                </Button>
              ))}
            </div>
          </Fold>
        )}
        <PagePreview pages={pages} />
      </Section>
      {sheet.length > 0 && (
        <Section title={text.sheetTitle}>
          <PagePreview pages={sheet} />
        </Section>
      )}
      <TextField path="forWhom" label={text.forWhom} hint={text.forWhomHint} />
    </div>
  );
}

function OmittedList({
  places,
  onKeep,
}: {
  readonly places: readonly OmittedPlace[];
  readonly onKeep: (text: string) => void;
}) {
  const text = words().reportScreen;
  if (places.length === 0) return <p>{text.omittedNone}</p>;
  const distinct = [...new Map(places.map((place) => [place.text, place])).values()];
  return (
    <ul className="report-learned">
      {distinct.map(({ text: omitted, shown, kind }) => (
        <li key={omitted}>
          <span dir="auto">{text.omittedIn(omitted, shown)}</span>
          {kind !== "minor" && (
            <Button kind="quiet" onPress={() => onKeep(omitted)}>
              {text.keep(omitted)}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
