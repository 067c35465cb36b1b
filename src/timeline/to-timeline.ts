// What a timeline takes from an incident, and from a fact beside the incidents. Works on what may leave the device and on
// what may not alike: it looks at nothing that is kept back.

import type { IncidentId } from "#base";
import {
  type Background,
  type Behaviour,
  type Occurrence,
  strategyOf,
} from "#incidents/exportable";
import type { TimelineDate } from "./arrange.ts";
import type { TimelineIncident } from "./placement.ts";

/** What an incident says that counts here. */
interface Said {
  readonly occurrence: Occurrence;
  readonly burst: { readonly count: number } | null;
  readonly behaviours: readonly Behaviour[];
  readonly order: { readonly breached: string };
}

/** The incident called `id`, that says `said` now. */
export function toTimelineIncident(
  id: IncidentId,
  said: Said,
  withdrawn: boolean,
): TimelineIncident {
  return {
    id,
    occurrence: said.occurrence,
    burst: said.burst?.count ?? null,
    strategies: [...new Set(said.behaviours.map(strategyOf))],
    breach: said.order.breached === "yes",
    withdrawn,
  };
}

/** The dates in `background`: those of an order, or the one that was marked. */
export function toTimelineDates(background: Background): readonly TimelineDate[] {
  switch (background.kind) {
    case "order": {
      const { title: words, issuedOn, servedOn, expiresOn } = background;
      return [
        ...(issuedOn === "" ? [] : [{ kind: "order-issued" as const, on: issuedOn, words }]),
        ...(servedOn === "" ? [] : [{ kind: "order-served" as const, on: servedOn, words }]),
        ...(expiresOn === "" ? [] : [{ kind: "order-expires" as const, on: expiresOn, words }]),
      ];
    }
    case "milestone": {
      const { milestone: kind, on, remark: words, language } = background;
      return [{ kind, on, words, ...(language === undefined ? {} : { language }) }];
    }
    case "other-party":
    case "change":
      return [];
  }
}
