// Something that can wait, folded away under one line.

import type { ReactNode } from "react";

/** A line that opens into `children`. */
export function Fold({
  line,
  isOpen = false,
  children,
}: {
  readonly line: ReactNode;
  /** Whether it is open at first. */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <details className="fold" open={isOpen}>
      <summary>{line}</summary>
      <div className="fold-body">{children}</div>
    </details>
  );
}
