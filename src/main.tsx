// Mounts the app: closes the ways out, then finds out what is on this device, then draws.

import "./app/shell/lockdown.ts";
import "./app/leave-no-page.ts";
import { createRoot } from "react-dom/client";
import { version } from "../package.json";
import { App } from "./app/App.tsx";
import type { AppShell, ShellState } from "./app/app-props.ts";
import { autoLockOf } from "./app/auto-lock-of.ts";
import { Navigation } from "./app/navigation.ts";
import { Session } from "./app/session.ts";
import { forgetTheApp } from "./app/shell/forget-the-app.ts";
import { keepWhenChosen } from "./app/shell/keep-when-chosen.ts";
import { applyUpdate, onShellChange, shellState, startShell } from "./app/shell/shell-update.ts";

const session = new Session();
const navigation = new Navigation({ name: "start" }, window);
const autoLock = autoLockOf(session, window);
const shell: AppShell = {
  state: versioned(shellState),
  subscribe: onShellChange,
  applyUpdate,
};

const place = document.getElementById("app");
if (place !== null) {
  // React would write the error to the console, with whatever of the screen stands in it. FaultBoundary shows it instead.
  const silent = { onCaughtError: () => {}, onUncaughtError: () => {} };
  createRoot(place, silent).render(<App {...{ session, navigation, shell, autoLock }} />);
}
keepWhenChosen(
  session,
  { state: navigation.current, subscribe: navigation.subscribe },
  () => void startShell(),
  () => void forgetTheApp(),
);
void session.start();

// Keeps giving the same object for the same state, as React asks of what it watches.
function versioned(read: typeof shellState): AppShell["state"] {
  let last:
    | { readonly from: ReturnType<typeof shellState>; readonly state: ShellState }
    | undefined;
  return () => {
    const from = read();
    if (last?.from !== from) {
      const { build, offlineReady, updateWaiting } = from;
      last = { from, state: { offlineReady, updateWaiting, buildHash: build, version } };
    }
    return last.state;
  };
}
