// What is wanted of the log: words, filters and an order, put together.

import type { IncidentId } from "#base";
import type { Incident } from "#incidents";
import { fitter, type NameOf } from "./filters.ts";
import type { Finding, Order } from "./finding.ts";
import type { FoundIn, SearchIndex } from "./search-index.ts";

/** What was found, in order. */
export interface Findings {
  readonly incidents: readonly Incident[];
  /** Where the words stand, for those incidents in which they do not stand in the facts alone. */
  readonly elsewhere: ReadonlyMap<IncidentId, Exclude<FoundIn, "facts">>;
  /** See {@link SearchAnswer.isClose}. */
  readonly isClose: boolean;
  /** See {@link SearchAnswer.lacksQuotation}. */
  readonly lacksQuotation: boolean;
}

/** What of `latestFirst` fits `finding`. */
export function findIncidents(
  latestFirst: readonly Incident[],
  { query, filters, order }: Finding,
  index: Pick<SearchIndex, "find">,
  nameOf: NameOf,
): Findings {
  const answer = index.find(query);
  const fits = fitter(filters, nameOf);
  const withWords =
    answer === undefined ? latestFirst : latestFirst.filter(({ id }) => answer.found.has(id));
  const incidents = fits === undefined ? withWords : withWords.filter(fits);
  const elsewhere = new Map<IncidentId, Exclude<FoundIn, "facts">>();
  for (const [id, where] of answer?.found ?? []) if (where !== "facts") elsewhere.set(id, where);
  return {
    incidents: inOrder(incidents, order, answer?.found.keys()),
    elsewhere,
    isClose: answer?.isClose ?? false,
    lacksQuotation: answer?.lacksQuotation ?? false,
  };
}

function inOrder(
  incidents: readonly Incident[],
  order: Order,
  bestFirst: Iterable<IncidentId> | undefined,
): readonly Incident[] {
  switch (order) {
    case "latest":
      return incidents;
    case "earliest": {
      // What has no date has no place among the others: it comes last in either direction.
      const isDated = ({ current }: Incident) => current.content.occurrence.precision !== "unknown";
      return [
        ...incidents.filter(isDated).reverse(),
        ...incidents.filter((incident) => !isDated(incident)).reverse(),
      ];
    }
    case "written":
      return incidents.toSorted((a, b) => b.recordedAt - a.recordedAt);
    case "best": {
      if (bestFirst === undefined) return incidents;
      const rank = new Map([...bestFirst].map((id, at) => [id, at]));
      return incidents.toSorted((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
    }
  }
}
