// How a try at a secret ended, for what is not told at the field itself. The seconds of a wait tick on the button alone:
// a screen reader would say each of them.

import { assertNever } from "#base";
import { words } from "#i18n";
import { Button, Notice } from "#ui";
import { FaultNotice } from "../FaultNotice.tsx";
import type { SecretAnswer, SecretTry } from "./use-secret-try.ts";

/** The sentence to show at the field, or `undefined` when there is none. */
export function problemAtField(answer: SecretAnswer | undefined): string | undefined {
  const { empty, wrong, mistyped } = words().passphrase.asking;
  switch (answer?.kind) {
    case "empty":
      return empty;
    case "wrong":
      return wrong;
    case "mistyped":
      return mistyped;
    default:
      return undefined;
  }
}

/** What is told above the field. */
export function SecretAnswerNotice({ answer }: { readonly answer: SecretAnswer | undefined }) {
  const text = words().passphrase;
  switch (answer?.kind) {
    case undefined:
    case "empty":
    case "wrong":
    case "mistyped":
      return null;
    case "wait":
      return (
        <Notice alert tone="warning" title={text.asking.waitTitle}>
          <p>{text.asking.wait}</p>
        </Notice>
      );
    case "waited":
      return (
        <Notice alert>
          <p>{text.asking.waited}</p>
        </Notice>
      );
    case "device-too-weak":
      return (
        <Notice alert tone="danger" title={text.tooWeakTitle}>
          <p>{text.tooWeak}</p>
        </Notice>
      );
    case "fault":
      return <FaultNotice code={answer.code} />;
    default:
      return assertNever(answer);
  }
}

/** The button that begins a try: it says when one is under way, and how long the next has to wait. */
export function TryButton({
  secretTry,
  going,
  kind = "primary",
  onPress,
  children,
}: {
  readonly secretTry: Pick<SecretTry, "busy" | "seconds">;
  readonly going: string;
  readonly kind?: "primary" | "danger";
  readonly onPress: () => void;
  readonly children: string;
}) {
  const { busy, seconds } = secretTry;
  const waiting = seconds > 0 ? words().passphrase.asking.waitingFor(seconds) : undefined;
  return (
    <div className="stack">
      <Button kind={kind} busy={busy ? going : waiting} onPress={onPress}>
        {children}
      </Button>
      <p className="visually-hidden" role="status">
        {busy && going}
      </p>
    </div>
  );
}
