// What is ticked or chosen, in the words it was chosen by: whoever ticked "Followed me" looks for "followed". Fetched after
// unlocking, since nobody looks for anything before.

import type { Background } from "#incidents";
import type { Said } from "#search";

/** The words of choices, and of days, which are shown in words wherever they are read. */
export interface WordsOfChoices extends Said {
  /** What was chosen in a fact beside the incidents; empty where there is no choice in it. */
  fact(content: Background): string;
}

/** No words: choices are not found then, and everything else is. */
export const noWordsOfChoices: WordsOfChoices = {
  behaviour: () => "",
  date: () => "",
  fact: () => "",
};

/** The words of the language in use; none when they cannot be fetched. */
export async function wordsOfChoices(): Promise<WordsOfChoices> {
  try {
    const { openWords } = await import("#i18n/open");
    const { background, behaviours, dates } = openWords();
    return {
      behaviour: (behaviour) => behaviours.each[behaviour],
      date: dates.date,
      fact: (content) => {
        if (content.kind === "change") return background.changes[content.change];
        return content.kind === "milestone" ? background.milestones[content.milestone] : "";
      },
    };
  } catch {
    return noWordsOfChoices;
  }
}
