import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { ByteCount } from "#base";
import { usLetter } from "#disclosure/pdf";
import type { Exhibit } from "#disclosure/report";
import { words } from "#i18n";
import { aWitness } from "../../../tests/support/incidents.ts";
import { aPng } from "../../../tests/support/pictures.ts";
import {
  inflated,
  readPdf,
  reportFonts,
  withoutSpace,
} from "../../../tests/support/read-pdf-text.ts";
import {
  allDisclosed,
  anExhibit,
  anIncident,
  exactly,
  exportables,
  madeAt,
  nothingDisclosed,
} from "../../../tests/support/reports.ts";
import { workedExamples } from "../../../tests/support/worked-examples.ts";
import { lookAtPapers, type Material, makePapers } from "./make-papers.ts";

const options = {
  paper: usLetter,
  fonts: reportFonts(),
  fingerprint: (bytes: Uint8Array) => new Uint8Array(createHash("sha256").update(bytes).digest()),
};
const request = {
  caption: { court: "", caseNumber: "", petitioner: "Pat Quill, by R. C.", respondent: "" },
  disclosed: nothingDisclosed,
  omitted: { identifiers: true, minors: ["Pat Quill"], kept: [] },
};

const told = [
  ...workedExamples.map(({ content }) => anIncident([{ content }])),
  anIncident([
    {
      content: {
        occurrence: exactly("2026-05-05", "18:00"),
        location: { place: "Home", address: "QADDRESSQ 7 Elm Street" },
        witnesses: [
          aWitness({ name: "Ann Lee", contact: "QCONTACTQ 217-555-0188" }),
          aWitness({ name: "Sam Quill", minor: true }),
        ],
        description:
          "Sam Quill and Pat Quill saw the note with 078-05-1120 at QADDRESSQ 7 Elm Street. שלום at 18:30 😡\u202E",
        evidenceKept: "QKEPTQ",
        language: "en",
      },
    },
  ]),
];

function material(incidents = told): Material {
  return {
    exhibits: [
      anExhibit({
        title: "Sam Quill with 078-05-1120",
        foundation: {
          madeBy: "Pat Quill",
          device: "The doorbell of QADDRESSQ 7 Elm Street",
          madeAt: "",
          account: "QCONTACTQ 217-555-0188",
          original: "At my sister Maria’s house",
          done: "",
        },
      }),
    ],
    shown: { incidents: exportables(incidents, nothingDisclosed), background: [] },
    whole: { incidents: exportables(incidents, allDisclosed), background: [] },
    chain: { head: "ab".repeat(32), hasBreaks: false },
    madeAt,
  };
}

const secrets = ["QADDRESSQ", "QCONTACTQ", "QKEPTQ", "Sam Quill", "Pat Quill", "078-05-1120"];

test("[R23] what a person is shown before is what stands in the file, letter for letter", async () => {
  const look = await lookAtPapers(request, ["filed", "sheet"], material(), options);
  const papers = await makePapers(request, ["filed", "sheet"], material(), options);
  for (const [index, shown] of [look.pages, look.sheet].entries()) {
    const { pages } = await readPdf(papers[index]?.bytes ?? new Uint8Array());
    expect(pages.length).toBe(shown.length);
    for (const [place, page] of pages.entries()) {
      // A reader of the file is not told what a drawing shows in words as part of its text.
      const texts = (shown[place] ?? [])
        .flatMap(({ role, texts }) => (role === "figure" ? texts.slice(1) : texts))
        .map((stretches) => stretches.map(({ text }) => text).join(""));
      const sorted = (text: string) => Array.from(withoutSpace(text)).sort().join("");
      expect(sorted(texts.join(""))).toBe(sorted(page));
      if (!texts.some((text) => /[\u0590-\u08FF]/.test(text))) {
        expect(withoutSpace(texts.join(""))).toBe(withoutSpace(page));
      }
    }
  }
});

test("[R17] [E1] what is withheld is on the sheet alone: in no byte of the report or the tables, whichever way they are read", async () => {
  const papers = await makePapers(request, ["filed", "csv", "json", "sheet"], material(), options);
  for (const { kind, bytes } of papers) {
    const text =
      kind === "filed" || kind === "sheet"
        ? JSON.stringify(await readPdf(bytes)) + inflated(bytes)
        : new TextDecoder().decode(bytes);
    for (const secret of secrets.filter((one) => one !== "QKEPTQ" || kind !== "sheet")) {
      expect(text.includes(secret), `${secret} in ${kind}`).toBe(kind === "sheet");
    }
  }
});

