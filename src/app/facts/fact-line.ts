// What a fact beside the entries is called in a list, wherever it is listed.

import type { LocalDate } from "#base";
import { openWords as words } from "#i18n/open";
import { type Background, nameOf } from "#incidents";

/** What it is called, and the day it belongs to, if any. */
export function factLine(content: Background): { readonly title: string; readonly day: string } {
  const { background, dates } = words();
  const on = (date: LocalDate | "") => (date === "" ? "" : dates.date(date));
  switch (content.kind) {
    case "other-party":
      return { title: nameOf(content) || background.unnamed, day: "" };
    case "order":
      return { title: nameOf(content) || background.unnamed, day: on(content.issuedOn) };
    case "change":
      return {
        title: nameOf(content) || background.changes[content.change],
        day: on(content.madeOn),
      };
    case "milestone":
      return { title: background.milestones[content.milestone], day: on(content.on) };
  }
}
