// One screen: the way back, its title, its content. The title takes focus when the screen appears, so that a screen reader
// says where the person is and Tab goes on from there.

import { type ReactNode, useLayoutEffect, useRef } from "react";
import { words } from "#i18n";
import { Button } from "./Button.tsx";

/** The frame of a screen. There is one at a time. */
export function Page({
  title,
  before,
  onBack,
  backLabel = words().ui.back,
  focusTitle = true,
  children,
}: {
  readonly title: ReactNode;
  /** A word or two above the title. */
  readonly before?: ReactNode;
  /** Left out where there is nothing to go back to. */
  readonly onBack?: () => void;
  readonly backLabel?: string;
  /** Off where something else on the screen takes focus. */
  readonly focusTitle?: boolean;
  readonly children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
    if (focusTitle) heading.current?.focus({ preventScroll: true });
  }, [focusTitle]);
  return (
    <main className="page">
      {onBack !== undefined && (
        <div className="page-back">
          <Button kind="quiet" icon="back" onPress={onBack}>
            {backLabel}
          </Button>
        </div>
      )}
      <div className="page-head">
        {before !== undefined && <p className="page-before">{before}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </div>
      {children}
    </main>
  );
}

/** A part of a screen under a heading of its own. */
export function Section({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
