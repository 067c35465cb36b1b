// Words that a person typed or copied, as they stand: in their own direction, line for line, with nothing in them obeyed.

import { withVisibleControls } from "./visible-controls.ts";

/** `text` as a paragraph of its own. */
export function OwnWords({
  text,
  className = "",
  language,
}: {
  readonly text: string;
  readonly className?: string;
  /** BCP 47, where it is known: a screen reader then reads it in its own voice. */
  readonly language?: string | undefined;
}) {
  return (
    <p
      className={`own-words ${className}`.trim()}
      dir="auto"
      {...(language === undefined || language === "" ? {} : { lang: language })}
    >
      {withVisibleControls(text)}
    </p>
  );
}
