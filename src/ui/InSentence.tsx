// Words of the person's within a sentence of the screen: they keep their own language there.

import { InLanguages } from "./InLanguages.tsx";

/** `sentence` with the last place in which `words` stand in it marked as being in `language`, where that is known. */
export function InSentence({
  sentence,
  words,
  language,
}: {
  readonly sentence: string;
  readonly words: string;
  /** BCP 47. */
  readonly language?: string | undefined;
}) {
  const start = sentence.lastIndexOf(words);
  const stretches = [
    { text: sentence.slice(0, start) },
    { text: words, language },
    { text: sentence.slice(start + words.length) },
  ];
  return <InLanguages stretches={start < 0 ? [{ text: sentence }] : stretches} />;
}
