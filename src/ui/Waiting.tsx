// What is shown while something is fetched or made. Quiet: no percentages without meaning, nothing that flashes.

import { useId } from "react";

/** Lines where words will be, and the same said to a screen reader. */
export function Skeleton({ label }: { readonly label: string }) {
  return (
    <div className="skeleton">
      <p className="visually-hidden" role="status">
        {label}
      </p>
      <span />
      <span />
      <span />
    </div>
  );
}

/** How far something has come, 0 to 1. */
export function Progress({ label, part }: { readonly label: string; readonly part: number }) {
  const id = useId();
  return (
    <div className="progress">
      <label htmlFor={id}>{label}</label>
      <progress id={id} max={1} value={part} />
    </div>
  );
}
