// One fact to read: what it says now, and all it said before.

import type { BackgroundId } from "#base";
import { openWords as words } from "#i18n/open";
import { type BackgroundFact, namesOf } from "#incidents";
import { Button, Facts, Fold, Notice, Page, Section, Skeleton } from "#ui";
import { Differences } from "#ui/differences";
import { FaultNotice } from "../../FaultNotice.tsx";
import { factLine } from "../../facts/fact-line.ts";
import { instantInWords } from "../../instant-in-words.ts";
import type { LogClient } from "../../log-worker/client.ts";
import type { Navigation } from "../../navigation.ts";
import { ReasonGiven } from "../../ReasonGiven.tsx";
import { useLoaded } from "../../use-loaded.ts";
import { factInWords } from "./fact-fields.ts";

type Names = Readonly<Record<string, string>>;

/** The fact called `id`. */
export function FactScreen({
  log,
  navigation,
  id,
  onBack,
}: {
  readonly log: LogClient;
  readonly navigation: Navigation;
  readonly id: BackgroundId;
  readonly onBack: () => void;
}) {
  const text = words().background;
  const facts = useLoaded(() => log.ask("background", {}));
  const fact = facts.kind === "loaded" ? facts.value.find((each) => each.id === id) : undefined;
  if (facts.kind !== "loaded" || fact === undefined) {
    return (
      <Page title={text.title} onBack={onBack}>
        {facts.kind === "loading" && <Skeleton label={words().app.loading} />}
        {facts.kind === "faulted" && <FaultNotice code={facts.code} />}
        {facts.kind === "loaded" && <p>{text.gone}</p>}
      </Page>
    );
  }
  const names = namesOf(facts.value);
  const { current, withdrawal } = fact;
  const line = factLine(current.content);
  return (
    <Page
      key="loaded"
      before={text.kinds[current.content.kind].one}
      title={<span lang={line.language || undefined}>{line.title}</span>}
      onBack={onBack}
    >
      {withdrawal !== null && (
        <Notice tone="warning" title={text.withdrawnMark}>
          <ReasonGiven step={withdrawal} />
        </Notice>
      )}
      <Facts
        facts={[
          ...factInWords(current.content, names)
            .filter((field) => field.text !== "")
            .map(({ label, text, language }) => ({ name: label, text, own: true, language })),
          ...timesOf(fact),
        ]}
      />
      <div className="row">
        <Button icon="pen" onPress={() => navigation.go({ name: "amend-fact", id })}>
          {text.amend}
        </Button>
        <Button kind="quiet" onPress={() => navigation.go({ name: "withdraw-fact", id })}>
          {withdrawal === null ? text.withdraw : text.reinstate}
        </Button>
      </div>
      <History
        {...{ fact, names }}
        onErase={(revision) => navigation.go({ name: "erase-words", id, revision })}
      />
      <div>
        <Button
          kind="quiet"
          onPress={() => navigation.go({ name: "erase-words", id, revision: null })}
        >
          {words().eraseWords.titleAll(current.content.kind)}
        </Button>
      </div>
    </Page>
  );
}

function timesOf({
  recordedAt,
  recordedZone,
  firstIsMissing,
  amendments,
  current,
}: BackgroundFact) {
  const { incident } = words();
  const first = instantInWords(recordedAt, recordedZone);
  return [
    { name: incident.written, text: firstIsMissing ? incident.noLaterThan(first) : first },
    ...(amendments === 0
      ? []
      : [{ name: incident.lastAmended, text: instantInWords(current.recordedAt, current.zone) }]),
  ];
}

function History({
  fact,
  names,
  onErase,
}: {
  readonly fact: BackgroundFact;
  readonly names: Names;
  readonly onErase: (revision: number) => void;
}) {
  const { incident: text, eraseWords } = words();
  const { earlier, current, pastWithdrawals, erasedWordings, missingRevisions } = fact;
  const wordings = [...earlier, current];
  // What took the place of a wording may itself be missing, or erased.
  const replaced =
    missingRevisions > 0 || erasedWordings.length > 0 ? text.replacedNoLater : text.replaced;
  return (
    <>
      {earlier.length > 0 && (
        <Section title={text.earlierTitle}>
          <p className="soft">{text.earlierWhat}</p>
          {earlier
            .map((wording, index) => {
              const next = wordings[index + 1] ?? current;
              const before = factInWords(wording.content, names);
              const changed = factInWords(next.content, names).flatMap((field, place) => {
                const { text: said = "", language = "" } = before[place] ?? {};
                return said === field.text ? [] : [{ ...field, was: { text: said, language } }];
              });
              return (
                <Fold
                  key={wording.revision}
                  line={text.earlierLine(
                    index + 1,
                    instantInWords(wording.recordedAt, wording.zone),
                  )}
                >
                  <p>{replaced(instantInWords(next.recordedAt, next.zone))}</p>
                  <ReasonGiven step={next} />
                  {next.clockWentBack && <p className="soft">{text.clockWentBack}</p>}
                  <p>{changed.length === 0 ? text.same : text.differs}</p>
                  <Facts
                    facts={changed.map(({ label, was, text: now, language }) => ({
                      name: label,
                      text: (
                        <Differences
                          before={was.text}
                          after={now}
                          languages={{ before: was.language, after: language }}
                        />
                      ),
                    }))}
                  />
                  <div>
                    <Button kind="quiet" onPress={() => onErase(wording.revision)}>
                      {eraseWords.titleWording}
                    </Button>
                  </div>
                </Fold>
              );
            })
            .toReversed()}
        </Section>
      )}
      {erasedWordings.length > 0 && (
        <Section title={eraseWords.erasedTitle}>
          <ul>
            {erasedWordings.toReversed().map((wording) => (
              <li key={wording.revision}>
                {eraseWords.erasedWording(
                  instantInWords(wording.recordedAt, wording.zone),
                  instantInWords(wording.erasedAt, wording.erasedZone),
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {pastWithdrawals.length > 0 && (
        <Section title={text.pastWithdrawalsTitle}>
          <ol className="stack">
            {pastWithdrawals.map((step) => (
              <li key={`${step.kind}-${step.recordedAt}`}>
                <p>{text.step[step.kind](instantInWords(step.recordedAt, step.zone))}</p>
                <ReasonGiven step={step} />
              </li>
            ))}
          </ol>
        </Section>
      )}
    </>
  );
}
