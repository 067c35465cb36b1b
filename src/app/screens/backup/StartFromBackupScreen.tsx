// A device with nothing on it yet, and a backup. The Daybook that is made of it is there whole or not at all.

import { useRef, useState } from "react";
import { words } from "#i18n";
import { Chips, type SecretHandle } from "#ui";
import { type GivenSecret, givenIn, holds } from "../../secrets/given-secret.ts";
import { PassphraseField } from "../../secrets/PassphraseField.tsx";
import { passphraseProblem } from "../../secrets/passphrase-problem.ts";
import type { SessionActions } from "../../session-types.ts";
import { RestoreForm, type RestoreFormHandle } from "./RestoreForm.tsx";

/** What follows a restored backup is up to whoever watches the session. */
export function StartFromBackupScreen({
  session,
  onBack,
}: {
  readonly session: Pick<SessionActions, "createFromBackup">;
  readonly onBack: () => void;
}) {
  const text = words().restore;
  const form = useRef<RestoreFormHandle>(null);
  const first = useRef<SecretHandle>(null);
  const second = useRef<SecretHandle>(null);
  const [passphrase, setPassphrase] = useState<"same" | "new">("same");
  const isNew = passphrase === "new";

  return (
    <RestoreForm
      title={text.startTitle}
      onBack={onBack}
      handle={form}
      restore={async (file, secret, signal) => {
        const chosen = isNew ? givenIn(first.current).bytes : copyOf(secret);
        if (chosen === undefined) return undefined;
        for (const each of [first, second]) each.current?.cover();
        const outcome = await session.createFromBackup(file, secret, chosen, signal);
        return outcome.kind === "restored" ? undefined : outcome;
      }}
      more={{
        problems: (secret) =>
          isNew
            ? problemOf("new", givenIn(first.current), givenIn(second.current))
            : problemOf("secret", secret, secret),
        focus: (path) => (path === "again" ? second : first).current?.focus(),
        next: isNew ? () => first.current?.focus() : undefined,
        fields: (
          <>
            <Chips
              path="passphrase"
              legend={text.newLegend}
              options={[
                { value: "same", label: text.keepSame },
                { value: "new", label: text.chooseNew },
              ]}
              chosen={passphrase}
              onChoose={setPassphrase}
            />
            {isNew && (
              <>
                <PassphraseField
                  handle={first}
                  path="new"
                  label={text.newPassphrase}
                  hint={words().passphrase.create.hint}
                  onEnter={() => second.current?.focus()}
                />
                <PassphraseField
                  handle={second}
                  path="again"
                  label={text.again}
                  onEnter={() => form.current?.submit()}
                />
              </>
            )}
          </>
        ),
      }}
    >
      <p>{text.startWhat}</p>
    </RestoreForm>
  );
}

function problemOf(
  path: "secret" | "new",
  chosen: GivenSecret,
  again: GivenSecret,
): ReadonlyMap<string, string> {
  const { tooShort, tooLong, different } = words().passphrase.create;
  if (path === "secret" && holds(chosen, "AGE-SECRET-KEY-1")) {
    return new Map([[path, words().restore.keyIsNoPassphrase]]);
  }
  switch (passphraseProblem(chosen, again)?.kind) {
    case undefined:
      return new Map();
    case "too-short":
      return new Map([[path, tooShort]]);
    case "too-long":
      return new Map([[path, tooLong]]);
    case "different":
      return new Map([["again", different]]);
  }
}

// Each worker that a secret goes to empties what it is given.
function copyOf({ buffer, length }: { readonly buffer: ArrayBuffer; readonly length: number }) {
  return { buffer: buffer.slice(0), length };
}
