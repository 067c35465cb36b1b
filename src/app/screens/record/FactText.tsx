// The field for a longer text that is meant to hold facts. One component for all of them: what looks over such a text
// while it is written is put around it here, in one place.

import type { FieldProps } from "#ui";
import { TextArea } from "#ui";

/** A factual text. `path` is where it belongs, as for every field. */
export function FactText(props: FieldProps & { readonly size?: "short" | "tall" }) {
  return (
    <div className="fact-text" data-fact={props.path}>
      <TextArea {...props} />
    </div>
  );
}
