// What a person chose about the app itself, for a screen on which they choose it. A choice holds once it is kept.

import { useState } from "react";
import { type FaultCode, toFault } from "#base";
import type { LogClient } from "./log-worker/client.ts";
import type { Settings } from "./log-worker/protocol.ts";
import { type Loaded, useLoaded } from "./use-loaded.ts";

/** The choices, as far as they are here, and the way to change some of them. */
export interface ChosenSettings {
  readonly stored: Loaded<Settings>;
  readonly settings: Settings | undefined;
  readonly fault: FaultCode | undefined;
  /** Keeps `change` and tells `then` what holds now; what cannot be kept is a `fault`, and nothing has changed. */
  readonly change: (change: Partial<Settings>, then: (kept: Settings) => void) => Promise<void>;
}

/** The choices kept in the open vault. */
export function useSettings(log: LogClient): ChosenSettings {
  const stored = useLoaded(() => log.ask("settings", {}));
  const [changed, setChanged] = useState<Settings>();
  const [fault, setFault] = useState<FaultCode>();
  return {
    stored,
    settings: changed ?? (stored.kind === "loaded" ? stored.value : undefined),
    fault,
    change: async (change, then) => {
      setFault(undefined);
      try {
        const kept = await log.ask("changeSettings", { change });
        then(kept);
        setChanged(kept);
      } catch (error) {
        setFault(toFault(error).code);
      }
    },
  };
}
