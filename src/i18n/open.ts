// The words that are only needed once the vault is open. They have a door of their own, so that they are not fetched
// before anybody unlocks.

import { background, journal } from "./en/background.ts";
import { eraseWords } from "./en/erase-words.ts";
import { find } from "./en/find.ts";
import { hintsScreen } from "./en/hints.ts";
import { hurt } from "./en/hurt.ts";
import { incident, withdraw } from "./en/incident.ts";
import { packs } from "./en/packs.ts";
import { privateNote } from "./en/private-note.ts";
import { record } from "./en/record.ts";
import { copies, reportScreen } from "./en/report-screen.ts";
import { review } from "./en/review.ts";
import { timelineScreen } from "./en/timeline-screen.ts";
import { zoneScreen } from "./en/zone.ts";
import { type Words, words } from "./index.ts";

const late = {
  background,
  copies,
  eraseWords,
  find,
  hintsScreen,
  hurt,
  incident,
  journal,
  packs,
  privateNote,
  record,
  reportScreen,
  review,
  timelineScreen,
  withdraw,
  zoneScreen,
};

/** What every language must say, these included. */
export type OpenWords = Words & typeof late;

let all: OpenWords | undefined;

/** All words of the language in use. */
export function openWords(): OpenWords {
  all ??= { ...words(), ...late };
  return all;
}
