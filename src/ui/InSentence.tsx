// Words of the person's within a sentence of the screen: they keep their own language there.

import { withVisibleControls } from "./visible-controls.ts";

/** `sentence` with the last place in which `words` stand in it marked as being in `language`, where that is known. */
export function InSentence({
  sentence,
  words,
  language = "",
}: {
  readonly sentence: string;
  readonly words: string;
  /** BCP 47. */
  readonly language?: string | undefined;
}) {
  const start = language === "" || words === "" ? -1 : sentence.lastIndexOf(words);
  if (start < 0) return withVisibleControls(sentence);
  return (
    <>
      {withVisibleControls(sentence.slice(0, start))}
      <span lang={language}>{withVisibleControls(words)}</span>
      {withVisibleControls(sentence.slice(start + words.length))}
    </>
  );
}
