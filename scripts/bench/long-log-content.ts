// What ten thousand entries say when nobody has written them: words as unevenly used as in any language, a few places and
// people over and over, dates over some years. The same at each run.

import type { LocalDate, LocalTime, TimeZone } from "#base";
import type { IncidentContent } from "#incidents";
import { behaviours, blankContent } from "#incidents";

const zone = "America/Chicago" as TimeZone;
const syllables = [
  "ba",
  "dor",
  "el",
  "fi",
  "gan",
  "hu",
  "il",
  "ka",
  "lor",
  "mi",
  "nes",
  "o",
  "par",
  "qui",
  "ro",
  "sta",
  "tel",
  "un",
  "ver",
  "wo",
];

/** Numbers from 0 to 1 that only look random. */
function chances(seed: number): () => number {
  let state = seed * 2_654_435_761 + 1;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}

/** The word that is used `rank`-th most. */
export function wordOf(rank: number): string {
  let [word, left] = ["", rank + syllables.length];
  while (left > 0) {
    word += syllables[left % syllables.length];
    left = Math.floor(left / syllables.length);
  }
  return word;
}

/** Entry `n`: about 800 characters of description, as a person writes who takes care. */
export function longLogContent(n: number): IncidentContent {
  const chance = chances(n);
  // Zipf's law: the word used tenth most is used a tenth as often as the first, of 20,000.
  const word = () => wordOf(Math.floor(Math.exp(chance() * Math.log(20_000))));
  const some = (count: number) => Array.from({ length: count }, word).join(" ");
  const day = new Date(Date.UTC(2026, 0, 1) - Math.floor(n * 0.18) * 24 * 60 * 60_000);
  const date = day.toISOString().slice(0, 10) as LocalDate;
  const behaviour = behaviours[Math.floor(chance() * behaviours.length)];
  return {
    ...blankContent(zone),
    occurrence:
      n % 12 === 0
        ? { precision: "about", at: { date, time: null }, zone }
        : {
            precision: "exact",
            at: { date, time: `1${n % 10}:${10 + (n % 50)}` as LocalTime },
            zone,
          },
    burst: null,
    behaviours: behaviour === undefined ? [] : [behaviour],
    location: { place: `Place ${Math.floor(chance() ** 3 * 40)}`, address: some(5) },
    technology: {
      device: "phone",
      service: "text message",
      account: `+1 217 555 ${1000 + (n % 9000)}`,
    },
    witnesses:
      n % 5 === 0
        ? [{ name: `Witness ${n % 60}`, contact: `w${n}@example.org`, minor: false }]
        : [],
    description: `Entry ${n}. ${some(120)}.`,
    evidence: n % 3 === 0 ? some(12) : "",
  };
}
