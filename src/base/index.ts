// Words every module shares. Imports nothing of ours: what stands here must make sense to all of them.

export { concatBytes, equalBytes, fromHex, fromUtf8, giveBack, toHex, utf8 } from "./bytes.ts";
export { type Clock, clockInZone, deviceClock, isZoneUnsure } from "./clock.ts";
export {
  isLocalDate,
  isLocalTime,
  isTimeZone,
  type LocalDate,
  type LocalTime,
  offsetOf,
  type TimeZone,
  timeZones,
  toInstant,
  toLocal,
} from "./dates.ts";
export { Fault, type FaultCode, faultCodes, isFaultCode, toFault } from "./fault.ts";
export {
  type BackgroundId,
  type Id,
  type IncidentId,
  isId,
  type JournalEntryId,
  newId,
  type RecordId,
} from "./ids.ts";
export { assertNever } from "./never.ts";
export type { Parsed, Problem } from "./problem.ts";
export { type ByteCount, byteCount, type Milliseconds, milliseconds } from "./units.ts";
