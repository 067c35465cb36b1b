// Erasing, everything or only some words: what it does, what it cannot do, and what to think of first.

export const erase = {
  title: "Erase everything",
  before: "Before you erase",
  evidence:
    "If there is a court case, or one may come, what you wrote can be evidence, and it may have to be kept. Ask a lawyer or an advocate first.",
  evidenceTitle: "It may be needed",
  keepFirst: "Nobody can bring it back. If you may want it one day, keep a copy elsewhere first:",
  backup: "Make a backup",
  report: "Make a report",
  doesTitle: "What happens, in this order",
  does: [
    "The locks are removed: from then on neither your passphrase nor a recovery key opens anything here.",
    "Every entry, private note, draft and setting is removed.",
    "Daybook itself is removed from what this browser keeps for it.",
    "You see an empty page.",
  ],
  notTitle: "What may stay",
  not: [
    "Browsers do not overwrite what they erase. Parts of it can stay on this disk for a time. They are sealed, and their locks open only with your passphrase or recovery key.",
    "The browser’s history can still say that Daybook was opened here. If Daybook was added to the home screen, remove it there yourself.",
    "Reports and backups that you made are where you put them. They are not touched.",
    "Copies of this device that somebody made earlier are not touched.",
  ],
  goTitle: "Erase it",
  go: "Erase everything",
  going: "Erasing. Keep this page open.",
  sureTitle: "Erase everything on this device?",
  sure: "There is no way back.",
  keep: "Keep everything",
  sureGo: "Erase it all",
};

export const eraseWords = {
  titleAll: "Erase this entry",
  titleWording: "Erase this wording",
  evidenceTitle: "It may be needed",
  evidence:
    "If there is a court case, or one may come, what you wrote can be evidence, and it may have to be kept. Erasing it can be held against you. Ask a lawyer or an advocate first.",
  insteadAll:
    "An entry that you no longer stand by can be withdrawn instead: its words stay here, and out of your reports.",
  insteadWording:
    "Earlier wordings stay out of your reports by themselves, unless you tick them for a report.",
  goesTitle: "What goes, for good",
  goesAll:
    "Everything this entry says now and ever said, every reason that was given, its private note, and what you were still typing for it.",
  goesWording:
    "Everything this earlier wording says, and the reason that was given for it. If the entry was withdrawn or brought back while it said this, the reasons for that go too.",
  staysTitle: "What stays",
  staysAll: [
    "One line that says an entry was erased: when it was written down, and when it was erased. Nothing of what it said.",
    "The proof that nothing else was changed: it does not need the words.",
  ],
  staysWording: [
    "What the entry says now, and its other wordings. A reason given later, for changing this wording, stays too. Look whether it repeats what you want to be gone.",
    "One line that says a wording was erased: when it was written, and when it was erased. Nothing of what it said. A report that has the earlier wordings has this line as well.",
    "The proof that nothing else was changed: it does not need the words.",
  ],
  diskTitle: "What may still be found",
  disk: [
    "Browsers do not overwrite what they erase. The words can stay on this disk for a time. They are sealed: only somebody who has the disk and your passphrase or recovery key could read them.",
    "Backups and reports that you made before still have the words. If you restore such a backup here, they do not come back. Anywhere else they do.",
  ],
  goTitle: "Erase it",
  goAll: "Erase the entry",
  goWording: "Erase the wording",
  going: "Erasing",
  keep: "Keep it",
  sureAll: "Erase this entry for good?",
  sureWording: "Erase this wording for good?",
  sure: "There is no way back.",
  sureGo: "Erase it",
  nothingToErase:
    "Nothing was erased. What the entry says now can only be erased with all of it: amend it first, then erase the earlier wording.",
  doneAll: "The entry is erased.",
  doneWording: "The wording is erased.",
  erasedTitle: "Erased wordings",
  erasedWording: (written: string, erased: string): string =>
    `A wording written ${written} was erased on ${erased}.`,
  erasedEntries: (count: number): string =>
    count === 1 ? "1 entry was erased for good" : `${count} entries were erased for good`,
  erasedEntry: (written: string, erased: string): string =>
    `An entry written down ${written} was erased on ${erased}.`,
  reasonErased: "The reason was erased.",
};
