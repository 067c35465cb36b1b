import { expect, test } from "vitest";
import type { LocalDate, TimeZone } from "#base";
import { type Block, type PaperDocument, plainText } from "#disclosure/pdf";
import { words } from "#i18n";
import type { IncidentContent } from "#incidents";
import { anAgencyReport, aWitness } from "../../../tests/support/incidents.ts";
import {
  allDisclosed,
  anIncident,
  aReport,
  chicago,
  exactly,
  exportables,
  instant,
  moment,
  nothingDisclosed,
} from "../../../tests/support/reports.ts";
import { compose } from "./compose.ts";

/** The document as lines: headings as they are, labelled values as `label: value`. */
function linesOf({ blocks }: Pick<PaperDocument, "blocks">): string[] {
  return blocks.flatMap((block: Block): string[] => {
    switch (block.kind) {
      case "group":
        return linesOf(block);
      case "fields":
        return block.rows.flatMap(({ label, values }) =>
          values.map((value) => `${label}: ${plainText(value)}`),
        );
      default:
        return "text" in block ? [plainText(block.text)] : [];
    }
  });
}

const headingsOf = ({ blocks }: Pick<PaperDocument, "blocks">): string[] =>
  blocks.flatMap((block) =>
    block.kind === "group"
      ? headingsOf(block)
      : block.kind === "heading" && block.level === 2
        ? [block.text]
        : [],
  );

const on = (occurrence: IncidentContent["occurrence"], at?: string) =>
  anIncident([{ content: { occurrence }, ...(at === undefined ? {} : { at }) }]);
const undated: IncidentContent["occurrence"] = { precision: "unknown", remark: "", zone: chicago };

test("[R7] incidents stand in the order in which they happened, those without a date last", () => {
  const report = aReport([
    on(undated, "2026-05-09T09:00:00-05:00"),
    on(exactly("2026-05-20", "08:00")),
    on(undated, "2026-05-08T09:00:00-05:00"),
    on(exactly("2026-05-03")),
    on({
      precision: "about",
      at: moment("2026-05-03", "00:30"),
      zone: "Europe/London" as TimeZone,
    }),
  ]);
  expect(headingsOf(report)).toEqual([
    "1.  3 May 2026, about 00:30",
    "2.  3 May 2026, time not known",
    "3.  20 May 2026, 08:00",
    "4.  Date not known",
    "5.  Date not known",
  ]);
  const recorded = linesOf(report).filter((line) => line.startsWith("Recorded:"));
  expect(recorded.slice(-2).map((line) => line.slice(10, 16))).toEqual(["8 May ", "9 May "]);
});

test("[R4] incidents are numbered from 1 without a gap, whatever was left out", () => {
  const incidents = Array.from({ length: 9 }, (_, index) =>
    anIncident(
      [{ content: { occurrence: exactly(`2026-05-0${index + 1}`) } }],
      index % 3 === 0 ? { at: "2026-05-20T10:00:00-05:00", reason: "" } : null,
    ),
  );
  const period = { from: "2026-05-03" as LocalDate, to: null };
  const numbers = headingsOf(aReport(incidents, { disclosed: nothingDisclosed, period })).map(
    (heading) => Number.parseInt(heading, 10),
  );
  expect(numbers).toEqual([1, 2, 3, 4, 5]);
});

test("[R10] when it happened and when it was recorded are both told, each with its zone", () => {
  const lines = linesOf(aReport([on(exactly("2026-05-03", "21:00"))]));
  expect(lines).toContain("Happened: 3 May 2026, 21:00 (America/Chicago, UTC-05:00)");
  expect(lines).toContain("Recorded: 4 May 2026, 08:10 (America/Chicago, UTC-05:00)");
  expect(lines).toContain("Recorded: Written down about 11 hours after it happened.");
});

test("[R10] a span over which the clocks change has both distances from UTC", () => {
  const night = {
    precision: "between",
    from: moment("2026-03-07", "23:00"),
    to: moment("2026-03-08", "07:00"),
    zone: chicago,
  } as const;
  expect(linesOf(aReport([on(night)]))).toContain(
    "Happened: Between 7 March 2026, 23:00 and 8 March 2026, 07:00 (America/Chicago, UTC-06:00, then UTC-05:00)",
  );
});

