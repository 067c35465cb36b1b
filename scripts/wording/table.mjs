// Reads the marked tables in tests/wording: a line each, `text with {f:a passage} marked`, below a heading that names its
// category. In a table of frames, `@list = a | b` names a list, and a line that begins with a number is written out that
// many times, with a word of the list for each `<list>`.

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
 * @typedef {object} MarkedLine
 * @property {string} id
 * @property {string} lang
 * @property {string} category
 * @property {string} difficulty
 * @property {string} text
 * @property {{ start: number, end: number, kind: string }[]} spans
 */

/**
 * The lines of every table of a language whose name begins with `prefix`.
 *
 * @param {string} language
 * @param {string} [prefix]
 * @returns {MarkedLine[]}
 */
export function markedLines(language, prefix = "") {
  const folder = join(projectRoot, "tests/wording", language);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt") && name.startsWith(prefix))
    .sort()
    .flatMap((name) => linesOf(readFileSync(join(folder, name), "utf8"), name, language));
}

/** @param {string} content @param {string} name @param {string} language @returns {MarkedLine[]} */
function linesOf(content, name, language) {
  let category = "";
  /** @type {Map<string, string[]>} */
  const lists = new Map();
  const taken = new Map();
  return content.split("\n").flatMap((line, at) => {
    if (line.startsWith("# ")) category = line.slice(2).trim();
    const list = /^@(\w+) = (.*)$/.exec(line);
    if (list !== null) lists.set(list[1] ?? "", (list[2] ?? "").split(" | "));
    if (line.trim() === "" || line.startsWith("#") || list !== null) return [];
    const frame = /^(\d+) (.*<\w+>.*)$/.exec(line);
    const written =
      frame === null
        ? [line.trim()]
        : Array.from({ length: Number(frame[1]) }, () => filled(frame[2] ?? "", lists, taken));
    return written.map((each, copy) => {
      const id = `${language}/${name}:${at + 1}${frame === null ? "" : `-${copy}`}`;
      return { id, lang: language, category, difficulty: "hard", ...unmarked(each, id) };
    });
  });
}

/** @param {string} frame @param {Map<string, string[]>} lists @param {Map<string, number>} taken */
function filled(frame, lists, taken) {
  const text = frame.replaceAll(/<(\w+)>/g, (_, /** @type {string} */ name) => {
    const list = lists.get(name) ?? [];
    const turn = taken.get(name) ?? 0;
    taken.set(name, turn + 1);
    // A step that shares no factor with the usual lengths walks a list in ever other orders.
    return list[(turn * 7 + Math.floor(turn / list.length)) % list.length] ?? name;
  });
  return text.replace(
    /^((?:\{\w:)?)(\p{Ll})/u,
    (_, mark, first) =>
      mark + (frame.startsWith("<") || frame.startsWith("{d:<") ? first.toUpperCase() : first),
  );
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
    const kind = kinds[/** @type {keyof typeof kinds} */ (letter)];
    spans.push({ start, end: text.length, kind });
    from = index + whole.length;
  }
  text += marked.slice(from);
  if (/[{}]/.test(text)) throw new Error(`${place}: a mark is not closed`);
  return { text, spans };
}
