// In which languages a text is written, sentence by sentence, told by the small words no language does without. Only to know
// whether and as what each can be reviewed. `#language` needs more letters than a sentence has, and gives one answer.

/** The small words of each language, those it shares with few others. */
const smallWords: Readonly<Record<string, readonly string[]>> = {
  en: "the and to of was he she it is i my that in on at with for his her me they had at from by not this were said we".split(
    " ",
  ),
  es: "el la los las de que y en un una me mi no se con por lo su él ella era estaba como pero le al del más yo dijo".split(
    " ",
  ),
  fr: "le la les et à un une je il elle de du des que qui dans ne pas est était mon ma sur avec pour ce au nous vous".split(
    " ",
  ),
  de: "der die das und ich er sie ist war nicht ein eine zu mit den dem auf mir mein hat habe von an wir es im".split(
    " ",
  ),
  pt: "o a os as e de que em um uma não eu ele ela com por se meu minha do da no na foi estava mas ao lhe você".split(
    " ",
  ),
  it: "il lo la gli e di che un una non mi ho ha è era con per io lui lei del della sono mio mia nel alla ma".split(
    " ",
  ),
  nl: "de het een en ik hij zij is was niet van op met mijn dat in aan te voor er naar heeft maar bij".split(
    " ",
  ),
  pl: "i w z na do nie że się to jest był była mnie mój po od za jak ale".split(" "),
  vi: "và tôi là của anh không có một đã cho với trong này đến".split(" "),
  ht: "mwen li te nan yon pa ki ak pou sou yo men lè ou".split(" "),
};

const lists = Object.entries(smallWords).map(
  ([language, words]) => [language, new Set(words)] as const,
);

/** Enough to read a guess from; the start of a long text tells its language. */
const wordsRead = 400;

/**
 * The languages `text` seems to be written in, as BCP 47, the surest first: more than one when it is mixed, none when
 * nothing in it tells.
 */
export function languagesIn(text: string): readonly string[] {
  const letters = text.slice(0, 4000).match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  // "und" is what BCP 47 has for a language that is not known.
  if (letters.length >= 4 && latin < letters.length / 2) return ["und"];
  const words = (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).slice(0, wordsRead);
  const counts = lists
    .map(([language, list]) => ({ language, count: words.filter((word) => list.has(word)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const most = counts[0]?.count ?? 0;
  return counts.filter(({ count }) => count * 2 >= most).map(({ language }) => language);
}

/** A part of a text that is in one language. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly language: string;
}

/**
 * `text` in stretches of one language each. `language` is what the text says of itself; a sentence that is clearly in
 * another is taken for that. None when the text does not say and nothing in it tells.
 */
export function stretchesOf(text: string, language: string): readonly Stretch[] {
  const [first, ...others] = languagesIn(text);
  const main = language === "" ? first : language;
  if (main === undefined) return [];
  if (others.length === 0 && isSame(first ?? main, main)) {
    return [{ start: 0, end: text.length, language: main }];
  }
  const stretches: Stretch[] = [];
  for (const { segment, index } of new Intl.Segmenter("en", { granularity: "sentence" }).segment(
    text,
  )) {
    // One sentence is little to go by: only languages that the whole is written in are thought of.
    const guess =
      languagesIn(segment).find((each) => each === first || others.includes(each)) ?? main;
    const found = isSame(guess, main) ? main : guess;
    const last = stretches.at(-1);
    const end = index + segment.length;
    if (last?.language === found) stretches[stretches.length - 1] = { ...last, end };
    else stretches.push({ start: index, end, language: found });
  }
  return stretches;
}

function isSame(one: string, other: string): boolean {
  return one.split("-")[0]?.toLowerCase() === other.split("-")[0]?.toLowerCase();
}
