// The one place for what never leaves. The same words wherever a private note stands.

export const privateNote = {
  title: "Private note",
  mark: "For you only",
  what: "For you only. Never in a report or a hand-over. It is in your backup unless you leave it out. A court may still ask for it.",
  label: "Your private note",
  hint: "How it felt, what worries you, what you think. That has its place here, and not above.",
  addedTitle: "Added to your private note",
  addedWhat: "When you save, this goes below what your private note says already.",
  addedLabel: "What is added",
  none: "You have written nothing here.",
  write: "Write a private note",
  change: "Change the private note",
  save: "Save the private note",
  saving: "Saving",
  cancel: "Leave it as it was",
  saved: "Your private note is saved on this device.",
};
