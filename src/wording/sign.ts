// Signs, such as `g:fear`: something about a clause or a word that counts for or against its being found. A page has tens of
// thousands of them, so each is kept as a number made from its text, without ever putting the text together.

/** The number of a sign: its kind, and 24 bits made from its text. */
export type Sign = number;

const bits = 24;
const textOf = 2 ** bits - 1;

/** Kinds of signs, by how many of them there are: the more, the oftener each must be seen to be learned from. */
export const signKinds = { grammar: 0, word: 1, pair: 2, step: 3 } as const;

/** A sign of grammar, of a group of the lexicon, or of a rule. Its text is that of the parts in a row. */
export function sign(a: string, b = "", c = "", d = "", e = ""): Sign {
  return numberOf(a, b, c, d, e);
}

/** A sign that is a mere word. */
export function wordSign(a: string, b = "", c = ""): Sign {
  return numberOf(a, b, c, "", "") + signKinds.word * 2 ** bits;
}

/** A sign that is two words. */
export function pairSign(a: string, b: string, c: string, d = ""): Sign {
  return numberOf(a, b, c, " ", d) + signKinds.pair * 2 ** bits;
}

/** A sign of the step from one word to the next. */
export function stepSign(a: string, b = "", c = "", d = "", e = ""): Sign {
  return numberOf(a, b, c, d, e) + signKinds.step * 2 ** bits;
}

export function kindOf(of: Sign): number {
  return Math.floor(of / 2 ** bits);
}

/** Under which number the weight of a sign is kept. */
export function keyOf(of: Sign): number {
  return of & textOf;
}

/** Under which numbers the weights of a step are kept: into what is found, out of it, and on within it. */
export const stepKeysOf = {
  into: (of: Sign): number => (of & textOf) ^ 0x5bd1e9,
  out: (of: Sign): number => (of & textOf) ^ 0xa3c59b,
  within: (of: Sign): number => (of & textOf) ^ 0x1f83d9,
};

/** FNV-1a (Fowler, Noll and Vo) over the code units, folded to 24 bits. */
function numberOf(a: string, b: string, c: string, d: string, e: string): number {
  const hash = hashed(hashed(hashed(hashed(hashed(0x811c9dc5, a), b), c), d), e);
  return ((hash >>> bits) ^ hash) & textOf;
}

function hashed(start: number, text: string): number {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash;
}
