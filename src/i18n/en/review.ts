// Looking at the words of an entry: while they are written, and before they go into a report.

const parts = (count: number): string => (count === 1 ? "1 part" : `${count} parts`);

export const review = {
  found: (count: number): string =>
    `${parts(count)} of this ${count === 1 ? "tells" : "tell"} how you are doing. You decide what stays.`,
  noneLeft: "Nothing here is left to look at.",
  move: "Move to my private note",
  keep: "Keep: it is a fact",
  done: {
    moved: "Moved to your private note.",
    kept: "It stays. You will not be asked about it again.",
  },
  undo: "Undo",
  showMore: (count: number): string => `Show ${count} more`,
  whyLine: "Why am I told this?",
  hintsLine: "Wording that could be more exact",
  leaveIt: "Leave it",
  turnOff: "No more hints of this kind",
  moved: (field: string, passage: string, before: string): string =>
    before === ""
      ? `From “${field}”: ${passage}`
      : `From “${field}”, after “${before}”: ${passage}`,
};
