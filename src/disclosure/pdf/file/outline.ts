// The outline beside the pages (ISO 32000-1, 12.3.3): headings of the second level under those of the first.

import type { Bookmark } from "../strip.ts";
import { decimal, type ObjectNumber, type PdfFile, ref, textString } from "./pdf-file.ts";

/** A bookmark and the page it leads to. */
export interface OutlineEntry {
  readonly bookmark: Bookmark;
  readonly page: ObjectNumber;
}

interface Node {
  readonly number: ObjectNumber;
  readonly entry: OutlineEntry | undefined;
  readonly kids: Node[];
}

/** Puts the outline; gives the number of its root, or `undefined` when there is nothing to list. */
export function putOutline(
  file: PdfFile,
  entries: readonly OutlineEntry[],
  pageHeight: number,
): ObjectNumber | undefined {
  if (entries.length === 0) return undefined;
  const root: Node = { number: file.reserve(), entry: undefined, kids: [] };
  let chapter = root;
  for (const entry of entries) {
    const node: Node = { number: file.reserve(), entry, kids: [] };
    if (entry.bookmark.level === 1) chapter = node;
    (entry.bookmark.level === 1 ? root : chapter).kids.push(node);
  }
  file.put(`<</Type/Outlines${kinOf(root)}>>`, root.number);
  putKids(file, root, pageHeight);
  return root.number;
}

function putKids(file: PdfFile, parent: Node, pageHeight: number): void {
  for (const [index, node] of parent.kids.entries()) {
    if (node.entry === undefined) continue;
    const { bookmark, page } = node.entry;
    const before = parent.kids[index - 1];
    const after = parent.kids[index + 1];
    file.put(
      [
        `<</Title${textString(bookmark.text)}/Parent ${ref(parent.number)}`,
        before === undefined ? "" : `/Prev ${ref(before.number)}`,
        after === undefined ? "" : `/Next ${ref(after.number)}`,
        kinOf(node),
        `/Dest[${ref(page)}/XYZ null ${decimal(pageHeight - bookmark.y)} null]>>`,
      ].join(""),
      node.number,
    );
    putKids(file, node, pageHeight);
  }
}

// A negative count would say that the entries below are folded away at first; of chapters they are.
function kinOf({ kids, entry }: Node): string {
  const first = kids[0];
  const last = kids.at(-1);
  if (first === undefined || last === undefined) return "";
  const count = entry === undefined ? kids.length : -kids.length;
  return `/First ${ref(first.number)}/Last ${ref(last.number)}/Count ${count}`;
}
