// English. The shape of this object is the contract for every other language.

import { about } from "./about.ts";
import { app } from "./app.ts";
import { autoLock, lockingScreen } from "./auto-lock.ts";
import { backup, restore } from "./backup.ts";
import { backupFile } from "./backup-file.ts";
import { behaviours } from "./behaviours.ts";
import { dates } from "./dates.ts";
import { erase } from "./erase.ts";
import { faults } from "./faults.ts";
import { log } from "./log.ts";
import { passphrase } from "./passphrase.ts";
import { problems } from "./problems.ts";
import { recoveryKey } from "./recovery-key.ts";
import { report } from "./report.ts";
import { settings } from "./settings.ts";
import { strength } from "./strength.ts";
import { timeline } from "./timeline.ts";
import { ui } from "./ui.ts";
import { elsewhere, welcome } from "./welcome.ts";
import { wording } from "./wording.ts";

export const en = {
  about,
  app,
  autoLock,
  backup,
  backupFile,
  behaviours,
  dates,
  elsewhere,
  erase,
  faults,
  lockingScreen,
  log,
  passphrase,
  problems,
  recoveryKey,
  report,
  restore,
  settings,
  strength,
  timeline,
  ui,
  welcome,
  wording,
};

/** What every language must say. */
export type Words = typeof en;
