// Making a report: what to think of before, and after. What stands on the paper itself is in report.ts.

export const reportScreen = {
  title: "Make a report",
  what: "A report is a PDF file with your entries in the order they happened. It never holds your private notes.",
  shownTitle: "The other person may read it",
  shown: "Whoever receives it may have to show it to the other person.",
  choose: "What should be in it?",
  chooseHint: "All of this stays out unless you tick it.",
  witnessContacts: "How to reach witnesses",
  witnessContactsHint: "Their names are always in it.",
  addresses: "Real addresses",
  addressesHint: "The names of places are always in it.",
  history: "Earlier wordings and withdrawn entries",
  historyHint: "Without this the report only says how often an entry was amended.",
  earlierFeelings: "Earlier wordings that tell how you felt, too",
  earlierFeelingsHint:
    "Of those the report only says that they are kept, unless you tick this together with earlier wordings.",
  author: "Your name",
  authorHint:
    "Printed as the person who kept this record. You can leave it empty and write it by hand.",
  make: "Make the report",
  making: "Making the report",
  stop: "Stop",
  stopped: "Stopped. No report was made.",
  nothing: "There is nothing to print yet.",
  nothingHint:
    "Write an entry first. If all your entries are withdrawn, tick earlier wordings and withdrawn entries.",
  doneTitle: "The report is made",
  done: (count: number, when: string): string =>
    `It holds ${count === 1 ? "1 entry" : `${count} entries`} and was made on ${when}.`,
  whereTitle: "A copy is now outside Daybook",
  where: (fileName: string): string =>
    `It is usually in this device’s downloads, unless your browser asked you for another place. It is called “${fileName}”, or a name that begins the same and has a number. Daybook does not protect it there: anyone who can open files on this device can read it.`,
  after: [
    "Read it before you give it to anyone.",
    "When you have handed it over, delete it from where it was saved, and from the bin or the recently deleted files.",
    "Look whether a cloud folder, a printer or a mail program has kept a copy.",
  ],
  saveAgain: "Save it again",
  another: "Make another report",
  finish: "Back to your entries",
};
