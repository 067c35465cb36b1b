// What the wording review says: why a passage was noticed, and what could be done. It advises; the person decides.

export const wording = {
  /** By reason code of a finding: what was noticed, in one sentence. */
  reasons: {
    fear: "This tells how afraid you are.",
    "on-guard": "This tells what you do to feel safer.",
    feeling: "This tells how you feel.",
    "feeling-denied": "This tells how you feel, even if it says that you do not.",
    relief: "This tells that you feel better.",
    "figure-of-speech": "This is a picture of how you feel.",
    body: "This tells how your body reacts to it.",
    sleep: "This tells how you sleep.",
    appetite: "This tells how you eat.",
    care: "This tells about care or medicine for your mind.",
    "harm-to-self": "This tells that you think of harming yourself.",
    "drink-to-cope": "This tells how you get through it.",
    "self-blame": "This is a judgement about yourself.",
    "daily-life": "This tells what it does to your daily life.",
    people: "This tells what it does to you and other people.",
    children: "This tells what it does to your children.",
    "told-without-feeling-word": "This seems to tell how you are doing.",
  },
  /** By reason code of a finding: what to think about. */
  advice: {
    fear: "The other person could read in a report that it works. It can go to your private note. Tell your advocate or lawyer: fear may matter to your case.",
    "on-guard":
      "The other person could learn your habits from a report. What you changed for good, such as a lock, is a fact and can stay.",
    feeling: "Feelings can go to your private note. What happened can stay.",
    "feeling-denied":
      "Not being afraid also tells how much it reaches you. It can go to your private note.",
    relief: "How good or bad it is tells what reaches you. It can go to your private note.",
    "figure-of-speech":
      "In a report, plain facts are clearer. The picture can go to your private note.",
    body: "If it is an injury that someone treated, keep it. If it comes from stress, it can go to your private note.",
    sleep:
      "When you were woken, and by what, is a fact. How you sleep since then can go to your private note.",
    appetite: "This can go to your private note.",
    care: "What you tell someone who treats you is yours. A report could be used against you. It can go to your private note.",
    "harm-to-self":
      "This can go to your private note. You do not have to be alone with it: someone you trust, or a crisis line, can be with you now.",
    "drink-to-cope": "A report could be used against you. It can go to your private note.",
    "self-blame": "What someone else did is not your fault. This can go to your private note.",
    "daily-life":
      "A missed day or a lost job is a fact and can stay. The rest can go to your private note.",
    people: "This can go to your private note.",
    children:
      "What your children saw is a fact and can stay. How they are since then can go to your private note.",
    "told-without-feeling-word":
      "If it tells what happened, keep it. If it tells how you are doing, it can go to your private note.",
  },
  /** By kind of hint: what would be more exact. */
  hints: {
    motive: "Why someone did something is a guess. What they did and said is stronger.",
    absolute: "Words like always and never are easy to dispute. How often, and when, is stronger.",
    "name-calling":
      "A name for someone can be used against you. Their name, or how you know them, is enough.",
    nickname: "A nickname may not be clear to others. The account, the number or the full name is.",
    "relative-date": "Someone who reads this later cannot tell which day is meant. Write the date.",
    "legal-conclusion":
      "Whether it was a crime is for others to say. What happened is what they need from you.",
  },
  /** Why this is said at all. */
  why: [
    "What police or a court receive, the other person can read as well.",
    "Fear and its effects may matter to your case. Tell your advocate or your lawyer about them.",
    "A private note never goes into a report. A court may still ask for it.",
  ],
  languageNotSupported:
    "Daybook can look for feelings in English and in Spanish only. It has not looked at this text.",
};
