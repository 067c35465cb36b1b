// Choosing a passphrase: typed twice, judged while typing, or drawn at random. What stands in the fields is read when it
// is judged or used, as bytes; React holds the verdict alone. A weak one is advised against, never forbidden. Where secrets
// are typed letter by letter none is drawn: its words would be a text in the page.

import {
  type FormEvent,
  type RefObject,
  useContext,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from "react";
import { words } from "#i18n";
import {
  Button,
  CapturedField,
  FieldProblemsContext,
  fillFields,
  Notice,
  noFieldProblems,
  SecretField,
  type SecretHandle,
} from "#ui";
import type { PassphraseBytes } from "#vault/passphrase";
import type { PassphraseAdvice } from "#vault/passphrase-advice";
import { StrengthJudge } from "../strength-worker/judge.ts";
import { type GivenSecret, givenIn } from "./given-secret.ts";
import { CaptureContext } from "./PassphraseField.tsx";
import {
  type PassphraseProblem,
  passphraseProblem,
  shortestPassphrase,
} from "./passphrase-problem.ts";
import { adviceInWords, StrengthLine } from "./StrengthLine.tsx";
import { Suggestion } from "./Suggestion.tsx";

/** Typing has paused for this long, in milliseconds, before it is judged. */
const pause = 350;

/** The longest that using a passphrase waits for advice on it, in milliseconds. */
const patience = 10_000;

/** What the owner of {@link NewPassphrase} can do with it. */
export interface NewPassphraseHandle {
  /**
   * The bytes of what was chosen, or `undefined` when something stands in the way; that is then on the screen. Ends the
   * worker that judged it.
   */
  take(): Promise<PassphraseBytes | undefined>;
}

/** Two fields, the advice, and an offer of a passphrase. `onSubmit` is what the screen's button does. */
export function NewPassphrase({
  handle,
  label,
  refuse = () => undefined,
  onSubmit,
}: {
  readonly handle: RefObject<NewPassphraseHandle | null>;
  readonly label: string;
  /** What else stands in the way of `chosen`, as a sentence. */
  readonly refuse?: (chosen: GivenSecret) => string | undefined;
  readonly onSubmit: () => void;
}) {
  const text = words().passphrase;
  const box = useRef<HTMLDivElement>(null);
  const first = useRef<SecretHandle>(null);
  const second = useRef<SecretHandle>(null);
  const advised = useRef<HTMLElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const turn = useRef(0);
  const useAnyway = useRef(false);
  const [asUsual, setAsUsual] = useState(false);
  const isCaptured = useContext(CaptureContext) && !asUsual;
  const [judge] = useState(() => new StrengthJudge(words().strength.ownWords));
  const [problems, setProblems] = useState(noFieldProblems);
  const [advice, setAdvice] = useState<PassphraseAdvice>();
  const [advisedAgainst, setAdvisedAgainst] = useState<PassphraseAdvice>();
  useEffect(() => {
    if (advisedAgainst !== undefined) advised.current?.focus();
  }, [advisedAgainst]);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      judge.end();
    },
    [judge],
  );

  const look = async () => {
    turn.current += 1;
    const own = turn.current;
    const { bytes } = givenIn(first.current);
    const found = bytes === undefined ? undefined : await judge.of(bytes);
    if (own === turn.current) setAdvice(found);
  };
  const changed = () => {
    clearTimeout(timer.current);
    turn.current += 1;
    useAnyway.current = false;
    setAdvisedAgainst(undefined);
    if (givenIn(first.current).characters >= shortestPassphrase) {
      timer.current = setTimeout(() => void look(), pause);
    } else {
      setAdvice(undefined);
    }
  };

  useImperativeHandle(handle, () => ({
    take: async () => {
      const given = givenIn(first.current);
      const found = passphraseProblem(given, givenIn(second.current));
      const at = found?.kind === "different" ? "again" : "passphrase";
      const sentence = found === undefined ? refuse(given) : sentenceFor(found, isCaptured);
      setProblems(sentence === undefined ? noFieldProblems : new Map([[at, sentence]]));
      setAdvisedAgainst(undefined);
      if (sentence !== undefined) {
        (at === "again" ? second : first).current?.focus();
        return undefined;
      }
      if (!useAnyway.current && given.bytes !== undefined) {
        // Judging uses bytes up: it gets these, and what is used in the end is read anew.
        const verdict = await Promise.race([judge.of(given.bytes), late()]);
        setAdvice(verdict);
        if (verdict?.strength === "easy") {
          setAdvisedAgainst(verdict);
          return undefined;
        }
      }
      clearTimeout(timer.current);
      turn.current += 1;
      judge.end();
      first.current?.cover();
      second.current?.cover();
      return givenIn(first.current).bytes;
    },
  }));

  const onInput = (event: FormEvent) => {
    if (event.target instanceof HTMLInputElement && event.target.dataset.path === "passphrase") {
      changed();
    }
  };
  const firstProps = {
    path: "passphrase",
    label,
    hint: text.create.hint,
    onEnter: () => second.current?.focus(),
  };
  const secondProps = { path: "again", label: text.create.again, onEnter: onSubmit };
  return (
    <div ref={box} className="new-passphrase" onInput={onInput}>
      <FieldProblemsContext value={problems}>
        {isCaptured ? (
          <CapturedField
            handle={first}
            {...firstProps}
            onEdit={changed}
            onAsUsual={() => setAsUsual(true)}
          />
        ) : (
          <SecretField handle={first} {...firstProps} />
        )}
        <StrengthLine advice={advice} />
        {!isCaptured && (
          <Suggestion
            onUse={(phrase) => {
              if (box.current === null) return;
              fillFields(box.current, { passphrase: phrase, again: phrase });
              setProblems(noFieldProblems);
              changed();
              first.current?.focus();
            }}
          />
        )}
        {isCaptured ? (
          <CapturedField handle={second} {...secondProps} onAsUsual={() => setAsUsual(true)} />
        ) : (
          <SecretField handle={second} {...secondProps} />
        )}
      </FieldProblemsContext>
      {advisedAgainst !== undefined && (
        <Notice ref={advised} tone="warning" title={words().strength.advisedAgainst}>
          <p>{adviceInWords(advisedAgainst)}</p>
          <p>{words().strength.whyItMatters}</p>
          <div className="row">
            <Button onPress={() => first.current?.focus()}>{words().strength.chooseAnother}</Button>
            <Button
              onPress={() => {
                useAnyway.current = true;
                onSubmit();
              }}
            >
              {words().strength.useAnyway}
            </Button>
          </div>
        </Notice>
      )}
    </div>
  );
}

function late(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), patience));
}

// What is typed letter by letter cannot be shown, so nobody is told to look.
function sentenceFor(problem: PassphraseProblem, isCaptured: boolean): string {
  const { tooShort, tooLong, ...text } = words().passphrase.create;
  const different = isCaptured ? text.differentUnseen : text.different;
  return { "too-short": tooShort, "too-long": tooLong, different }[problem.kind];
}
