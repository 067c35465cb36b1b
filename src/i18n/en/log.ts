// The list of entries.

export const log = {
  title: "Your entries",
  count: (total: number): string => (total === 1 ? "1 entry" : `${total} entries`),
  new: "New entry",
  report: "Make a report",
  settings: "Settings",
  timeline: "Timeline",
  noDate: "Date not known",
  emptyTitle: "No entries yet",
  empty:
    "When something happens, write it down here as soon as you safely can. Small things count too: together they show what is going on.",
  emptyHow: "What happened or when is enough for a start. You can add the rest later.",
  amended: "Amended",
  withdrawn: "Withdrawn",
  reported: "Reported",
  noWords: "No description yet",
  draftTitle: "You were writing something",
  draftNew: "A new entry is not saved yet.",
  draftAmend: "An amendment is not saved yet.",
  draftNote: "A private note is not saved yet.",
  draftReason: "A reason for withdrawing an entry, or for bringing it back, is not saved yet.",
  draftFact: "Something about people, orders or dates is not saved yet.",
  draftJournal: "Something in your private journal is not saved yet.",
  goOn: "Go on writing",
  discard: "Discard it",
  damagedTitle: "Something was changed outside Daybook",
  damaged: (count: number): string =>
    `Some of what is stored here was changed or damaged outside Daybook (${count === 1 ? "found in 1 place" : `found in ${count} places`}). What could not be opened is not shown.`,
  damagedNext:
    "What could be opened is here. Make a report of what you have, and talk to someone you trust about this device.",
};