const full: Partial<IncidentContent> = {
  occurrence: exactly("2026-05-03", "21:00"),
  location: { place: "At the gate", address: "1 Elm Street" },
  technology: { device: "Phone", service: "Mail", account: "a@example.org" },
  witnesses: [
    aWitness({ name: "Ann Lee", contact: "555-0100" }),
    aWitness({ contact: "555-0101" }),
  ],
  reports: [
    anAgencyReport({
      agency: "City Police",
      person: "Officer Roe",
      badge: "12",
      reportNumber: "26-1",
    }),
    anAgencyReport({ agency: "Mail provider", reportNumber: "T-9" }),
  ],
  description: "First line.\n\n  Second line.",
  evidence: "A photo.",
};

test("every field that was filled in is on the paper, the description word for word", () => {
  const lines = linesOf(aReport([anIncident([{ content: full }])], { disclosed: allDisclosed }));
  for (const line of [
    "Where: At the gate",
    "Address: 1 Elm Street",
    "Device: Phone",
    "App or service: Mail",
    "Account or number: a@example.org",
    "Witnesses: Ann Lee; 555-0100",
    "Witnesses: Name not recorded; 555-0101",
    "Reported to: City Police; Officer Roe; badge 12; report number 26-1",
    "Reported to: Mail provider; report number T-9",
    "What happened",
    "First line.\n\n  Second line.",
    "Evidence: A photo.",
  ]) {
    expect(lines).toContain(line);
  }
});

test("a field that was left empty is said to be only where a reader would look for it", () => {
  const lines = linesOf(aReport([anIncident([{ content: { description: " \n" } }])]));
  expect(lines).toContain("Where: Not recorded");
  expect(lines).toContain("Witnesses: None recorded");
  expect(lines).toContain("Reported to: None recorded");
  expect(lines[lines.indexOf("What happened") + 1]).toBe("Not recorded");
  expect(lines.join("\n")).not.toMatch(/Device|App or service|Account|Evidence|Address:/);
});

test("[R2] what was not ticked is not on the paper, even when it was handed in", () => {
  const handedIn = exportables([anIncident([{ content: full }])], allDisclosed);
  const lines = linesOf(
    compose(handedIn, { disclosed: nothingDisclosed }, words(), {
      instant: instant("2026-06-02T10:30:00-05:00"),
      zone: chicago,
    }),
  ).join("\n");
  expect(lines).toContain("Witnesses: Ann Lee (contact details not part of this copy)");
  expect(lines).not.toMatch(/555-01|1 Elm Street/);
});

const amended = anIncident([
  { content: { ...full, description: "Old words." }, at: "2026-05-04T08:10:00-05:00" },
  { content: { ...full, evidence: "" }, at: "2026-05-05T09:00:00-05:00", reason: "I remembered." },
  { content: full, at: "2026-05-06T09:00:00-05:00" },
]);

test("[R9] that an incident was amended is told even when the earlier wordings are not", () => {
  const lines = linesOf(aReport([amended]));
  expect(lines).toContain(
    "Amended: Twice, last on 6 May 2026, 09:00 (America/Chicago, UTC-05:00).",
  );
  expect(lines).toContain("Amended: Earlier wordings are not part of this copy.");
  expect(lines.join("\n")).not.toMatch(/Old words|I remembered|5 May 2026/);
});

test("[R9] with history each earlier wording has its times, the reason, and only what was changed", () => {
  const lines = linesOf(aReport([amended], { disclosed: allDisclosed }));
  expect(lines.slice(lines.indexOf("Earlier wording 1 of 2"), -1)).toEqual([
    "Earlier wording 1 of 2",
    "Written: 4 May 2026, 08:10 (America/Chicago, UTC-05:00)",
    "Replaced: 5 May 2026, 09:00 (America/Chicago, UTC-05:00)",
    "Replaced: Reason given: I remembered.",
    "What happened: Old words.",
    "Evidence: A photo.",
    "Earlier wording 2 of 2",
    "Written: 5 May 2026, 09:00 (America/Chicago, UTC-05:00)",
    "Replaced: 6 May 2026, 09:00 (America/Chicago, UTC-05:00)",
    "Replaced: No reason was given.",
    "Evidence: Not recorded",
  ]);
});

