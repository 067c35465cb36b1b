// The ways of making a PDF that are measured: ours, what others do with the same incidents, and the floor, which is our own
// file written again without deciding anything. None of the others tags its pages or shapes its letters.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { deflateSync, inflateSync } from "node:zlib";
import { projectRoot } from "../../setup.mjs";
import { madeUpIncidents } from "./incidents.mjs";

const file = (/** @type {string} */ name) =>
  new Uint8Array(readFileSync(join(projectRoot, "node_modules/@expo-google-fonts", `${name}.ttf`)));

const fonts = () => ({
  regular: file("noto-sans/400Regular/NotoSans_400Regular"),
  bold: file("noto-sans/700Bold/NotoSans_700Bold"),
});

const allFonts = () => ({
  ...fonts(),
  monospaced: file("noto-sans-mono/400Regular/NotoSansMono_400Regular"),
  others: [
    file("noto-sans-arabic/400Regular/NotoSansArabic_400Regular"),
    file("noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular"),
    file("noto-sans-thai/400Regular/NotoSansThai_400Regular"),
    file("noto-emoji/400Regular/NotoEmoji_400Regular"),
  ],
});

/** Where the page kit stands once it is built for Node. */
export const builtKit = join(projectRoot, ".cache/bench-kit");

/**
 * Each way: what to do before, and the act that is measured. The act gives the bytes of the file.
 *
 * @type {Record<string, (count: number, written: string) => Promise<() => Promise<Uint8Array> | Uint8Array>>}
 */
export const contenders = { ours, jspdf, autotable, pdfkit, floor };

/** @param {number} count */
async function ours(count) {
  const kit = await import(pathToFileURL(join(builtKit, "index.js")).href);
  const incidents = madeUpIncidents(count);
  const blocks = [
    { kind: "title", text: "Incident log" },
    { kind: "heading", level: 1, text: "Incidents" },
    ...incidents.map(({ heading, fields, description }, index) => ({
      kind: "group",
      name: String(index + 1),
      blocks: [
        { kind: "heading", level: 2, text: heading },
        { kind: "fields", rows: fields.map(({ label, value }) => ({ label, values: [value] })) },
        { kind: "heading", level: 3, text: "What happened" },
        { kind: "paragraph", text: description },
      ],
    })),
  ];
  const document = {
    title: "Incident log",
    language: "en-US",
    runningHead: "Incident log",
    pageLabel: (/** @type {number} */ page, /** @type {number} */ pages) =>
      `Page ${page} of ${pages}`,
    blocks,
  };
  const options = {
    paper: kit.usLetter,
    fonts: allFonts(),
    createdAt: 0,
    fingerprint: (/** @type {Uint8Array} */ bytes) =>
      new Uint8Array(createHash("sha256").update(bytes).digest()),
  };
  return () => kit.drawDocument(document, options);
}

/** Lines broken and placed by hand, as much as jsPDF itself asks for. @param {number} count */
async function jspdf(count) {
  const { jsPDF } = await import("jspdf");
  const incidents = madeUpIncidents(count);
  const { regular, bold } = fonts();
  return () => {
    const pdf = new jsPDF({ unit: "pt", format: "letter", compress: true, putOnlyUsedFonts: true });
    embed(pdf, "regular", regular);
    embed(pdf, "bold", bold);
    let y = 72;
    /** @param {string} text @param {number} x @param {number} width @param {string} font @param {number} size @param {number} leading */
    const put = (text, x, width, font, size, leading) => {
      pdf.setFont(font, "normal");
      pdf.setFontSize(size);
      for (const line of pdf.splitTextToSize(text, width)) {
        if (y + leading > 720) {
          pdf.addPage();
          y = 72;
        }
        pdf.text(line, x, y);
        y += leading;
      }
    };
    for (const { heading, fields, description } of incidents) {
      put(heading, 72, 468, "bold", 12, 17);
      for (const { label, value } of fields) {
        if (y + 15 > 720) {
          pdf.addPage();
          y = 72;
        }
        const top = y;
        put(label, 72, 104, "bold", 10.5, 15);
        y = top;
        put(value, 184, 356, "regular", 10.5, 15);
        y += 3;
      }
      put("What happened", 72, 468, "bold", 10.5, 15);
      put(description, 72, 468, "regular", 10.5, 15);
      y += 20;
    }
    numberPages(pdf);
    return new Uint8Array(pdf.output("arraybuffer"));
  };
}

