// The second way in: choosing one or refusing it, showing it once, checking it, replacing and revoking it.

export const recoveryKey = {
  title: "Recovery key",
  what: "A recovery key is a long key on paper. It opens Daybook when the passphrase is forgotten.",
  warningTitle: "Whoever finds it can open everything",
  warning:
    "It needs no passphrase and no guess. Make one only if you have a place for the paper that the other person cannot reach.",
  notHere: "Where not to keep it:",
  notHereParts: [
    "with this device, in its case or bag,",
    "at home, if the other person lives there, has a key or visits,",
    "in a photo, a message, an e-mail or notes on any device,",
    "in a car, a wallet or a pocket that somebody goes through.",
  ],
  goodPlaces:
    "Good places: with someone you trust, with a lawyer or an advocate, in a locker or a bank.",
  there: "There is a recovery key.",
  notThere: "There is no recovery key.",
  asking: {
    title: "Do you want a recovery key?",
    what: "You choose now, and you can change your mind later under Settings.",
    make: "Make a recovery key",
    refuse: "I do not want one",
    refuseMeans:
      "Without one, a forgotten passphrase means that nobody can open your entries again, not you either.",
    later: "Decide later",
    laterMeans: "Daybook asks once more when you unlock it next.",
  },
  make: {
    title: "Make a recovery key",
    again: "Daybook asks for your passphrase again, so that nobody who finds it open can make one.",
    go: "Make it",
    going: "Making it. This can take a few seconds.",
  },
  replace: {
    title: "Replace it",
    what: "A new key is made. The old one opens nothing on this device any more.",
    choose: "Replace it",
    go: "Make a new one",
  },
  revoke: {
    title: "Remove it",
    what: "The key on paper opens nothing on this device any more. Only the passphrase does.",
    choose: "Remove it",
    go: "Remove it",
    going: "Removing it. This can take a few seconds.",
    done: "The recovery key is removed.",
  },
  oldCopies: "A copy of this device that somebody made before now still opens with the old key.",
  shown: {
    title: "Write this down now",
    once: "It is shown this once and kept nowhere. When you leave this screen, it cannot be shown again.",
    howTo: "The key has no letters I, L, O or U. What looks like O or I is zero or one.",
    print: "Print",
    printCare:
      "A printer can keep what it printed, and one at work or at home may be seen by others. Writing by hand is safest.",
    check: "I have written it down: check it",
    checkLabel: "Type it from your paper",
    checkHint: "Nine groups of four. Capital or small letters, with or without lines between them.",
    compare: "Compare",
    same: "It is the same. Your paper opens Daybook.",
    empty: "Type the key from your paper first.",
    differs: (groups: readonly number[]): string =>
      groups.length === 1
        ? `Group ${groups[0]} is different. Look at it again, on your paper and here.`
        : `Groups ${groups.slice(0, -1).join(", ")} and ${groups.at(-1)} are different. Look at them again, on your paper and here.`,
    tooShort: "What is the same ends too early: something is missing at the end.",
    tooLong: "There is something more at the end than there should be.",
    done: "Done: forget it here",
  },
  /** All that stands on the printed sheet beside the key itself. */
  sheet: "Daybook recovery key",
};
