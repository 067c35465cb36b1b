// What goes in and out of the report worker. The incidents come straight from the log worker through the port, already
// without anything that must stay: the screen sees only the finished pages.

import type { FaultCode } from "#base";
import type { MadeAt, ReportRequest } from "#disclosure/report";

/** The one message the screen sends. The port is transferred. */
export interface ReportStart {
  readonly request: ReportRequest;
  readonly madeAt: MadeAt;
  readonly port: MessagePort;
}

/** What the report worker says. The bytes are transferred. */
export type ReportMessage =
  | { readonly kind: "progress"; readonly part: number }
  | { readonly kind: "made"; readonly bytes: Uint8Array<ArrayBuffer>; readonly incidents: number }
  | { readonly kind: "nothing-to-print" }
  | { readonly kind: "fault"; readonly code: FaultCode };
