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
    differentUnseen: "The two are not the same. Type them again.",
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
  /** Wherever a secret is asked for. */
  asking: {
    label: "Your passphrase",
    empty: "Type it first.",
    wrong:
      "This passphrase does not open Daybook. Nothing was changed. Check Caps Lock and the language of the keyboard, then try again.",
    mistyped:
      "There is a slip in it. Check the groups one by one against your paper, then try again. This did not count as a try.",
    waitTitle: "A short wait first",
    wait: "There were several wrong tries. Nothing was changed, and nothing is ever erased because of wrong tries.",
    waited: "You can try again now.",
    waitingFor: (seconds: number): string =>
      `You can try again in ${seconds === 1 ? "1 second" : `${seconds} seconds`}`,
  },
  suggestion: {
    suggest: "Suggest one",
    what: "Six words drawn at random. Nobody can know them, and they are shown only here, only now.",
    remember:
      "You will need them each time. Write them on paper until you know them by heart, and keep the paper where the other person never comes.",
    use: "Use this one",
    another: "Another one",
    source:
      "The words come from the long list of the Electronic Frontier Foundation, CC BY 3.0 US.",
  },
  unlock: {
    title: "Welcome back",
    open: "Unlock",
    opening: "Unlocking. This can take a few seconds.",
    withRecoveryKey: "Use the recovery key instead",
    withPassphrase: "Use the passphrase instead",
    recoveryKey: "Recovery key",
    recoveryHint:
      "Nine groups of four. Capital or small letters, with or without lines between them.",
    recoveryWrong:
      "This recovery key does not open Daybook. Nothing was changed. It may have been replaced or removed.",
    elsewhereTitle: "Daybook is open in another window",
    elsewhere:
      "Only one window at a time can have it open, so that they never write over each other. If you go on here, the other one keeps what is being typed in it and locks.",
    takeOver: "Open it here instead",
    takingOver: "Waiting for the other window",
  },
  recovered: {
    title: "You came in with the recovery key",
    what: "Everything is there as you left it.",
    change:
      "If the passphrase is gone, or somebody may know it, set a new one now. You have just shown the recovery key, so the old passphrase is not asked for.",
    forgotten:
      "This can be done for ten minutes after unlocking. The recovery key goes on working: keep its paper safe.",
    goSet: "Set a new passphrase",
    setTitle: "Set a new passphrase",
    next: "The new passphrase",
    set: "Set it",
    setting: "Setting it. This can take a few seconds.",
    done: "The new passphrase is set. Use it from now on.",
    tooLateTitle: "It has been too long",
    tooLate:
      "Lock Daybook and unlock it with the recovery key once more. Then a new passphrase can be set.",
    goBackup: "Make a backup",
    goOn: "Go to your entries",
  },
  change: {
    title: "Change the passphrase",
    what: "Your entries stay as they are. Only what opens them is changed.",
    earlier:
      "A copy of this device that somebody made before now still opens with the old passphrase. The browser may also keep the old lock on this disk for a while.",
    recovery: "A recovery key keeps working. If somebody may have seen it, replace it too.",
    present: "The passphrase you have now",
    next: "The new passphrase",
    go: "Change it",
    going: "Changing. This can take a few seconds.",
    same: "This is the passphrase you have now. Choose another one.",
    done: "The passphrase is changed. Use the new one from now on.",
  },
};
