// The court report: decides what stands on the paper. Sees only what may leave the device.

export { compose } from "./compose.ts";
export { isRequested, type ReportPeriod, type ReportRequest } from "./request.ts";
export type { MadeAt } from "./sections/title-block.ts";
export type { ReportWords } from "./telling.ts";
