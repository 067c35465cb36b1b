// Erasing everything. What it does and what it cannot do stand before the field; the passphrase and a second question
// stand before the deed, and keeping everything is the answer that has focus.

import { useRef, useState } from "react";
import { words } from "#i18n";
import {
  Button,
  ConfirmDialog,
  FieldProblemsContext,
  Notice,
  noFieldProblems,
  Page,
  type SecretHandle,
  Section,
} from "#ui";
import type { Navigation } from "../../navigation.ts";
import { PassphraseField } from "../../secrets/PassphraseField.tsx";
import {
  problemAtField,
  SecretAnswerNotice,
  TryButton,
} from "../../secrets/SecretAnswerNotice.tsx";
import { isEmpty, useSecretTry } from "../../secrets/use-secret-try.ts";
import type { SessionActions } from "../../session-types.ts";

/** Says what goes and what stays, then asks twice. After it there is no page to come back to. */
export function EraseScreen({
  session,
  navigation,
  onBack,
}: {
  readonly session: Pick<SessionActions, "eraseEverything">;
  readonly navigation: Navigation;
  readonly onBack: () => void;
}) {
  const text = words().erase;
  const field = useRef<SecretHandle>(null);
  const secretTry = useSecretTry();
  const [asking, setAsking] = useState(false);
  const problem = problemAtField(secretTry.answer);

  const ask = () => {
    // An empty field is told at once; whether it is the right passphrase is found out after the second answer.
    if (isEmpty(field.current)) erase();
    else if (!secretTry.busy && secretTry.seconds === 0) setAsking(true);
  };
  const erase = () => {
    setAsking(false);
    void secretTry.run(field.current, (typed) => session.eraseEverything(typed));
  };
  return (
    <Page title={text.title} onBack={onBack}>
      <Section title={text.before}>
        <Notice tone="warning" title={text.evidenceTitle}>
          <p>{text.evidence}</p>
        </Notice>
        <p>{text.keepFirst}</p>
        <div className="row">
          <Button onPress={() => navigation.go({ name: "backup" })}>{text.backup}</Button>
          <Button onPress={() => navigation.go({ name: "report" })}>{text.report}</Button>
        </div>
      </Section>
      <Section title={text.doesTitle}>
        <ol>
          {text.does.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      </Section>
      <Section title={text.notTitle}>
        <ul>
          {text.not.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Section>
      <Section title={text.goTitle}>
        <SecretAnswerNotice answer={secretTry.answer} />
        <FieldProblemsContext
          value={problem === undefined ? noFieldProblems : new Map([["present", problem]])}
        >
          <PassphraseField
            handle={field}
            path="present"
            label={words().passphrase.asking.label}
            onEnter={ask}
          />
        </FieldProblemsContext>
        <TryButton secretTry={secretTry} going={text.going} kind="danger" onPress={ask}>
          {text.go}
        </TryButton>
      </Section>
      {asking && (
        <ConfirmDialog
          title={text.sureTitle}
          text={text.sure}
          keep={text.keep}
          go={text.sureGo}
          onKeep={() => setAsking(false)}
          onGo={erase}
        />
      )}
    </Page>
  );
}
