// A field for a secret. What is typed stays in the element: the owner reads it through the handle and nobody stores it.
// Never of type "password" where letters can be covered by style: Chromium took every unlocking of such a field for a login
// and asked to save it, whatever its attributes said and however early it was emptied (measured with a window, version 156).

import {
  type KeyboardEvent,
  type RefObject,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { words } from "#i18n";
import { Button } from "./Button.tsx";
import { FieldFrame, type FieldProps } from "./Field.tsx";
import { fieldHygiene } from "./field-hygiene.ts";
import { Icon } from "./Icon.tsx";

/** What the owner of a {@link SecretField} can do with it. */
export interface SecretHandle {
  /** What stands in the field. Do not keep it. */
  typed(): string;
  /** Only where it is typed letter by letter: a copy of its bytes, of which there is no text. `typed` is empty then. */
  captured?(): { readonly buffer: ArrayBuffer; readonly length: number; readonly letters: number };
  /** Covers it again, as before it is used. */
  cover(): void;
  /** Brings the person back to it, with what was typed selected. */
  focus(): void;
}

// Firefox, Safari and Chromium know it. Elsewhere a covered field matters more than an offer to save it.
const coversByStyle = typeof CSS !== "undefined" && CSS.supports("-webkit-text-security", "disc");

/** A secret, covered, with a button to show it. Enter does what the screen's button does. */
export function SecretField({
  handle,
  onEnter,
  takesFocus = false,
  ...props
}: FieldProps & {
  readonly handle: RefObject<SecretHandle | null>;
  readonly onEnter: () => void;
  /** Only where the field is all there is to do on the screen. */
  readonly takesFocus?: boolean;
}) {
  const field = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  useImperativeHandle(handle, () => ({
    typed: () => field.current?.value ?? "",
    cover: () => setShown(false),
    focus: () => {
      field.current?.focus();
      field.current?.select();
    },
  }));

  useLayoutEffect(() => {
    const leaving = field.current;
    // A field that leaves the page with a secret in it is what browsers take for a login worth saving.
    return () => {
      if (leaving !== null) leaving.value = "";
    };
  }, []);

  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    setCapsLock(event.getModifierState("CapsLock"));
    if (event.key === "Enter" && !event.nativeEvent.isComposing) onEnter();
  };

  return (
    <FieldFrame {...props}>
      {(wiring) => (
        <>
          <div className="secret">
            <input
              ref={field}
              className={shown || !coversByStyle ? "input" : "input secret-covered"}
              type={shown || coversByStyle ? "text" : "password"}
              autoCapitalize="none"
              // biome-ignore lint/a11y/noAutofocus: the screen has nothing else to do or to read first
              autoFocus={takesFocus}
              onKeyDown={onKey}
              {...wiring}
              {...fieldHygiene}
            />
            <Button onPress={() => setShown(!shown)}>
              {shown ? words().ui.hide : words().ui.show}
              <span className="visually-hidden"> {words().ui.whatYouTyped}</span>
            </Button>
          </div>
          <div aria-live="polite">
            {capsLock && (
              <p className="hint row">
                <Icon name="info" />
                {words().ui.capsLock}
              </p>
            )}
          </div>
        </>
      )}
    </FieldFrame>
  );
}
