// A place that looks like no other on the screen, for what never leaves: other paper, other edge, a picture and a mark.

import { type ReactNode, useId } from "react";
import { Icon } from "./Icon.tsx";

/** A part of the screen for the person alone. `mark` says so in two or three words beside the title. */
export function PrivatePanel({
  title,
  mark,
  children,
}: {
  readonly title: string;
  readonly mark: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <div className="panel-head">
        <Icon name="private" />
        <h2 id={id}>{title}</h2>
        <span className="panel-mark">{mark}</span>
      </div>
      {children}
    </section>
  );
}
