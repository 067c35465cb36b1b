// Asks once before something that cannot be undone. Mounted means open; the safe answer comes first and has focus.

import { useId, useLayoutEffect, useRef } from "react";
import { Button } from "./Button.tsx";

/** A question with two answers. Escape is the safe one. */
export function ConfirmDialog({
  title,
  text,
  keep,
  go,
  onKeep,
  onGo,
}: {
  readonly title: string;
  readonly text: string;
  readonly keep: string;
  readonly go: string;
  readonly onKeep: () => void;
  readonly onGo: () => void;
}) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    // Closing gives focus back to where it was; unmounting alone would drop it.
    return () => opened?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onCancel={(event) => {
        event.preventDefault();
        onKeep();
      }}
    >
      <div className="stack">
        <h2 id={`${id}-title`}>{title}</h2>
        <p id={`${id}-text`}>{text}</p>
        <div className="row">
          <Button onPress={onKeep}>{keep}</Button>
          <Button kind="danger" onPress={onGo}>
            {go}
          </Button>
        </div>
      </div>
    </dialog>
  );
}
