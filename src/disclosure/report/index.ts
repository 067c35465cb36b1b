// The court report: decides what stands on the paper. Sees only what may leave the device.

export { type BesideIncidents, compose } from "./compose.ts";
export { composeSheet } from "./compose-sheet.ts";
export {
  type Exhibit,
  type ExhibitForm,
  type Foundation,
  formOfName,
  type MarkedExhibit,
  markExhibits,
} from "./exhibits.ts";
export {
  type Learned,
  type LearnedKind,
  type LearnedPlace,
  learnedKinds,
} from "./learned/learned.ts";
export { learnedFrom } from "./learned/learned-from.ts";
export type { KnownTexts } from "./omissions/find-omissions.ts";
export { type Omission, type OmissionKind, omissionKinds } from "./omissions/omission.ts";
export {
  knownTexts,
  type OmissionCounts,
  type Omitted,
  type OmittedPlace,
  omit,
} from "./omissions/omit.ts";
export { parseReportRequest, type RequestProblemCode } from "./parse-request.ts";
export {
  type Caption,
  type Declaration,
  declarations,
  hasSection,
  type OmissionChoices,
  type OptionalPart,
  type OptionalSection,
  optionalParts,
  optionalSections,
  type ReportPeriod,
  type ReportRequest,
  requestedBy,
} from "./request.ts";
export { isKindRequested, restrictBackground } from "./restrict.ts";
export type { ExhibitPages, ExhibitPlace } from "./sections/exhibits.ts";
export type { ChainHeadText } from "./sections/integrity.ts";
export type { MadeAt } from "./sections/title-block.ts";
export { type NumberedIncident, select } from "./select.ts";
export { type Showable, type Shown, shownIn } from "./shown.ts";
export type { ReportWords } from "./telling.ts";
export type { TextOwner, TextPath } from "./texts.ts";
