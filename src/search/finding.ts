// What a person looks for, as plain data. Brings no index with it, so that a screen may use it.

import type { LocalDate } from "#base";
import type { Behaviour, Precision, Strategy } from "#incidents";

/** Whether incidents with something are wanted, or those without; empty for both. */
export type Wanted = "" | "yes" | "no";

/** What every incident that is shown must fit. Empty asks for nothing. */
export interface Filters {
  /** It may have happened on this day or later. */
  readonly from: LocalDate | "";
  /** It may have happened on this day or earlier. */
  readonly to: LocalDate | "";
  readonly precision: Precision | "";
  readonly behaviour: Behaviour | Strategy | "";
  readonly place: string;
  /** A device, an app or service, an account or number. */
  readonly technology: string;
  /** Somebody who did it, acted for them, saw it or was told. */
  readonly person: string;
  readonly reported: Wanted;
  readonly evidence: Wanted;
  readonly withdrawn: Wanted;
}

/** Everything fits. */
export const noFilters: Filters = {
  from: "",
  to: "",
  precision: "",
  behaviour: "",
  place: "",
  technology: "",
  person: "",
  reported: "",
  evidence: "",
  withdrawn: "",
};

/** The order of what is shown. `best` is by how well the words fit; without words it is `latest`. */
export type Order = "latest" | "earliest" | "written" | "best";

/** What a person looks for. */
export interface Finding {
  readonly query: string;
  readonly filters: Filters;
  readonly order: Order;
}

/** The whole log, latest first. */
export const everything: Finding = { query: "", filters: noFilters, order: "latest" };
