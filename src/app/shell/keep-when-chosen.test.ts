import { expect, test, vi } from "vitest";
import type { Screen } from "../navigation.ts";
import type { SessionState } from "../session-types.ts";
import { keepWhenChosen } from "./keep-when-chosen.ts";

function watched<State>(first: State) {
  let now = first;
  const listeners = new Set<() => void>();
  return {
    state: () => now,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    become: (next: State) => {
      now = next;
      for (const listener of listeners) listener();
    },
  };
}

function aPage() {
  const session = watched<SessionState>({ kind: "starting" });
  const screen = watched<Screen>({ name: "start" });
  const keep = vi.fn();
  const letGo = vi.fn();
  keepWhenChosen(session, screen, keep, letGo);
  return { session, screen, keep, letGo };
}

test("[A6] nothing is kept while no vault is there and nobody has chosen this device", () => {
  const { session, screen, keep } = aPage();

  session.become({ kind: "no-vault" });
  screen.become({ name: "use-something-else" });
  screen.become({ name: "start" });
  session.become({ kind: "faulted", code: "storage-denied" });

  expect(keep).not.toHaveBeenCalled();
});

test("going on to make a vault keeps the app, once", () => {
  const { session, screen, keep } = aPage();
  session.become({ kind: "no-vault" });

  screen.become({ name: "create" });
  expect(keep).toHaveBeenCalledTimes(1);
  session.become({ kind: "unlocking" });
  screen.become({ name: "start" });
  screen.become({ name: "create" });

  expect(keep).toHaveBeenCalledTimes(1);
});

test("[A6] whoever goes on, comes back and chooses something else keeps nothing of the app", () => {
  const { session, screen, keep, letGo } = aPage();
  session.become({ kind: "no-vault" });
  screen.become({ name: "create" });
  screen.become({ name: "start" });
  expect(letGo).not.toHaveBeenCalled();
  screen.become({ name: "use-something-else" });
  expect(letGo).toHaveBeenCalledTimes(1);
  screen.become({ name: "start" });
  screen.become({ name: "create" });
  expect(keep).toHaveBeenCalledTimes(2);
  session.become({ kind: "locked" });
  screen.become({ name: "use-something-else" });
  expect(letGo).toHaveBeenCalledTimes(1);
});

test.each<SessionState>([
  { kind: "locked" },
  { kind: "unlocking" },
  { kind: "newer-format", found: 2, supported: 1 },
])("a vault that is already there keeps the app: $kind", (state) => {
  const { session, keep } = aPage();

  session.become(state);

  expect(keep).toHaveBeenCalledTimes(1);
});
