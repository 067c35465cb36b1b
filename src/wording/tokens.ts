// Cuts a text into words, numbers, handles and marks, each with its place. Every pattern consumes what it looked at, or looks
// no further than a handle is long, so that the time grows with the length of the text and with nothing else.

/** One piece of the text. */
export interface Token {
  readonly kind: "word" | "number" | "handle" | "mark" | "picture" | "line";
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const link = String.raw`(?<handle>https?:\/\/[^\s"”»]+|[@#][\p{L}\p{N}_.]*[\p{L}\p{N}_]`;
const joined = String.raw`[\p{L}\p{N}]{1,64}(?:[_@][\p{L}\p{N}.]{0,64}[\p{L}\p{N}])+|\p{Ll}{1,32}(?:\.\p{Ll}{1,32}){2,8}(?![.\p{L}]))`;
const number = String.raw`(?<number>[$£€]?\d+(?:[:.,/-]\d+)*(?:[ap]\.?m\b|st\b|nd\b|rd\b|th\b|h\b)?)`;
const word = String.raw`(?<word>\p{L}[\p{L}\p{M}]*(?:['’´${"`"}]\p{L}+)*)`;
const rest = String.raw`(?<line>\r?\n)|(?<picture>[\p{Extended_Pictographic}\u200d\ufe0f]+)|(?<mark>\.{2,}|[^\s])`;
const piece = new RegExp([link, joined, number, word, rest].join("|"), "gu");

/** The pieces of `text`, in order. White space other than the end of a line is no piece. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { 0: found, index, groups = {} } of text.matchAll(piece)) {
    const kind = kinds.find((each) => groups[each] !== undefined) ?? "mark";
    tokens.push({ kind, start: index, end: index + found.length, text: found });
  }
  return tokens;
}

const kinds = ["word", "mark", "number", "handle", "picture", "line"] as const;
