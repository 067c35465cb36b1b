// English. The shape of this object is the contract for every other language.

import { about } from "./about.ts";
import { app } from "./app.ts";
import { autoLock, lockingScreen } from "./auto-lock.ts";
import { background, journal } from "./background.ts";
import { backup, restore } from "./backup.ts";
import { backupFile } from "./backup-file.ts";
import { behaviours } from "./behaviours.ts";
import { dates } from "./dates.ts";
import { erase, eraseWords } from "./erase.ts";
import { faults } from "./faults.ts";
import { find } from "./find.ts";
import { incident, withdraw } from "./incident.ts";
import { log } from "./log.ts";
import { passphrase } from "./passphrase.ts";
import { privateNote } from "./private-note.ts";
import { problems } from "./problems.ts";
import { record } from "./record.ts";
import { recoveryKey } from "./recovery-key.ts";
import { report } from "./report.ts";
import { copies, reportScreen } from "./report-screen.ts";
import { review } from "./review.ts";
import { settings } from "./settings.ts";
import { strength } from "./strength.ts";
import { timeline } from "./timeline.ts";
import { timelineScreen } from "./timeline-screen.ts";
import { ui } from "./ui.ts";
import { elsewhere, welcome } from "./welcome.ts";
import { wording } from "./wording.ts";

export const en = {
  about,
  app,
  autoLock,
  background,
  backup,
  backupFile,
  behaviours,
  copies,
  dates,
  elsewhere,
  erase,
  eraseWords,
  faults,
  find,
  incident,
  journal,
  lockingScreen,
  log,
  passphrase,
  privateNote,
  problems,
  record,
  recoveryKey,
  report,
  reportScreen,
  restore,
  review,
  settings,
  strength,
  timeline,
  timelineScreen,
  ui,
  welcome,
  withdraw,
  wording,
};

/** What every language must say. */
export type Words = typeof en;
