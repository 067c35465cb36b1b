// One entry to read: when it happened and when it was written down, what it says, what it said before, and the private
// note in its own place.

import type { IncidentId } from "#base";
import { openWords as words } from "#i18n/open";
import { clockChangeIn, type Incident } from "#incidents";
import {
  Button,
  type Fact,
  Facts,
  InLanguages,
  Notice,
  OwnWords,
  Page,
  Section,
  Skeleton,
} from "#ui";
import type { Drafts } from "../../drafts.ts";
import { FaultNotice } from "../../FaultNotice.tsx";
import { instantInWords } from "../../instant-in-words.ts";
import type { LogClient } from "../../log-worker/client.ts";
import type { Navigation } from "../../navigation.ts";
import { ReasonGiven } from "../../ReasonGiven.tsx";
import type { SessionActions } from "../../session-types.ts";
import { useLoaded } from "../../use-loaded.ts";
import {
  type ContentField,
  contentFields,
  contentInWords,
  happenedInWords,
  languageOfWhole,
  missingChanges,
  mixedFields,
  occurrenceStretches,
  writtenInWords,
} from "./content-in-words.ts";
import { EarlierWordings } from "./EarlierWordings.tsx";
import { ErasedWordings } from "./ErasedWordings.tsx";
import { MissingWordings } from "./MissingWordings.tsx";
import { PastWithdrawals } from "./PastWithdrawals.tsx";
import { PrivateNoteBox } from "./PrivateNoteBox.tsx";
import { inLanguages, type Stretch } from "./stretches.ts";
import "./incident.css";

/** The entry called `id`. */
export function IncidentScreen({
  log,
  drafts,
  session,
  navigation,
  id,
  onBack,
}: {
  readonly log: LogClient;
  readonly drafts: Drafts;
  readonly session: Pick<SessionActions, "onBeforeLock">;
  readonly navigation: Navigation;
  readonly id: IncidentId;
  readonly onBack: () => void;
}) {
  const text = words().incident;
  const opened = useLoaded(async () => {
    const kept = await drafts.all();
    const isDrafted = kept.some(({ subject }) => subject === `note:${id}`);
    const read = await log.ask("read", { id });
    return read && { ...read, isDrafted };
  });
  if (opened.kind !== "loaded") {
    return (
      <Page title={text.before} onBack={onBack}>
        {opened.kind === "loading" ? (
          <Skeleton label={words().app.loading} />
        ) : (
          <FaultNotice code={opened.code} />
        )}
      </Page>
    );
  }
  if (opened.value === undefined) {
    return (
      <Page title={text.before} onBack={onBack}>
        <p>{text.gone}</p>
      </Page>
    );
  }
  const { incident, isDrafted, privateNote, privateNoteLanguage, names } = opened.value;
  const { current, withdrawal } = incident;
  return (
    <Page
      key="loaded"
      before={text.before}
      title={
        <span className="incident-when">
          <InLanguages
            stretches={inLanguages(
              occurrenceStretches(current.content.occurrence),
              current.content,
            )}
          />
        </span>
      }
      onBack={onBack}
    >
      {withdrawal !== null && (
        <Notice tone="warning" title={text.withdrawnTitle}>
          <p>{text.withdrawnOn(instantInWords(withdrawal.recordedAt, withdrawal.zone))}</p>
          <ReasonGiven step={withdrawal} />
        </Notice>
      )}
      <MissingWordings incident={incident} />
      {current.clockWentBack && <p className="soft">{text.clockWentBack}</p>}
      <Reading {...{ incident, names }} />
      <div className="row">
        <Button icon="pen" onPress={() => navigation.go({ name: "amend", id })}>
          {text.amend}
        </Button>
        <Button kind="quiet" onPress={() => navigation.go({ name: "withdraw", id })}>
          {withdrawal === null ? text.withdraw : text.reinstate}
        </Button>
      </div>
      <PrivateNoteBox
        {...{ id, drafts, session, isDrafted }}
        note={{ text: privateNote, language: privateNoteLanguage }}
        keep={(note) => log.ask("keepPrivateNote", { id, text: note })}
      />
      {incident.earlier.length > 0 && (
        <Section title={text.earlierTitle}>
          <p className="soft">{text.earlierWhat}</p>
          <EarlierWordings
            {...{ incident, names }}
            onErase={(revision) => navigation.go({ name: "erase-words", id, revision })}
          />
        </Section>
      )}
      {incident.erasedWordings.length > 0 && (
        <Section title={words().eraseWords.erasedTitle}>
          <ErasedWordings incident={incident} />
        </Section>
      )}
      {incident.pastWithdrawals.length > 0 && (
        <Section title={text.pastWithdrawalsTitle}>
          <PastWithdrawals steps={incident.pastWithdrawals} />
        </Section>
      )}
      <div>
        <Button
          kind="quiet"
          onPress={() => navigation.go({ name: "erase-words", id, revision: null })}
        >
          {words().eraseWords.titleAll("entry")}
        </Button>
      </div>
    </Page>
  );
}

// What stands above the details already.
const shownApart: readonly ContentField[] = ["occurrence", "copied", "description"];

function Reading({
  incident,
  names,
}: {
  readonly incident: Incident;
  readonly names: Readonly<Record<string, string>>;
}) {
  const text = words().incident;
  const { current, amendments, recordedAt, recordedZone, firstIsMissing } = incident;
  const { content } = current;
  const inWords = contentInWords(content, names);
  const mixed: Partial<Record<ContentField, readonly Stretch[]>> = mixedFields(content, names);
  const clockChange = clockChangeIn(current.content.occurrence);
  const first = { recordedAt, zone: recordedZone };
  const times: Fact[] = [
    {
      name: text.happened,
      text:
        content.occurrence.precision === "unknown" ? (
          <InLanguages stretches={inLanguages(occurrenceStretches(content.occurrence), content)} />
        ) : (
          happenedInWords(content.occurrence)
        ),
    },
    { name: text.written, text: writtenInWords(first, firstIsMissing) },
    ...(inWords.copied === ""
      ? []
      : [{ name: text.fields.copied, text: inWords.copied, own: true }]),
    // A change that is missing may have been the last.
    ...(amendments === 0 || missingChanges(incident) > 0
      ? []
      : [{ name: text.lastAmended, text: writtenInWords(current, false) }]),
  ];
  const details = contentFields
    .filter((field) => !shownApart.includes(field) && inWords[field] !== "")
    .map((field) => {
      const stretches = mixed[field];
      return {
        name: text.fields[field],
        text:
          stretches === undefined ? (
            inWords[field]
          ) : (
            <InLanguages stretches={inLanguages(stretches, content)} />
          ),
        own: true,
        language: languageOfWhole(field, content),
      };
    });
  return (
    <>
      <Facts facts={times} />
      {clockChange !== undefined && <p className="soft">{text.clockChange[clockChange]}</p>}
      <Section title={text.fields.description}>
        {inWords.description === "" ? (
          <p className="soft">{text.noDescription}</p>
        ) : (
          <OwnWords
            className="incident-description"
            text={inWords.description}
            language={current.content.language}
          />
        )}
      </Section>
      {details.length > 0 && (
        <Section title={text.details}>
          <Facts facts={details} />
        </Section>
      )}
    </>
  );
}
