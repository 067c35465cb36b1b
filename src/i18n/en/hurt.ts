// What is said of each thing that was changed or damaged outside the app: what it was, and what became of it.

export const hurt = {
  fold: (count: number): string =>
    count === 1 ? "What is hurt" : `What is hurt, in ${count} places`,
  /** What it was. `when` it was written down is known. */
  what: {
    wording: (when: string): string => `Words of this entry, written down ${when}:`,
    "wording-of-fact": (when: string): string =>
      `Something you wrote about people, orders or dates, written down ${when}.`,
    "wording-alone": (when: string): string =>
      `An entry, or something about people, orders or dates, written down ${when}. Nothing else of it can be read.`,
    "private-note": (when: string): string => `A private note, written ${when}.`,
    "private-note-of": (when: string): string => `The private note of this entry, written ${when}:`,
    draft: (when: string): string => `Something you had not finished writing, kept ${when}.`,
    settings: (when: string): string => `Your settings, last changed ${when}.`,
    journal: (when: string): string => `Something in your private journal, written ${when}.`,
    copy: (when: string): string => `A line among the copies you made, written ${when}.`,
    "kept-wording": (when: string): string =>
      `A mark that some words are facts, set ${when}. You may be asked about them again.`,
    unknown: "Something of which nothing more is known.",
  },
  /** What became of it. */
  how: {
    altered: "It was changed, and does not open.",
    missing: "It is gone.",
    older: "An earlier state of it was put in its place. That is not shown.",
    unlisted:
      "It had been removed, or was never saved to the end, and is there again. It is not shown.",
    unreadable: "It opens, but it cannot be read.",
    chain: "It is shown, but it does not follow from what was written down before it.",
    manifest:
      "Part of the list that Daybook keeps of everything stored here. What can be opened is shown. Whether something is missing from that part is not known.",
    end: "The end of the log does not fit the mark that Daybook keeps of it. What was written last may be missing.",
  },
  before: "Written down just before it:",
  after: "Written down just after it:",
  more: (count: number): string => `And ${count} more.`,
};
