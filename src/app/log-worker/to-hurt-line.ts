// One hurt thing, as the screen tells it.

import type { TimeZone } from "#base";
import type { HurtThing, Incident } from "#incidents";
import type { HurtLine } from "./protocol.ts";
import { toSummary } from "./to-summary.ts";

/** What a line says of `thing`; its time is told on the wall clock of `zone`. */
export function toHurtLine(thing: HurtThing, zone: TimeZone): HurtLine {
  const { damage, sort, writtenAt, entry, fact, before, after } = thing;
  const summaryOf = (incident: Incident | undefined) => incident && toSummary(incident, undefined);
  return {
    damage,
    sort,
    written: writtenAt === undefined ? undefined : { at: writtenAt, zone },
    entry: summaryOf(entry),
    isOfFact: fact !== undefined,
    before: summaryOf(before),
    after: summaryOf(after),
  };
}
