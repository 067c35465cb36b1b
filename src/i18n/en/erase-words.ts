// Erasing words for good, an earlier wording or all of something: what goes, what stays and what to think of first.

type Erasable = "entry" | "other-party" | "order" | "change" | "milestone";

// Neither a person nor an order of a court is erased by it.
const aboutPerson = "what you wrote about this person";
const aboutOrder = "what you wrote about this court order";

const things: Readonly<Record<Erasable, { readonly this: string; readonly the: string }>> = {
  entry: { this: "this entry", the: "the entry" },
  "other-party": { this: aboutPerson, the: aboutPerson },
  order: { this: aboutOrder, the: aboutOrder },
  change: { this: "this change", the: "the change" },
  milestone: { this: "this date", the: "the date" },
};

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

export const eraseWords = {
  titleAll: (thing: Erasable): string => `Erase ${things[thing].this}`,
  titleWording: "Erase this wording",
  evidenceTitle: "It may be needed",
  evidence:
    "If there is a court case, or one may come, what you wrote can be evidence, and it may have to be kept. Erasing it can be held against you. Ask a lawyer or an advocate first.",
  insteadAll: (thing: Erasable): string =>
    `If you no longer stand by ${things[thing].this}, it can be withdrawn instead: its words stay here, and out of your reports.`,
  insteadWording:
    "Earlier wordings stay out of your reports by themselves, unless you tick them for a report.",
  goesTitle: "What goes, for good",
  goesAll: (thing: Erasable): string =>
    thing === "entry"
      ? "Everything this entry says now and ever said, every reason that was given, its private note, and what you were still typing for it."
      : "Everything that was written down here, now and ever before, every reason that was given, and what you were still typing for it.",
  goesWording:
    "Everything this earlier wording says, and the reason that was given for it. If it was withdrawn or brought back while it said this, the reasons for that go too.",
  staysTitle: "What stays",
  staysAll: (thing: Erasable): readonly string[] => [
    thing === "entry"
      ? "One line that says an entry was erased: when it was written down, and when it was erased. Nothing of what it said."
      : "One line that says a person, order, change or date was erased: when it was written down, and when it was erased. Nothing of what it said.",
    ...(thing === "other-party"
      ? ["Your entries. A name that stands in an entry itself stays there."]
      : thing === "order"
        ? ["Your entries. An entry that pointed to this order no longer says which one it was."]
        : []),
    "The proof that nothing else was changed: it does not need the words.",
  ],
  staysWording: [
    "What it says now, and its other wordings. A reason given later, for changing this wording, stays too. Look whether it repeats what you want to be gone.",
    "One line that says a wording was erased: when it was written, and when it was erased. Nothing of what it said. A report that has the earlier wordings has this line as well.",
    "The proof that nothing else was changed: it does not need the words.",
  ],
  diskTitle: "What may still be found",
  disk: [
    "Browsers do not overwrite what they erase. The words can stay on this disk for a time. They are sealed: only somebody who has the disk and your passphrase or recovery key could read them.",
    "Backups and reports that you made before still have the words. If you restore such a backup here, they do not come back. Anywhere else they do.",
  ],
  goTitle: "Erase it",
  goAll: (thing: Erasable): string => `Erase ${things[thing].the}`,
  goWording: "Erase the wording",
  going: "Erasing",
  keep: "Keep it",
  sureAll: (thing: Erasable): string => `Erase ${things[thing].this} for good?`,
  sureWording: "Erase this wording for good?",
  sure: "There is no way back.",
  sureGo: "Erase it",
  nothingToErase:
    "Nothing was erased. What it says now can only be erased with all of it: amend it first, then erase the earlier wording.",
  doneAll: (thing: Erasable): string => `${capital(things[thing].the)} is erased.`,
  doneWording: "The wording is erased.",
  erasedTitle: "Erased wordings",
  erasedWording: (written: string, erased: string): string =>
    `A wording written ${written} was erased on ${erased}.`,
  erasedEntries: (entries: number, others: number): string => {
    const count = entries + others;
    if (others === 0) {
      return count === 1 ? "1 entry was erased for good" : `${count} entries were erased for good`;
    }
    return count === 1 ? "1 thing was erased for good" : `${count} things were erased for good`;
  },
  erasedEntry: (written: string, erased: string): string =>
    `An entry written down ${written} was erased on ${erased}.`,
  erasedOther: (written: string, erased: string): string =>
    `A person, order, change or date written down ${written} was erased on ${erased}.`,
  reasonErased: "The reason was erased.",
};