test("[R9] where only something withheld was changed, the history says no more than that", () => {
  const moved = { ...full, location: { place: "At the gate", address: "2 Oak Street" } };
  const disclosed = { ...allDisclosed, addresses: false };
  const lines = linesOf(
    aReport([anIncident([{ content: moved }, { content: full }])], { disclosed }),
  );
  expect(lines).toContain("Changed: Nothing that is part of this copy");
  expect(lines.join("\n")).not.toMatch(/Oak|Elm/);
});

const withdrawn = anIncident([{ content: full }], {
  at: "2026-05-20T10:00:00-05:00",
  reason: "It was somebody else.",
});

test("[R8] a withdrawn incident is left out without history, and marked with it", () => {
  expect(headingsOf(aReport([withdrawn]))).toEqual([]);
  const lines = linesOf(aReport([withdrawn, amended], { disclosed: allDisclosed }));
  expect(lines).toContain("1.  3 May 2026, 21:00 (withdrawn)");
  expect(lines).toContain("Withdrawn: On 20 May 2026, 10:00 (America/Chicago, UTC-05:00).");
  expect(lines).toContain("Withdrawn: Reason given: It was somebody else.");
  expect(lines.at(-1)).toBe("End of log. 2 incidents, of which 1 withdrawn.");
});

test("[R8] a withdrawal that was taken back is told with history, and not without it", () => {
  const step = (kind: "withdrawn" | "reinstated", at: string, reason: string) => ({
    kind,
    recordedAt: instant(at),
    zone: chicago,
    reason,
    clockWentBack: false,
    wordsErased: false,
  });
  const back = {
    ...anIncident([{ content: full }]),
    pastWithdrawals: [
      step("withdrawn", "2026-05-20T10:00:00-05:00", "It was somebody else."),
      step("reinstated", "2026-05-21T11:00:00-05:00", ""),
    ],
  };
  expect(linesOf(aReport([back])).join("\n")).not.toMatch(/Withdrawn|Taken back|somebody else/);
  const lines = linesOf(aReport([back], { disclosed: allDisclosed }));
  expect(lines).toContain("1.  3 May 2026, 21:00");
  expect(lines.slice(lines.indexOf("Withdrawn and taken back"), -1)).toEqual([
    "Withdrawn and taken back",
    "Withdrawn: On 20 May 2026, 10:00 (America/Chicago, UTC-05:00).",
    "Withdrawn: Reason given: It was somebody else.",
    "Taken back: On 21 May 2026, 11:00 (America/Chicago, UTC-05:00).",
    "Taken back: No reason was given.",
  ]);
});

test("[R14] where the first wording is missing, no time is told as that of the first recording", () => {
  const [old, present] = ["2026-05-05T09:00:00-05:00", "2026-05-06T09:00:00-05:00"];
  const damaged = {
    ...anIncident([
      { content: { ...full, description: "Old words." }, at: old },
      { content: full, at: present },
    ]),
    amendments: 2,
    missingRevisions: 1,
    firstIsMissing: true,
  };
  const { report } = words();
  for (const disclosed of [nothingDisclosed, allDisclosed]) {
    const lines = linesOf(aReport([damaged], { disclosed }));
    expect(lines.filter((line) => line.startsWith("Recorded:"))).toEqual([
      "Recorded: No later than 5 May 2026, 09:00 (America/Chicago, UTC-05:00).",
      `Recorded: ${report.firstMissing}`,
    ]);
    expect(lines).toContain(
      "Amended: Twice, last on 6 May 2026, 09:00 (America/Chicago, UTC-05:00).",
    );
  }
  const lines = linesOf(aReport([damaged], { disclosed: allDisclosed }));
  expect(lines).toContain("Written: No later than 5 May 2026, 09:00 (America/Chicago, UTC-05:00).");
  expect(lines).toContain("Replaced: 6 May 2026, 09:00 (America/Chicago, UTC-05:00)");
});

