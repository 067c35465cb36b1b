// What was written down. Pure: no React, no database, no cryptography; what it needs of those is passed in.

export { type Draft, DraftShelf, type DraftSubject } from "./draft-shelf.ts";
export {
  type AgencyReport,
  blankContent,
  type Incident,
  type IncidentContent,
  type Location,
  type PastWithdrawal,
  type Technology,
  type Withdrawal,
  type Witness,
  type Wording,
} from "./incident.ts";
export { type BookTools, IncidentBook, type WriteIncidentOutcome } from "./incident-book.ts";
export {
  chronological,
  endOf,
  type Moment,
  type Occurrence,
  type OccurrencePhrases,
  occurrenceInWords,
  type Precision,
  precisions,
  startOf,
} from "./occurrence.ts";
export { type PrivateNote, privateNote } from "./private-note.ts";
export {
  type RecordStore,
  recordKinds,
  type StoredChange,
  type StoredLabel,
  type StoredRecord,
  type StoredRecords,
} from "./record-store.ts";
export {
  planRestore,
  type RestoreCounts,
  type RestorePlan,
  type RestoreTools,
  toChange,
} from "./restore.ts";
export {
  type ChainHead,
  countBreaks,
  decodeHead,
  decodeRevision,
  emptyChain,
  encodeHead,
  encodeRevision,
  type Hash,
  hasTrueLink,
  identityOf,
  type LinkedRevision,
  linkRevision,
  type Origin,
  type Revision,
  type RevisionKind,
} from "./revision.ts";
export { toExportable } from "./to-exportable.ts";
export {
  earliestYear,
  type IncidentProblem,
  type IncidentProblemCode,
  longestText,
  parseIncidentContent,
  problemsBeforeSaving,
} from "./validate.ts";
export { emptyLog, type WholeLog, type WholeNote, wholeLogOf } from "./whole-log.ts";
export {
  filesVersion,
  type ReadFile,
  readFile,
  readIncidentsFile,
  readPrivateNotesFile,
  toFile,
  toIncidentsFile,
  toPrivateNotesFile,
} from "./whole-log-files.ts";
