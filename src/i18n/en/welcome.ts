// Before the first word: what Daybook cannot do, and how to write things down without it.

export const welcome = {
  before: "Daybook",
  title: "Before you begin",
  what: "Daybook is a private place to write down what happened, when, and who knows about it. Later it can make a paper from that, for a court or for someone who helps you.",
  lostTitle: "What was kept here is gone",
  lost: "There was a Daybook in this browser. The browser has lost it, or someone cleared it. A backup file is safe: choose “I have a backup” below.",
  limitsTitle: "What it cannot do for you",
  limits: [
    {
      name: "Hidden software",
      text: "If there is spyware on this device, whoever put it there sees what you see. Daybook cannot stop that.",
    },
    {
      name: "Being made to open it",
      text: "Someone who can make you unlock Daybook sees everything in it.",
    },
    {
      name: "A shared device or account",
      text: "Someone who uses this device or its account too could find that Daybook is here, even if they cannot open it.",
    },
  ],
  staysTitle: "Where your words are",
  stays: "Everything stays on this device. There is no account, and nothing is sent anywhere.",
  privateWindow:
    "If this is a private or incognito window, everything is lost when the window closes.",
  question: "Could someone else look into this device, or have put something on it?",
  mine: "This device is mine alone: go on",
  other: "Use another device, or paper",
  fromBackup: "I have a backup",
};

export const elsewhere = {
  title: "Use another device, or paper",
  nothingStored:
    "You have written nothing here, so there is nothing of yours to find. The browser may still remember that this page was open.",
  deviceTitle: "Another device",
  device: [
    "One the other person has never had in their hands, and that uses no account they know.",
    "A friend’s device can do, or one at a library, at work or at a place that helps people. Leave nothing behind on a device that others use: write on paper from there.",
    "Do not sign in there to an account that you have on this device.",
  ],
  paperTitle: "Paper",
  paper: "Paper is as good. For each thing that happened, write down:",
  paperParts: [
    "the date and the time,",
    "where you were, and what was used: which phone or computer, which app, which account or number,",
    "who saw or heard it: full name and how to reach them,",
    "who you told: which office, which person, which report number,",
    "what happened, in order, as facts. Put exact words in quotation marks.",
  ],
  paperFeelings:
    "Leave out how it made you feel. You will remember that, and the paper may one day be shown to the other person.",
  copies:
    "Keep several copies in places the other person cannot reach: with a friend, at work, in a locker or a bank.",
  keep: "Keep messages, letters and things as they are. Do not write on them.",
  back: "Go back",
};
