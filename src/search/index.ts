// Finding incidents again. In memory only: the index is made anew after each unlocking and gone at lock.

export { factTextsOf } from "./fact-texts.ts";
export { type Choices, choicesOf, fitter, type NameOf } from "./filters.ts";
export { type Findings, findIncidents } from "./find-incidents.ts";
export {
  everything,
  type Filters,
  type Finding,
  noFilters,
  type Order,
  type Wanted,
} from "./finding.ts";
export { type Said, searchTextsOf, type WordsOf } from "./incident-texts.ts";
export { type FoundIn, type SearchAnswer, SearchIndex, type SearchTexts } from "./search-index.ts";
