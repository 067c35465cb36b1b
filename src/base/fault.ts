// What should not happen. A fault carries a code and nothing else: no content, no file name, no person may ever stand
// in a message, because messages end up in crash reports and screenshots.

/** Every fault there is. Each has a sentence for the person in `i18n`; a code without one does not compile. */
export const faultCodes = [
  "record-altered",
  "record-missing",
  "record-truncated",
  "lock-damaged",
  "key-erased",
  "storage-full",
  "storage-lost",
  "storage-gone",
  "storage-taken",
  "storage-blocked",
  "storage-denied",
  "worker-stopped",
  "random-unavailable",
  "wasm-unavailable",
  "font-missing",
  "pack-missing",
  "bug",
] as const;

/** The code of a {@link Fault}. */
export type FaultCode = (typeof faultCodes)[number];

/** Something a correct program does not expect. Expected alternatives are returned as outcomes, not thrown. */
export class Fault extends Error {
  readonly code: FaultCode;

  constructor(code: FaultCode, options?: { cause?: unknown }) {
    super(code, options);
    this.name = "Fault";
    this.code = code;
  }
}

/** Whether a value is one of our fault codes; for codes that arrive as plain data from a worker. */
export function isFaultCode(value: unknown): value is FaultCode {
  return (faultCodes as readonly unknown[]).includes(value);
}

/** The fault itself when `error` is one, otherwise a `bug` fault with `error` as its cause. Used at a module's edge. */
export function toFault(error: unknown): Fault {
  return error instanceof Fault ? error : new Fault("bug", { cause: error });
}
