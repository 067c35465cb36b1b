// Writes the tree of what each part of the pages is (ISO 32000-1, 14.7). Nodes are added as their marks are drawn, so that the
// tree holds what is on the pages, in the order in which it is read.

import type { Element } from "../structure.ts";
import type { ByteWriter } from "./byte-writer.ts";
import { decimal, type ObjectNumber, type PdfFile, ref, textString } from "./pdf-file.ts";

interface Node {
  readonly element: Element;
  readonly number: ObjectNumber;
  readonly parent: Node | undefined;
  // What is below it: nodes, and marks by their numbers in the file.
  kids: (Node | number)[];
  box: readonly number[] | undefined;
}

const noKids: Node["kids"] = [];

// Most nodes have one kid, and a list that is begun empty takes room for many.
function addKid(node: Node, kid: Node | number): void {
  if (node.kids.length === 0) node.kids = [kid];
  else node.kids.push(kid);
}

/** Gathers the nodes of one file. */
export class StructureTree {
  readonly #file: PdfFile;
  readonly #nodes = new Map<Element, Node>();
  // For each mark of the file the node it belongs to and which page it is on, and for each page the number of its first mark.
  readonly #marked: Node[] = [];
  readonly #markPages: number[] = [];
  readonly #firstMarks: number[] = [];
  readonly #pages: ObjectNumber[] = [];
  #root: Node | undefined;

  constructor(file: PdfFile) {
    this.#file = file;
  }

  /** What is drawn from now on stands on `page`. Gives the number by which the page finds its nodes. */
  beginPage(page: ObjectNumber): number {
    this.#firstMarks.push(this.#marked.length);
    return this.#pages.push(page) - 1;
  }

  /** The number under which the next ink on the page belongs to `element`. `box` is where a figure stands. */
  mark(element: Element, box?: readonly number[]): number {
    const node = this.#nodeOf(element);
    node.box = box ?? node.box;
    const mark = this.#marked.push(node) - 1;
    this.#markPages.push(this.#pages.length - 1);
    addKid(node, mark);
    return mark - (this.#firstMarks.at(-1) as number);
  }

  #nodeOf(element: Element): Node {
    const known = this.#nodes.get(element);
    if (known !== undefined) return known;
    if (element.parent !== null) {
      const parent = this.#nodeOf(element.parent);
      // The parent may have brought all its cells with it.
      const added = element.parent.cells === undefined ? undefined : this.#nodes.get(element);
      if (added !== undefined) return added;
      const node = this.#newNode(element, parent);
      addKid(parent, node);
      return node;
    }
    const node = this.#newNode(element, undefined);
    this.#root = node;
    return node;
  }

  #newNode(element: Element, parent: Node | undefined): Node {
    const number = this.#file.reserve();
    const node: Node = { element, number, parent, kids: noKids, box: undefined };
    this.#nodes.set(element, node);
    const { cells } = element;
    if (cells !== undefined) node.kids = cells.map((cell) => this.#newNode(cell, node));
    return node;
  }

  /** Puts the tree and gives the number of its root. */
  put(): ObjectNumber {
    const root = this.#file.reserve();
    for (const node of this.#nodes.values()) {
      this.#file.write((to) => this.#write(to, node, node.parent?.number ?? root), node.number);
    }
    const pages = this.#pages.map((_, index) => {
      const nodes = this.#file.write((to) => this.#writeNodesOf(to, index));
      return `${index} ${ref(nodes)}`;
    });
    const byPage = this.#file.put(`<</Nums[${pages.join(" ")}]>>`);
    const kids = this.#root === undefined ? "" : `/K[${ref(this.#root.number)}]`;
    return this.#file.put(
      `<</Type/StructTreeRoot${kids}/ParentTree ${ref(byPage)}/ParentTreeNextKey ${pages.length}>>`,
      root,
    );
  }

  #write(to: ByteWriter, { element, kids, box }: Node, parent: ObjectNumber): void {
    const { role, language, alternative, scope } = element;
    const first = kids.find((kid) => typeof kid === "number");
    const page = typeof first === "number" ? this.#markPages[first] : undefined;
    to.add("<</S/").add(role).add("/P ").whole(parent).add(" 0 R");
    if (page !== undefined)
      to.add("/Pg ")
        .whole(this.#pages[page] as number)
        .add(" 0 R");
    if (language !== undefined) to.add(`/Lang${textString(language)}`);
    if (alternative !== undefined) to.add(`/Alt${textString(alternative)}`);
    if (scope !== undefined) to.add(`/A<</O/Table/Scope/${scope}>>`);
    if (box !== undefined) {
      const edges = box.map((edge) => decimal(edge)).join(" ");
      to.add(`/A<</O/Layout/Placement/Block/BBox[${edges}]>>`);
    }
    const isList = kids.length > 1;
    if (kids.length > 0) to.add(isList ? "/K[" : "/K ");
    for (let index = 0; index < kids.length; index += 1) {
      const kid = kids[index] as Node | number;
      if (index > 0) to.add(" ");
      if (typeof kid !== "number") to.whole(kid.number).add(" 0 R");
      else this.#writeMark(to, kid, page);
    }
    to.add(isList ? "]>>" : ">>");
  }

  // For each mark of a page the node it belongs to.
  #writeNodesOf(to: ByteWriter, page: number): void {
    const first = this.#firstMarks[page] as number;
    const end = this.#firstMarks[page + 1] ?? this.#marked.length;
    to.add("[");
    for (let mark = first; mark < end; mark += 1) {
      if (mark > first) to.add(" ");
      to.whole((this.#marked[mark] as Node).number).add(" 0 R");
    }
    to.add("]");
  }

  // A mark is known by its number on its page.
  #writeMark(to: ByteWriter, mark: number, page: number | undefined): void {
    const place = this.#markPages[mark] as number;
    const onPage = mark - (this.#firstMarks[place] as number);
    if (place === page) to.whole(onPage);
    else to.add(`<</Type/MCR/Pg ${this.#pages[place]} 0 R/MCID ${onPage}>>`);
  }
}
