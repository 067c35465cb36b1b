// Making a backup, restoring one, and whether the browser keeps what is here.

export const backup = {
  title: "Make a backup",
  what: "A backup is one sealed file with all your entries and every earlier wording. With it you can go on if this device is lost, broken or taken away. What you are still typing and have not saved is not in it.",
  whereTitle: "Keep it somewhere else",
  where:
    "A backup on this device is lost together with it. Put it where the other person cannot reach it: with a friend, at work, on a USB stick. Do not put it in an account that they may know.",
  secretLegend: "What should open the file?",
  vaultSecret: "The passphrase of this Daybook",
  ownSecret: "A passphrase of its own",
  vaultHint: "Type it once more. The file opens with it even if you change it here later.",
  ownHint:
    "Choose one of its own if somebody is to keep the file for you, or if you may have to give this one away.",
  recoverySecret: "My recovery key",
  recoveryHint:
    "Type it from your paper once more. The file opens with it even if you replace or remove it here later.",
  wrongKey:
    "This is not the recovery key of this Daybook, or there is a slip in it. No backup was made.",
  passphrase: "Passphrase of the backup",
  vaultPassphrase: "Passphrase of this Daybook",
  again: "The same passphrase again",
  withoutNotes: "Leave out my private notes and my private journal",
  withoutNotesHint: "They stay here. If you ever restore this file, they will not be in it.",
  noWayBack: "Without its passphrase nobody can open the file, and nobody can reset it.",
  make: "Make the backup",
  making: "Sealing the backup. This can take a minute on a phone.",
  stop: "Stop",
  stopped: "Stopped. No backup was made.",
  empty: "Type the passphrase first.",
  wrong: "This is not the passphrase of this Daybook. No backup was made.",
  wait: (seconds: number): string =>
    `There were too many wrong tries. Wait ${seconds === 1 ? "1 second" : `${seconds} seconds`}, then try again.`,
  restoreInstead: "Restore a backup beside what is here",
  doneTitle: "The backup is made",
  done: (count: number): string =>
    `It holds ${count === 1 ? "1 entry" : `${count} entries`} with every earlier wording.`,
  savedAs: (fileName: string): string =>
    `It is in this device’s downloads and is called “${fileName}”. Move it from there to a place that is safe from the other person.`,
  opensWith: {
    vault:
      "It opens with the passphrase that Daybook has here today. If you change that later, this file still wants today’s.",
    own: "It opens with the passphrase you have just typed for it, and with no other.",
    recovery:
      "It opens with the recovery key on your paper, and with nothing else. If you want one for your passphrase too, make a second backup: a file opens with one secret only.",
  },
  withoutApp:
    "Should Daybook ever be gone, the free program “age” opens it too. A file inside says what is what.",
  saveAgain: "Save it again",
  finish: "Back to your entries",

  last: (days: number): string =>
    days <= 0
      ? "Last backup: today"
      : days === 1
        ? "Last backup: yesterday"
        : `Last backup: ${days} days ago`,
  none: "No backup yet",
  open: "Make a backup",

  keptTitle: "Will this browser keep your entries?",
  keptStatus: {
    kept: "Yes. The browser has promised not to delete them by itself, even when the device runs low on space.",
    "may-be-deleted":
      "Not for certain. The browser may delete them when the device runs low on space. A backup helps.",
    "deleted-after-disuse":
      "Not for certain. Safari can delete them after about seven days in which you use the browser but do not open Daybook, unless Daybook is on the home screen. Open it now and then, and keep a backup.",
    unknown: "This browser does not say. Keep a backup.",
  },
  keptAsk: "Ask the browser to keep them",
};

