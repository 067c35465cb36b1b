// What a report says in our words. A court reads it, and so may anyone named in it: plain, exact, and about facts alone.

const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const report = {
  language: "en-US",
  title: "Incident log",
  runningHead: "Incident log",
  page: (page: number, pages: number): string => `Page ${page} of ${pages}`,
  partLabel: ({
    part,
    parts,
    holds,
  }: {
    readonly part: number;
    readonly parts: number;
    readonly holds: readonly string[];
  }): string => {
    const held = holds.length > 1 ? `${holds[0]} to ${holds.at(-1)}` : holds[0];
    return `Part ${part} of ${parts}${held === undefined ? "" : `: ${held}`}`;
  },
  caption: {
    court: "Court",
    petitioner: "Petitioner",
    respondent: "Respondent",
    caseNumber: "Case number",
  },

  sheet: {
    title: "Confidential information",
    marking: "CONFIDENTIAL: not for the public file, not for the other party",
    what: "This sheet belongs to the incident log of the same date and holds what that log leaves out. It is a file of its own, so that the log can be filed or shown without it. Give it only to the court or the agency that asks for it, in the way that keeps it confidential there. The numbers are those of the incidents in the log.",
    people: "People",
    places: "Addresses",
    numbers: "Numbers and dates",
    minor: "Under age: only the initials stand in the log",
    noPlace: "Place not named",
    numberKinds: {
      "identity-number": "Social security or taxpayer number",
      "account-number": "Account number",
      "birth-date": "Birth date",
    },
    inIncidents: (numbers: readonly number[]): string =>
      `In ${numbers.length === 1 ? "incident" : "incidents"} ${numbers.join(", ")}`,
    inExhibits: (marks: readonly string[]): string =>
      `In what is said of ${marks.length === 1 ? "exhibit" : "exhibits"} ${marks.join(", ")}`,
    nothing: "The log leaves out nothing that this sheet would hold.",
    end: "End of confidential information.",
  },

  keptBy: "Kept by",
  period: "Period",
  contains: "Contains",
  incidents: "Incidents",
  prepared: "Prepared",
  incidentCount: (incidents: number): string => count(incidents, "incident", "incidents"),
  incidentCountWithWithdrawn: (incidents: number, withdrawn: number): string =>
    `${count(incidents, "incident", "incidents")}, of which ${withdrawn} withdrawn`,
  fromTo: (from: string, to: string): string => `${from} to ${to}`,
  since: (from: string): string => `From ${from}`,
  until: (to: string): string => `Until ${to}`,
  noDates: "No incident has a known date",

  about: "About this document",
  aboutLog:
    "This is a log of incidents, written down by the person who kept it. The incidents are numbered in the order in which they happened. Incidents whose date is not known come last.",
  aboutTimes:
    "“Happened” is when an incident took place, as exactly as it was known. “Recorded” is when it was written down, by the clock of the device it was written on. Hours are counted from 0 to 24. Each time is followed by its time zone and how far that is from Coordinated Universal Time (UTC).",
  aboutWords:
    "What happened is printed exactly as it was written, apart from what stands in brackets that say what was left out there.",
  aboutPeriod:
    "This copy holds the incidents of the period named above, and those whose date is not known.",
  contactsWithheld: "Contact details recorded for witnesses are not part of this copy.",
  contactsGiven: "Contact details of witnesses are part of this copy where they were recorded.",
  addressesWithheld: "Street addresses recorded for places are not part of this copy.",
  addressesGiven: "Street addresses of places are part of this copy where they were recorded.",
  evidencePlacesWithheld:
    "Where evidence is kept, and what evidence is still to be obtained, is not part of this copy.",
  evidencePlacesGiven:
    "Where evidence is kept, and what evidence is still to be obtained, is part of this copy where it was recorded.",
  changesWithheld: "Changes that the person who kept the log made are not part of this copy.",
  changesGiven: "Changes that the person who kept the log made are part of this copy.",
  partsLeftOut: (parts: readonly string[]): string =>
    `By choice, this copy also leaves out of each incident: ${parts.join("; ")}.`,
  sectionsLeftOut: (sections: readonly string[]): string =>
    `By choice, it has no ${sections.join(" and no ")}.`,
  optionalSections: {
    summary: "summary",
    timeline: "timeline",
    integrity: "part on how it can be checked",
  },
  optionalParts: {
    behaviours: "the kinds of behaviour",
    technology: "device, app or service, account or number",
    parties: "who is named as having done it",
    attribution: "how that is known",
    witnesses: "witnesses",
    reports: "who it was reported to",
    injuries: "injuries and medical visits",
    damage: "damage and its cost",
    order: "court orders",
    evidence: "evidence",
  },
  aboutSeries:
    "This copy continues earlier copies of the same log. Each incident keeps the number it had there; what has been added since has a number after those, whenever it happened. A number that is missing here stands in an earlier copy.",
  historyWithheld:
    "Earlier wordings of amended incidents, incidents that were withdrawn, and withdrawals that were taken back are not part of this copy.",
  historyGiven:
    "Earlier wordings of amended incidents, incidents that were withdrawn, and withdrawals that were taken back are part of this copy and marked as such. Of an earlier wording, what was changed later is printed.",
  substitutes:
    "A character that the typeface of this document does not have, or that cannot be seen, is shown by its Unicode number in brackets, such as [U+2603].",

  /** What stands in the place of something that was left out by rule. */
  omitted: {
    "identity-number": (lastFour: string): string => `[taxpayer number ending ${lastFour}]`,
    "account-number": (lastFour: string): string => `[account number ending ${lastFour}]`,
    "birth-date": (year: string): string => `[birth date in ${year}]`,
    minor: (initials: string): string => `[minor: ${initials}]`,
    address: (): string => "[address not part of this copy]",
    contact: (): string => "[contact not part of this copy]",
  },
  omittedKinds: {
    "identity-number": (places: number): string =>
      `${count(places, "social security or taxpayer number", "social security or taxpayer numbers")} (the last four digits are shown)`,
    "account-number": (places: number): string =>
      `${count(places, "account number", "account numbers")} (the last four characters are shown)`,
    "birth-date": (places: number): string =>
      `${count(places, "birth date", "birth dates")} (the year is shown)`,
    minor: (places: number): string =>
      `${count(places, "name of a minor", "names of minors")} (the initials are shown)`,
    address: (places: number): string => count(places, "address", "addresses"),
    contact: (places: number): string =>
      count(places, "way to reach a person", "ways to reach a person"),
  },
  omittedInAll: (kinds: readonly string[]): string =>
    `Left out by rule, each with a note in brackets in its place: ${kinds.join("; ")}.`,
  omittedNone: "Nothing was left out of the words by rule.",

  noIncidents: "There are no incidents to print.",
  heading: (number: number, when: string): string => `${number}.  ${capital(when)}`,
  undated: "Date not known",
  withdrawnHeading: (heading: string): string => `${heading} (withdrawn)`,

  groupName: (number: number): string => `Incident ${number}`,
  times: (what: string, number: number): string => `${what}: ${number}`,
  inIncidents: (number: number): string => `Recorded in ${count(number, "incident", "incidents")}`,
  exhibit: (mark: string): string => `Exhibit ${mark}`,
  /** The mark in what {@link exhibit} gives. */
  markInBookmark: (text: string): string | undefined => /^Exhibit ([A-Z]+|\d+)$/.exec(text)?.[1],

  summary: {
    heading: "Summary",
    lag: "Written down",
    note: "This is a summary, to help in reading. It counts what is recorded in the incidents below and draws no conclusion. What counts is what is written there.",
    acts: "Single acts",
    behaviours: "What was done",
    bursts: (entries: number, acts: number): string =>
      `${count(entries, "incident tells", "incidents tell")} of ${count(acts, "single act", "single acts")}`,
    strategy: (name: string, incidents: number, each: readonly string[]): string =>
      `${name}, in ${count(incidents, "incident", "incidents")} (${each.join("; ")})`,
    reports: (reports: number, incidents: number): string =>
      `${count(reports, "report", "reports")} about ${count(incidents, "incident", "incidents")}`,
    within: (number: number): string =>
      `${count(number, "incident", "incidents")} within 24 hours of its end`,
    later: (number: number): string => `${count(number, "incident", "incidents")} later than that`,
    lagUnknown: (number: number): string =>
      `${count(number, "incident", "incidents")} of which the time between is not known`,
  },

  timeline: {
    heading: "Timeline",
    note: "This chart is an aid for reading. It is drawn from the incidents below, each of which is one entry, and shows nothing that is not written there.",
    alternative: (sentences: readonly string[]): string =>
      `Chart of the incidents over time. ${sentences.join(" ")}`,
  },

  people: {
    heading: "People the incidents name",
    name: "Name",
    relationship: "Relationship",
    identifiers: "Known by",
    vehicles: "Vehicles",
    accounts: "Accounts and numbers",
    actsFor: "Acts for",
  },

  orders: {
    heading: "Court orders",
    title: "Order",
    untitled: "Order",
    court: "Court",
    number: "Number",
    numbered: (number: string): string => `number ${number}`,
    against: "Against",
    issued: "Issued",
    served: "Served",
    expires: "Ends",
    terms: "What it says",
  },

  changes: {
    heading: "Changes that were made",
    when: "When",
    kind: "What it is about",
    what: "What was changed",
    cost: "Cost",
    undated: "Not recorded",
    kinds: {
      locks: "Locks",
      route: "Route",
      number: "Phone number",
      account: "Accounts",
      job: "Job",
      school: "School",
      home: "Home",
      other: "Other",
    },
  },

  exhibits: {
    row: "Exhibits",
    index: "Index of exhibits",
    columns: { mark: "Exhibit", title: "What it shows", incident: "Incident", page: "Page" },
    noIncident: "None",
    place: ({ part, page }: { readonly part?: number; readonly page: number }): string =>
      part === undefined ? String(page) : `Part ${part}, ${page}`,
    untitled: "Not described",
    count: (number: number): string => count(number, "exhibit", "exhibits"),
    heading: (mark: string, title: string): string => `Exhibit ${mark}: ${title}`,
    belongsTo: "Belongs to",
    foundation: {
      madeBy: "Made by",
      device: "Made with",
      madeAt: "Made on",
      account: "Account or number",
      original: "The original",
      done: "Done to this copy",
    },
    madeToFit:
      "Turned upright and made to fit the page, without the data that the file holds beside the picture.",
    nothingElse: "Nothing else.",
    notInCopy: "The file itself is not part of this copy.",
    fingerprint: "Fingerprint of the original (SHA-256)",
    size: "Size of the original",
    bytes: (bytes: number): string =>
      `${String(bytes).replace(/\B(?=(?:\d{3})+$)/g, ",")} ${bytes === 1 ? "byte" : "bytes"}`,
    notOnPaper: {
      image: "This picture is not shown here.",
      sound: "A recording cannot be shown on paper.",
      video: "A video cannot be shown on paper.",
      document: "This document is not printed here.",
      other: "This file cannot be shown on paper.",
    },
    originalNamed: "The original is available as named above.",
    alternative: (mark: string, title: string, page: number): string =>
      `Exhibit ${mark}, picture ${page}: ${title}`,
  },

  integrity: {
    heading: "How this copy can be checked",
    shows:
      "The values below show whether the log and the files behind this copy were changed after it was made; they do not show that what is written is true, who wrote it, or that the clock of the device was right.",
    head: "Last link of the log (SHA-256)",
    checkHead:
      "Everything that is recorded, amended or withdrawn in the log is one link of a chain, and each link holds the fingerprint of the link before it. As long as nothing up to the day of this copy is changed, the log and each of its backups hold a link with the value above; after any change to an earlier link, none does. The person who kept the log can show this, or a backup can be examined without their device.",
    checkExhibits:
      "The fingerprint of an exhibit is that of its original file. Any program that works out SHA-256 gives the same value for the same file, and another value as soon as one bit of it differs.",
    breaks:
      "Some links of this log could not be read on the device. The value above is that of the last link that was kept.",
  },

  declaration: {
    heading: "Declaration",
    forms: {
      "inside-us": "I declare under penalty of perjury that the foregoing is true and correct.",
      "outside-us":
        "I declare under penalty of perjury under the laws of the United States of America that the foregoing is true and correct.",
    },
    date: "Executed on (date)",
    signature: "Signature",
    name: "Name in print",
    note: "These are the words of 28 U.S.C. § 1746, for use in federal matters. States have forms of their own, and some ask for a notary: the clerk of the court or a lawyer can say which. To be dated and signed by hand, after reading.",
  },

  translation: {
    heading: "Translation",
    note: (language: string): string =>
      `The words above are in ${language} and stand as they were written. Room for a translation, which is not certified unless a translator certifies it:`,
    row: (row: string, language: string): string => `“${row}” (${language})`,
    noteOnRows: (rows: string): string =>
      `There are words in another language under ${rows}. They stand as they were written. Room for a translation, which is not certified unless a translator certifies it:`,
  },

  happened: "Happened",
  burst: "How many",
  burstCount: (acts: number): string => `${acts} between the first and the last time named above`,
  copied: "Copied",
  copiedFromPaper: "paper",
  copiedFrom: (from: string): string => `Copied into the log from ${from}.`,
  copiedFromOn: (from: string, day: string): string =>
    `Copied into the log from ${from}, first written on ${day}.`,
  behaviours: "What was done",
  parties: "Named as having done it",
  actedForAnother: (name: string): string => `${name}, for somebody else`,
  attribution: "How that is known",
  underAge: (name: string): string => `${name} (under age)`,
  reportedOn: (day: string): string => `on ${day}`,
  response: (response: string): string => `answer: ${response}`,
  agencyNotRecorded: "Agency not recorded",
  orderInForce: "Court order in force",
  orderBreached: "Breaks that order",
  answers: { yes: "Yes", no: "No", unknown: "Not known" },
  injuries: "Injuries",
  medicalVisit: "Medical visit",
  damage: "Damage",
  damageCost: "Cost",
  evidenceKept: "Evidence is kept",
  evidenceNeeded: "Evidence to be obtained",
  heldBy: (holder: string): string => `held by ${holder}`,
  goneBy: (day: string): string => `overwritten on ${day}`,
  clockWentBack:
    "The clock of the device showed an earlier time than at the step before. One of the two times is wrong.",
  recorded: "Recorded",
  amended: "Amended",
  withdrawn: "Withdrawn",
  place: "Where",
  address: "Address",
  device: "Device",
  service: "App or service",
  account: "Account or number",
  witnesses: "Witnesses",
  reports: "Reported to",
  description: "What happened",
  evidence: "Evidence",
  sentence: capital,
  notRecorded: "Not recorded",
  noneRecorded: "None recorded",

  lagAtOnce: "Written down while or just after it happened.",
  lagMinutes: (minutes: number): string =>
    `Written down about ${count(minutes, "minute", "minutes")} after it happened.`,
  lagHours: (hours: number): string =>
    `Written down about ${count(hours, "hour", "hours")} after it happened.`,
  lagSameDay: "Written down on the same day.",
  lagDays: (days: number): string =>
    `Written down ${count(days, "day", "days")} after it happened.`,

  witness: (name: string, contact: string): string =>
    contact.trim() === "" ? name : `${name}; ${contact}`,
  witnessWithheld: (name: string): string => `${name} (contact details not part of this copy)`,
  nameNotRecorded: "Name not recorded",
  badge: (badge: string): string => `badge ${badge}`,
  reportNumber: (number: string): string => `report number ${number}`,
  together: (parts: readonly string[]): string => parts.join("; "),

  firstMissing:
    "The first wording could not be read on the device and is not part of this log. When it was written down is not known.",
  noLaterThan: (when: string): string => `No later than ${when}.`,
  changesMissing: (changes: number): string =>
    changes === 1
      ? "One change could not be read on the device and is not part of this log. It is counted as an amendment."
      : `${changes} changes could not be read on the device and are not part of this log. They are counted as amendments.`,
  amendedCount: (times: number): string =>
    times === 1 ? "Once." : times === 2 ? "Twice." : `${times} times.`,
  amendedOnce: (when: string): string => `Once, on ${when}.`,
  amendedTimes: (times: number, last: string): string =>
    `${times === 2 ? "Twice" : `${times} times`}, last on ${last}.`,
  earlierWithheld: "Earlier wordings are not part of this copy.",
  earlierBelow: "The earlier wordings stand below.",
  withdrawnOn: (when: string): string => `On ${when}.`,
  reason: (reason: string): string => `Reason given: ${reason}`,
  noReason: "No reason was given.",

  pastWithdrawals: "Withdrawn and taken back",
  withdrawalStep: { withdrawn: "Withdrawn", reinstated: "Taken back" },

  withheldWordings: "Earlier wordings that are kept and not shown here",
  erasedWordings: "Wordings that were erased",
  erasedWording: "Erased",
  erasedOn: (written: string, erased: string): string =>
    `A wording written on ${written} was erased on ${erased}. What it said is not known to this log.`,
  reasonErased: "The reason was erased.",

  earlierWording: (number: number, of: number): string => `Earlier wording ${number} of ${of}`,
  written: "Written",
  replaced: "Replaced",
  changed: "Changed",
  nothingChanged: "Nothing that is part of this copy",

  end: (incidents: string): string => `End of log. ${incidents}.`,
};
