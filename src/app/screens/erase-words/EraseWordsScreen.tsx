// Erasing words for good: one earlier wording, or an entry with all it ever said. What goes, what stays and what may still
// be on the disk stand before the field; the passphrase and a second question stand before the deed.

import { useRef, useState } from "react";
import type { IncidentId } from "#base";
import { words } from "#i18n";
import { type Incident, occurrenceInWords } from "#incidents";
import {
  Button,
  ConfirmDialog,
  Facts,
  FieldProblemsContext,
  Notice,
  noFieldProblems,
  Page,
  SecretField,
  type SecretHandle,
  Section,
  Skeleton,
} from "#ui";
import { FaultNotice } from "../../FaultNotice.tsx";
import { instantInWords } from "../../instant-in-words.ts";
import type { LogClient } from "../../log-worker/client.ts";
import type { Navigation } from "../../navigation.ts";
import {
  problemAtField,
  SecretAnswerNotice,
  TryButton,
} from "../../secrets/SecretAnswerNotice.tsx";
import { useSecretTry } from "../../secrets/use-secret-try.ts";
import type { SessionActions } from "../../session-types.ts";
import { useLoaded } from "../../use-loaded.ts";

interface EraseWordsProps {
  readonly session: Pick<SessionActions, "eraseWords">;
  readonly log: LogClient;
  readonly navigation: Navigation;
  readonly id: IncidentId;
  /** The earlier wording to erase; `null` for all of the entry. */
  readonly revision: number | null;
  readonly say: (text: string) => void;
  readonly onBack: () => void;
}

/** Says what goes and what stays, then asks twice. */
export function EraseWordsScreen(props: EraseWordsProps) {
  const { log, id, revision, onBack } = props;
  const text = words().eraseWords;
  const title = revision === null ? text.titleAll : text.titleWording;
  const opened = useLoaded(() => log.ask("read", { id }));
  const incident = opened.kind === "loaded" ? opened.value?.incident : undefined;
  const written =
    incident === undefined
      ? undefined
      : revision === null
        ? { recordedAt: incident.recordedAt, zone: incident.recordedZone }
        : incident.earlier.find((wording) => wording.revision === revision);
  return (
    <Page key={opened.kind} title={title} onBack={onBack}>
      {opened.kind === "loading" && <Skeleton label={words().app.loading} />}
      {opened.kind === "faulted" && <FaultNotice code={opened.code} />}
      {opened.kind === "loaded" && written === undefined && <p>{words().incident.gone}</p>}
      {incident !== undefined && written !== undefined && (
        <>
          <Facts
            facts={[
              ...happened(incident, revision),
              {
                name: words().incident.written,
                text: instantInWords(written.recordedAt, written.zone),
              },
            ]}
          />
          <Asking {...props} />
        </>
      )}
    </Page>
  );
}

function happened(incident: Incident, revision: number | null) {
  const wording = incident.earlier.find((each) => each.revision === revision) ?? incident.current;
  return [
    {
      name: words().incident.happened,
      text: occurrenceInWords(wording.content.occurrence, words().dates),
    },
  ];
}

function Asking({ session, navigation, id, revision, say, onBack }: EraseWordsProps) {
  const text = words().eraseWords;
  const field = useRef<SecretHandle>(null);
  const secretTry = useSecretTry();
  const [asking, setAsking] = useState(false);
  const [gone, setGone] = useState(false);
  const problem = problemAtField(secretTry.answer);
  const isAll = revision === null;

  const ask = () => {
    // An empty field is told at once; whether it is the right passphrase is found out after the second answer.
    if (field.current?.typed() === "") void erase();
    else if (!secretTry.busy && secretTry.seconds === 0) setAsking(true);
  };
  const erase = async () => {
    setAsking(false);
    const outcome = await secretTry.run(field.current, (typed) =>
      session.eraseWords(id, isAll ? "all" : { revision }, typed),
    );
    if (outcome === undefined) return;
    if (outcome.kind === "nothing-to-erase") return setGone(true);
    say(isAll ? text.doneAll : text.doneWording);
    if (isAll) navigation.replace({ name: "log" });
    else onBack();
  };
  return (
    <>
      <Notice tone="warning" title={text.evidenceTitle}>
        <p>{text.evidence}</p>
        <p>{isAll ? text.insteadAll : text.insteadWording}</p>
      </Notice>
      <Section title={text.goesTitle}>
        <p>{isAll ? text.goesAll : text.goesWording}</p>
      </Section>
      <Section title={text.staysTitle}>
        <ul>
          {(isAll ? text.staysAll : text.staysWording).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Section>
      <Section title={text.diskTitle}>
        <ul>
          {text.disk.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Section>
      <Section title={text.goTitle}>
        {gone && (
          <Notice alert tone="warning">
            <p>{text.nothingToErase}</p>
          </Notice>
        )}
        <SecretAnswerNotice answer={secretTry.answer} />
        <FieldProblemsContext
          value={problem === undefined ? noFieldProblems : new Map([["present", problem]])}
        >
          <SecretField
            handle={field}
            path="present"
            label={words().passphrase.asking.label}
            onEnter={ask}
          />
        </FieldProblemsContext>
        <div className="row">
          <TryButton secretTry={secretTry} going={text.going} kind="danger" onPress={ask}>
            {isAll ? text.goAll : text.goWording}
          </TryButton>
          <Button onPress={onBack}>{text.keep}</Button>
        </div>
      </Section>
      {asking && (
        <ConfirmDialog
          title={isAll ? text.sureAll : text.sureWording}
          text={text.sure}
          keep={text.keep}
          go={text.sureGo}
          onKeep={() => setAsking(false)}
          onGo={() => void erase()}
        />
      )}
    </>
  );
}
