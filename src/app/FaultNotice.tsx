// A fault told where it happened, so that what is on the screen stays there. Takes focus when it appears.

import { useEffect, useRef } from "react";
import type { FaultCode } from "#base";
import { words } from "#i18n";
import { Notice } from "#ui";

/** What happened, what is safe and what to do now. */
export function FaultNotice({ code }: { readonly code: FaultCode }) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const { happened, safe, next } = words().faults[code];
  return (
    <Notice ref={box} tone="danger" title={happened}>
      <p>{safe}</p>
      <p>{next}</p>
    </Notice>
  );
}