export const restore = {
  title: "Restore a backup beside what is here",
  what: "Everything in the backup that is not here is added. Nothing that is here is changed or taken away, and restoring twice does no harm.",
  differing:
    "If an entry was changed both here and in the backup, it goes on saying what it says here, and the other wording is kept among its earlier wordings.",
  startTitle: "Start from a backup",
  startWhat:
    "Daybook opens the file, checks the whole of it, and then puts everything in it on this device.",
  file: "The backup",
  fileHint: "A file whose name ends in .age",
  chosen: (name: string): string => `Chosen: ${name}`,
  secret: "What opens the backup",
  secretHint:
    "The passphrase chosen when it was made: its own, or the one Daybook had then. A file made for your recovery key opens with that. A file sealed for a key opens with that key, which begins with AGE-SECRET-KEY-1.",
  newLegend: "Passphrase for Daybook on this device",
  keepSame: "The same as the backup’s",
  chooseNew: "Another one",
  newPassphrase: "New passphrase",
  again: "The same passphrase again",
  keyIsNoPassphrase: "A key cannot be the passphrase of Daybook. Choose another one.",
  restore: "Restore",
  restoring: "Opening and checking the backup. This can take a minute on a phone.",
  stop: "Stop",
  noFile: "Choose the file first.",
  empty: "Type what opens the backup first.",
  done: (added: number, continued: number, same: number): string =>
    `Restored. New here: ${added}. Continued: ${continued}. Already here: ${same}.`,
  doneDiffering: (count: number): string =>
    `${count === 1 ? "1 entry was" : `${count} entries were`} changed both here and in the backup. What they say here has stayed. The other wording is among the earlier wordings of each.`,
  doneNotes: (count: number): string =>
    `Private notes added or joined: ${count}. Where both had words, both are kept.`,
  doneErasedHere: (count: number): string =>
    `${count === 1 ? "Of 1 entry, words" : `Of ${count} entries, words`} in the backup were erased here for good. They have not come back.`,
  doneErasedThere: (count: number): string =>
    `${count === 1 ? "Of 1 entry, words" : `Of ${count} entries, words`} were erased for good in the backup. They are still here. Open the entry to erase them here too.`,
  doneDamaged:
    "Something was already damaged in the Daybook that this backup was made from. Everything that could be read is here.",
  doneTitle: "The backup is restored",
  finish: "Back to your entries",
  noteLine: (date: string): string => `From a backup, restored on ${date}:`,
  nothingWritten: "Nothing on this device was changed.",
  failures: {
    "wrong-secret": {
      title: "This does not open the backup",
      text: "It may be another passphrase, or the first lines of the file were changed. Check Caps Lock and the language of the keyboard. The file wants the passphrase it was sealed with, even if you changed yours later.",
    },
    "not-a-backup": {
      title: "This is not a backup",
      text: "Nothing in this file is from Daybook. Look for a file whose name ends in .age.",
    },
    "cut-off": {
      title: "The file is cut off",
      text: "Only its beginning is there. Copy it again from where you kept it, and wait until the copy is finished.",
    },
    damaged: {
      title: "The file is not as it was made",
      text: "A part of it is missing or was changed, so none of it can be trusted. Copy it again from where you kept it, or use another backup.",
    },
    "too-large": {
      title: "The file is too large",
      text: "It is larger than any backup Daybook opens. Look whether it is the right file.",
    },
    unreadable: {
      title: "The file could not be read",
      text: "It may have been moved, or it may be in a cloud folder and not on this device. Choose it again.",
    },
    cancelled: { title: "Stopped", text: "The backup was not restored." },
    "network-open": {
      title: "Daybook cannot start safely from this address",
      text: "This copy of Daybook is served without the protections that keep your words from leaving this device. Load the page again once: that can be enough.",
    },
    "vault-exists": {
      title: "There is already a Daybook here",
      text: "It was made in the meantime, perhaps in another window. Load the page again.",
    },
    "device-too-weak": {
      title: "This device cannot do it",
      text: "It has too little free memory to work with this passphrase. Close other apps and windows and try again, or use another device.",
    },
  },
  wanted: {
    passphrase: {
      title: "This file opens with a passphrase",
      text: "What you typed is a key. Type the passphrase that was chosen when the backup was made.",
    },
    key: {
      title: "This file opens with a key",
      text: "It was sealed for a key, not with a passphrase. The key begins with AGE-SECRET-KEY-1.",
    },
  },
  newer: {
    title: "A newer Daybook is needed",
    text: (found: number, supported: number): string =>
      `The backup is whole, but a newer version of Daybook made it: its format is ${found}, and this version reads up to ${supported}. Update Daybook and try again.`,
  },
};
