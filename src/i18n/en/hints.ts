// The hints about wording that could be more exact, as settings.

export const hintsScreen = {
  title: "Hints about wording",
  intro:
    "While you write, Daybook can point out wording that could be more exact. It is advice. Kinds of hints that you sent away are listed here.",
  allShown: "All kinds of hints are shown.",
  /** What each kind of hint is about. */
  names: {
    motive: "Guesses about why",
    absolute: "Always and never",
    "name-calling": "Names for people",
    nickname: "Nicknames",
    "relative-date": "Today, yesterday, Wednesday",
    "legal-conclusion": "Words for crimes",
  },
  bringBack: (name: string): string => `Show again: ${name}`,
  isBack: (name: string): string => `Shown again: ${name}.`,
};
