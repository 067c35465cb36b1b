// Reads the marked tables in tests/wording: a line each, `category | text with {f:a passage} marked`.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../setup.mjs";

const kinds = {
  f: "fear",
  d: "distress",
  s: "somatic",
  m: "mental-health",
  o: "opinion-of-self",
  x: "other-impact",
};

/**
 * The lines of every table of a language whose name begins with `prefix`.
 *
 * @param {string} language
 * @param {string} [prefix]
 */
export function markedLines(language, prefix = "") {
  const folder = join(projectRoot, "tests/wording", language);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt") && name.startsWith(prefix))
    .sort()
    .flatMap((name) => linesOf(readFileSync(join(folder, name), "utf8"), name, language));
}

/** @param {string} content @param {string} name @param {string} language */
function linesOf(content, name, language) {
  let category = "";
  return content.split("\n").flatMap((line, at) => {
    if (line.startsWith("# ")) category = line.slice(2).trim();
    if (line.trim() === "" || line.startsWith("#")) return [];
    const { text, spans } = unmarked(line.trim(), `${name}:${at + 1}`);
    return [
      {
        id: `${language}/${name}:${at + 1}`,
        lang: language,
        category,
        difficulty: "hard",
        text,
        spans,
      },
    ];
  });
}

/** @param {string} line @param {string} place */
function unmarked(line, place) {
  const marked = line.replaceAll("\\n", "\n");
  let text = "";
  const spans = [];
  let from = 0;
  for (const { 0: whole, 1: letter = "", 2: passage = "", index } of marked.matchAll(
    /\{([fdsmox]):([^{}]*)\}/g,
  )) {
    text += marked.slice(from, index);
    const start = text.length;
    text += passage;
    spans.push({
      start,
      end: text.length,
      kind: kinds[/** @type {keyof typeof kinds} */ (letter)],
    });
    from = index + whole.length;
  }
  text += marked.slice(from);
  if (/[{}]/.test(text)) throw new Error(`${place}: a mark is not closed`);
  return { text, spans };
}
