// The report before it is made: what its reader would learn, what is left out by rule, and the pages themselves. A later
// look at the words (what tells how it felt) has its place between the first two.

import type { Ref } from "react";
import type { ByteCount, IncidentId } from "#base";
import type { LearnedPlace, OmittedPlace, ReportRequest } from "#disclosure/report";
import { openWords as words } from "#i18n/open";
import { Button, Fold, Notice, Section, TextField } from "#ui";
import type { LogClient } from "../../log-worker/client.ts";
import type { AskedPapers, ReportLook as Look } from "../../report-worker/protocol.ts";
import { ChosenNotIn } from "./ChosenNotIn.tsx";
import { LearnedList } from "./LearnedList.tsx";
import { NotShownNotice } from "./NotShown.tsx";
import { PagePreview } from "./PagePreview.tsx";
import { Preflight } from "./Preflight.tsx";
import { UnprintableNotice } from "./UnprintableNotice.tsx";

/** Everything a person is to see before the files are made. */
export function ReportLook({
  ref,
  look,
  request,
  log,
  mostBytes,
  paper,
  onChange,
  onInitials,
  onKeep,
  onLeaveOut,
  onLettersAdded,
}: {
  readonly ref: Ref<HTMLDivElement>;
  readonly look: Look;
  /** What it is a look at. */
  readonly request: ReportRequest | undefined;
  readonly log: LogClient;
  /** The largest file that was asked for. */
  readonly mostBytes: ByteCount | null;
  readonly paper: AskedPapers["paper"];
  readonly onChange: (place: LearnedPlace) => void;
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
      {look.notShown.map((file, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
        <NotShownNotice key={index} {...file} />
      ))}
      {request !== undefined && <ChosenNotIn {...{ log, request, incidents }} />}
      {look.exhibitsLeftOut.map((number) => (
        <Notice key={number} title={text.exhibitLeftOut(number)}>
          <p>{text.exhibitLeftOutHint}</p>
        </Notice>
      ))}
      <PartsNotice parts={look.parts} mostBytes={mostBytes} />
      <Section title={text.learnedTitle}>
        <LearnedList {...{ learned, onChange, onInitials }} />
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
      <Preflight
        {...{ paper }}
        pages={pages.length}
        parts={Math.max(1, look.parts.length)}
        {...(look.parts.length === 0
          ? {}
          : { largest: Math.max(...look.parts.map(({ byteCount }) => byteCount)) })}
        numbers={incidents.map(({ number }) => number)}
        hasUnprintable={look.unprintable.length > 0}
      />
      <TextField path="forWhom" label={text.forWhom} hint={text.forWhomHint} />
    </div>
  );
}

/** In how many files it comes, and which of them could not be kept below the size. */
function PartsNotice({
  parts,
  mostBytes,
}: {
  readonly parts: Look["parts"];
  readonly mostBytes: ByteCount | null;
}) {
  const text = words().reportScreen;
  if (mostBytes === null) return null;
  const most = String(mostBytes / 1_000_000);
  const tooLarge = parts.filter(({ byteCount }) => byteCount > mostBytes);
  return (
    <>
      {parts.length > 1 && tooLarge.length === 0 && <p>{text.inParts(parts.length, most)}</p>}
      {tooLarge.length > 0 && (
        <Notice tone="warning" title={text.tooLargeTitle(most)}>
          {tooLarge.map(({ holds: [held], byteCount }) => (
            <p key={held}>
              {held === undefined ? text.tooLargeWhole : text.tooLarge(held, text.bytes(byteCount))}
            </p>
          ))}
        </Notice>
      )}
    </>
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
