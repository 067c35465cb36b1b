// Asks for the passphrase once more before something that an unlocked device, picked up by somebody else, must not do.

import { type ReactNode, useRef } from "react";
import { words } from "#i18n";
import { FieldProblemsContext, noFieldProblems, type SecretHandle } from "#ui";
import type { PassphraseBytes } from "#vault/passphrase";
import { PassphraseField } from "./PassphraseField.tsx";
import { problemAtField, SecretAnswerNotice, TryButton } from "./SecretAnswerNotice.tsx";
import { useSecretTry } from "./use-secret-try.ts";

/** One field and one button. `act` gets the typed bytes; `onDone` its outcome, unless that is told here. */
export function PassphraseAgain<Outcome extends { readonly kind: string }>({
  go,
  going,
  kind = "primary",
  act,
  onDone,
  children,
}: {
  readonly go: string;
  readonly going: string;
  readonly kind?: "primary" | "danger";
  readonly act: (typed: PassphraseBytes) => Promise<Outcome>;
  readonly onDone: (outcome: Outcome) => void;
  /** What stands between the field and the button. */
  readonly children?: ReactNode;
}) {
  const field = useRef<SecretHandle>(null);
  const secretTry = useSecretTry();
  const problem = problemAtField(secretTry.answer);
  const submit = async () => {
    const outcome = await secretTry.run(field.current, act);
    if (outcome !== undefined) onDone(outcome);
  };
  return (
    <>
      <SecretAnswerNotice answer={secretTry.answer} />
      <FieldProblemsContext
        value={problem === undefined ? noFieldProblems : new Map([["present", problem]])}
      >
        <PassphraseField
          handle={field}
          path="present"
          label={words().passphrase.asking.label}
          onEnter={() => void submit()}
        />
      </FieldProblemsContext>
      {children}
      <TryButton secretTry={secretTry} going={going} kind={kind} onPress={() => void submit()}>
        {go}
      </TryButton>
    </>
  );
}
