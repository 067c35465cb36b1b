// Erasing everything: what it does, what it cannot do, and what to think of first.

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
