// The languages of what is about to be written down, text by text, where nobody has said: worked out on this device.

import { words } from "#i18n";
import {
  agreedLanguage,
  freeTextsOf,
  type IncidentContent,
  isSameLanguage,
  parseIncidentContent,
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
    const own = unchanged?.said === said && said !== "" ? said : await languageOf(text, said, was);
    // What was a text's own while nothing told the language of the entry.
    const isNoMoreOwn = before?.language === "" && unchanged?.said === said && own === language;
    const isKept = (own === said && !isNoMoreOwn) || !isSameLanguage(own, language);
    if (own !== "" && isKept) languages[path] = own;
  }
  return { ...value, language, languages };
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

async function languageOf(text: string, said: string, was?: Said): Promise<string> {
  const wasGuessed = said !== "" && was?.said === said && said === (await guessLanguage(was.text));
  return said === "" || wasGuessed ? (await guessLanguage(text)) || said : said;
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
