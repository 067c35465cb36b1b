// The texts of an incident in which feelings could stand, by their place in its content; and putting another text there.

import type { IncidentContent } from "#incidents";
import { type ExportableWording, freeTextsOf, languageAt } from "#incidents/exportable";
import type { ReviewableText } from "../review-worker/protocol.ts";

/** Every such text of a wording, as far as it would leave; empty ones left out. Names, numbers and places are not among them. */
export function factualTexts(wording: ExportableWording): readonly ReviewableText[] {
  const texts: readonly (readonly [path: string, text: string])[] = [
    ["description", wording.description],
    ...freeTextsOf(wording),
    ["copied.from", wording.copied?.from ?? ""],
  ];
  return texts.flatMap(([path, text]) =>
    text.trim() === "" ? [] : [{ path, text, language: languageAt(wording, path) }],
  );
}

/** The text of `content` at `path`, or `undefined` when there is none. */
export function textAt(content: IncidentContent, path: string): string | undefined {
  const found = path
    .split(".")
    .reduce<unknown>((inner, step) => (isKeyed(inner) ? inner[step] : undefined), content);
  return typeof found === "string" ? found : undefined;
}

/** `content` with `text` at `path`, where there was a text before. */
export function withText(content: IncidentContent, path: string, text: string): IncidentContent {
  return textAt(content, path) === undefined
    ? content
    : (replaced(content, path.split("."), text) as IncidentContent);
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
