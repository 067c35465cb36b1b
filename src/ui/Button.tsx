// Everything that is pressed. Never of type "submit": no form is ever submitted, so that no browser keeps what was in it.

import type { ReactNode, Ref } from "react";
import { Icon, type IconName } from "./Icon.tsx";

/** What a {@link Button} takes. */
export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** `primary` once a screen at most; `choice` for one of several ways of equal weight; `quiet` for what is beside the point. */
  readonly kind?: "primary" | "secondary" | "quiet" | "danger" | "choice";
  readonly icon?: IconName;
  /** Shown in place of the words while what was pressed is being done; pressing again does nothing. */
  readonly busy?: string | undefined;
  /** Told together with the words, for buttons that look alike. */
  readonly describedBy?: string;
  /** Whether what it opens is open, for a button that opens something below it. */
  readonly isOpen?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button that stays reachable while it is busy, so that focus is not lost. */
export function Button({
  children,
  onPress,
  kind = "secondary",
  icon,
  busy,
  describedBy,
  isOpen,
  ref,
}: ButtonProps) {
  return (
    <button
      ref={ref}
      type="button"
      className={`button button-${kind}`}
      aria-disabled={busy === undefined ? undefined : true}
      aria-describedby={describedBy}
      aria-expanded={isOpen}
      onClick={() => {
        if (busy === undefined) onPress();
      }}
    >
      {busy === undefined ? (
        <>
          {icon !== undefined && <Icon name={icon} />}
          <span className="button-words">{children}</span>
          {kind === "choice" && <Icon name="forward" />}
        </>
      ) : (
        <>
          <span className="spinner" aria-hidden="true" />
          <span className="button-words">{busy}</span>
        </>
      )}
    </button>
  );
}
