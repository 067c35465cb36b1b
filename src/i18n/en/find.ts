// Looking for entries: words, filters and orders.

export const find = {
  label: "Search your entries",
  hint: "Words, names, numbers or dates. “Quotation marks” keep words in order.",
  fold: (set: number): string =>
    set === 0
      ? "Filter and sort"
      : set === 1
        ? "Filter and sort (1 set)"
        : `Filter and sort (${set} set)`,
  clear: "Show everything",
  total: (found: number, all: number): string =>
    found === 1 ? `1 of ${all} entries` : `${found} of ${all} entries`,
  nothing: "No entry fits what you look for.",
  notQuoted:
    "No entry has the words in quotation marks just as they stand there. Without the marks, the same words are found in any order.",
  looking: "Still looking. Soon after unlocking this can take a few seconds.",
  close: "No entry has just these words. These have words that are spelt nearly so.",
  pastList: "Go past the entries",
  pageSearch:
    "The search above looks through all entries. The search of the browser itself sees only those that are near on the screen.",
  foundIn: {
    privateNote: "Found in your private note",
    earlier: "Found in an earlier wording",
  },

  beside: (count: number): string =>
    count === 1 ? "In people, orders and dates" : `In people, orders and dates (${count})`,
  besideClose: "Spelt nearly so, in people, orders and dates",
  besideAll: "Show all of them",
  besideLists: "Look in the lists for more",

  inJournal: (count: number): string =>
    count === 1
      ? "Also in one place of your private journal"
      : `Also in ${count} places of your private journal`,
  lookInJournal: "Look in the journal",

  order: {
    label: "Sort by",
    latest: "Latest first",
    earliest: "Earliest first",
    written: "Written down last first",
    best: "Best match first",
  },
  any: "All",
  from: "From",
  to: "To",
  precision: {
    label: "How well the time is known",
    exact: "Exactly",
    about: "About",
    between: "Between two times",
    unknown: "Not known",
  },
  behaviour: "What was done",
  anyOf: (kind: string): string => `${kind}: any`,
  place: "Place",
  technology: "Device, service or number",
  person: "Person",
  reported: { label: "Told to somebody", yes: "Told", no: "Not told" },
  evidence: { label: "Evidence", yes: "With evidence", no: "Without evidence" },
  withdrawn: { label: "Withdrawn", yes: "Only withdrawn ones", no: "Without withdrawn ones" },
};
