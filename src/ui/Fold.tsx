// Something that can wait, folded away under one line.

import type { ReactNode } from "react";

/** A line that opens into `children`. */
export function Fold({
  line,
  isOpen = false,
  isQuiet = false,
  children,
}: {
  readonly line: ReactNode;
  /** Whether it is open at first. */
  readonly isOpen?: boolean;
  /** Something that hardly anybody needs: it does not ask to be looked at. */
  readonly isQuiet?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <details className={isQuiet ? "fold fold-quiet" : "fold"} open={isOpen}>
      <summary>{line}</summary>
      <div className="fold-body">{children}</div>
    </details>
  );
}
