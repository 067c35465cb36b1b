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

  happened: "Happened",
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
  /** The distances from UTC at the beginning and the end of a span over which the clocks were changed. */
  offsets: (start: string, end: string): string => `${start}, then ${end}`,
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
      ? "One change to this incident could not be read on the device and is not part of this log. It is counted as an amendment."
      : `${changes} changes to this incident could not be read on the device and are not part of this log. They are counted as amendments.`,
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

  earlierWording: (number: number, of: number): string => `Earlier wording ${number} of ${of}`,
  written: "Written",
  replaced: "Replaced",
  changed: "Changed",
  nothingChanged: "Nothing that is part of this copy",

  end: (incidents: string): string => `End of log. ${incidents}.`,
};
