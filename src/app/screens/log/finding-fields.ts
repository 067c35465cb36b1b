// Between the fields of the find bar and what is looked for. What cannot be read as a date yet asks for nothing.

import { isLocalDate, type LocalDate } from "#base";
import type { Filters, Finding, Order, Wanted } from "#search";

type Texts = Readonly<Record<string, string>>;

/** What the fields with these texts, by path, ask for. */
export function toFinding(texts: Texts): Finding {
  const of = (path: string) => texts[path] ?? "";
  const date = (path: string): LocalDate | "" => {
    const text = of(path);
    return isLocalDate(text) ? text : "";
  };
  return {
    query: of("query"),
    order: (of("order") || "latest") as Order,
    filters: {
      from: date("from"),
      to: date("to"),
      precision: of("precision") as Filters["precision"],
      behaviour: of("behaviour") as Filters["behaviour"],
      place: of("place"),
      technology: of("technology"),
      person: of("person"),
      reported: of("reported") as Wanted,
      evidence: of("evidence") as Wanted,
      withdrawn: of("withdrawn") as Wanted,
    },
  };
}

/** The texts of the fields that ask for `finding`. */
export function toTexts({ query, order, filters }: Finding): Texts {
  return { query, order, ...filters };
}

/** How many of the folded fields ask for something. */
export function countSet({ order, filters }: Finding): number {
  return (
    Object.values(filters).filter((filter) => filter !== "").length + (order === "latest" ? 0 : 1)
  );
}
