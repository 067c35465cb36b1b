// Erasing words for good: one earlier wording, or an entry with all it ever said. What goes, what stays and what may still
// be on the disk stand before the field; the passphrase and a second question stand before the deed.

import { useRef, useState } from "react";
import type { BackgroundId, IncidentId } from "#base";
import { openWords as words } from "#i18n/open";
import {
  type Background,
  type BackgroundFact,
  type BackgroundKind,
  type Incident,
  type IncidentContent,
  nameOf,
  occurrenceInWords,
  type Wording,
} from "#incidents";
import {
  Button,
  ConfirmDialog,
  Facts,
  FieldProblemsContext,
  Notice,
  noFieldProblems,
  Page,
  type SecretHandle,
  Section,
  Skeleton,
} from "#ui";
import { FaultNotice } from "../../FaultNotice.tsx";
import { instantInWords } from "../../instant-in-words.ts";
import type { LogClient } from "../../log-worker/client.ts";
import type { Navigation } from "../../navigation.ts";
import { PassphraseField } from "../../secrets/PassphraseField.tsx";
import {
  problemAtField,
  SecretAnswerNotice,
  TryButton,
} from "../../secrets/SecretAnswerNotice.tsx";
import { isEmpty, useSecretTry } from "../../secrets/use-secret-try.ts";
import type { SessionActions } from "../../session-types.ts";
import { useLoaded } from "../../use-loaded.ts";

interface EraseWordsProps {
  readonly session: Pick<SessionActions, "eraseWords">;
  readonly log: LogClient;
  readonly navigation: Navigation;
  /** An entry, or a fact beside the entries. */
  readonly id: IncidentId | BackgroundId;
  /** The earlier wording to erase; `null` for all of the entry. */
  readonly revision: number | null;
  readonly say: (text: string) => void;
  readonly onBack: () => void;
}

/** Says what goes and what stays, then asks twice. */
export function EraseWordsScreen(props: EraseWordsProps) {
  const { log, id, revision, onBack } = props;
  const text = words().eraseWords;
  const opened = useLoaded(() => recordedCalled(log, id));
  const recorded = opened.kind === "loaded" ? opened.value : undefined;
  const thing = recorded === undefined ? "entry" : kindOf(recorded);
  const title =
    revision !== null
      ? text.titleWording
      : recorded === undefined
        ? text.goTitle
        : text.titleAll(thing);
  const written =
    recorded === undefined
      ? undefined
      : revision === null
        ? { recordedAt: recorded.recordedAt, zone: recorded.recordedZone }
        : recorded.earlier.find((wording) => wording.revision === revision);
  return (
    <Page key={opened.kind} title={title} onBack={onBack}>
      {opened.kind === "loading" && <Skeleton label={words().app.loading} />}
      {opened.kind === "faulted" && <FaultNotice code={opened.code} />}
      {opened.kind === "loaded" && written === undefined && <p>{words().incident.gone}</p>}
      {recorded !== undefined && written !== undefined && (
        <>
          <Facts
            facts={[
              ...saidIn(recorded, revision),
              {
                name: words().incident.written,
                text: instantInWords(written.recordedAt, written.zone),
              },
            ]}
          />
          <Asking {...props} thing={thing} />
        </>
      )}
    </Page>
  );
}

// Names may be given to two kinds of things; an entry is looked for first.
async function recordedCalled(
  log: LogClient,
  id: IncidentId | BackgroundId,
): Promise<Incident | BackgroundFact | undefined> {
  const open = await log.ask("read", { id: id as IncidentId });
  return open?.incident ?? (await log.ask("background", {})).find((fact) => fact.id === id);
}

function kindOf({ current }: Incident | BackgroundFact): BackgroundKind | "entry" {
  const content: IncidentContent | Background = current.content;
  return "kind" in content ? content.kind : "entry";
}

function saidIn(recorded: Incident | BackgroundFact, revision: number | null) {
  const wordings: readonly Wording<IncidentContent | Background>[] = recorded.earlier;
  const { content } = wordings.find((each) => each.revision === revision) ?? recorded.current;
  if ("kind" in content) {
    const { kinds } = words().background;
    return [{ name: kinds[content.kind].one, text: nameOf(content), own: true }];
  }
  return [
    {
      name: words().incident.happened,
      text: occurrenceInWords(content.occurrence, words().dates),
    },
  ];
}

function Asking({
  session,
  navigation,
  id,
  revision,
  thing,
  say,
  onBack,
}: EraseWordsProps & { readonly thing: BackgroundKind | "entry" }) {
  const text = words().eraseWords;
  const field = useRef<SecretHandle>(null);
  const secretTry = useSecretTry();
  const [asking, setAsking] = useState(false);
  const [gone, setGone] = useState(false);
  const problem = problemAtField(secretTry.answer);
  const isAll = revision === null;

  const ask = () => {
    // An empty field is told at once; whether it is the right passphrase is found out after the second answer.
    if (isEmpty(field.current)) void erase();
    else if (!secretTry.busy && secretTry.seconds === 0) setAsking(true);
  };
  const erase = async () => {
    setAsking(false);
    const outcome = await secretTry.run(field.current, (typed) =>
      session.eraseWords(id, isAll ? "all" : { revision }, typed),
    );
    if (outcome === undefined) return;
    if (outcome.kind === "nothing-to-erase") return setGone(true);
    say(isAll ? text.doneAll(thing) : text.doneWording);
    if (isAll) navigation.replace({ name: "log" });
    else onBack();
  };
  return (
    <>
      <Notice tone="warning" title={text.evidenceTitle}>
        <p>{text.evidence}</p>
        <p>{isAll ? text.insteadAll(thing) : text.insteadWording}</p>
      </Notice>
      <Section title={text.goesTitle}>
        <p>{isAll ? text.goesAll(thing) : text.goesWording}</p>
      </Section>
      <Section title={text.staysTitle}>
        <ul>
          {(isAll ? text.staysAll(thing) : text.staysWording).map((sentence) => (
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
          <PassphraseField
            handle={field}
            path="present"
            label={words().passphrase.asking.label}
            onEnter={ask}
          />
        </FieldProblemsContext>
        <div className="row">
          <TryButton secretTry={secretTry} going={text.going} kind="danger" onPress={ask}>
            {isAll ? text.goAll(thing) : text.goWording}
          </TryButton>
          <Button onPress={onBack}>{text.keep}</Button>
        </div>
      </Section>
      {asking && (
        <ConfirmDialog
          title={isAll ? text.sureAll(thing) : text.sureWording}
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
