// A field for a secret that the page never holds as text: each letter is taken out of the event as bytes, and the field
// shows dots. Pasting, input methods and password managers do not work with it, so it is somebody's own choice.

import {
  type KeyboardEvent,
  type RefObject,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { words } from "#i18n";
import { Button } from "./Button.tsx";
import { CapturedLetters } from "./captured-letters.ts";
import { FieldFrame, type FieldProps } from "./Field.tsx";
import { fieldHygiene } from "./field-hygiene.ts";
import type { SecretHandle } from "./SecretField.tsx";

const dot = "•";

/** As many bytes as any secret may have. */
const most = 4096;

/** Letters as bytes. Enter does what the screen's button does. `onAsUsual` leads to a field that takes everything. */
export function CapturedField({
  handle,
  onEnter,
  onAsUsual,
  onEdit = () => {},
  takesFocus = false,
  ...props
}: FieldProps & {
  readonly handle: RefObject<SecretHandle | null>;
  readonly onEnter: () => void;
  readonly onAsUsual: () => void;
  /** What stands in it was changed. */
  readonly onEdit?: () => void;
  readonly takesFocus?: boolean;
}) {
  const text = words().ui;
  const field = useRef<HTMLInputElement>(null);
  const [letters] = useState(() => new CapturedLetters(most));
  const [refused, setRefused] = useState(false);
  useImperativeHandle(handle, () => ({
    typed: () => "",
    captured: () => letters.copy(),
    cover: () => {},
    focus: () => {
      field.current?.focus();
      field.current?.select();
    },
  }));
  const edited = useEffectEvent(onEdit);
  useLayoutEffect(() => {
    const input = field.current;
    if (input === null) return undefined;
    const show = (caret: number) => {
      input.value = dot.repeat(letters.count);
      input.setSelectionRange(caret, caret);
      edited();
    };
    const take = (event: InputEvent) => {
      const start = input.selectionStart ?? letters.count;
      const end = input.selectionEnd ?? letters.count;
      event.preventDefault();
      if (event.inputType === "insertText" && event.data !== null) {
        show(start + letters.replace(start, end, event.data));
      } else if (event.inputType.startsWith("deleteContent")) {
        const forward = event.inputType.endsWith("Forward");
        const from = start === end && !forward ? Math.max(0, start - 1) : start;
        letters.replace(from, start === end && forward ? end + 1 : end, "");
        show(from);
      } else if (event.inputType !== "insertLineBreak") setRefused(true);
    };
    // A keyboard that does not let itself be stopped has put its text into the field: it is taken out again.
    const undo = () => {
      if (input.value === dot.repeat(letters.count)) return;
      show(letters.count);
      setRefused(true);
    };
    input.addEventListener("beforeinput", take);
    input.addEventListener("input", undo);
    input.addEventListener("compositionend", undo);
    return () => {
      input.removeEventListener("beforeinput", take);
      input.removeEventListener("input", undo);
      input.removeEventListener("compositionend", undo);
      letters.clear();
      input.value = "";
    };
  }, [letters]);

  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Enter" && !event.nativeEvent.isComposing) onEnter();
  };
  return (
    <FieldFrame {...props}>
      {(wiring) => (
        <>
          <div className="secret">
            <input
              ref={field}
              className="input"
              type="text"
              autoCapitalize="none"
              // biome-ignore lint/a11y/noAutofocus: the screen has nothing else to do or to read first
              autoFocus={takesFocus}
              onKeyDown={onKey}
              {...wiring}
              {...fieldHygiene}
            />
            <Button onPress={onAsUsual}>{text.asUsual}</Button>
          </div>
          <div aria-live="polite">{refused && <p className="hint">{text.letterByLetter}</p>}</div>
        </>
      )}
    </FieldFrame>
  );
}