/** @param {number} count */
async function autotable(count) {
  const { jsPDF } = await import("jspdf");
  const { autoTable } = await import("jspdf-autotable");
  const incidents = madeUpIncidents(count);
  const { regular, bold } = fonts();
  return () => {
    const pdf = new jsPDF({ unit: "pt", format: "letter", compress: true, putOnlyUsedFonts: true });
    embed(pdf, "regular", regular);
    embed(pdf, "bold", bold);
    let startY = 72;
    for (const { heading, fields, description } of incidents) {
      autoTable(pdf, {
        startY,
        theme: "plain",
        margin: 72,
        styles: { font: "regular", fontStyle: "normal", fontSize: 10.5 },
        headStyles: { font: "bold", fontStyle: "normal" },
        head: [[{ content: heading, colSpan: 2 }]],
        body: [
          ...fields.map(({ label, value }) => [label, value]),
          [{ content: description, colSpan: 2 }],
        ],
      });
      startY = /** @type {any} */ (pdf).lastAutoTable.finalY + 20;
    }
    numberPages(pdf);
    return new Uint8Array(pdf.output("arraybuffer"));
  };
}

/** @param {import("jspdf").jsPDF} pdf @param {string} name @param {Uint8Array} bytes */
function embed(pdf, name, bytes) {
  pdf.addFileToVFS(`${name}.ttf`, Buffer.from(bytes).toString("latin1"));
  pdf.addFont(`${name}.ttf`, name, "normal");
}

/** @param {import("jspdf").jsPDF} pdf */
function numberPages(pdf) {
  const pages = pdf.getNumberOfPages();
  pdf.setFont("regular", "normal");
  pdf.setFontSize(9);
  for (let page = 1; page <= pages; page += 1) {
    pdf.setPage(page);
    pdf.text(`Page ${page} of ${pages}`, 280, 752);
  }
}

/** @param {number} count */
async function pdfkit(count) {
  // @ts-expect-error The package brings no types.
  const { default: PdfDocument } = await import("pdfkit");
  const incidents = madeUpIncidents(count);
  const { regular, bold } = fonts();
  return () =>
    new Promise((resolve, reject) => {
      const pdf = new PdfDocument({ size: "LETTER", margin: 72, bufferPages: true });
      /** @type {Buffer[]} */
      const chunks = [];
      pdf.on("data", (/** @type {Buffer} */ chunk) => chunks.push(chunk));
      pdf.on("error", reject);
      pdf.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
      pdf.registerFont("regular", Buffer.from(regular));
      pdf.registerFont("bold", Buffer.from(bold));
      for (const { heading, fields, description } of incidents) {
        pdf.font("bold").fontSize(12).text(heading, 72);
        for (const { label, value } of fields) {
          pdf.font("bold").fontSize(10.5).text(label, 72, pdf.y, { width: 104, lineBreak: false });
          pdf.font("regular").text(value, 184, pdf.y, { width: 356 });
        }
        pdf.font("bold").text("What happened", 72);
        pdf.font("regular").text(description, 72, pdf.y, { width: 468 }).moveDown();
      }
      const { count: pages } = pdf.bufferedPageRange();
      for (let page = 0; page < pages; page += 1) {
        pdf.switchToPage(page);
        pdf.page.margins.bottom = 0;
        pdf.fontSize(9).text(`Page ${page + 1} of ${pages}`, 72, 752, { lineBreak: false });
      }
      pdf.end();
    });
}

/**
 * Our own file written again, to the last byte that is not packed: every stream, unpacked beforehand, is packed by zlib at its
 * default level, between the very bytes that stand between the streams in our file. All objects but pages' contents and fonts are
 * in such streams too. What is left out is every decision: no text is measured, no word shaped, no object or operator put together.
 *
 * @param {number} _count
 * @param {string} written
 */
async function floor(_count, written) {
  const bytes = readFileSync(written);
  const text = bytes.toString("latin1");
  const streams = /\/Filter\/FlateDecode[^>]*\/Length (\d+)>>\nstream\n/g;
  /** @type {{ before: Buffer, bare: Buffer }[]} */
  const parts = [];
  let at = 0;
  for (let found = streams.exec(text); found !== null; found = streams.exec(text)) {
    const start = found.index + found[0].length;
    const end = start + Number(found[1]);
    parts.push({
      before: bytes.subarray(at, start),
      bare: inflateSync(bytes.subarray(start, end)),
    });
    at = end;
    streams.lastIndex = end;
  }
  const rest = bytes.subarray(at);
  return () => {
    const written = parts.flatMap(({ before, bare }) => [before, deflateSync(bare)]);
    return new Uint8Array(Buffer.concat([...written, rest]));
  };
}
