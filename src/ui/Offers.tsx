// Words that were used before, to be put into fields with one touch instead of being typed again. They are drawn as
// buttons and not as a list the browser keeps: what a browser offers by itself, it has stored.

import { useState } from "react";
import { fillFields } from "./fields-in-dom.ts";

/** One offer: the words on its button, and what it puts into which fields. */
export interface Offer {
  readonly label: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** `offers` as buttons, for the fields beside them. `filled` says to a screen reader what was put in. */
export function Offers({
  label,
  offers,
  filled,
}: {
  readonly label: string;
  readonly offers: readonly Offer[];
  readonly filled: (offer: string) => string;
}) {
  const [said, setSaid] = useState("");
  if (offers.length === 0) return null;
  const take = (button: HTMLElement, { label: taken, fields }: Offer) => {
    const first = Object.keys(fields)[0] ?? "";
    const field = fieldNear(button, first);
    if (field === null) return;
    fillFields(field.root, fields);
    field.element.dispatchEvent(new Event("input", { bubbles: true }));
    setSaid(filled(taken));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be read as part of the form's own questions
    <div className="offers" role="group" aria-label={label}>
      {offers.map((offer) => (
        <button
          key={offer.label}
          type="button"
          className="offer"
          dir="auto"
          onClick={(event) => take(event.currentTarget, offer)}
        >
          {offer.label}
        </button>
      ))}
      <span role="status" className="visually-hidden">
        {said}
      </span>
    </div>
  );
}

// The field called `path` in the innermost part of the page around `start` that has one.
function fieldNear(
  start: HTMLElement,
  path: string,
): { readonly root: HTMLElement; readonly element: HTMLElement } | null {
  for (let root = start.parentElement; root !== null; root = root.parentElement) {
    const element = root.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`);
    if (element !== null) return { root, element };
  }
  return null;
}
