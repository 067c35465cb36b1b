// The list of what can be set and looked up.

export const settings = {
  title: "Settings",
  entries: {
    locking: "Locking",
    hints: "Hints about wording",
    zone: "Time zone",
    passphrase: "Passphrase",
    "recovery-key": "Recovery key",
    backup: "Backup",
    copies: "Copies you made",
    packs: "Letters for reports",
    erase: "Erase everything",
    about: "About Daybook",
  },
};
