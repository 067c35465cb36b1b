// Words that were used before, to be put into fields with one touch instead of being typed again. They are drawn as
// buttons and not as a list the browser keeps: what a browser offers by itself, it has stored.

import { useRef, useState } from "react";
import { fillFields, readFields } from "./fields-in-dom.ts";
import { type Texts, writtenBy } from "./taken-offer.ts";

/** One offer: the words on its button, and what it puts into which fields. */
export interface Offer {
  readonly label: string;
  readonly fields: Texts;
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
  const last = useRef<Texts>({});
  if (offers.length === 0) return null;
  const take = (button: HTMLElement, { label: taken, fields }: Offer) => {
    const paths = Object.keys(fields);
    const root = partWith(button, paths);
    if (root === null) return;
    const written = writtenBy(fields, seenIn(root), last.current);
    fillFields(root, written);
    last.current = written;
    fieldAt(root, paths[0] ?? "")?.dispatchEvent(new Event("input", { bubbles: true }));
    setSaid(filled(taken));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be read as part of the form's own questions
    <div className="offers" role="group" aria-label={label}>
      {offers.map((offer) => (
        <button
          key={JSON.stringify(offer.fields)}
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

// The innermost part of the page around `start` that has all these fields.
function partWith(start: HTMLElement, paths: readonly string[]): HTMLElement | null {
  for (let root = start.parentElement; root !== null; root = root.parentElement) {
    const part = root;
    if (paths.every((path) => fieldAt(part, path) !== null)) return part;
  }
  return null;
}

// What stands in the fields that are not hidden for good: nobody can have typed anything into the others.
function seenIn(root: HTMLElement): Texts {
  return Object.fromEntries(
    Object.entries(readFields(root)).filter(
      ([path]) => fieldAt(root, path)?.matches("[type=hidden]") === false,
    ),
  );
}

function fieldAt(root: HTMLElement, path: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`);
}
