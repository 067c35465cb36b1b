// The texts of an incident, and of a fact beside the incidents, in which feelings could stand, by their place in its
// content; and putting another text there.

import {
  type Background,
  type ExportableWording,
  freeTextsOf,
  freeTextsOfFact,
} from "#incidents/exportable";
import type { ReviewableText } from "../review-worker/protocol.ts";

type PlacedTexts = readonly (readonly [path: string, text: string | null | undefined])[];

/** Every such text of a wording, as far as it would leave; empty ones left out. Names, numbers and places are not among them. */
export function factualTexts(wording: ExportableWording): readonly ReviewableText[] {
  const { languages } = wording;
  return written([
    ["description", wording.description],
    ...freeTextsOf(wording),
    ["copied.from", wording.copied?.from],
  ]).map((each) => {
    const language = languages[each.path];
    return language === undefined ? each : { ...each, language };
  });
}

/** Every such text of a fact beside the incidents; empty ones left out. */
export function backgroundTexts(content: Background): readonly ReviewableText[] {
  return written(freeTextsOfFact(content));
}

/** The text of `content` at `path`, or `undefined` when there is none. */
export function textAt(content: object, path: string): string | undefined {
  const found = path
    .split(".")
    .reduce<unknown>((inner, step) => (isKeyed(inner) ? inner[step] : undefined), content);
  return typeof found === "string" ? found : undefined;
}

/** `content` with `text` at `path`, where there was a text before. */
export function withText<Content extends object>(
  content: Content,
  path: string,
  text: string,
): Content {
  return textAt(content, path) === undefined
    ? content
    : (replaced(content, path.split("."), text) as Content);
}

function written(texts: PlacedTexts): readonly ReviewableText[] {
  return texts.flatMap(([path, text]) => (text?.trim() ? [{ path, text }] : []));
}

function replaced(inner: unknown, [step, ...steps]: readonly string[], text: string): unknown {
  if (step === undefined) return text;
  if (Array.isArray(inner)) {
    return inner.map((one, index) => (index === Number(step) ? replaced(one, steps, text) : one));
  }
  return isKeyed(inner) ? { ...inner, [step]: replaced(inner[step], steps, text) } : inner;
}

function isKeyed(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
