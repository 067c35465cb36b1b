// What was written down. Pure: no React, no database, no cryptography; what it needs of those is passed in.

export {
  type Background,
  type BackgroundFact,
  type BackgroundKind,
  backgroundKinds,
  type Change,
  type CourtOrder,
  changeKinds,
  type Milestone,
  milestoneKinds,
  type OtherParty,
} from "./background.ts";
export {
  type Behaviour,
  behaviours,
  behavioursByStrategy,
  isBehaviour,
  type Strategy,
  strategies,
  strategyOf,
} from "./behaviours.ts";
export {
  type ChainLink,
  countBreaks,
  decodeHead,
  decodeLink,
  encodeHead,
  encodeLink,
  firstLinkOf,
  hasTrueLink,
  isErased,
  knownOf,
} from "./chain.ts";
export {
  Copies,
  type Copy,
  type CopyFile,
  type CopyId,
  copyRecord,
  type ListedCopy,
  readCopy,
} from "./copies.ts";
export { type Draft, DraftShelf, type DraftSubject } from "./draft-shelf.ts";
export type { ErasedLink, ErasedRevision } from "./erased-link.ts";
export type { ErasedEntry, ErasureScope } from "./erasing.ts";
export type { HurtSort, HurtThing } from "./hurt.ts";
export {
  type AgencyReport,
  type Answer,
  type Burst,
  blankContent,
  type Copied,
  type EvidenceNeeded,
  type Incident,
  type IncidentContent,
  type IncidentWording,
  type Location,
  type OrderAtTheTime,
  type Party,
  type Technology,
  type Witness,
} from "./incident.ts";
export {
  type BookTools,
  IncidentBook,
  type WriteBackgroundOutcome,
  type WriteIncidentOutcome,
} from "./incident-book.ts";
export { Journal, type JournalEntry, journalEntry } from "./journal.ts";
export { type KeptMarks, KeptWording, keptRecord, readKeptMarks } from "./kept-wording.ts";
export { type RecordMigration, recordMigrations } from "./migrations/index.ts";
export { nameOf, namesOf } from "./named.ts";
export { type NeededEvidence, neededEvidence } from "./needed-evidence.ts";
export { type NewerRecord, newerRecordIn } from "./newer-records.ts";
export {
  chronological,
  clockChangeAt,
  clockChangeIn,
  endOf,
  type Moment,
  type Occurrence,
  type OccurrencePhrases,
  occurrenceInWords,
  offsetInWords,
  type Precision,
  precisions,
  type Reading,
  readingAt,
  startOf,
} from "./occurrence.ts";
export { joinedNote, type PrivateNote, privateNote } from "./private-note.ts";
export type { IncidentProblem, IncidentProblemCode } from "./problem-codes.ts";
export { backgroundSchema, parseBackground } from "./read-background.ts";
export { contentSchema, largestBurst, parseIncidentContent } from "./read-content.ts";
export {
  type RecordInStep,
  type RecordStore,
  recordKinds,
  type StoredChange,
  type StoredLabel,
  type StoredRecord,
  type StoredRecords,
} from "./record-store.ts";
export type {
  ErasedWording,
  PastWithdrawal,
  Recorded,
  Step,
  Withdrawal,
  Wording,
} from "./recorded.ts";
export {
  type PresentRecords,
  planRestore,
  type RestoreCounts,
  type RestorePlan,
  type RestoreTools,
  toChange,
} from "./restore.ts";
export {
  type ChainHead,
  emptyChain,
  type Hash,
  identityOf,
  type LinkedRevision,
  linkRevision,
  type Origin,
  type Revision,
  type RevisionKind,
} from "./revision.ts";
export { longestText } from "./shape-reader.ts";
export { isOfBackground } from "./shelf.ts";
export {
  agreedLanguage,
  factInLanguage,
  freeTextFields,
  freeTextsOf,
  freeTextsOfFact,
  isSameLanguage,
  languageAt,
  languagesOfTexts,
  type TextInLanguage,
  type TextLanguages,
  textInLanguage,
} from "./text-languages.ts";
export { toExportable, toExportableBackground } from "./to-exportable.ts";
export { mostOffered, type OfferedParty, type UsedBefore, usedBefore } from "./used-before.ts";
export { backgroundProblemsBeforeSaving, earliestYear, problemsBeforeSaving } from "./validate.ts";
export { emptyLog, type WholeLog, type WholeNote, wholeLogOf } from "./whole-log.ts";
export {
  type ChainedLog,
  filesVersion,
  type ReadFile,
  readFile,
  readIncidentsFile,
  readPrivateNotesFile,
  toFile,
  toIncidentsFile,
  toPrivateNotesFile,
} from "./whole-log-files.ts";
