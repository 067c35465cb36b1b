import { expect, test } from "vitest";
import type { LocalDate } from "#base";
import { layOut, marksOn, type PaperDocument, usLetter } from "#disclosure/pdf";
import { words } from "#i18n";
import type { IncidentContent } from "#incidents";
import { aWitness } from "../../../tests/support/incidents.ts";
import {
  inflated,
  readPdf,
  readWithPoppler,
  reportFonts,
  withoutSpace,
} from "../../../tests/support/read-pdf-text.ts";
import {
  allDisclosed,
  anIncident,
  aReport,
  drawn,
  exactly,
  exportables,
  madeAt,
  nothingDisclosed,
} from "../../../tests/support/reports.ts";
import { gameMessage, phoneCall, slashedTire } from "../../../tests/support/worked-examples.ts";
import { compose } from "./compose.ts";

const told = [
  anIncident([
    {
      content: {
        ...phoneCall.content,
        location: { place: "At home, in the hall", address: phoneCall.content.location.address },
      },
      at: "2026-05-04T08:10:00-05:00",
    },
    {
      content: phoneCall.content,
      at: "2026-05-06T19:30:00-05:00",
      reason: "I first wrote the wrong room. Dana reminded me that we were in the kitchen.",
    },
  ]),
  anIncident([{ content: slashedTire.content, at: "2026-05-11T07:05:00-05:00" }]),
  anIncident([{ content: gameMessage.content, at: "2026-05-21T12:40:00-05:00" }]),
  anIncident(
    [
      {
        content: {
          occurrence: exactly("2026-05-14", "18:00"),
          description: "A parcel that I had not ordered lay at the door.",
        },
        at: "2026-05-14T18:20:00-05:00",
      },
    ],
    { at: "2026-05-15T09:00:00-05:00", reason: "My sister had sent the parcel." },
  ),
];

const may = { from: "2026-05-01" as LocalDate, to: "2026-05-31" as LocalDate };
const courtCopy = () =>
  aReport(told, { disclosed: nothingDisclosed, author: "Robin Castell", period: may });
const fullCopy = () => aReport(told, { disclosed: allDisclosed });
/** Without the chart, whose letters are laid out as a part of the drawing. */
const fullCopyInWords = () =>
  aReport(told, { disclosed: allDisclosed, sections: ["summary", "integrity"] });

/** The pages as lines of text, what stands beside each other parted by a tab. */
async function pagesAsText(document: PaperDocument): Promise<string> {
  const pages = await layOut(document, { paper: usLetter, fonts: reportFonts() });
  return pages
    .map((page) => {
      const lines = new Map<number, string>();
      for (const mark of marksOn(page)) {
        if (mark.kind === "rule") lines.set(mark.y, "-----");
        else if (mark.kind === "text") {
          const before = lines.get(mark.at.baseline);
          lines.set(mark.at.baseline, before === undefined ? mark.text : `${before}\t${mark.text}`);
        }
      }
      return [...lines.values()].join("\n");
    })
    .join("\n\f\n");
}

test("the court copy reads as reviewed", async () => {
  await expect(`${await pagesAsText(courtCopy())}\n`).toMatchFileSnapshot(
    "../../../tests/golden/court-copy.txt",
  );
});

test("the copy with everything ticked reads as reviewed", async () => {
  await expect(`${await pagesAsText(fullCopy())}\n`).toMatchFileSnapshot(
    "../../../tests/golden/court-copy-with-everything.txt",
  );
});

test("[R3] what is read from the file is what was laid out, and holds every word that was written", async () => {
  const { pages } = await readPdf(await drawn(fullCopyInWords()));
  const read = withoutSpace(pages.join("\n"));
  expect(read).toBe(withoutSpace((await pagesAsText(fullCopyInWords())).replace(/^-----$/gm, "")));
  // A text may go on over a page: what stands at the foot and the head of pages is no part of it.
  const ongoing = read.replace(/Page\d+of\d+(?:Incidentlog)?/g, "");
  for (const { content } of [phoneCall, slashedTire, gameMessage]) {
    for (const text of textsIn(content)) expect(ongoing).toContain(withoutSpace(text));
  }
});

test("[R3] poppler reads the same, where it is installed", async (context) => {
  const bytes = await drawn(fullCopyInWords());
  const pages = readWithPoppler(bytes);
  if (pages === undefined) return context.skip("pdftotext is not installed");
  // Poppler orders by place on the page, so the comparison is by word.
  const inOrder = (text: string) => text.split(/\s+/u).filter(Boolean).sort();
  expect(inOrder(pages.join("\n"))).toEqual(
    inOrder((await pagesAsText(fullCopyInWords())).replace(/^-----$/gm, "")),
  );
});

test("[R3] what no font has is shown by number, and the copy says what the numbers mean", async () => {
  const odd = anIncident([{ content: { description: "He wrote 😡 and \u202eꦏ at 18:30." } }]);
  const read = (await readPdf(await drawn(aReport([odd])))).pages.join(" ").replace(/\s+/g, " ");
  expect(read).toContain("He wrote 😡 and [U+202E][U+A98F] at 18:30.");
  expect(read).toContain(words().report.substitutes);
  expect((await readPdf(await drawn(courtCopy()))).pages.join(" ")).not.toContain("Unicode number");
});

