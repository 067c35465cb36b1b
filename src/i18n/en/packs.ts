// Letters that a person adds for reports: the place in the settings, and what is said before a report is made.

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

export const packs = {
  title: "Letters for reports",
  what: "Reports are printed with letters that come with Daybook: Latin, Greek, Cyrillic, Arabic, Hebrew, Devanagari and Thai, and emoji. The letters below are large files. Add them only if you need them.",
  without:
    "Without them each such character is printed as its number, such as [U+4F60]. Nothing is lost, but nobody can read it. What you see on the screen does not depend on them.",
  privacy:
    "They are fetched whole, once, from where this Daybook comes from. That place can see that they were fetched, and never what you write. Whoever looks through this browser’s files can see that they are here.",
  unavailable:
    "This browser does not keep Daybook’s own files, so no letters can be added to them. A private window or a strict setting can be the reason.",
  names: { han: "Chinese and Japanese", hangul: "Korean" },
  holds: {
    han: "Chinese characters, simplified and traditional, and Japanese with kana. All have the shapes that are usual in mainland China, so some look unusual to readers elsewhere. Rare characters can be missing: you see them before a report is made.",
    hangul:
      "Korean syllables as they are written today. Chinese characters in a Korean text need the Chinese and Japanese letters as well.",
  },
  size: megabytes,
  here: (bytes: number): string => `On this device: ${megabytes(bytes)}`,
  notHere: (bytes: number): string => `Not on this device. It takes ${megabytes(bytes)}.`,
  add: (name: string, bytes: number): string => `Add ${name} letters (${megabytes(bytes)})`,
  stop: "Stop",
  adding: (name: string): string => `Fetching ${name} letters`,
  remove: (name: string): string => `Remove ${name} letters`,
  added: (name: string): string => `${name} letters are on this device now.`,
  removed: (name: string): string => `${name} letters are no longer on this device.`,
  failures: {
    stopped: {
      happened: "Stopped. Nothing of it was kept.",
      next: "You can add them at any time.",
    },
    unreachable: {
      happened: "The letters could not be fetched.",
      next: "Nothing was changed. Connect to the internet and try again. Or go on without them.",
    },
    altered: {
      happened: "What arrived is not the file that belongs to this Daybook, so it was not kept.",
      next: "Nothing was changed. Try again later. If it happens again, tell whoever gave you this address.",
    },
    "not-kept": {
      happened:
        "The letters were fetched but could not be kept. This device may have no room left.",
      next: "Your entries are not touched. Free some room on the device and try again. Or go on without the letters.",
    },
  },

  lookTitle: "Some characters cannot be printed as they are",
  looked: "They will stand on the pages as numbers:",
  andMore: (count: number): string => `and ${count} more`,
  noPack: "Daybook has no letters for these:",
  hidden:
    "These are printed as numbers on purpose. Nobody would see them, or they make other words look different:",
};
