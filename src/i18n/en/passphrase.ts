// Choosing a passphrase, and opening with it.

export const passphrase = {
  label: "Passphrase",
  create: {
    title: "Choose a passphrase",
    what: "It locks everything you write here. Daybook asks for it each time you open it.",
    advice: [
      "Four or more words that have nothing to do with each other are good. Spaces are fine.",
      "Nothing the other person could guess: no names, birthdays, pets, songs or places.",
      "Not one that you use for anything else.",
      "If the browser offers to save it, say no. Saved passwords can turn up on other devices and in shared accounts.",
    ],
    noWayBackTitle: "There is no way back if it is forgotten",
    noWayBack:
      "Nobody can reset it or open your entries without it. The makers of Daybook cannot either.",
    hint: "At least 8 characters. Longer is better.",
    again: "The same passphrase again",
    set: "Set this passphrase",
    setting: "Making your key. This can take a few seconds.",
    tooShort: "This is too short. Use at least 8 characters, better four or more words.",
    tooLong: "This is too long. Use fewer words.",
    different: "The two are not the same. Type them again, or show them to compare.",
    existsTitle: "There is already a Daybook here",
    exists: "It was made in the meantime, perhaps in another window. Nothing was changed.",
  },
  networkOpenTitle: "Daybook cannot start safely from this address",
  networkOpen:
    "This copy of Daybook is served without the protections that keep your words from leaving this device. Load the page again once: that can be enough. Nothing was written.",
  networkOpenHost:
    "For whoever runs this site: the server has to send Daybook’s security headers with every file, the workers included. The README says how.",
  loadAgain: "Load the page again",
  tooWeakTitle: "This device cannot do it",
  tooWeak:
    "It has too little free memory to work with a passphrase safely. Close other apps and windows and try again, or use another device. Nothing was changed.",
  unlock: {
    title: "Welcome back",
    open: "Unlock",
    opening: "Unlocking. This can take a few seconds.",
    empty: "Type your passphrase first.",
    wrong:
      "This passphrase does not open Daybook. Nothing was changed. Check Caps Lock and the language of the keyboard, then try again.",
    waitTitle: "A short wait first",
    wait: (seconds: number): string =>
      `There were several wrong tries. You can try again in ${seconds === 1 ? "1 second" : `${seconds} seconds`}. Nothing was changed, and nothing is ever erased because of wrong tries.`,
    elsewhereTitle: "Daybook is open in another window",
    elsewhere:
      "Only one window at a time can have it open, so that they never write over each other. Lock or close the other one, then unlock here.",
  },
};
