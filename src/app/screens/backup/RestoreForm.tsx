// The form of a backup that is to be opened: the file, what opens it, and what came of it. Shared by the two ways of
// restoring. What was typed is read once, as bytes; leaving the screen stops what has not begun to be written.

import {
  type ReactNode,
  type RefObject,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from "react";
import { toFault } from "#base";
import { words } from "#i18n";
import { pauseForOutside } from "#safety";
import {
  Button,
  FieldProblemsContext,
  FileField,
  noFieldProblems,
  Page,
  type SecretHandle,
} from "#ui";
import type { PassphraseBytes } from "#vault/passphrase";
import { type GivenSecret, givenIn } from "../../secrets/given-secret.ts";
import { PassphraseField } from "../../secrets/PassphraseField.tsx";
import { type Failure, RestoreFailure } from "./RestoreFailure.tsx";
import { fileProblems } from "./restore-problems.ts";

/** What one of the ways asks for besides the file and its secret. */
export interface MoreFields {
  /** Below the secret. */
  readonly fields: ReactNode;
  /** What is wrong in them, by the path of the field; `secret` is the backup's own. */
  readonly problems: (secret: GivenSecret) => ReadonlyMap<string, string>;
  /** Takes the person to the one called `path`. */
  readonly focus: (path: string) => void;
  /** Where Enter leads from the field of the backup's secret; `undefined` where it sends the form. */
  readonly next: (() => void) | undefined;
}

/** What the owner of a {@link RestoreForm} can do with it. */
export interface RestoreFormHandle {
  /** Does what its button does. */
  submit(): void;
}

/** The page with the form. `restore` gives why it was not restored, or nothing. */
export function RestoreForm({
  title,
  onBack,
  children,
  more,
  handle,
  restore,
}: {
  readonly title: string;
  readonly onBack: () => void;
  /** What is said above the form. */
  readonly children: ReactNode;
  readonly more?: MoreFields;
  readonly handle?: RefObject<RestoreFormHandle | null>;
  readonly restore: (
    file: File,
    secret: PassphraseBytes,
    signal: AbortSignal,
  ) => Promise<Failure | undefined>;
}) {
  const text = words().restore;
  const secret = useRef<SecretHandle>(null);
  const stopper = useRef<AbortController>(null);
  const [file, setFile] = useState<File>();
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(noFieldProblems);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => () => stopper.current?.abort(), []);

  const send = async () => {
    if (busy || secret.current === null) return;
    const given = givenIn(secret.current);
    const own = fileProblems(file, given);
    const found = new Map([...(more?.problems(given) ?? []), ...own]);
    setProblems(found);
    setFailure(undefined);
    if (file === undefined || given.bytes === undefined || found.size > 0) {
      const [path] = [...own.keys(), ...found.keys()];
      if (path === "secret") secret.current.focus();
      else if (path !== undefined && path !== "file") more?.focus(path);
      return;
    }
    secret.current.cover();
    setBusy(true);
    stopper.current = new AbortController();
    try {
      setFailure(await restore(file, given.bytes, stopper.current.signal));
    } catch (error) {
      setFailure({ kind: "fault", code: toFault(error).code });
    } finally {
      setBusy(false);
    }
  };
  const submit = () => {
    void send();
  };
  useImperativeHandle(handle, () => ({ submit }));

  return (
    <Page title={title} onBack={onBack}>
      {children}
      {failure !== undefined && <RestoreFailure failure={failure} />}
      <FieldProblemsContext value={problems}>
        <div className="stack" inert={busy}>
          <FileField
            path="file"
            label={text.file}
            hint={text.fileHint}
            onOpen={pauseForOutside}
            onChoose={setFile}
          />
          <PassphraseField
            handle={secret}
            path="secret"
            label={text.secret}
            hint={text.secretHint}
            onEnter={more?.next ?? submit}
          />
          {more?.fields}
        </div>
      </FieldProblemsContext>
      <div className="row">
        <Button kind="primary" busy={busy ? text.restoring : undefined} onPress={submit}>
          {text.restore}
        </Button>
        {busy && <Button onPress={() => stopper.current?.abort()}>{text.stop}</Button>}
      </div>
      <p className="visually-hidden" role="status">
        {busy && text.restoring}
      </p>
    </Page>
  );
}
