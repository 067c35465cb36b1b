// What the building blocks say by themselves.

export const ui = {
  back: "Back",
  show: "Show",
  hide: "Hide",
  /** Follows “Show” or “Hide”, for screen readers. */
  whatYouTyped: "what you typed",
  capsLock: "Caps Lock is on.",
  lookAgain: "Please look at this again",
  nothingLost: "Nothing was saved yet, and nothing you typed is lost.",
  /** Said before and after words that were changed, for who hears them. */
  takenOut: { start: "taken out:", end: "end of what was taken out." },
  putIn: { start: "put in:", end: "end of what was put in." },
  problemWith: (label: string, message: string): string => `${label}: ${message}`,
  asUsual: "Type it as usual",
  letterByLetter:
    "This field takes single letters only: no pasting, and no keyboard that writes whole words. Choose “Type it as usual” for those.",
};
