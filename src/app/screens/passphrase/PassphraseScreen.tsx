// Changing the passphrase: the present one, the new one twice. What was typed is read once, as bytes, and handed on.

import { useRef, useState } from "react";
import { words } from "#i18n";
import { FieldProblemsContext, Notice, noFieldProblems, Page, type SecretHandle } from "#ui";
import { givenIn, isSameSecret } from "../../secrets/given-secret.ts";
import { NewPassphrase, type NewPassphraseHandle } from "../../secrets/NewPassphrase.tsx";
import { PassphraseField } from "../../secrets/PassphraseField.tsx";
import {
  problemAtField,
  SecretAnswerNotice,
  TryButton,
} from "../../secrets/SecretAnswerNotice.tsx";
import { useSecretTry } from "../../secrets/use-secret-try.ts";
import type { SessionActions } from "../../session-types.ts";

/** Asks for the present passphrase and a new one. */
export function PassphraseScreen({
  session,
  say,
  onBack,
}: {
  readonly session: Pick<SessionActions, "changePassphrase">;
  readonly say: (text: string) => void;
  readonly onBack: () => void;
}) {
  const text = words().passphrase.change;
  const present = useRef<SecretHandle>(null);
  const chosen = useRef<NewPassphraseHandle>(null);
  const secretTry = useSecretTry();
  const [taking, setTaking] = useState(false);

  const change = async () => {
    if (taking) return;
    setTaking(true);
    try {
      const next = await chosen.current?.take();
      if (next === undefined) return;
      const outcome = await secretTry.run(present.current, (typed) =>
        session.changePassphrase(typed, next),
      );
      if (outcome === undefined) return;
      say(text.done);
      onBack();
    } finally {
      setTaking(false);
    }
  };

  const problem = problemAtField(secretTry.answer);
  const submit = () => {
    void change();
  };
  return (
    <Page title={text.title} onBack={onBack}>
      <p>{text.what}</p>
      <Notice tone="info">
        <p>{text.earlier}</p>
        <p>{text.recovery}</p>
      </Notice>
      <SecretAnswerNotice answer={secretTry.answer} />
      <FieldProblemsContext
        value={problem === undefined ? noFieldProblems : new Map([["present", problem]])}
      >
        <PassphraseField handle={present} path="present" label={text.present} onEnter={submit} />
      </FieldProblemsContext>
      <NewPassphrase
        handle={chosen}
        label={text.next}
        refuse={(next) => (isSameSecret(next, givenIn(present.current)) ? text.same : undefined)}
        onSubmit={submit}
      />
      <TryButton
        secretTry={{ ...secretTry, busy: secretTry.busy || taking }}
        going={text.going}
        onPress={submit}
      >
        {text.go}
      </TryButton>
    </Page>
  );
}
