// One try at a secret, wherever the app asks for one: what was typed is read from the field once, as bytes, and handed
// on. The answers that every asking can have are kept here; what else can come back is the screen's own.

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { type FaultCode, toFault } from "#base";
import type { SecretHandle } from "#ui";
import type { PassphraseBytes } from "#vault/passphrase";
import type { WaitFirst } from "../log-worker/protocol.ts";
import { givenIn } from "./given-secret.ts";

/** What every try at a secret can end in, short of what was asked for. */
export type SecretAnswer =
  | { readonly kind: "empty" | "wrong" | "mistyped" | "wait" | "waited" | "device-too-weak" }
  | { readonly kind: "fault"; readonly code: FaultCode };

type Refusal = { readonly kind: "wrong-passphrase" | "mistyped" | "device-too-weak" } | WaitFirst;

/** A way to try a secret, and how the last try ended. */
export interface SecretTry {
  readonly answer: SecretAnswer | undefined;
  readonly busy: boolean;
  /** Seconds until the next try may begin; 0 when it may. */
  readonly seconds: number;
  /** Forgets the last answer. */
  clear(): void;
  /**
   * Does `act` with what stands in `field`, and gives its outcome unless it is one that is told here. Does nothing
   * while another try is under way or has to be waited for.
   */
  run<Outcome extends { readonly kind: string }>(
    field: SecretHandle | null,
    act: (typed: PassphraseBytes) => Promise<Outcome>,
  ): Promise<Exclude<Outcome, Refusal> | undefined>;
}

/** {@link SecretTry} for one screen. */
export function useSecretTry(): SecretTry {
  const [answer, setAnswer] = useState<SecretAnswer>();
  const [busy, setBusy] = useState(false);
  const [seconds, wait] = useCountdown(() => setAnswer({ kind: "waited" }));
  return {
    answer,
    busy,
    seconds,
    clear: () => setAnswer((last) => (last?.kind === "wait" ? last : undefined)),
    run: async (field, act) => {
      if (busy || seconds > 0 || field === null) return undefined;
      setAnswer(undefined);
      const { bytes } = givenIn(field);
      // Longer than any secret a vault takes, so it cannot be the right one.
      if (bytes === undefined || bytes.length === 0) {
        setAnswer({ kind: bytes === undefined ? "wrong" : "empty" });
        field.focus();
        return undefined;
      }
      field.cover();
      setBusy(true);
      try {
        const outcome = await act(bytes);
        if (isRefusal(outcome)) {
          setAnswer({ kind: outcome.kind === "wrong-passphrase" ? "wrong" : outcome.kind });
          if (outcome.kind === "wait") wait(outcome.milliseconds);
          else field.focus();
          return undefined;
        }
        return outcome as Exclude<typeof outcome, Refusal>;
      } catch (error) {
        setAnswer({ kind: "fault", code: toFault(error).code });
        return undefined;
      } finally {
        setBusy(false);
      }
    },
  };
}

/** Whether nothing stands in `field`. */
export function isEmpty(field: SecretHandle | null): boolean {
  return givenIn(field).characters === 0;
}

function isRefusal(outcome: { readonly kind: string }): outcome is Refusal {
  return ["wrong-passphrase", "mistyped", "wait", "device-too-weak"].includes(outcome.kind);
}

// Counted with a clock that only goes forward: setting the device's clock changes nothing.
function useCountdown(onEnd: () => void): [number, (milliseconds: number) => void] {
  const [seconds, setSeconds] = useState(0);
  const endsAt = useRef(0);
  const end = useEffectEvent(onEnd);
  const isCounting = seconds > 0;
  useEffect(() => {
    if (!isCounting) return undefined;
    const timer = setInterval(() => {
      const left = Math.max(0, Math.ceil((endsAt.current - performance.now()) / 1000));
      setSeconds(left);
      if (left === 0) end();
    }, 200);
    return () => clearInterval(timer);
  }, [isCounting]);
  return [
    seconds,
    (milliseconds) => {
      endsAt.current = performance.now() + milliseconds;
      setSeconds(Math.max(1, Math.ceil(milliseconds / 1000)));
    },
  ];
}
