// The recovery key on the screen and on paper. Its characters stand in one element of the page and nowhere else: React
// never holds them, and the element is emptied when the person leaves. Printing shows this sheet alone.

import { type RefObject, useImperativeHandle, useLayoutEffect, useRef } from "react";
import { words } from "#i18n";
import { recoveryGroups } from "#vault/recovery-key-text";
import "./recovery-key.css";

/** What the owner of a {@link KeySheet} can do with it. */
export interface KeySheetHandle {
  /** Writes `key` on the sheet. */
  write(key: string): void;
  /** What stands on the sheet. Do not keep it. */
  read(): string;
}

/** The sheet; it has to be on the screen, if `hidden`, before a key can be written on it. */
export function KeySheet({
  handle,
  hidden,
}: {
  readonly handle: RefObject<KeySheetHandle | null>;
  readonly hidden: boolean;
}) {
  const list = useRef<HTMLOListElement>(null);
  useImperativeHandle(handle, () => ({
    write: (key) => {
      const groups = recoveryGroups(key.replaceAll("-", "")).map((group) => {
        const item = document.createElement("li");
        const code = document.createElement("code");
        code.textContent = group;
        item.append(code);
        return item;
      });
      list.current?.replaceChildren(...groups);
    },
    read: () => list.current?.textContent ?? "",
  }));
  useLayoutEffect(() => {
    const leaving = list.current;
    return () => leaving?.replaceChildren();
  }, []);
  return (
    <section className="key-sheet" hidden={hidden} translate="no">
      <p className="key-sheet-name">{words().recoveryKey.sheet}</p>
      <ol ref={list} className="key-sheet-groups" dir="ltr" />
    </section>
  );
}
