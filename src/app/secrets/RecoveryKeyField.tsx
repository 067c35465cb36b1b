// Where a recovery key is typed from paper. Shown as it is typed: it is long, and a slip has to be seen. Letter by letter for
// whoever chose that; its last four characters then tell of a slip.

import {
  type RefObject,
  useContext,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { CapturedField, type FieldProps, type SecretHandle, TextField } from "#ui";
import { CaptureContext } from "./PassphraseField.tsx";
import "./secrets.css";

type Props = FieldProps & {
  readonly handle: RefObject<SecretHandle | null>;
  readonly onEnter: () => void;
};

/**
 * A recovery key. Enter does what the screen's button does. `isOnScreen`: the key stands on the screen beside it, so that
 * nothing is gained by typing it letter by letter.
 */
export function RecoveryKeyField({
  isOnScreen = false,
  ...props
}: Props & { readonly isOnScreen?: boolean }) {
  const [asUsual, setAsUsual] = useState(false);
  const isCaptured = useContext(CaptureContext) && !isOnScreen && !asUsual;
  return isCaptured ? (
    <CapturedField {...props} onAsUsual={() => setAsUsual(true)} />
  ) : (
    <ShownField {...props} takesFocus={asUsual} />
  );
}

// In letters of one width.
function ShownField({
  handle,
  onEnter,
  takesFocus,
  ...props
}: Props & { readonly takesFocus: boolean }) {
  const box = useRef<HTMLDivElement>(null);
  const input = () => box.current?.querySelector("input");
  useImperativeHandle(handle, () => ({
    typed: () => input()?.value ?? "",
    cover: () => {},
    focus: () => {
      input()?.focus();
      input()?.select();
    },
  }));
  useLayoutEffect(() => {
    if (takesFocus) box.current?.querySelector("input")?.focus();
  }, [takesFocus]);
  useLayoutEffect(() => {
    const leaving = box.current?.querySelector("input");
    // The field must not leave the page with a secret in it.
    return () => {
      if (leaving != null) leaving.value = "";
    };
  }, []);
  return (
    <div
      ref={box}
      className="recovery-typed"
      role="none"
      onKeyDown={(event) => {
        if (event.key === "Enter" && !event.nativeEvent.isComposing) onEnter();
      }}
    >
      <TextField {...props} />
    </div>
  );
}
