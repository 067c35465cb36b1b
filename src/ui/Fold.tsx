// Something that can wait, folded away under one line.

import { type ReactNode, useState } from "react";

/** A line that opens into `children`. */
export function Fold({
  line,
  isOpen = false,
  isQuiet = false,
  children,
}: {
  readonly line: ReactNode;
  /** Whether it is open at first. From then on only the person opens and shuts it. */
  readonly isOpen?: boolean;
  /** Something that hardly anybody needs: it does not ask to be looked at. */
  readonly isQuiet?: boolean;
  readonly children: ReactNode;
}) {
  const [isOpenAtFirst] = useState(isOpen);
  return (
    <details className={isQuiet ? "fold fold-quiet" : "fold"} open={isOpenAtFirst}>
      <summary>{line}</summary>
      <div className="fold-body">{children}</div>
    </details>
  );
}
