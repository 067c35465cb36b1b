// Something that can wait, folded away under one line.

import type { ReactNode } from "react";

/** A line that opens into `children`. */
export function Fold({
  line,
  children,
}: {
  readonly line: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <details className="fold">
      <summary>{line}</summary>
      <div className="fold-body">{children}</div>
    </details>
  );
}
