// The languages of what is about to be written down, text by text, where nobody has said: worked out on this device.

import {
  freeTextsOf,
  type IncidentContent,
  isSameLanguage,
  parseIncidentContent,
} from "#incidents";
import { guessLanguage } from "#language";

/**
 * `content` with the languages that were left open, as far as its words tell them. A text has a language of its own only
 * where it is clearly in another than the entry.
 *
 * What was worked out for the words of `before` is open again once they have changed, and stands where the new ones do not
 * tell. Of words that stayed as they were nothing new is said: a guess must not make an amendment. What has not the shape
 * of content comes back as it is.
 */
export async function withLanguages(content: unknown, before?: IncidentContent): Promise<unknown> {
  const parsed = parseIncidentContent(content);
  if (parsed.kind === "invalid") return content;
  const { value } = parsed;
  const language = await languageOf(
    { text: value.description, said: value.language },
    before && { text: before.description, said: before.language },
  );
  const isSameEntry = before !== undefined && before.language === language;
  const earlier = before === undefined ? [] : textsIn(before);
  const languages: Record<string, string> = {};
  for (const { path, text, said } of textsIn(value)) {
    const unchanged = earlier.find((one) => one.text === text && isSamePlace(one.path, path));
    const was = unchanged ?? earlier.find((one) => one.path === path);
    const own =
      unchanged?.said === said && (said !== "" || isSameEntry)
        ? said
        : await languageOf({ text, said }, was?.said === "" ? undefined : was);
    if (own !== "" && (own === said || !isSameLanguage(own, language))) languages[path] = own;
  }
  return { ...value, language, languages };
}

interface Said {
  readonly text: string;
  readonly said: string;
}

async function languageOf({ text, said }: Said, before?: Said): Promise<string> {
  if (before?.text === text && before.said === said) return said;
  const wasGuessed =
    said !== "" && before?.said === said && said === (await guessLanguage(before.text));
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
