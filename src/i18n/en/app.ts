// What the frame around the screens says.

export const app = {
  name: "Daybook",
  lock: "Lock",
  opening: "Opening Daybook",
  loading: "One moment",
  locking: "Locking",
  faultTitle: "Something went wrong",
  openAgain: "Open Daybook again",
  newer: {
    title: "A newer Daybook is needed",
    text: "What is stored here was written by a newer version of Daybook. It is all still here, unchanged, but this version cannot read it.",
    next: "Connect to the internet, close every window with Daybook, wait a minute and open it again.",
    formats: (found: number, supported: number): string =>
      `Stored in format ${found}. This version reads up to format ${supported}.`,
  },
  lockMissing: {
    title: "There is no lock to open",
    what: "Sealed entries are on this device, but the locks that a passphrase or a recovery key opens are gone. Without them nobody can read the entries, and Daybook cannot get them back.",
    why: "If you did not remove them yourself, somebody else may have, or the browser’s storage was damaged. Talk to someone you trust about this device.",
    remains:
      "A backup has everything up to the day it was made. Starting again removes the sealed remains.",
    backup: "Start from a backup",
    startAnew: "Start again with nothing",
  },
  update: {
    title: "A new version is ready",
    text: "Daybook will close and open again. Nothing you saved is touched.",
    apply: "Use the new version",
    applying: "Opening the new version",
    otherWindow: "Daybook is open in another window. Close that one first, then try again.",
  },
};