test("[R14] where a change is missing, it is told, and no time is given for what it replaced", () => {
  const damaged = {
    ...anIncident([
      { content: { ...full, description: "Old words." }, at: "2026-05-05T09:00:00-05:00" },
      { content: full, at: "2026-05-06T09:00:00-05:00" },
    ]),
    amendments: 2,
    missingRevisions: 1,
  };
  const lines = linesOf(aReport([damaged], { disclosed: allDisclosed }));
  expect(lines).toContain("Recorded: 5 May 2026, 09:00 (America/Chicago, UTC-05:00)");
  expect(lines.filter((line) => line.startsWith("Amended:"))).toEqual([
    `Amended: Twice. ${words().report.changesMissing(1)}`,
    "Amended: The earlier wordings stand below.",
  ]);
  expect(lines).toContain(
    "Replaced: No later than 6 May 2026, 09:00 (America/Chicago, UTC-05:00).",
  );
});

test("[R30] where history is part of the report, an erased wording and an erased reason are told with their dates", () => {
  const erased = {
    ...anIncident([{ content: full, at: "2026-05-06T09:00:00-05:00" }]),
    recordedAt: instant("2026-05-05T09:00:00-05:00"),
    amendments: 1,
    erasedWordings: [
      {
        revision: 1,
        recordedAt: instant("2026-05-05T09:00:00-05:00"),
        zone: chicago,
        erasedAt: instant("2026-05-07T09:00:00-05:00"),
        erasedZone: chicago,
      },
    ],
    pastWithdrawals: (["withdrawn", "reinstated"] as const).map((kind) => ({
      kind,
      recordedAt: instant("2026-05-05T10:00:00-05:00"),
      zone: chicago,
      reason: "",
      clockWentBack: false,
      wordsErased: kind === "withdrawn",
    })),
  };
  const { report } = words();
  const lines = linesOf(aReport([erased], { disclosed: allDisclosed }));
  const [written, gone] = ["5 May 2026, 09:00", "7 May 2026, 09:00"].map(
    (when) => `${when} (America/Chicago, UTC-05:00)`,
  ) as [string, string];
  expect(lines).toContain(`Erased: ${report.erasedOn(written, gone)}`);
  expect(lines).toContain(`Withdrawn: ${report.reasonErased}`);
  expect(lines).toContain(`Taken back: ${report.noReason}`);
  expect(lines.join("\n")).not.toContain(report.changesMissing(1));
  const brief = linesOf(aReport([erased])).join("\n");
  expect(brief).not.toContain("rased");
  expect(brief).toContain("Amended: Once, on 6 May 2026, 09:00");
});

test("the title block names period, number of incidents, day of preparation, and a name if one was given", () => {
  const incidents = [on(exactly("2026-05-20")), on(exactly("2026-05-03")), on(undated)];
  const head = (request: Parameters<typeof aReport>[1]) => linesOf(aReport(incidents, request));
  expect(head({ disclosed: nothingDisclosed }).slice(0, 4)).toEqual([
    "Incident log",
    "Period: 3 May 2026 to 20 May 2026",
    "Contains: 3 incidents",
    "Prepared: 2 June 2026, 10:30 (America/Chicago, UTC-05:00)",
  ]);
  expect(head({ disclosed: nothingDisclosed, author: "Robin Castell" })[1]).toBe(
    "Kept by: Robin Castell",
  );
  const may = { from: "2026-05-01" as LocalDate, to: "2026-05-31" as LocalDate };
  expect(head({ disclosed: nothingDisclosed, period: may })[1]).toBe(
    "Period: 1 May 2026 to 31 May 2026",
  );
});

test("a report without incidents says so", () => {
  const lines = linesOf(aReport([]));
  expect(lines).toContain("There are no incidents to print.");
  expect(lines).toContain("Period: No incident has a known date");
  expect(lines.at(-1)).toBe("End of log. 0 incidents.");
});

test("[R12] the report says what it leaves out by choice, whether or not there was any of it", () => {
  const { report } = words();
  const without = linesOf(aReport([])).join("\n");
  const withAll = linesOf(aReport([], { disclosed: allDisclosed })).join("\n");
  for (const field of ["contacts", "addresses", "history"] as const) {
    expect(without).toContain(report[`${field}Withheld`]);
    expect(withAll).toContain(report[`${field}Given`]);
  }
});
