// Something the person should know here and now. Its weight is said by a picture and its words, not by colour alone.

import { type ReactNode, type Ref, useId } from "react";
import { Icon, type IconName } from "./Icon.tsx";

/** How much a {@link Notice} weighs. */
export type Tone = "info" | "success" | "warning" | "danger";

const pictures: Readonly<Record<Tone, IconName>> = {
  info: "info",
  success: "check",
  warning: "warning",
  danger: "warning",
};

/** A framed remark. With `ref` it can be given focus; with `alert` a screen reader says it when it appears. */
export function Notice({
  tone = "info",
  title,
  children,
  alert = false,
  ref,
}: {
  readonly tone?: Tone;
  readonly alert?: boolean;
  readonly title?: string;
  readonly children?: ReactNode;
  readonly ref?: Ref<HTMLElement>;
}) {
  const id = useId();
  return (
    <section
      ref={ref}
      className={`notice notice-${tone}`}
      role={alert ? "alert" : undefined}
      tabIndex={ref === undefined ? undefined : -1}
      aria-labelledby={title === undefined ? undefined : id}
    >
      <Icon name={pictures[tone]} />
      <div className="notice-body">
        {title !== undefined && (
          <p className="notice-title" id={id}>
            {title}
          </p>
        )}
        {children}
      </div>
    </section>
  );
}
