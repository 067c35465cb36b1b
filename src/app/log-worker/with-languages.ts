// The languages of what is about to be written down, text by text, where nobody has said: worked out on this device.

import { words } from "#i18n";
import {
  agreedLanguage,
  type Background,
  factInLanguage,
  freeTextsOf,
  freeTextsOfFact,
  type IncidentContent,
  isSameLanguage,
  parseBackground,
  parseIncidentContent,
  type TextInLanguage,
  textInLanguage,
} from "#incidents";
import { guessLanguage } from "#language";

/**
 * `content` with the languages that were left open, as far as its words tell them. The language of the entry is that of the
 * description or, where that does not tell, what all other texts tell: see {@link agreedLanguage}. A text has a language of its
 * own only where it is clearly in another than the entry.
 *
 * What is no different from `before` comes back as it is: a guess must not make an amendment. Otherwise what was worked out
 * for words that have changed is open again, and stands where the new ones do not tell. What has not the shape of content
 * comes back as it is.
 */
export async function withLanguages(content: unknown, before?: IncidentContent): Promise<unknown> {
  const parsed = parseIncidentContent(content);
  if (parsed.kind === "invalid") return content;
  const { value } = parsed;
  if (JSON.stringify(value) === JSON.stringify(before)) return value;
  const language = await languageOfEntry(value, before);
  const earlier = before === undefined ? [] : textsIn(before);
  const languages: Record<string, string> = {};
  for (const { path, text, said } of textsIn(value)) {
    const unchanged = earlier.find((one) => one.text === text && isSamePlace(one.path, path));
    const was = unchanged ?? earlier.find((one) => one.path === path);
    const own =
      unchanged?.said === said && said !== ""
        ? said
        : await languageOf(text, said, { before: was });
    // What was a text's own while nothing told the language of the entry.
    const isNoMoreOwn = before?.language === "" && unchanged?.said === said && own === language;
    const isKept = (own === said && !isNoMoreOwn) || !isSameLanguage(own, language);
    if (own !== "" && isKept) languages[path] = own;
  }
  return { ...value, language, languages };
}

/** As {@link withLanguages}, for a fact beside the incidents: all its free texts are in one language. */
export async function factWithLanguage(content: unknown, before?: Background): Promise<unknown> {
  const parsed = parseBackground(content);
  if (parsed.kind === "invalid") return content;
  const { value } = parsed;
  if (JSON.stringify(value) === JSON.stringify(before)) return value;
  const language = await languageOf(textOf(value), value.language ?? "", {
    before: before && { text: textOf(before), said: before.language ?? "" },
  });
  return factInLanguage(value, language);
}

/**
 * A reason, a private note or a page of the journal with its language, where nobody has said: what its words tell, or
 * else `otherwise`, such as the language of the entry it stands beside. What was worked out for `before` is open again.
 */
export async function toldWithLanguage(
  told: string | TextInLanguage,
  {
    before,
    otherwise = "",
  }: {
    readonly before?: { readonly text: string; readonly language?: string } | undefined;
    readonly otherwise?: string;
  } = {},
): Promise<TextInLanguage> {
  const { text, language: said } = textInLanguage(told);
  const language = await languageOf(text, said, {
    before: before && { text: before.text, said: before.language ?? "" },
    otherwise,
  });
  return { text, language };
}

interface Said {
  readonly text: string;
  readonly said: string;
}

async function languageOfEntry(value: IncidentContent, before?: IncidentContent): Promise<string> {
  const said = value.language;
  const wasGuessed =
    before?.language === said &&
    before.description !== value.description &&
    said === (await guessOfEntry(before));
  return said === "" || wasGuessed ? (await guessOfEntry(value)) || said : said;
}

// Of texts whose language was said nobody can tell whether it is that of the entry.
async function guessOfEntry(content: IncidentContent): Promise<string> {
  const guess = await guessLanguage(content.description);
  if (guess !== "") return guess;
  const open = textsIn(content).filter(({ said }) => said === "");
  return agreedLanguage(await Promise.all(open.map(({ text }) => guessLanguage(text))), {
    description: content.description,
    usual: words().report.language,
  });
}

// What was said before is open again where it was worked out, and other words stand there now.
async function languageOf(
  text: string,
  said: string,
  { before, otherwise = "" }: { before: Said | undefined; otherwise?: string },
): Promise<string> {
  const wasGuessed =
    said !== "" &&
    before?.said === said &&
    before.text !== text &&
    said === ((await guessLanguage(before.text)) || otherwise);
  return said === "" || wasGuessed ? (await guessLanguage(text)) || said || otherwise : said;
}

function textOf(fact: Background): string {
  return freeTextsOfFact(fact)
    .map(([, text]) => text)
    .join("\n");
}

function textsIn(content: IncidentContent): readonly (Said & { readonly path: string })[] {
  return freeTextsOf(content).flatMap(([path, text]) =>
    text.trim() === "" ? [] : [{ path, text, said: content.languages[path] ?? "" }],
  );
}

// In a list, whatever row it has moved to.
function isSamePlace(one: string, other: string): boolean {
  return one.replace(/\d+/, "") === other.replace(/\d+/, "");
}
