// The confidential sheet: what the filed copy of the same request leaves out, under the same numbers, in a file of its own.
// Courts that take such a form keep it from the other party and from the public; see RULES.md, R17.

import type { Block, FieldRow, PaperDocument } from "#disclosure/pdf";
import type { OmissionKind } from "./omissions/omission.ts";
import { knownTexts, omit } from "./omissions/omit.ts";
import type { ReportRequest } from "./request.ts";
import { captionBlock } from "./sections/caption.ts";
import { type MadeAt, preparedRow } from "./sections/title-block.ts";
import { select } from "./select.ts";
import { type Showable, shownIn } from "./shown.ts";
import type { ReportWords } from "./telling.ts";
import type { TextOwner } from "./texts.ts";

/**
 * The sheet that belongs to the filed copy of `request`. `whole` is what that is made of, with everything in it.
 *
 * Each page is marked as confidential. What the filed copy shows is not repeated.
 */
export function composeSheet(
  whole: Showable,
  request: ReportRequest,
  words: ReportWords,
  madeAt: MadeAt | undefined,
): PaperDocument {
  const { sheet, language, page, partLabel } = words.report;
  const { disclosed } = request;
  const everything = { ...disclosed, witnessContacts: true, addresses: true };
  const { leftOut: _parts, ...unrestricted } = request;
  const incidents = select(whole.incidents, { ...unrestricted, disclosed: everything });
  const people = new Held();
  const places = new Held();
  for (const { number, incident } of incidents) {
    const owner = { kind: "incident", number, id: incident.id } as const;
    for (const { location, witnesses } of [incident.current, ...incident.earlier]) {
      const { place, address } = location;
      if (!disclosed.addresses && address !== null && address.trim() !== "") {
        places.add(place.trim() === "" ? sheet.noPlace : place, [address], owner);
      }
      for (const { name, contact, minor } of witnesses) {
        const isWithheld = !disclosed.witnessContacts && (contact ?? "").trim() !== "";
        if (!isWithheld && !minor) continue;
        const said = [isWithheld ? (contact ?? "") : "", minor ? sheet.minor : ""];
        people.add(name.trim() === "" ? words.report.nameNotRecorded : name, said, owner);
      }
    }
  }
  const numbers = new Held();
  const known = knownTexts(whole.incidents);
  for (const { kind, text, owner } of omit(shownIn(whole, request), request, known, words).places) {
    if (kind === "minor") {
      if (!people.has(text)) people.add(text, [sheet.minor], owner);
    } else if (isNumber(kind)) numbers.add(sheet.numberKinds[kind], [text], owner);
  }
  const sections = [
    section(sheet.people, people, words),
    section(sheet.places, places, words),
    section(sheet.numbers, numbers, words),
  ].flat();
  return {
    title: sheet.title,
    language,
    runningHead: sheet.title,
    marking: sheet.marking,
    pageLabel: page,
    partLabel,
    blocks: [
      ...captionBlock(request.caption, words),
      { kind: "title", text: sheet.title },
      { kind: "fields", rows: preparedRow(madeAt, words) },
      { kind: "note", text: sheet.what },
      { kind: "note-on-substitutes", text: words.report.substitutes },
      ...(sections.length === 0 ? [{ kind: "paragraph", text: sheet.nothing } as const] : sections),
      { kind: "closing", text: sheet.end },
    ],
  };
}

function isNumber(kind: OmissionKind): kind is "identity-number" | "account-number" | "birth-date" {
  return kind === "identity-number" || kind === "account-number" || kind === "birth-date";
}

interface HeldRow {
  readonly label: string;
  readonly said: readonly string[];
  readonly numbers: Set<number>;
  readonly marks: Set<string>;
}

/** What is held back, each once, with the numbers of the incidents and the marks of the exhibits it stands in. */
class Held {
  readonly #rows = new Map<string, HeldRow>();

  add(label: string, said: readonly string[], owner: TextOwner): void {
    const key = JSON.stringify([label, said]);
    const row = this.#rows.get(key) ?? { label, said, numbers: new Set(), marks: new Set() };
    if (owner.kind === "incident") row.numbers.add(owner.number);
    if (owner.kind === "exhibit") row.marks.add(owner.mark);
    this.#rows.set(key, row);
  }

  has(label: string): boolean {
    return [...this.#rows.values()].some((row) => row.label === label);
  }

  rows({ report }: ReportWords): readonly FieldRow[] {
    return [...this.#rows.values()].map(({ label, said, numbers, marks }) => ({
      label,
      values: [
        ...said.filter((text) => text.trim() !== ""),
        ...(numbers.size === 0
          ? []
          : [report.sheet.inIncidents([...numbers].sort((a, b) => a - b))]),
        ...(marks.size === 0 ? [] : [report.sheet.inExhibits([...marks])]),
      ],
    }));
  }
}

function section(heading: string, held: Held, words: ReportWords): readonly Block[] {
  const rows = held.rows(words);
  return rows.length === 0
    ? []
    : [
        { kind: "heading", level: 1, text: heading },
        { kind: "fields", rows },
      ];
}
