// What a language brings: how its words are written, which of them open a clause or name a person, and its lexicon. The
// engine knows no words of its own.

/** Groups of words and phrases, each named after what it tells. `*` in a phrase stands for up to three words. */
export type Lexicon = Readonly<Record<string, string>>;

export interface Language {
  readonly code: "en" | "es";
  /** Short and joined forms, and the words they stand for. */
  readonly longForms: ReadonlyMap<string, readonly string[]>;
  /** The word without marks that people leave out. */
  readonly bare: (word: string) => string;
  /** The part of a word that its inflections share. */
  readonly stem: (word: string) => string;
  /** How a word sounds, roughly: what misspellings keep. */
  readonly sound: (word: string) => string;
  readonly lexicon: Lexicon;
  /** Words that open a clause, and what they do: `and`, `because`, `when` … */
  readonly connectors: ReadonlyMap<string, string>;
  /** Pronouns and the like that stand as a subject, and whose they are. */
  readonly subjects: ReadonlyMap<string, string>;
  /** Kinds of nouns that can be what a clause is about: parts of the body, of the mind, children, other people, animals. */
  readonly nouns: ReadonlyMap<string, string>;
  /** Days and months: written with capitals, and no names. */
  readonly calendar: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** "Your" and the like, and whether they are the author's. */
  readonly possessives: ReadonlyMap<string, "MY" | "HIS">;
  /** Whose clause the form of a verb tells, in a language that leaves out pronouns. */
  readonly subjectOfVerb: (word: string, isOpening: boolean) => string | undefined;
  /** Unstressed words before a verb, passed over when looking for a subject. */
  readonly clitics: ReadonlySet<string>;
  /** Words that may stand before a state that opens a clause: "so", "still", "feeling". */
  readonly leadIns: ReadonlySet<string>;
  /** Words after which a name or a title follows. */
  readonly naming: ReadonlySet<string>;
  /** Given names that are also words for states. */
  readonly givenNames: ReadonlySet<string>;
  /** Subjects with which a run-on sentence can start anew. */
  readonly restarts: ReadonlySet<string>;
  /** Words for the author as the one it is done to. */
  readonly selfObjects: ReadonlySet<string>;
  /** Verbs after which a state is told: "am", "feel", "made me". */
  readonly copulas: ReadonlySet<string>;
  /** Whether a word, as written, can be the verb of a clause. */
  readonly isVerb: (word: string, stem: string) => boolean;
  /** What a word tells of the time of its clause, if anything; `isAfterSubject` when it must be the verb. */
  readonly tense: (word: string, isAfterSubject: boolean) => string | undefined;
  /** Words that deny what stands beside them. */
  readonly denials: ReadonlySet<string>;
  /** Words that may stand between a subject and its verb. */
  readonly adverbs: ReadonlySet<string>;
  /** Signs that a word gives by its form alone, such as an ending that names the person. */
  readonly wordSigns: (word: string) => readonly string[];
  /** Words before which a full stop ends no sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words whose presence tells this language from others. */
  readonly commonWords: ReadonlySet<string>;
  /** Words of the marked tables: they are no misspellings. */
  readonly tableWords: ReadonlySet<string>;
  /** Words that look like words of the lexicon and are none. */
  readonly lookAlikes: ReadonlySet<string>;
}