test("what was looked at says which entries it holds, what is left out and what is learned", async () => {
  const look = await lookAtPapers(request, ["filed"], material(), options);
  expect(look.incidents.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  expect(look.omitted.counts["identity-number"]).toBe(2);
  expect(look.omitted.counts.address).toBe(2);
  expect(look.omitted.counts.contact).toBe(1);
  // Four in the incident, two in what is said of the file, one in the caption.
  expect(look.omitted.counts.minor).toBe(6);
  expect(look.sheet).toEqual([]);
  expect(look.exhibitsLeftOut).toEqual([]);
  expect(look.learned.map(({ kind, text }) => `${kind}: ${text}`)).toContain("person: Ann Lee");
  const original = look.learned.find(({ kind }) => kind === "evidence");
  expect(original?.text).toBe("At my sister Maria’s house");
  expect(original?.places[0]).toMatchObject({ owner: { kind: "exhibit", index: 0, mark: "1" } });
  expect(JSON.stringify(look.learned)).not.toMatch(/Quill|QADDRESSQ|QCONTACTQ/);
});

test("[R22] a file that stays out with its entry is told before", async () => {
  const shown = material();
  const [first, second] = shown.shown.incidents;
  if (first === undefined || second === undefined) throw new Error("nothing to show");
  const exhibits = [anExhibit({ incident: first.id }), anExhibit({ incident: second.id })];
  const asked = { ...request, incidents: [second.id] };
  const look = await lookAtPapers(asked, ["filed"], { ...shown, exhibits }, options);
  expect(look.exhibitsLeftOut).toEqual([1]);
  const pages = JSON.stringify(look.pages);
  expect(pages).toContain("Exhibit 1: The call list");
  expect(pages).not.toContain("Exhibit 2");
});

test("[R5] a report above the size that was asked for comes in parts, each with all its pages numbered from 1", async () => {
  const many = Array.from({ length: 40 }, (_, index) =>
    anIncident([{ content: { description: `Number ${index}. ${"It rang again. ".repeat(60)}` } }]),
  );
  const [whole] = await makePapers(request, ["filed"], material(many), options);
  const mostBytes = Math.round((whole?.bytes.length ?? 0) * 0.6) as ByteCount;
  const parts = await makePapers(request, ["filed"], material(many), { ...options, mostBytes });
  expect(parts.length).toBeGreaterThan(1);
  for (const [index, { bytes, part, pages }] of parts.entries()) {
    expect(part).toBe(index + 1);
    expect(bytes.length).toBeLessThanOrEqual(mostBytes);
    const read = await readPdf(bytes);
    expect(read.pages.length).toBe(pages);
    for (const [page, text] of read.pages.entries()) {
      expect(text).toContain(`Page ${page + 1} of ${pages}`);
      expect(text).toContain(`Part ${part} of ${parts.length}`);
    }
  }
});

test("[R22] exhibits stand on pages of their own, and the index names the page each begins on", async () => {
  const shown = material();
  const [first] = shown.shown.incidents;
  const exhibits: readonly Exhibit[] = [aPng(), aPng()].map((bytes, index) => ({
    incident: first?.id ?? null,
    title: `Picture ${index}`,
    foundation: { madeBy: "R. C.", device: "", madeAt: "", account: "", original: "", done: "" },
    fingerprint: "cd".repeat(32),
    byteCount: bytes.length,
    form: "image",
    pictures: [{ format: "png", bytes }],
  }));
  const [paper] = await makePapers(request, ["filed"], { ...shown, exhibits }, options);
  const { pages, outline, forbidden } = await readPdf(paper?.bytes ?? new Uint8Array());
  expect(forbidden).toEqual([]);
  const begins = ["1", "2"].map(
    (mark) => outline.find(({ title }) => title === `Exhibit ${mark}`)?.page ?? 0,
  );
  expect(begins[1]).toBe((begins[0] ?? 0) + 1);
  const index = pages.find((page) => page.includes("Index of exhibits")) ?? "";
  for (const [place, page] of begins.entries()) {
    expect(pages[page - 1]).toContain(`Picture ${place}`);
    expect(withoutSpace(index)).toContain(`${place + 1}Picture${place}`);
    expect(index).toContain(String(page));
  }
});

test("[R5] [R22] a report with exhibits that comes in parts is parted between them too, and its index names part and page", async () => {
  const shown = material();
  const titles = Array.from({ length: 9 }, (_, index) => `Picture ${index}`);
  const exhibits = titles.map((title) =>
    anExhibit({ title, form: "image", pictures: [{ format: "png", bytes: aPng(90, 90) }] }),
  );
  const [whole] = await makePapers(request, ["filed"], { ...shown, exhibits }, options);
  const mostBytes = Math.round((whole?.bytes.length ?? 0) * 0.55) as ByteCount;
  const limited = { ...options, mostBytes };
  const parts = await makePapers(request, ["filed"], { ...shown, exhibits }, limited);
  expect(parts.length).toBeGreaterThan(1);
  const read = await Promise.all(parts.map(({ bytes }) => readPdf(bytes)));
  const index = withoutSpace(read[0]?.pages.find((page) => page.includes("Index of")) ?? "");
  let inLaterParts = 0;
  for (const [place, title] of titles.entries()) {
    const mark = String(place + 1);
    const part = read.findIndex(({ outline }) =>
      outline.some((entry) => entry.title === `Exhibit ${mark}`),
    );
    const { page = 0 } =
      read[part]?.outline.find((entry) => entry.title === `Exhibit ${mark}`) ?? {};
    expect(read[part]?.pages[page - 1]).toContain(title);
    expect(index).toContain(withoutSpace(`${mark}${title}NonePart ${part + 1}, ${page}`));
    if (part > 0) inLaterParts += 1;
  }
  expect(inLaterParts).toBeGreaterThan(0);
  expect(parts.every(({ bytes }) => bytes.length <= mostBytes)).toBe(true);
  // Each file that is handed in has the caption. No page has nothing but that and the title where a part begins with an exhibit.
  expect(read.at(-1)?.pages[0]).toMatch(/Petitioner[\s\S]*Incident log[\s\S]*Exhibit \d/);
  const look = await lookAtPapers(request, ["filed"], { ...shown, exhibits }, limited);
  expect(look.parts.map(({ byteCount }) => byteCount)).toEqual(
    parts.map(({ bytes }) => bytes.length),
  );
  expect(look.pages.length).toBe(read.reduce((sum, { pages }) => sum + pages.length, 0));
});

test("what is larger than a file may be, and cannot be cut, is told before", async () => {
  const words = Array.from({ length: 9000 }, (_, index) => `w${(index * 7919) % 100_003}`);
  const large = [...told, anIncident([{ content: { description: words.join(" ") } }])];
  const mostBytes = 40_000 as ByteCount;
  const { parts } = await lookAtPapers(request, ["filed"], material(large), {
    ...options,
    mostBytes,
  });
  expect(parts.filter(({ byteCount }) => byteCount > mostBytes).map(({ holds }) => holds)).toEqual([
    ["Incident 5"],
  ]);
});

test("stopped half way, nothing is made", async () => {
  const stopper = new AbortController();
  const making = makePapers(request, ["filed", "sheet"], material(), {
    ...options,
    signal: stopper.signal,
    progress: (share) => {
      if (share > 0.2) stopper.abort();
    },
  });
  await expect(making).rejects.toThrow();
});

test("[R3] a description of 200 KB, 10,000 witnesses, a word of 5,000 letters and what turns words round are all on the pages", async () => {
  const description = `${"He called again at 18:30. ".repeat(8000)}${"x".repeat(5000)} \u202Egnp.exe`;
  const witnesses = Array.from({ length: 10_000 }, (_, index) => aWitness({ name: `W${index}` }));
  const large = [anIncident([{ content: { description, witnesses } }])];
  const asked = { disclosed: nothingDisclosed };
  const [paper] = await makePapers(asked, ["filed"], material(large), options);
  const { pages } = await readPdf(paper?.bytes ?? new Uint8Array());
  const read = withoutSpace(pages.join("")).replace(/Page\d+of\d+(?:Incidentlog)?/g, "");
  expect(read).toContain(withoutSpace(description.replace("\u202E", "[U+202E]")));
  expect(read).toContain(`W9999${withoutSpace(words().report.witnessWithheld(""))}`);
}, 60_000);
