// What App is given: a session, the way through the screens, how the app's own files stand, and what locks by itself.

import type { AutoLock } from "#safety";
import type { Navigation } from "./navigation.ts";
import type { SessionActions, SessionState } from "./session-types.ts";

/** Something that changes and says so. `state` gives the same object until it changes. */
export interface Watched<State> {
  state(): State;
  /** Calls `listener` after each change; the function returned ends that. */
  subscribe(listener: () => void): () => void;
}

/** How the app's own files stand on this device. */
export interface ShellState {
  /** The whole app is kept on this device and opens without a connection. */
  readonly offlineReady: boolean;
  /** A newer version is complete on this device and waits. */
  readonly updateWaiting: boolean;
  /** The hash of the build in use; `undefined` until it is known. */
  readonly buildHash: string | undefined;
  readonly version: string;
}

/** What became of putting a newer version to use. After `reloading` the page is about to be replaced. */
export interface UpdateAnswer {
  readonly kind: "reloading" | "other-window-open" | "no-update";
}

/** The app's own files, and the way to put newer ones to use. */
export interface AppShell extends Watched<ShellState> {
  /** Reloads the page: call it only when nothing typed is unsaved. */
  applyUpdate(): Promise<UpdateAnswer>;
}

/** The session as App sees it. */
export interface AppSession extends Watched<SessionState>, SessionActions {}

/** What App is given. */
export interface AppProps {
  readonly session: AppSession;
  readonly navigation: Navigation;
  readonly shell: AppShell;
  readonly autoLock: AutoLock;
}
