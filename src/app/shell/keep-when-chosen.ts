// Decides when the app is put on the device at all. Whoever is told that this device is not safe for them, and goes no
// further, must leave nothing of the app on it.

import type { Screen } from "../navigation.ts";
import type { SessionState } from "../session-types.ts";

/** What can be watched: where something stands, and a call at each change. */
interface Watched<State> {
  readonly state: () => State;
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Calls `keep` as soon as a vault is on this device, or the person has said that the device is theirs alone. Until then
 * nothing may be stored, the app's own files neither.
 *
 * Calls `letGo` when somebody who had gone on thinks better of it and chooses something else before there is a vault.
 */
export function keepWhenChosen(
  session: Watched<SessionState>,
  screen: Watched<Screen>,
  keep: () => void,
  letGo: () => void,
): void {
  let isKept = false;
  const look = () => {
    if (isKept && session.state().kind === "no-vault" && screen.state().name === elsewhere) {
      isKept = false;
      letGo();
    }
    if (isKept || !(hasVault(session.state()) || screen.state().name === "create")) return;
    isKept = true;
    keep();
  };
  session.subscribe(look);
  screen.subscribe(look);
  look();
}

const elsewhere: Screen["name"] = "use-something-else";

function hasVault({ kind }: SessionState): boolean {
  return kind !== "starting" && kind !== "no-vault" && kind !== "faulted";
}
