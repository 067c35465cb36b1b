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
  problemWith: (label: string, message: string): string => `${label}: ${message}`,
};
