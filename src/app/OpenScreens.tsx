// Everything that is shown while the vault is open: the bar with Lock always in reach, and one screen below it.
// Fetched as one chunk of its own; nothing that loads before unlocking may import it, except lazily.

import { type ReactNode, useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { words } from "#i18n";
import { LockCountdown } from "#safety";
import { Button, Notice } from "#ui";
import type { AppProps } from "./app-props.ts";
import { Drafts } from "./drafts.ts";
import { GuessLanguageContext } from "./languages/form-languages.ts";
import type { Navigation, Screen } from "./navigation.ts";
import { ReviewClient } from "./review-worker/client.ts";
import { startReviewWorker } from "./review-worker/start.ts";
import { AboutScreen } from "./screens/about/AboutScreen.tsx";
import { BackgroundScreen } from "./screens/background/BackgroundScreen.tsx";
import { FactFormScreen } from "./screens/background/FactFormScreen.tsx";
import { FactScreen } from "./screens/background/FactScreen.tsx";
import { FactWithdrawScreen } from "./screens/background/FactWithdrawScreen.tsx";
import { BackupScreen } from "./screens/backup/BackupScreen.tsx";
import { RestoreScreen } from "./screens/backup/RestoreScreen.tsx";
import { CopiesScreen } from "./screens/copies/CopiesScreen.tsx";
import { EraseScreen } from "./screens/erase/EraseScreen.tsx";
import { EraseWordsScreen } from "./screens/erase-words/EraseWordsScreen.tsx";
import { HintsScreen } from "./screens/hints/HintsScreen.tsx";
import { IncidentScreen } from "./screens/incident/IncidentScreen.tsx";
import { JournalScreen } from "./screens/journal/JournalScreen.tsx";
import { LockingScreen } from "./screens/locking/LockingScreen.tsx";
import { LogScreen } from "./screens/log/LogScreen.tsx";
import type { PlaceInLog } from "./screens/log/place-in-log.ts";
import { PacksScreen } from "./screens/packs/PacksScreen.tsx";
import { PassphraseScreen } from "./screens/passphrase/PassphraseScreen.tsx";
import { RecoveredScreen } from "./screens/passphrase/RecoveredScreen.tsx";
import { AmendScreen } from "./screens/record/AmendScreen.tsx";
import { RecordScreen } from "./screens/record/RecordScreen.tsx";
import { AskScreen } from "./screens/recovery-key/AskScreen.tsx";
import { RecoveryKeyScreen } from "./screens/recovery-key/RecoveryKeyScreen.tsx";
import type { BegunReport } from "./screens/report/asked-of-form.ts";
import { ReportScreen } from "./screens/report/ReportScreen.tsx";
import { SettingsScreen } from "./screens/settings/SettingsScreen.tsx";
import { TimelineScreen } from "./screens/timeline/TimelineScreen.tsx";
import { WithdrawScreen } from "./screens/withdraw/WithdrawScreen.tsx";
import { ZoneScreen } from "./screens/zone/ZoneScreen.tsx";
import type { SessionState } from "./session-types.ts";
import { UpdateOffer } from "./UpdateOffer.tsx";
import { useLoaded } from "./use-loaded.ts";
import { ZoneFirst } from "./zone/ZoneFirst.tsx";
import "./open-screens.css";

type OpenScreensProps = AppProps &
  Pick<Extract<SessionState, { kind: "open" }>, "log" | "damaged" | "openedWith">;

/** The screen the person is on, under the bar. */
export function OpenScreens(props: OpenScreensProps) {
  const { session, navigation, autoLock, log } = props;
  const screen = useSyncExternalStore(navigation.subscribe, navigation.current);
  const [said, say] = useSaid(screen);
  const guess = useCallback((text: string) => log.ask("languageOf", { text }), [log]);
  useEffect(() => {
    if (isBeforeUnlocking(screen)) navigation.replace({ name: "log" });
  }, [screen, navigation]);

  return (
    <>
      <header className="bar">
        <p className="bar-name">{words().app.name}</p>
        <Button
          icon="lock"
          onPress={() => {
            void session.lock();
          }}
        >
          {words().app.lock}
        </Button>
      </header>
      <LockCountdown autoLock={autoLock} />
      <div className="said" role="status">
        {said !== undefined && <Notice tone="success">{said}</Notice>}
      </div>
      <FirstQuestions {...props}>
        <GuessLanguageContext value={guess}>
          <OpenScreen {...props} screen={screen} say={say} />
        </GuessLanguageContext>
      </FirstQuestions>
    </>
  );
}

/** What has to be said or asked before the log: after coming in with the recovery key, and about having one. */
function FirstQuestions({
  session,
  log,
  navigation,
  openedWith,
  children,
}: OpenScreensProps & { readonly children: ReactNode }): ReactNode {
  const [done, setDone] = useState(false);
  const settings = useLoaded(() => log.ask("settings", {}));
  if (done || settings.kind === "faulted") return children;
  const goTo = (screen: Screen) => {
    navigation.go(screen);
    setDone(true);
  };
  if (openedWith === "recovery") {
    return (
      <RecoveredScreen
        session={session}
        onBackup={() => goTo({ name: "backup" })}
        onGoOn={() => setDone(true)}
      />
    );
  }
  if (settings.kind === "loading") return null;
  if (settings.value.recoveryAskedAt !== null) return children;
  // Putting it off is for whoever has only just chosen a passphrase; at the next unlock the question is answered.
  return (
    <AskScreen
      {...{ session, log }}
      canDecideLater={openedWith === "created"}
      onDone={() => setDone(true)}
    />
  );
}

function OpenScreen({
  log,
  damaged,
  session,
  navigation,
  shell,
  autoLock,
  screen,
  say,
}: OpenScreensProps & {
  readonly screen: Screen;
  readonly say: (text: string) => void;
}): ReactNode {
  const [drafts] = useState(() => new Drafts(log));
  const [review] = useState(() => new ReviewClient(startReviewWorker));
  useEffect(() => () => review.stop(), [review]);
  const [place, setPlace] = useState<PlaceInLog>({ opened: undefined });
  const [begunReport, setBegunReport] = useState<BegunReport>();
  const onBack = backFrom(navigation);
  // What writes down a time for good: words, a change of them, their erasure, the day a report was prepared.
  const dated = (shown: ReactNode) => <ZoneFirst {...{ log, onBack }}>{shown}</ZoneFirst>;
  switch (screen.name) {
    case "record":
      return dated(<RecordScreen {...{ log, review, drafts, session, navigation, say, onBack }} />);
    case "amend":
      return dated(
        <AmendScreen
          key={screen.id}
          {...{ log, review, drafts, session, say, onBack }}
          id={screen.id}
        />,
      );
    case "incident":
      return (
        <IncidentScreen
          key={screen.id}
          {...{ log, drafts, session, navigation, onBack }}
          id={screen.id}
        />
      );
    case "withdraw":
      return dated(
        <WithdrawScreen
          key={screen.id}
          {...{ log, drafts, session, say, onBack }}
          id={screen.id}
        />,
      );
    case "background":
      return <BackgroundScreen {...{ log, navigation, onBack }} />;
    case "fact":
      return <FactScreen key={screen.id} {...{ log, navigation, onBack }} id={screen.id} />;
    case "add-fact":
    case "amend-fact":
      return dated(
        <FactFormScreen
          key={"id" in screen ? screen.id : screen.kind}
          {...{ log, drafts, session, navigation, say, onBack }}
          subject={screen}
        />,
      );
    case "withdraw-fact":
      return dated(
        <FactWithdrawScreen
          key={screen.id}
          {...{ log, drafts, session, say, onBack }}
          id={screen.id}
        />,
      );
    case "journal":
      return <JournalScreen {...{ log, drafts, session, onBack }} looksFor={screen.looksFor} />;
    case "report":
      return dated(
        <ReportScreen
          {...{ session, log, review, say, onBack }}
          begun={begunReport}
          onBegun={setBegunReport}
          onChangeEntry={(id) => navigation.go({ name: "amend", id })}
          onChangeFact={(id) => navigation.go({ name: "amend-fact", id })}
        />,
      );
    case "timeline":
      return <TimelineScreen {...{ log, navigation, onBack }} />;
    case "copies":
      return <CopiesScreen log={log} onBack={onBack} />;
    case "packs":
      return <PacksScreen onBack={onBack} />;
    case "settings":
      return <SettingsScreen navigation={navigation} onBack={onBack} />;
    case "locking":
      return <LockingScreen {...{ log, session, autoLock, onBack }} />;
    case "hints":
      return <HintsScreen {...{ log, onBack }} />;
    case "zone":
      return <ZoneScreen {...{ log, onBack }} />;
    case "passphrase":
      return <PassphraseScreen {...{ session, say, onBack }} />;
    case "recovery-key":
      return <RecoveryKeyScreen {...{ session, log, say, onBack }} />;
    case "erase":
      return <EraseScreen {...{ session, navigation, onBack }} />;
    case "erase-words":
      return dated(
        <EraseWordsScreen
          key={screen.id}
          {...{ session, log, navigation, say, onBack }}
          id={screen.id}
          revision={screen.revision}
        />,
      );
    case "backup":
      return (
        <BackupScreen
          {...{ session, log }}
          onRestore={() => navigation.go({ name: "restore" })}
          onBack={onBack}
        />
      );
    case "restore":
      return (
        <RestoreScreen
          {...{ log, session }}
          onBack={onBack}
          onDone={() => navigation.replace({ name: "log" })}
        />
      );
    case "about":
      return <AboutScreen shell={shell} onBack={onBack} />;
    case "log":
    case "start":
    case "create":
    case "start-from-backup":
    case "use-something-else":
      return (
        <LogScreen
          log={log}
          drafts={drafts}
          damaged={damaged}
          navigation={navigation}
          place={place}
          onLeave={setPlace}
          offer={<UpdateOffer shell={shell} />}
        />
      );
  }
}

function isBeforeUnlocking(screen: Screen): boolean {
  return ["start", "create", "start-from-backup", "use-something-else"].includes(screen.name);
}

// Where the browser remembers nothing to go back to, Back means the log.
function backFrom(navigation: Navigation): () => void {
  return () => (navigation.canGoBack ? navigation.back() : navigation.replace({ name: "log" }));
}

/** What is said after something was done: it shows on the screen that follows, and goes with it. */
function useSaid(screen: Screen): [string | undefined, (text: string) => void] {
  const [said, setSaid] = useState<{ text: string; from: Screen; on?: Screen }>();
  if (said !== undefined && screen !== (said.on ?? said.from)) {
    setSaid(said.on === undefined ? { ...said, on: screen } : undefined);
  }
  const shown = said !== undefined && said.on === screen ? said.text : undefined;
  return [shown, (text) => setSaid(text === "" ? undefined : { text, from: screen })];
}
