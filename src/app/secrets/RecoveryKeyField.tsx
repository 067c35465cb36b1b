// Where a recovery key is typed from paper. Shown as it is typed: it is long, and a slip has to be seen.

import { type RefObject, useImperativeHandle, useLayoutEffect, useRef } from "react";
import { type FieldProps, type SecretHandle, TextField } from "#ui";
import "./secrets.css";

/** A recovery key in letters of one width. Enter does what the screen's button does. */
export function RecoveryKeyField({
  handle,
  onEnter,
  ...props
}: FieldProps & {
  readonly handle: RefObject<SecretHandle | null>;
  readonly onEnter: () => void;
}) {
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
