// What a report says in our words. A court reads it, and so may anyone named in it: plain, exact, and about facts alone.

const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const report = {
  language: "en-US",
  title: "Incident log",
  runningHead: "Incident log",
  page: (page: number, pages: number): string => `Page ${page} of ${pages}`,

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
  aboutWords: "What happened is printed exactly as it was written.",
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
