// Why any of this is said, for whoever asks.

import { words } from "#i18n";
import { Fold } from "#ui";

/** A line that opens into the reasons. */
export function WhyFold() {
  return (
    <Fold line={words().review.whyLine}>
      {words().wording.why.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Fold>
  );
}
