// Making a report: what to think of before, and after. What stands on the paper itself is in report.ts.

const entries = (count: number): string => (count === 1 ? "1 entry" : `${count} entries`);

/** Why a picture is not shown. */
type NotShownReason =
  | { readonly why: "kind"; readonly kind: string | undefined }
  | { readonly why: keyof typeof whyNotShown };

const whyNotShown = {
  moves: "It is a picture that moves. Paper can only show one that stands still.",
  "too-large": "It has more dots than a device can be counted on to hold.",
  broken: "It could not be read. It may be broken, or written in a way that Daybook does not know.",
};

export const reportScreen = {
  title: "Make a report",
  what: "A report is a PDF file with your entries in the order they happened. It never holds your private notes.",
  shownTitle: "The other person may read it",
  shown: "Whoever receives it may have to show it to the other person.",
  choose: "What should be in it?",
  chooseHint: "All of this stays out unless you tick it.",
  disclosed: {
    witnessContacts: "How to reach witnesses",
    addresses: "Real addresses",
    evidencePlaces: "Where evidence is, and what is still needed",
    changes: "Changes you made",
    history: "Earlier wordings and withdrawn entries",
    earlierFeelings: "Earlier wordings that tell how you felt, too",
  },
  disclosedHints: {
    witnessContacts: "Their names are always in it.",
    addresses: "The names of places are always in it.",
    evidencePlaces: "Somebody could get there before you.",
    changes: "New locks, routes or numbers are of use to the other person.",
    history: "Without this the report only says how often an entry was amended.",
    earlierFeelings:
      "Of those the report only says that they are kept, unless you tick this and earlier wordings.",
  },
  author: "Your name",
  authorHint:
    "Printed as the person who kept this record. You can leave it empty and write it by hand.",
  which: "Which entries",
  from: "From this day on",
  to: "Up to this day",
  whichHint: "Leave both empty for every day. They do not apply to entries without a date.",
  chosenEntries: "Of these",
  choices: {
    all: "All entries",
    chosen: "Only those I choose",
    allBut: "All but those I choose",
  },
  entries: {
    legends: { chosen: "Entries to put in", allBut: "Entries to leave out" },
    find: "Find entries by their words",
    findHint: "A place, a name, a number plate. What is chosen stays chosen.",
    shown: (here: number, all: number): string => `${here} of ${entries(all)} shown.`,
    none: {
      words: "No entry has these words.",
      log: "There are no entries yet.",
    },
    chosen: (count: number): string => (count === 0 ? "None chosen." : `${count} chosen.`),
    more: "Show more",
    onlyChosen: "Show those I chose",
    all: "Show all",
  },
  order: "In which order",
  orders: { "first-to-last": "First to last", "last-to-first": "Last to first" },
  series: "Does it continue an earlier report?",
  seriesHint: "Then each entry keeps the number it has there.",
  noSeries: "No, it begins anew",
  leaveOut: "Leave something out",
  leaveOutLegend: "Leave out of each entry",
  parts: {
    behaviours: "What kind it was",
    technology: "Device, app, account",
    parties: "Who did it",
    attribution: "How you know",
    witnesses: "Witnesses",
    reports: "Who was told",
    injuries: "Injuries",
    damage: "Damage",
    order: "Court orders",
    evidence: "Evidence",
  },
  wholeLegend: "Leave out of the whole report",
  wholeParts: {
    summary: "Summary",
    timeline: "Timeline",
    integrity: "How this copy can be checked",
    translation: "Room for a translation",
  },
  names: "Names of children",
  minors: "Names of people under 18, one on each line",
  minorsHint:
    "Only their initials are printed. Witnesses you marked as under 18 need not stand here.",
  identifiers: "Print social security, account and birth numbers in full",
  identifiersHint:
    "Courts do not want them in papers that are filed. Unless you tick this, only the last four digits or the year are printed.",
  court: "For a court",
  caption: {
    court: "Court",
    caseNumber: "Case number",
    petitioner: "Petitioner (who asks)",
    respondent: "Respondent (the other side)",
  },
  declaration: "Statement to sign",
  declarations: {
    none: "None",
    "inside-us": "Signed in the United States",
    "outside-us": "Signed outside it",
  },
  declarationHint:
    "The words that federal courts take in place of an oath. Your state may want others: ask the clerk or a lawyer. Date and signature stay blank.",
  files: "Which files",
  paper: "Paper",
  papers: { letter: "US Letter", a4: "A4" },
  mostBytes: "Largest file the court takes",
  mostBytesHint: "A report that is larger comes in parts, each with its own page numbers.",
  inParts: (parts: number, megabytes: string): string =>
    `The report comes in ${parts} files, so that none is larger than ${megabytes} MB.`,
  tooLargeTitle: (megabytes: string): string =>
    `A file will be larger than the ${megabytes} MB you chose`,
  tooLarge: (held: string, size: string): string =>
    `An entry and a file to show are never cut in two. “${held}” alone takes ${size}. Leave something out of it, choose a larger size, or ask the court how to hand in a larger file.`,
  tooLargeWhole:
    "Everything in it belongs together. Leave something out, choose a larger size, or ask the court how to hand in a larger file.",
  noLimit: "No limit",
  megabytes: (size: string): string => `${size} MB`,
  sheet: "Also a confidential sheet",
  sheetHint:
    "A file of its own with what the report leaves out: addresses, how to reach witnesses, full names and numbers. Some courts keep such a sheet from the other person. Ask before you hand it in.",
  csv: "Also a table (CSV)",
  csvHint: "For a spreadsheet, for an advocate or a prosecutor.",
  json: "Also a table (JSON)",
  jsonHint: "For other programs.",
  exhibits: {
    line: "Files to show",
    what: "Photos are printed in the report, upright and without what is hidden in the file, such as where they were taken. Of other files it has the fingerprint. Daybook keeps none of them: keep the originals as they are.",
    one: (number: number): string => `File ${number}`,
    add: "Add a file",
    remove: (number: number): string => `Take file ${number} out`,
    file: "The file",
    chosen: (name: string): string => `Chosen: ${name}`,
    title: "What it shows",
    titleHint: "Such as “Screenshot of the chat, 21 May”.",
    entry: "Which entry it belongs to",
    noEntry: "none",
    goneEntry: "an entry that is no longer there",
    chooseEntry: "Choose the entry",
    chooseOther: "Choose another entry",
    entryChosen: "Done",
    toNone: "It belongs to none",
    foundation: {
      madeBy: "Who made it",
      device: "With which device",
      madeAt: "When",
      account: "From which account or number",
      original: "Where the original is",
      done: "What was done to it",
    },
    doneHint: "Such as cut to size. Leave it empty if nothing was done.",
  },
  exhibitLeftOut: (number: number): string => `File ${number} is not in this report`,
  exhibitLeftOutHint:
    "The entry it belongs to is not in it. Put the entry in, or choose another entry or none for the file.",
  notShown: {
    title: (fileName: string): string => `“${fileName}” will be named, but not shown`,
    why: (reason: NotShownReason): string =>
      reason.why === "kind"
        ? `It is ${reason.kind === undefined ? "a kind of picture that Daybook does not know" : `a picture of the kind ${reason.kind.toUpperCase()}`}. Daybook shows JPEG, PNG and WebP.`
        : whyNotShown[reason.why],
    safe: "Your file is as it was. The report has its fingerprint, and says that the picture cannot be shown.",
    how: "To have it shown, save a copy of it as JPEG and choose that copy instead. Say so under “What was done to it”, and keep the original.",
    fromPhone:
      "On an iPhone, a photo that you choose from Photos, and not from Files, usually comes as JPEG by itself.",
  },
  marks: "Marks",
  exhibitMarks: { numbers: "1, 2, 3", letters: "A, B, C" },
  looking: "Laying out the pages",
  look: "Look at the pages",
  dateProblem: "A date could not be read. Check it, or empty it.",

  make: "Make the report",
  making: "Making the report",
  stop: "Stop",
  withoutFile: (number: number): string =>
    `Choose the file for “File ${number}” under “Files to show”, or take it out.`,
  unreadable: (fileName: string): string => `The file “${fileName}” could not be read.`,
  unreadableHint:
    "No report was made, and nothing was changed. The file may have been moved, changed or deleted since you chose it. Choose it again, or take it out.",
  stopped: "Stopped. No report was made.",
  nothing: "There is nothing to print yet.",
  nothingHint:
    "There may be no entry yet, or none left of those you chose on the days you chose. If they are withdrawn, tick earlier wordings and withdrawn entries.",
  noneChosen: "You have chosen no entry.",
  noneChosenHint: "Under “Which entries”, tick those to put in, or choose all of them.",
  notIn: {
    title: (count: number): string =>
      count === 1
        ? "1 entry you chose is not in this report"
        : `${count} entries you chose are not in this report`,
    erased: (count: number): string =>
      count === 1 ? "1 is no longer in Daybook." : `${count} are no longer in Daybook.`,
    withdrawn: "It is withdrawn. Tick earlier wordings and withdrawn entries to put it in.",
    days: "It lies outside the days you chose.",
    more: (count: number): string => `And ${count} more.`,
  },

  lookTitle: "Read it before you make it",
  lookWhat: "Nothing has left Daybook yet. This is what will be on the pages, and what it tells.",
  change: "Change what is in it",
  learnedTitle: "What the other person would learn",
  learnedNone: "Nothing was found. Read the pages all the same.",
  learnedWhat:
    "Daybook found these words. It cannot find everything. To take something out, change it where it stands; the old wording of an entry stays in Daybook.",
  learned: {
    home: "Where you live",
    work: "Where you work",
    school: "School or study",
    child: "Children",
    vehicle: "Your car",
    routine: "Where you usually are, and when",
    place: "Places",
    person: "People you trust, or who saw it",
    phone: "Ways to reach people",
    account: "Accounts",
    care: "Doctors, shelters, people who help",
    told: "Whom you told",
    evidence: "Where evidence is",
    "known-of-them": "What you know about them",
  },
  changeEntry: (number: number): string => `Change entry ${number}`,
  changeFile: (number: number): string => `Change file ${number}`,
  changeFact: (list: string): string => `Change it under “${list}”`,
  andMore: (places: number): string => `and ${places} more`,
  initialsOnly: (name: string): string => `Print only initials for “${name}”`,
  omittedTitle: "Left out by rule",
  omittedNone: "Nothing was left out by rule.",
  omittedIn: (text: string, shown: string): string =>
    shown === "" ? `“${text}” is left out.` : `“${text}”: only “${shown}” is shown.`,
  keep: (text: string): string => `“${text}” is something else: print it`,
  pagesTitle: "The pages",
  sheetTitle: "The confidential sheet",
  pageNumber: (page: number, pages: number): string => `Page ${page} of ${pages}`,
  morePages: (pages: number): string =>
    `Show ${pages === 1 ? "1 more page" : `${pages} more pages`}`,
  figure: "Picture",
  leaveOutEntry: (number: number): string => `Leave entry ${number} out`,
  forWhom: "Who is this copy for?",
  forWhomHint:
    "For your own register of copies. It is not printed. A word is enough, such as “clerk” or “lawyer”.",

  doneTitle: "The report is made",
  done: (count: number, when: string): string =>
    `It holds ${entries(count)} and was made on ${when}.`,
  partOf: (name: string, part: number, parts: number): string =>
    `${name}, part ${part} of ${parts}`,
  kinds: {
    filed: "The report",
    sheet: "The confidential sheet",
    csv: "The table (CSV)",
    json: "The table (JSON)",
  },
  save: "Save",
  share: "Share",
  shareFailed: "It was not shared. You can save it instead.",
  whereTitle: "A copy is now outside Daybook",
  where:
    "It is usually in this device’s downloads, unless your browser asked you for another place, under the name above, or that name with a number. Daybook does not protect it there: anyone who can open files on this device can read it.",
  afterTitle: "What to do now",
  after: [
    "Look whether it is there and read it before you give it to anyone. Daybook cannot see whether it arrived.",
    "If it is not there, or the browser says that it failed, this device may have no room left. Free some and save it again before you leave this screen. A file that ends in “.crdownload” or “.part” is not whole: delete it.",
    "If your device keeps a list of recent files, or copies downloads to a cloud folder, look there too.",
    "A printer, a mail program or an app you shared it with may keep a copy of its own.",
    "When you have handed it over, delete it from where it was saved, and from the bin or the recently deleted files.",
  ],
  sheetAfter:
    "Keep the confidential sheet apart from the report. Do not hand it in with the papers that the other person gets.",
  fingerprint: "Fingerprint (SHA-256)",
  fingerprintHint:
    "With it anyone can check later that a file is still this one. It is in your register of copies.",
  file: "File",
  bytes: (bytes: number): string =>
    bytes < 1_000_000
      ? `${Math.max(1, Math.round(bytes / 1000))} kB`
      : `${(bytes / 1_000_000).toFixed(1)} MB`,
  preflightTitle: "For filing by computer",
  preflight: {
    pages: (pages: number, paper: string, parts: number): string =>
      `${pages === 1 ? "1 page" : `${pages} pages`}${parts === 1 ? "" : ` in ${parts} files`}, ${paper}, each numbered as it is counted.`,
    size: (size: string): string =>
      `${size}. Courts take files up to a size of their own, often 10 to 50 MB.`,
    tooLarge: (size: string): string =>
      `${size}. That is more than many courts take. Choose fewer days, and make several reports.`,
    sizeLater:
      "How large the file is, is told once it is made. Courts take files up to a size of their own, often 10 to 50 MB: you can choose the largest size before.",
    unprintable: "Some characters stand there as numbers.",
    fonts: "All letters are inside the file. It can be searched and read out.",
    closed: "No links, no scripts, no forms, no attachments, no password.",
    marks: "Bookmarks for each part and each incident. Numbers and marks without a gap.",
    marksOfSeries:
      "Bookmarks for each part and each incident. Marks without a gap. Incidents keep the numbers they had in an earlier report, which this one says.",
    form: "PDF/A-2a and PDF/UA-1.",
  },
  saveAgain: "Save it again",
  another: "Make another report",
  finish: "Back to your entries",
};

export const copies = {
  title: "Copies you made",
  what: "What left Daybook, and for whom. Daybook cannot call a copy back.",
  none: "You have made no copy yet.",
  forWhom: (whom: string): string => (whom === "" ? "Nobody named" : whom),
  superseded: "There is a later copy",
  entries: (count: number): string => `Holds ${entries(count)}`,
  files: "Files",
};
