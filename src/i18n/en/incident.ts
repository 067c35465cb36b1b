// Reading one entry, with all it has ever said; withdrawing it and bringing it back.

export const incident = {
  before: "Entry",
  happened: "Happened",
  written: "Written down",
  noLaterThan: (when: string): string => `No later than ${when}`,
  lastAmended: "Last amended",
  missingTitle: "Part of this entry could not be read",
  firstMissing:
    "The first wording could not be read on this device and is not shown here. When it was written down is not known.",
  changesMissing: (changes: number): string =>
    changes === 1
      ? "One change to this entry could not be read on this device and is not shown here."
      : `${changes} changes to this entry could not be read on this device and are not shown here.`,
  fields: {
    occurrence: "When it happened",
    place: "Place",
    address: "Real address",
    device: "Device",
    service: "App or service",
    account: "Account or number",
    witnesses: "Who saw or heard it",
    reports: "Who was told",
    description: "What happened",
    evidence: "Evidence",
  },
  badge: (badge: string): string => `badge ${badge}`,
  reportNumber: (number: string): string => `report ${number}`,
  details: "Details",
  noDescription: "Nothing is written here yet.",
  amend: "Amend",
  withdraw: "Withdraw",
  reinstate: "Bring back",
  earlierTitle: "Earlier wordings",
  earlierWhat:
    "These words are kept. They stay out of a report unless you tick them for that report.",
  earlierLine: (number: number, when: string): string => `Wording ${number}, written ${when}`,
  earlierLineNoLater: (number: number, when: string): string =>
    `Wording ${number}, written no later than ${when}`,
  replaced: (when: string): string => `Amended on ${when}.`,
  replacedNoLater: (when: string): string => `Amended no later than ${when}.`,
  reason: (reason: string): string => `Reason: ${reason}`,
  noReason: "No reason was given.",
  differs: "What it said then:",
  wasEmpty: "Nothing was written here.",
  same: "The words were the same.",
  pastWithdrawalsTitle: "Withdrawn and brought back",
  step: {
    withdrawn: (when: string): string => `Withdrawn on ${when}.`,
    reinstated: (when: string): string => `Brought back on ${when}.`,
  },
  withdrawnTitle: "This entry is withdrawn",
  withdrawnOn: (when: string): string => `Withdrawn on ${when}.`,
  gone: "This entry is not on this device.",
};

export const withdraw = {
  title: "Withdraw this entry",
  what: "Withdraw an entry if you wrote it by mistake, or no longer stand by it.",
  stays:
    "Its words stay here and are marked as withdrawn. They stay out of a report, unless you tick earlier wordings and withdrawn entries for that report.",
  label: "Why do you withdraw it?",
  hint: "For example: I wrote the same thing down twice.",
  go: "Withdraw it",
  going: "Withdrawing",
  done: "The entry is withdrawn.",
  backTitle: "Bring this entry back",
  backWhat: "The entry will be in your reports again. That it was withdrawn for a time is kept.",
  backLabel: "Why do you bring it back?",
  backHint: "For example: it was a different day after all.",
  back: "Bring it back",
  bringingBack: "Bringing it back",
  backDone: "The entry is back.",
};
