// Closes a switch over a union: forgetting a case then fails to compile.

import { Fault } from "./fault.ts";

/**
 * Never returns; a call compiles only where every case of a union has been handled.
 *
 * @throws {@link Fault} `bug` when data that was never checked slips through at run time.
 */
export function assertNever(_value: never): never {
  throw new Fault("bug");
}
