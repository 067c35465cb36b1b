// What is on the screen, by where the session stands. Everything that shows entries is one chunk, fetched when there is
// time: what loads before unlocking stays small.

import { lazy, type ReactNode, Suspense, useEffect, useState, useSyncExternalStore } from "react";
import { assertNever } from "#base";
import { words } from "#i18n";
import { Skeleton } from "#ui";
import type { AppProps } from "./app-props.ts";
import { FaultBoundary } from "./FaultBoundary.tsx";
import { FaultScreen } from "./FaultScreen.tsx";
import { StartFromBackupScreen } from "./screens/backup/StartFromBackupScreen.tsx";
import { CreateScreen } from "./screens/create/CreateScreen.tsx";
import { LockMissingScreen } from "./screens/lock-missing/LockMissingScreen.tsx";
import { NewerFormatScreen } from "./screens/newer-format/NewerFormatScreen.tsx";
import { StartScreen } from "./screens/start/StartScreen.tsx";
import { UnlockScreen } from "./screens/unlock/UnlockScreen.tsx";
import { UseSomethingElseScreen } from "./screens/use-something-else/UseSomethingElseScreen.tsx";
import { CaptureContext } from "./secrets/PassphraseField.tsx";
import type { SessionState } from "./session-types.ts";
import { UpdateOffer } from "./UpdateOffer.tsx";
import { useWatched } from "./use-watched.ts";
import "./app.css";

const fetchOpenScreens = () => import("./OpenScreens.tsx");
const OpenScreens = lazy(async () => ({ default: (await fetchOpenScreens()).OpenScreens }));

type OpenState = Extract<SessionState, { kind: "open" }>;

/** The whole app. */
export function App(props: AppProps) {
  useEffect(() => whenIdle(() => void fetchOpenScreens().catch(() => undefined)), []);
  return (
    <FaultBoundary>
      <Capturing session={props.session}>
        <CurrentScreen {...props} />
      </Capturing>
    </FaultBoundary>
  );
}

/** Lets every field for a secret know how secrets are typed here. */
function Capturing({
  session,
  children,
}: Pick<AppProps, "session"> & { readonly children: ReactNode }) {
  useWatched(session);
  return <CaptureContext value={session.captures()}>{children}</CaptureContext>;
}

function CurrentScreen({ session, navigation, shell, autoLock }: AppProps) {
  const state = useWatched(session);
  const [lastOpen, setLastOpen] = useState<OpenState>();
  if (state.kind === "open" && state !== lastOpen) setLastOpen(state);

  // While locking, the form that is open has to stay in the page, unseen, until its draft is kept.
  if (lastOpen !== undefined && (state.kind === "open" || state.kind === "locking")) {
    return (
      <>
        {state.kind === "locking" && <Cover />}
        <div hidden={state.kind === "locking"}>
          <Suspense fallback={<Opening />}>
            <OpenScreens
              log={lastOpen.log}
              damaged={lastOpen.damaged}
              openedWith={lastOpen.openedWith}
              session={session}
              navigation={navigation}
              shell={shell}
              autoLock={autoLock}
            />
          </Suspense>
        </div>
      </>
    );
  }
  return <ClosedScreens state={state} session={session} navigation={navigation} shell={shell} />;
}

function ClosedScreens({
  state,
  session,
  navigation,
  shell,
}: Omit<AppProps, "autoLock"> & { readonly state: SessionState }) {
  const screen = useSyncExternalStore(navigation.subscribe, navigation.current);
  // Making a vault passes through "unlocking" too, and its screen has to stay for what comes back.
  const [making, setMaking] = useState(false);
  if ((state.kind === "no-vault" || state.kind === "lock-missing") && !making) setMaking(true);
  if (state.kind === "locked" && making) setMaking(false);

  switch (state.kind) {
    case "starting":
      return <Opening />;
    case "open":
    case "locking":
      return <Cover />;
    case "newer-format":
      return <NewerFormatScreen found={state.found} supported={state.supported} />;
    case "faulted":
      return <FaultScreen code={state.code} />;
    case "no-vault":
    case "locked":
    case "lock-missing":
    case "unlocking":
      break;
    default:
      return assertNever(state);
  }
  if (!making) {
    return <UnlockScreen session={session} offer={<UpdateOffer shell={shell} />} />;
  }
  switch (screen.name) {
    case "create":
      return <CreateScreen session={session} onBack={() => navigation.back()} />;
    case "start-from-backup":
      return <StartFromBackupScreen session={session} onBack={() => navigation.back()} />;
    case "use-something-else":
      return <UseSomethingElseScreen onBack={() => navigation.back()} />;
    default:
      if (state.kind === "lock-missing") {
        return (
          <LockMissingScreen
            onBackup={() => navigation.go({ name: "start-from-backup" })}
            onStartAnew={() => navigation.go({ name: "create" })}
          />
        );
      }
      return (
        <StartScreen
          onGoOn={() => navigation.go({ name: "create" })}
          onUseSomethingElse={() => navigation.go({ name: "use-something-else" })}
          onBackup={() => navigation.go({ name: "start-from-backup" })}
        />
      );
  }
}

function Opening() {
  return (
    <main className="opening">
      <h1 className="visually-hidden">{words().app.name}</h1>
      <Skeleton label={words().app.opening} />
    </main>
  );
}

function Cover() {
  return (
    <div className="cover">
      <p className="cover-line" role="status">
        {words().app.locking}
      </p>
    </div>
  );
}

function whenIdle(act: () => void): () => void {
  // Safari has no requestIdleCallback.
  if (typeof requestIdleCallback === "function") {
    const handle = requestIdleCallback(act);
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(act, 500);
  return () => clearTimeout(handle);
}
