import { expect, test } from "vitest";
import { words } from "#i18n";
import { aWitness } from "../../../tests/support/incidents.ts";
import { inflated, readPdf } from "../../../tests/support/read-pdf-text.ts";
import {
  allDisclosed,
  anExhibit,
  anIncident,
  drawn,
  exactly,
  exportables,
  madeAt,
  nothingDisclosed,
} from "../../../tests/support/reports.ts";
import { compose } from "./compose.ts";
import { composeSheet } from "./compose-sheet.ts";
import type { ReportRequest } from "./request.ts";

const incidents = [
  anIncident([
    {
      content: {
        occurrence: exactly("2026-05-03"),
        location: { place: "Home", address: "QHOMEQ 7 Elm Street" },
        witnesses: [
          aWitness({ name: "Ann Lee", contact: "QPHONEQ 217-555-0143" }),
          aWitness({ name: "Sam Quill", minor: true }),
        ],
        description: "Sam Quill saw him hold up a paper with 078-05-1120 on it.",
      },
    },
  ]),
  anIncident([
    {
      content: {
        occurrence: exactly("2026-05-04"),
        location: { place: "Home", address: "QHOMEQ 7 Elm Street" },
        description: "Little Pat Roe opened the door. I was born 4 May 1990, he shouted.",
      },
    },
  ]),
];
const request: ReportRequest = {
  disclosed: nothingDisclosed,
  omitted: { identifiers: true, minors: ["Pat Roe"], kept: [] },
};
const whole = exportables(incidents, allDisclosed);

test("[R17] the sheet holds what the filed copy leaves out, once, with the numbers of the incidents", async () => {
  const bytes = await drawn(composeSheet({ incidents: whole }, request, words(), madeAt));
  const text = (await readPdf(bytes)).pages.join(" ").replace(/\s+/g, " ");
  expect(text).toContain("Home QHOMEQ 7 Elm Street In incidents 1, 2");
  expect(text).toContain("Ann Lee QPHONEQ 217-555-0143 In incident 1");
  expect(text).toContain(`Sam Quill ${words().report.sheet.minor} In incident 1`);
  expect(text).toContain(`Pat Roe ${words().report.sheet.minor} In incident 2`);
  expect(text.split("Sam Quill").length).toBe(2);
  expect(text).toContain("Social security or taxpayer number 078-05-1120 In incident 1");
  expect(text).toContain("Birth date 4 May 1990 In incident 2");
});

test("[R17] what is left out of what is said of an exhibit is on the sheet, under its mark", async () => {
  const exhibits = [
    anExhibit({ title: "The form with 078-05-1120" }),
    anExhibit({ title: "The other side: 078-05-1120" }),
  ];
  const sheet = composeSheet({ incidents: whole, exhibits }, request, words(), madeAt);
  const text = (await readPdf(await drawn(sheet))).pages.join(" ").replace(/\s+/g, " ");
  expect(text).toContain("number 078-05-1120 In incident 1 In what is said of exhibits 1, 2");
});

test("[R17] [R2] nothing that stands on the sheet alone is in the bytes of the filed copy", async () => {
  const bytes = await drawn(compose(whole, request, words(), madeAt));
  const read = await readPdf(bytes);
  const everything = JSON.stringify(read) + inflated(bytes);
  for (const secret of ["QHOMEQ", "QPHONEQ", "Sam Quill", "Pat Roe", "078-05-1120", "4 May 1990"]) {
    expect(everything).not.toContain(secret);
  }
  expect(read.pages.join(" ").replace(/\s+/g, " ")).toContain(
    "[minor: S.Q.] saw him hold up a paper with [taxpayer number ending 1120] on it.",
  );
});

test("[R17] the sheet is marked as confidential on every page", async () => {
  const many = Array.from({ length: 120 }, (_, index) =>
    anIncident([
      { content: { location: { place: `Place ${index}`, address: `${index} Elm Street` } } },
    ]),
  );
  const sheet = composeSheet(
    { incidents: exportables(many, allDisclosed) },
    request,
    words(),
    madeAt,
  );
  const { pages } = await readPdf(await drawn(sheet));
  expect(pages.length).toBeGreaterThan(2);
  for (const page of pages) expect(page).toContain(words().report.sheet.marking);
});

test("a sheet with nothing to hold says so", () => {
  const { blocks } = composeSheet(
    { incidents: whole },
    {
      ...request,
      disclosed: allDisclosed,
      omitted: { identifiers: false, minors: [], kept: ["Sam Quill", "Pat Roe"] },
    },
    words(),
    madeAt,
  );
  expect(JSON.stringify(blocks)).not.toContain("QHOMEQ");
  expect(
    JSON.stringify(composeSheet({ incidents: [] }, request, words(), madeAt).blocks),
  ).toContain(words().report.sheet.nothing);
});
