// What was learned of each language from the marked tables. It stands packed in files beside the lexicon, which whoever reviews
// fetches and hands over: as a part of the program it would be read through as one, each time a worker starts.

import type { Language } from "./language.ts";
import { unpackedNet } from "./lexicon/packed-net.ts";
import { unpacked, type Weights } from "./lexicon/packed-weights.ts";
import type { Net } from "./net.ts";

/** What was learned of one language. */
export interface LearnedLanguage {
  /** What the words and signs weigh. */
  weights(): Weights;
  /** What a network knows of words in their company. */
  net(): Net;
}

/** What was learned, by language. */
export type Learned = Readonly<Record<Language["code"], LearnedLanguage>>;

/** The same as it is packed: the bytes of `lexicon/en-weights.bin` and so on, which scripts/wording/learn.mjs writes. */
export type PackedLearned = Readonly<
  Record<Language["code"], { readonly weights: Uint8Array; readonly net: Uint8Array }>
>;

/** What `packed` holds. A language is read when it is first asked for: most people write in one. */
export function learnedFrom(packed: PackedLearned): Learned {
  const learnedOf = ({ weights, net }: PackedLearned["en"]): LearnedLanguage => ({
    weights: whenAsked(() => unpacked(weights)),
    net: whenAsked(() => unpackedNet(net)),
  });
  return { en: learnedOf(packed.en), es: learnedOf(packed.es) };
}

/** Gives what `read` gives, which runs once. */
function whenAsked<Read extends object>(read: () => Read): () => Read {
  let given: Read | undefined;
  return () => (given ??= read());
}
