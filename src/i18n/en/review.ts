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
  /** Before a report is made. */
  check: {
    title: "Before it goes out",
    looking: "Looking for words that tell how you are doing",
    skip: "Go on without looking",
    what: "Whoever gets the report can read these words, and so may the other person. Move what is for you alone. Keep what is a fact. You can also leave it as it is.",
    count: (
      findings: number,
      {
        entries,
        facts,
        files,
      }: { readonly entries: number; readonly facts: number; readonly files: number },
    ): string => {
      const places = [
        ...(entries === 0 ? [] : [entries === 1 ? "1 entry" : `${entries} entries`]),
        ...(facts === 0 ? [] : [`${facts} of your people, orders and dates`]),
        ...(files === 0
          ? []
          : [`what you wrote about ${files === 1 ? "1 file" : `${files} files`}`]),
      ];
      return `${parts(findings)} in ${places.join(" and in ")}`;
    },
    notReviewed: (count: number): string =>
      count === 1
        ? "1 text is in a language that Daybook cannot look through."
        : `${count} texts are in languages that Daybook cannot look through.`,
    choose: "What should become of it?",
    move: "Move to my private note",
    moveFact: "Move to my private journal",
    keep: "Keep: it is a fact",
    leave: "Leave it for now",
    moveAll: "Choose “move” for all on this page",
    reasonTitle: "Why it is changed",
    reasonLabel: "This reason is kept with the change",
    reasonHint:
      "The earlier words stay in your log. They stay out of a report unless you tick them for that report.",
    reason: "Shortened to what happened.",
    /** Reasons, which stand for good. */
    reasons: {
      title: "Reasons you gave",
      what: "These words stand in reasons you gave for a change. A reason is kept as it was written and cannot be changed. It goes into this report, because you ticked earlier wordings and withdrawn entries for it.",
      without: "Make this report without them",
      withoutHint:
        "The report then has no earlier wordings, no withdrawn entries and no reasons. It only says how often an entry was amended.",
      goOn: "Go on with them in the report",
    },
    reasonOf: {
      reason: "Why it was amended",
      withdrawal: "Why it was withdrawn",
      pastWithdrawals: "Why it was withdrawn or brought back",
    },
    fact: (kind: string, name: string): string => (name === "" ? kind : `${kind}: ${name}`),
    factField: (kind: string, field: string): string => `${kind}, ${field}`,
    next: "Save this and go on",
    leaveAll: "Go on without changes",
    saving: "Saving",
    notChanged:
      "Something could not be changed: it was amended meanwhile, or nothing would be left in it. It is as it was.",
    failed: "Daybook could not look through your entries. They are safe. You can go on without it.",
    goOn: "Go on",
  },
  moved: (field: string, passage: string, before: string): string =>
    before === ""
      ? `From “${field}”: ${passage}`
      : `From “${field}”, after “${before}”: ${passage}`,
};
