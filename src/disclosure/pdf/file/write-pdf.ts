// Pages to the bytes of a file: the only place where everything of a PDF comes together.

import type { Picture } from "../document.ts";
import type { TrueType } from "../fonts/true-type.ts";
import type { Paper } from "../paper.ts";
import type { Page } from "../strip.ts";
import { ByteWriter } from "./byte-writer.ts";
import { CodedFont } from "./coded-font.ts";
import { describe, type FileDescription } from "./describe.ts";
import { putPicture } from "./embed-picture.ts";
import { type OutlineEntry, putOutline } from "./outline.ts";
import { writePage } from "./page-content.ts";
import {
  decimal,
  type Fingerprint,
  type ObjectNumber,
  PdfFile,
  type Profile,
  ref,
} from "./pdf-file.ts";
import { StructureTree } from "./structure-tree.ts";

/** Writes one file without links, scripts, attachments, forms, encryption, or anything that happens on opening. */
export class PdfWriter {
  readonly #file: PdfFile;
  readonly #paper: Paper;
  readonly #profile: Profile;
  readonly #tree: StructureTree;
  readonly #fonts = new Map<TrueType, CodedFont>();
  readonly #pictures = new Map<Picture, { readonly name: string; readonly number: ObjectNumber }>();
  readonly #pages: ObjectNumber[] = [];
  readonly #outline: OutlineEntry[] = [];
  readonly #content = new ByteWriter();
  readonly #resources: ObjectNumber;
  readonly #root: ObjectNumber;

  constructor(paper: Paper, profile: Profile) {
    this.#file = new PdfFile(profile);
    this.#paper = paper;
    this.#profile = profile;
    this.#tree = new StructureTree(this.#file);
    this.#resources = this.#file.reserve();
    this.#root = this.#file.reserve();
  }

  /** Adds a page. */
  addPage({ placed, bookmarks }: Page): void {
    const page = this.#file.reserve();
    const { width, height } = this.#paper;
    const parents = this.#tree.beginPage(page);
    this.#content.clear();
    writePage(this.#content, placed, {
      height,
      fontFor: (font) => this.#fontFor(font),
      pictureFor: ({ picture }) => this.#pictureFor(picture),
      markFor: (element, box) => this.#tree.mark(element, box),
    });
    const contents = this.#file.putStream("", this.#content.written());
    this.#file.put(
      `<</Type/Page/Parent ${ref(this.#root)}/MediaBox[0 0 ${decimal(width)} ${decimal(height)}]` +
        `/Resources ${ref(this.#resources)}/Contents ${ref(contents)}/StructParents ${parents}/Tabs/S>>`,
      page,
    );
    this.#pages.push(page);
    for (const bookmark of bookmarks) this.#outline.push({ bookmark, page });
  }

  /**
   * The whole file, with an id that is the `fingerprint` of its pages as they stand in the file, and of nothing else: a reader
   * must not be able to try out words that were left out until the id fits. Nothing can be added after.
   */
  async finish(
    description: FileDescription,
    fingerprint: Fingerprint,
  ): Promise<Uint8Array<ArrayBuffer>> {
    const file = this.#file;
    const fonts = [...this.#fonts.values()];
    for (const [index, font] of fonts.entries()) font.put(file, this.#profile, index);
    const kids = this.#pages.map(ref).join(" ");
    file.put(`<</Type/Pages/Count ${this.#pages.length}/Kids[${kids}]>>`, this.#root);
    const pictures = [...this.#pictures.values()];
    file.put(
      `<</Font<<${fonts.map(({ name, number }) => `/${name} ${ref(number)}`).join("")}>>` +
        `/XObject<<${pictures.map(({ name, number }) => `/${name} ${ref(number)}`).join("")}>>>>`,
      this.#resources,
    );
    const tree = this.#tree.put();
    const outline = putOutline(file, this.#outline, this.#paper.height);
    file.closeContent();
    const { catalogue, trailer } = describe(file, description, this.#profile);
    const root = file.put(
      `<</Type/Catalog/Pages ${ref(this.#root)}/StructTreeRoot ${ref(tree)}/MarkInfo<</Marked true>>` +
        `${outline === undefined ? "" : `/Outlines ${ref(outline)}/PageMode/UseOutlines`}${catalogue}>>`,
    );
    return file.finish(`/Root ${ref(root)}${trailer}`, fingerprint);
  }

  #fontFor(font: TrueType): CodedFont {
    const known = this.#fonts.get(font);
    if (known !== undefined) return known;
    const coded = new CodedFont(font, this.#fonts.size + 1, this.#file.reserve());
    this.#fonts.set(font, coded);
    return coded;
  }

  #pictureFor(picture: Picture): string {
    const known = this.#pictures.get(picture);
    if (known !== undefined) return known.name;
    const name = `I${this.#pictures.size + 1}`;
    this.#pictures.set(picture, { name, number: putPicture(this.#file, picture) });
    return name;
  }
}
