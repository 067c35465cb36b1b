// Writes the tree of what each part of the pages is (ISO 32000-1, 14.7). Nodes are added as their marks are drawn, so that the
// tree holds what is on the pages, in the order in which it is read.

import type { Element } from "../structure.ts";
import type { ByteWriter } from "./byte-writer.ts";
import { decimal, type ObjectNumber, type PdfFile, ref, textString } from "./pdf-file.ts";

interface Node {
  readonly element: Element;
  readonly number: ObjectNumber;
  readonly kids: (Node | Marked)[];
  box: readonly number[] | undefined;
}

interface Marked {
  readonly page: ObjectNumber;
  readonly mark: number;
}

/** Gathers the nodes of one file. */
export class StructureTree {
  readonly #file: PdfFile;
  readonly #nodes = new Map<Element, Node>();
  readonly #pages: { readonly marked: readonly Node[] }[] = [];
  #marked: Node[] = [];
  #page: ObjectNumber | undefined;
  #root: Node | undefined;

  constructor(file: PdfFile) {
    this.#file = file;
  }

  /** What is drawn from now on stands on `page`. Gives the number by which the page finds its nodes. */
  beginPage(page: ObjectNumber): number {
    this.#page = page;
    this.#marked = [];
    return this.#pages.push({ marked: this.#marked }) - 1;
  }

  /** The number under which the next ink on the page belongs to `element`. `box` is where a figure stands. */
  mark(element: Element, box?: readonly number[]): number {
    const node = this.#nodeOf(element);
    node.box = box ?? node.box;
    const mark = this.#marked.push(node) - 1;
    if (this.#page !== undefined) node.kids.push({ page: this.#page, mark });
    return mark;
  }

  #nodeOf(element: Element): Node {
    const known = this.#nodes.get(element);
    if (known !== undefined) return known;
    if (element.parent !== null) {
      const parent = this.#nodeOf(element.parent);
      // The parent may have brought all its cells with it.
      const added = this.#nodes.get(element);
      if (added !== undefined) return added;
      const node = this.#newNode(element);
      parent.kids.push(node);
      return node;
    }
    const node = this.#newNode(element);
    this.#root = node;
    return node;
  }

  #newNode(element: Element): Node {
    const node: Node = { element, number: this.#file.reserve(), kids: [], box: undefined };
    this.#nodes.set(element, node);
    for (const cell of element.cells ?? []) node.kids.push(this.#newNode(cell));
    return node;
  }

  /** Puts the tree and gives the number of its root. */
  put(): ObjectNumber {
    const root = this.#file.reserve();
    for (const node of this.#nodes.values()) {
      const parent =
        node.element.parent === null ? undefined : this.#nodes.get(node.element.parent);
      this.#file.write((to) => write(to, node, parent?.number ?? root), node.number);
    }
    const pages = this.#pages.map(({ marked }, index) => {
      const nodes = marked.map(({ number }) => ref(number)).join(" ");
      return `${index} ${ref(this.#file.put(`[${nodes}]`))}`;
    });
    const byPage = this.#file.put(`<</Nums[${pages.join(" ")}]>>`);
    const kids = this.#root === undefined ? "" : `/K[${ref(this.#root.number)}]`;
    return this.#file.put(
      `<</Type/StructTreeRoot${kids}/ParentTree ${ref(byPage)}/ParentTreeNextKey ${pages.length}>>`,
      root,
    );
  }
}

function write(to: ByteWriter, { element, kids, box }: Node, parent: ObjectNumber): void {
  const { role, language, alternative, scope } = element;
  const first = kids.find((kid) => "mark" in kid);
  const page = first !== undefined && "mark" in first ? first.page : undefined;
  to.add("<</S/").add(role).add("/P ").whole(parent).add(" 0 R");
  if (page !== undefined) to.add("/Pg ").whole(page).add(" 0 R");
  if (language !== undefined) to.add(`/Lang${textString(language)}`);
  if (alternative !== undefined) to.add(`/Alt${textString(alternative)}`);
  if (scope !== undefined) to.add(`/A<</O/Table/Scope/${scope}>>`);
  if (box !== undefined) {
    const edges = box.map((edge) => decimal(edge)).join(" ");
    to.add(`/A<</O/Layout/Placement/Block/BBox[${edges}]>>`);
  }
  const isList = kids.length > 1;
  if (kids.length > 0) to.add(isList ? "/K[" : "/K ");
  for (const [index, kid] of kids.entries()) {
    if (index > 0) to.add(" ");
    if (!("mark" in kid)) to.whole(kid.number).add(" 0 R");
    else if (kid.page === page) to.whole(kid.mark);
    else to.add(`<</Type/MCR/Pg ${kid.page} 0 R/MCID ${kid.mark}>>`);
  }
  to.add(isList ? "]>>" : ">>");
}
