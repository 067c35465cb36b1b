// The confidential sheet: what the filed copy of the same request leaves out, under the same numbers, in a file of its own.
// Courts that take such a form keep it from the other party and from the public; see RULES.md, R17.

import type { Block, FieldRow, PaperDocument } from "#disclosure/pdf";
import type { ExportableBackground, ExportableIncident } from "#incidents/exportable";
import type { OmissionKind } from "./omissions/omission.ts";
import { knownTexts, omit } from "./omissions/omit.ts";
import type { ReportRequest } from "./request.ts";
import { restrictBackground } from "./restrict.ts";
import { captionBlock } from "./sections/caption.ts";
import { type MadeAt, preparedRow } from "./sections/title-block.ts";
import { select } from "./select.ts";
import type { ReportWords } from "./telling.ts";

/**
 * The sheet that belongs to the filed copy of `request`. `whole` are the incidents with everything in them.
 *
 * Each page is marked as confidential. What the filed copy shows is not repeated.
 */
export function composeSheet(
  whole: readonly ExportableIncident[],
  background: readonly ExportableBackground[],
  request: ReportRequest,
  words: ReportWords,
  madeAt: MadeAt | undefined,
): PaperDocument {
  const { sheet, language, page, partLabel } = words.report;
  const { disclosed } = request;
  const everything = { ...disclosed, witnessContacts: true, addresses: true };
  const { leftOut: _parts, ...unrestricted } = request;
  const incidents = select(whole, { ...unrestricted, disclosed: everything });
  const people = new Held();
  const places = new Held();
  for (const { number, incident } of incidents) {
    for (const { location, witnesses } of [incident.current, ...incident.earlier]) {
      const { place, address } = location;
      if (!disclosed.addresses && address !== null && address.trim() !== "") {
        places.add(place.trim() === "" ? sheet.noPlace : place, [address], number);
      }
      for (const { name, contact, minor } of witnesses) {
        const isWithheld = !disclosed.witnessContacts && (contact ?? "").trim() !== "";
        if (!isWithheld && !minor) continue;
        const said = [isWithheld ? (contact ?? "") : "", minor ? sheet.minor : ""];
        people.add(name.trim() === "" ? words.report.nameNotRecorded : name, said, number);
      }
    }
  }
  const numbers = new Held();
  const shownIncidents = select(whole, request);
  const { places: leftOut } = omit(
    { incidents: shownIncidents, background: restrictBackground(background, request) },
    request,
    knownTexts(whole),
    words,
  );
  for (const { kind, text, number } of leftOut) {
    if (kind === "minor") {
      if (!people.has(text)) people.add(text, [sheet.minor], number);
    } else if (isNumber(kind)) numbers.add(sheet.numberKinds[kind], [text], number);
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

/** What is held back, each once, with the numbers of the incidents it stands in. */
class Held {
  readonly #rows = new Map<
    string,
    { readonly label: string; readonly said: readonly string[]; readonly numbers: Set<number> }
  >();

  add(label: string, said: readonly string[], number: number | null): void {
    const key = JSON.stringify([label, said]);
    const row = this.#rows.get(key) ?? { label, said, numbers: new Set() };
    if (number !== null) row.numbers.add(number);
    this.#rows.set(key, row);
  }

  has(label: string): boolean {
    return [...this.#rows.values()].some((row) => row.label === label);
  }

  rows({ report }: ReportWords): readonly FieldRow[] {
    return [...this.#rows.values()].map(({ label, said, numbers }) => ({
      label,
      values: [
        ...said.filter((text) => text.trim() !== ""),
        ...(numbers.size === 0
          ? []
          : [report.sheet.inIncidents([...numbers].sort((a, b) => a - b))]),
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