const secrets: Partial<IncidentContent> = {
  occurrence: exactly("2026-05-03"),
  location: { place: "At the gate", address: "QADDRESSQ Street" },
  witnesses: [aWitness({ name: "Ann Lee", contact: "QCONTACTQ" })],
};

test("[R2] contacts and addresses are in the file when ticked, and nowhere in it when not", async () => {
  const incident = anIncident([
    { content: { ...secrets, description: "QOLDWORDSQ" } },
    { content: secrets, reason: "QREASONQ" },
  ]);
  const marker = /Q[A-Z]+Q/g;
  const found = async (ticked: typeof allDisclosed) => {
    const bytes = await drawn(aReport([incident], { disclosed: ticked }));
    const { pages, outline, info } = await readPdf(bytes);
    const everything = JSON.stringify([pages, outline, info]) + inflated(bytes);
    return [...new Set(everything.match(marker))].sort();
  };
  expect(await found(nothingDisclosed)).toEqual([]);
  expect(await found({ ...nothingDisclosed, witnessContacts: true })).toEqual(["QCONTACTQ"]);
  expect(await found({ ...nothingDisclosed, addresses: true })).toEqual(["QADDRESSQ"]);
  expect(await found({ ...nothingDisclosed, history: true })).toEqual(["QOLDWORDSQ", "QREASONQ"]);
});

test("[R16] what goes by rule is nowhere in the file, its bracket and the count are on the page", async () => {
  const incident = anIncident([
    {
      content: {
        ...secrets,
        description:
          "He read out 078-05-1120 and my card 4111 1111 1111 1111, born 4 May 1990. Call QCONTACTQ 217-555-0143, or drive to 7 QADDRESSQ Street, and ask Sam Quillfeather.",
        evidence: "A note that says Sam and 078-05-1120.",
      },
    },
  ]);
  const request = {
    disclosed: nothingDisclosed,
    omitted: { identifiers: true, minors: ["Sam Quillfeather"], kept: [] },
  };
  const known = {
    minors: [],
    addresses: ["7 QADDRESSQ Street"],
    contacts: ["QCONTACTQ 217-555-0143"],
  };
  const document = compose(exportables([incident]), request, words(), madeAt, { known });
  const bytes = await drawn(document);
  const read = await readPdf(bytes);
  const everything = JSON.stringify(read) + inflated(bytes);
  for (const secret of [
    "078-05",
    "4111 1111",
    "4 May 1990",
    "Quillfeather",
    "QCONTACTQ",
    "QADDRESSQ",
  ]) {
    expect(everything).not.toContain(secret);
  }
  const text = read.pages.join(" ").replace(/\s+/g, " ");
  const { report } = words();
  expect(text).toContain(
    "He read out [taxpayer number ending 1120] and my card [account number ending 1111], born [birth date in 1990]. Call [contact not part of this copy], or drive to [address not part of this copy], and ask [minor: S.Q.].",
  );
  expect(text).toContain("A note that says [minor: S.Q.] and [taxpayer number ending 1120].");
  expect(text).toContain(report.omittedKinds["identity-number"](2));
  expect(text).toContain(report.omittedKinds.minor(2));
});

test("[R5] the number printed on each page is its place in the file", async () => {
  const many = Array.from({ length: 40 }, () => told).flat();
  const { pages } = await readPdf(await drawn(aReport(many)));
  expect(pages.length).toBeGreaterThan(40);
  for (const [index, page] of pages.entries()) {
    expect(page.trimEnd().endsWith(`Page ${index + 1} of ${pages.length}`)).toBe(true);
  }
});

test("every incident can be reached from the outline", async () => {
  const { outline } = await readPdf(await drawn(courtCopy()));
  expect(outline.map(({ depth, title }) => `${depth} ${title}`)).toEqual([
    "1 About this document",
    "1 Summary",
    "1 Timeline",
    "1 Incidents",
    "2 1.  3 May 2026, about 21:00",
    expect.stringMatching(/^2 2\. {2}.*11 May 2026/),
    "2 3.  Date not known",
  ]);
});

test("[R6] the same request over the same incidents gives the same bytes", async () => {
  const first = await drawn(courtCopy());
  const second = await drawn(courtCopy());
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});

test("[R11] the file does nothing and says nothing of who made it, even when a name is on its pages", async () => {
  const bytes = await drawn(courtCopy());
  const { info, forbidden } = await readPdf(bytes);
  expect(forbidden).toEqual([]);
  expect(info.Title).toBe("Incident log");
  expect(JSON.stringify(info)).not.toMatch(/Castell|Daybook|America|Author|Producer|Creator/);
});

test("[R13] the report's own words name facts and no feelings, blame or roles", async () => {
  const spoken = await pagesAsText(aReport([], { disclosed: allDisclosed }));
  const { report } = words();
  const constants = Object.values(report).filter((word) => typeof word === "string");
  for (const text of [spoken, await pagesAsText(aReport(told)), ...constants]) {
    expect(text).not.toMatch(
      /stalk|victim|survivor|abus|perpetrat|offend|feel|fear|afraid|emotion|private/i,
    );
  }
});

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => key !== "occurrence")
    .flatMap(([, inner]) => textsIn(inner));
}
