import { expect, test } from "vitest";
import type { IncidentId, LocalDate, TimeZone } from "#base";
import {
  type Block,
  layOut,
  type PaperDocument,
  plainText,
  readable,
  usLetter,
} from "#disclosure/pdf";
import { words } from "#i18n";
import type { IncidentContent } from "#incidents";
import type { Disclosed } from "#incidents/exportable";
import { anAgencyReport, aWitness } from "../../../tests/support/incidents.ts";
import { pdfObjects } from "../../../tests/support/pdf-objects.ts";
import { aPng } from "../../../tests/support/pictures.ts";
import { reportFonts } from "../../../tests/support/read-pdf-text.ts";
import {
  aFact,
  allDisclosed,
  anExhibit,
  anIncident,
  aReport,
  chicago,
  drawn,
  exactly,
  exportables,
  instant,
  madeAt,
  moment,
  nothingDisclosed,
} from "../../../tests/support/reports.ts";
import { type BesideIncidents, compose } from "./compose.ts";
import { markExhibits } from "./exhibits.ts";
import type { ReportRequest } from "./request.ts";
import { restrictBackground } from "./restrict.ts";

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
      case "table":
        return block.rows.map((row) => row.map(plainText).join(" | "));
      case "signature":
        return block.places.map((place) => `${place}: ____`);
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

test("[RV8] of an earlier wording that stays on the device the history tells when it was written, and nothing of why", () => {
  const { report } = words();
  const told = (disclosed: typeof allDisclosed) =>
    linesOf(aReport([amended], { disclosed }, ({ revision }) => revision > 0));
  const lines = told(allDisclosed);
  expect(lines.slice(lines.indexOf(report.withheldWordings), -1)).toEqual([
    report.withheldWordings,
    "Written: 4 May 2026, 08:10 (America/Chicago, UTC-05:00)",
  ]);
  expect(lines.join("\n")).not.toMatch(/Old words|feel|review|private/i);
  expect(told({ ...allDisclosed, history: false })).not.toContain(report.withheldWordings);
});

test("[RV8] a reason is told with the words it explains, and that none was given is not said where one is withheld", () => {
  const thrice = anIncident([
    { content: { description: "At nine." } },
    { content: { description: "I shook." }, at: "2026-05-05T09:00:00-05:00", reason: "I saw." },
    { content: full, at: "2026-05-06T09:00:00-05:00", reason: "Shortened to what happened." },
  ]);
  const lines = linesOf(
    aReport([thrice], { disclosed: allDisclosed }, ({ revision }) => revision !== 1),
  );
  expect(lines).toContain("What happened: At nine.");
  expect(lines.join("\n")).not.toMatch(/shook|Shortened|I saw|No reason/);
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

const everyField: Partial<IncidentContent> = {
  occurrence: {
    precision: "between",
    from: moment("2026-05-03", "20:00"),
    to: moment("2026-05-03", "21:14"),
    zone: chicago,
  },
  burst: { count: 37 },
  copied: { from: "a calendar", writtenOn: "2026-05-04" as LocalDate },
  behaviours: ["called", "watched", "messaged"],
  parties: [
    { party: "", name: "Jordan Pike", part: "did-it" },
    { party: "", name: "A cousin", part: "acted-for" },
  ],
  attribution: "I know the voice.",
  witnesses: [aWitness({ name: "Sam Roe", minor: true })],
  reports: [
    anAgencyReport({
      agency: "City Police",
      reportedOn: "2026-05-05" as LocalDate,
      response: "A report was taken.",
    }),
  ],
  description: "It rang and rang.",
  injuries: "A cut on the left hand.",
  medicalVisit: "City Clinic, 4 May.",
  damage: "The door.",
  damageCost: "$120",
  order: { inForce: "yes", order: "", breached: "yes", how: "It forbids calls." },
  evidence: "Call list.",
  evidenceKept: "With my sister.",
  evidenceNeeded: [
    {
      what: "Camera at the gate",
      holder: "The landlord",
      overwrittenOn: "2026-06-01" as LocalDate,
    },
  ],
};

test("every field of an incident is on the paper when everything was ticked", () => {
  const lines = linesOf(
    aReport([anIncident([{ content: everyField }])], { disclosed: allDisclosed }),
  );
  for (const line of [
    "How many: 37 between the first and the last time named above",
    "Copied: Copied into the log from a calendar, first written on 4 May 2026.",
    "What was done: Watched or waited nearby",
    "What was done: Called; Sent messages",
    "Named as having done it: Jordan Pike",
    "Named as having done it: A cousin, for somebody else",
    "How that is known: I know the voice.",
    "Witnesses: [minor: S.R.] (under age)",
    "Reported to: City Police; on 5 May 2026; answer: A report was taken.",
    "Injuries: A cut on the left hand.",
    "Medical visit: City Clinic, 4 May.",
    "Damage: The door.",
    "Cost: $120",
    "Court order in force: Yes",
    "Breaks that order: Yes. It forbids calls.",
    "Evidence is kept: With my sister.",
    "Evidence to be obtained: Camera at the gate; held by The landlord; overwritten on 1 June 2026",
  ]) {
    expect(lines).toContain(line);
  }
});

test("[R12] a section that was left out is said to be", () => {
  const asked = { disclosed: nothingDisclosed, sections: ["integrity"] } as const;
  const said = (request: ReportRequest) =>
    JSON.stringify(aReport([anIncident([{ content: {} }])], request));
  expect(said(asked)).toContain("By choice, it has no summary and no timeline.");
  expect(said({ disclosed: nothingDisclosed })).not.toContain("By choice, it has no");
});

test("[R12] a part that was left out is in no row, and the report says that it was left out", () => {
  const request = {
    disclosed: allDisclosed,
    leftOut: ["technology", "witnesses", "injuries", "evidence"] as const,
  };
  const lines = linesOf(aReport([anIncident([{ content: { ...full, ...everyField } }])], request));
  expect(lines.join("\n")).not.toMatch(
    /Witnesses:|Device:|Injuries:|Evidence|S\.R\.|left hand|sister|landlord/,
  );
  const { report } = words();
  expect(lines.join("\n")).toContain(
    report.partsLeftOut(request.leftOut.map((part) => report.optionalParts[part])),
  );
});

test("[R19] the summary is marked as one and counts what is recorded, no more", () => {
  const incidents = [
    anIncident([{ content: everyField, at: "2026-05-03T21:30:00-05:00" }]),
    anIncident([
      { content: { ...everyField, burst: null, reports: [] }, at: "2026-05-09T21:30:00-05:00" },
    ]),
    anIncident([{ content: everyField }], { at: "2026-05-20T10:00:00-05:00", reason: "" }),
  ];
  const all = linesOf(aReport(incidents, { disclosed: allDisclosed }));
  const { report } = words();
  const lines = all.slice(
    all.indexOf(report.summary.heading),
    all.indexOf(report.timeline.heading),
  );
  expect(lines).toEqual([
    "Summary",
    report.summary.note,
    "Period: 3 May 2026",
    "Incidents: 3 incidents, of which 1 withdrawn",
    "Single acts: 1 incident tells of 37 single acts",
    "What was done: Watching and following, in 2 incidents (Watched or waited nearby: 2)",
    "What was done: Getting into daily life, in 2 incidents (Called: 2; Sent messages: 2)",
    "Reported to: 1 report about 1 incident",
    "Reported to: City Police: 1",
    "Witnesses: Recorded in 2 incidents",
    "Court order in force: Recorded in 2 incidents",
    "Breaks that order: Recorded in 2 incidents",
    "Injuries: Recorded in 2 incidents",
    "Damage: Recorded in 2 incidents",
    "Written down: 1 incident within 24 hours of its end",
    "Written down: 1 incident later than that",
  ]);
  expect(linesOf(aReport(incidents, { disclosed: allDisclosed, sections: [] }))).not.toContain(
    report.summary.heading,
  );
});

const facts = [
  aFact("other-party", { name: "Jordan Pike" }),
  aFact("order", { title: "Order of protection" }),
  aFact("change", { what: "Both locks of the front door were changed." }),
  aFact("milestone", {}),
];

const composed = (request: ReportRequest, beside: BesideIncidents = {}) =>
  linesOf(
    compose(
      exportables([anIncident([{ content: everyField }]), on(exactly("2026-05-06"))]),
      request,
      words(),
      madeAt,
      { background: facts, ...beside },
    ),
  );

test("[R9] without history, a fact leaves without the reason it was amended for", () => {
  const [fact] = facts;
  if (fact === undefined) throw new Error("no fact");
  const reason = { reason: "QREASONQ", reasonLanguage: "es" };
  const amended = { ...fact, current: { ...fact.current, ...reason } };
  const reasons = (disclosed: Disclosed) =>
    restrictBackground([amended], { disclosed }).map(({ current }) => current);
  expect(reasons(nothingDisclosed)).toEqual([{ ...fact.current, reason: "" }]);
  expect(reasons(allDisclosed)).toEqual([amended.current]);
});

test("what stands beside the incidents is told, changes only when they were ticked", () => {
  const { report } = words();
  const lines = composed({ disclosed: nothingDisclosed });
  expect(lines).toContain("Name: Jordan Pike");
  expect(lines).toContain("Order: Order of protection");
  expect(lines).toContain("Served: 3 April 2026");
  expect(lines.join("\n")).toContain("Separation: 14 March 2026.");
  expect(lines).toContain(report.timeline.note);
  expect(lines.join("\n")).not.toContain("front door");
  const ticked = composed({ disclosed: allDisclosed });
  expect(ticked).toContain(
    "20 April 2026 | Locks | Both locks of the front door were changed. | $185",
  );
  expect(
    composed({ disclosed: allDisclosed, leftOut: ["parties", "order"] }).join("\n"),
  ).not.toMatch(/Order of protection\b.*\bCourt:|People the incidents name/);
});

test.each(["inside-us", "outside-us"] as const)(
  "[R20] the declaration %s has the words of the law, a blank date and signature, and its note",
  (declaration) => {
    const { report } = words();
    const lines = composed({ disclosed: nothingDisclosed, declaration });
    expect(lines).toContain(report.declaration.forms[declaration]);
    expect(lines).toContain("Executed on (date): ____");
    expect(lines).toContain("Signature: ____");
    expect(lines).toContain(report.declaration.note);
    expect(lines.join("\n").includes("under the laws of the United States of America")).toBe(
      declaration === "outside-us",
    );
    expect(composed({ disclosed: nothingDisclosed })).not.toContain(report.declaration.heading);
  },
);

test("[R21] the last link of the chain is printed with how to check it and what it does not show", () => {
  const { report } = words();
  const head = "ab".repeat(32);
  const lines = composed({ disclosed: nothingDisclosed }, { chain: { head, hasBreaks: true } });
  expect(lines).toContain(`${report.integrity.head}: ${head.slice(32)}\n${head.slice(32)}`);
  for (const said of ["shows", "checkHead", "breaks"] as const) {
    expect(lines).toContain(report.integrity[said]);
  }
  expect(composed({ disclosed: nothingDisclosed })).not.toContain(report.integrity.heading);
});

test("[R22] exhibits have marks without a gap, an index and pages with their foundation", () => {
  const told = exportables([anIncident([{ content: everyField }]), on(exactly("2026-05-06"))]);
  const exhibits = [
    anExhibit({ incident: told[0]?.id ?? null }),
    anExhibit({ incident: "f".repeat(32) as IncidentId, title: "Of an incident that is not here" }),
    anExhibit({
      title: "The lease",
      foundation: { ...anExhibit().foundation, done: "Cut to size.", original: "At the lawyer’s" },
    }),
    anExhibit({
      foundation: { ...anExhibit().foundation, done: "Cut to size." },
      form: "image",
      pictures: [{ format: "png", bytes: aPng() }],
    }),
  ];
  const lines = (exhibitMarks: "letters" | "numbers") =>
    linesOf(
      compose(told, { disclosed: nothingDisclosed, exhibitMarks }, words(), madeAt, {
        exhibits,
        exhibitPages: new Map([["1", { page: 4 }]]),
      }),
    );
  expect(lines("numbers")).toContain("1 | The call list | 1 | 4");
  expect(lines("numbers")).toContain("2 | The lease | None | ");
  expect(lines("numbers")).toContain("Exhibits: Exhibit 1");
  expect(lines("letters")).toContain("Exhibit B: The lease");
  expect(lines("letters")).toContain("Made by: R. C.");
  expect(lines("letters")).toContain("Made with: Not recorded");
  const { exhibits: text } = words().report;
  expect(lines("letters")).toContain(text.notOnPaper.sound);
  expect(lines("letters")).toContain(`${text.notOnPaper.sound} ${text.originalNamed}`);
  // Of a recording no copy was made that anything could have been done to.
  expect(lines("letters")).toContain(`${text.foundation.done}: ${text.notInCopy}`);
  expect(lines("letters")).toEqual(
    expect.arrayContaining([
      `${text.foundation.done}: Cut to size.`,
      `${text.foundation.done}: ${text.madeToFit}`,
    ]),
  );
  expect(lines("letters").join("\n")).not.toContain("Of an incident that is not here");
  const many = markExhibits(
    Array.from({ length: 60 }, () => anExhibit()),
    { exhibitMarks: "letters" },
  );
  expect([0, 25, 26, 51, 52].map((index) => many[index]?.mark)).toEqual([
    "A",
    "Z",
    "AA",
    "AZ",
    "BA",
  ]);
});

test("[R8] [R9] a fact beside the incidents that was withdrawn is marked, with the reason, and one that was amended says so", () => {
  const step = { recordedAt: instant("2026-05-20T10:00:00-05:00"), zone: chicago };
  const withdrawal = {
    ...step,
    reason: "It was before.",
    clockWentBack: false,
    wordsErased: false,
  };
  const change = aFact("change", { what: "Bus 12 in place of bus 4." });
  const order = aFact("order", {});
  const person = aFact("other-party", {});
  const background = [
    { ...change, withdrawal },
    { ...order, withdrawal },
    { ...person, amendments: 1, current: { ...person.current, ...step } },
  ];
  const lines = (disclosed: typeof allDisclosed) =>
    linesOf(
      compose(exportables([withdrawn, amended]), { disclosed }, words(), madeAt, { background }),
    );
  const told = lines(allDisclosed);
  expect(told).toContain("20 April 2026 (withdrawn) | Locks | Bus 12 in place of bus 4. | $185");
  expect(told).toContain("Withdrawn: On 20 May 2026, 10:00 (America/Chicago, UTC-05:00).");
  expect(told.filter((line) => line === "Withdrawn: Reason given: It was before.")).toHaveLength(1);
  const amendedLine = "Amended: Once, on 20 May 2026, 10:00 (America/Chicago, UTC-05:00).";
  expect(told).toContain(amendedLine);
  const brief = lines({ ...allDisclosed, history: false });
  expect(brief.join("\n")).not.toMatch(/Bus 12|It was before|Order of protection/);
  expect(brief).toContain(amendedLine);
});

test("the room for a translation, and the head of an incident, are not parted between pages", async () => {
  const fonts = reportFonts();
  const long = "What was said and done that evening, line after line. ".repeat(60);
  for (let pushed = 0; pushed < 36; pushed += 3) {
    const incidents = exportables([
      anIncident([{ content: { ...full, description: "x\n".repeat(pushed) } }]),
      anIncident([{ content: { ...full, description: long, language: "es" } }]),
    ]);
    const request = { disclosed: nothingDisclosed, sections: [] };
    const document = compose(incidents, request, words(), madeAt);
    const pages = await layOut(document, { paper: usLetter, fonts });
    const found = pages.map((page) => ({
      text: readable(page)
        .flatMap((piece) => (piece.kind === "text" ? [piece.text] : []))
        .join("\n"),
      rules: page.placed.flatMap(({ marks }) => marks).filter(({ kind }) => kind === "rule").length,
    }));
    const room = found.find(({ text }) => text.includes(words().report.translation.heading));
    expect(room?.rules, `pushed by ${pushed}`).toBeGreaterThanOrEqual(5);
    const head = found.find(({ text }) => text.includes("\n2.  ") || text.includes("2.  3 May"));
    expect(head?.text.slice(head.text.indexOf("2.  ")), `pushed by ${pushed}`).toContain(
      words().report.recorded,
    );
  }
});

test("a text in another language stands as it was written, with room for a translation", () => {
  const { report } = words();
  const spanish = anIncident([
    { content: { description: "Me esperó en la puerta.", language: "es-MX" } },
  ]);
  const document = aReport([spanish]);
  expect(linesOf(document)).toContain(report.translation.note("Spanish"));
  expect(JSON.stringify(document)).toContain('"text":"Me esperó en la puerta.","language":"es-MX"');
  const persian = anIncident([{ content: { description: "او دم در بود.", language: "fa" } }]);
  expect(linesOf(aReport([persian]))).toContain(report.translation.note("Persian"));
  const without = aReport([spanish], { disclosed: nothingDisclosed, roomForTranslation: false });
  expect(linesOf(without)).not.toContain(report.translation.heading);
});

test("[I24] a text in a language of its own is tagged with it, also inside a sentence of the report, and has room for a translation", () => {
  const { report } = words();
  const mixed = anIncident([
    { content: { injuries: "Uma contusão.", languages: { injuries: "pt" } } },
    {
      content: {
        description: "The bell rang.",
        language: "en",
        injuries: "Un moretón en el brazo.",
        medicalVisit: "At the hospital.",
        order: { inForce: "yes", order: "", breached: "yes", how: "No debe llamar." },
        reports: [anAgencyReport({ agency: "Police", response: "Dijeron que no." })],
        languages: { injuries: "es", "order.how": "es", "reports.0.response": "es" },
      },
    },
  ]);
  const disclosed = { ...nothingDisclosed, history: true };
  const document = aReport([mixed], { disclosed });
  const text = JSON.stringify(document);
  expect(text).toContain('"text":"Dijeron que no.","language":"es"');
  expect(text).toContain('"text":"No debe llamar.","language":"es"');
  expect(text).toContain('"values":["Un moretón en el brazo."],"language":"es"');
  expect(text).toContain('"values":["At the hospital."],"language":"en"');
  expect(text).toContain('"values":["Uma contusão."],"language":"pt"');
  const rooms = linesOf(document).filter((line) => line === report.translation.heading);
  expect(rooms).toHaveLength(1);
  expect(linesOf(document)).toContain(
    report.translation.noteOnRows(
      "“Reported to” (Spanish); “Breaks that order” (Spanish); “Injuries” (Spanish)",
    ),
  );
  const without = aReport([mixed], { disclosed, leftOut: ["injuries", "reports"] });
  expect(linesOf(without)).toContain(
    report.translation.noteOnRows("“Breaks that order” (Spanish)"),
  );
});

test("[I24] a fact beside the incidents, and a reason, are tagged with their languages, down to the file", async () => {
  const { report, timeline } = words();
  const background = [
    aFact("other-party", {
      relationship: "",
      identifiers: "Alto, con una cicatriz.",
      language: "es",
    }),
    aFact("order", { terms: "Prohibido acercarse a la casa.", language: "pt" }),
    aFact("change", { what: "Cambié las cerraduras.", language: "ca" }),
    aFact("change", { what: "A second lock." }),
    aFact("milestone", { remark: "Er zog aus.", language: "de" }),
  ];
  const told = anIncident([
    { content: { occurrence: exactly("2026-05-01") } },
    { content: { occurrence: exactly("2026-05-03") }, reason: "Vi la lista.", language: "es-MX" },
  ]);
  const step = { recordedAt: told.recordedAt, zone: chicago, clockWentBack: false };
  const withdrawal = {
    ...step,
    reason: "C’était un ami.",
    reasonLanguage: "fr",
    wordsErased: false,
  };
  const incidents = exportables([{ ...told, withdrawal }, on(exactly("2026-05-06"))]);
  const request = { disclosed: allDisclosed };
  const document = compose(incidents, request, words(), madeAt, { background });
  const text = JSON.stringify(document);
  expect(text).toContain('"values":["Alto, con una cicatriz."],"language":"es"');
  expect(text).toContain('"values":["Prohibido acercarse a la casa."],"language":"pt"');
  expect(text).toContain('[{"text":"Cambié las cerraduras.","language":"ca"}]');
  expect(text).toContain('"text":"Er zog aus.","language":"de"');
  expect(text).toContain('"text":"Vi la lista.","language":"es-MX"');
  expect(text).toContain('"text":"C’était un ami.","language":"fr"');
  // What is no free text, and what is in no language that is known, is not tagged.
  expect(text).toContain(`{"label":"${report.people.name}","values":["Jordan Pike"]}`);
  expect(text).toContain('"A second lock."');
  const lines = linesOf(document);
  for (const [row, language] of [
    [report.people.identifiers, "Spanish"],
    [report.orders.terms, "Portuguese"],
    [report.changes.what, "Catalan"],
  ] as const) {
    const note = report.translation.noteOnRows(report.translation.row(row, language));
    expect(lines).toContain(note);
  }
  expect(lines.join("\n")).toContain(timeline.parts.dates);
  const file = [...pdfObjects(await drawn(document)).values()].map((object) => object.text);
  for (const language of ["es", "pt", "ca", "de", "es-MX", "fr"]) {
    const tag = `/Lang<FEFF${Buffer.from(language, "utf16le").swap16().toString("hex").toUpperCase()}>`;
    expect(
      file.some((object) => object.includes(tag)),
      language,
    ).toBe(true);
  }
});

test("a caption has what was given of it and nothing else", () => {
  const caption = { court: "Circuit Court", caseNumber: "", petitioner: "R. C.", respondent: "" };
  const lines = composed({ disclosed: nothingDisclosed, caption });
  expect(lines.slice(0, 3)).toEqual(["Court: Circuit Court", "Petitioner: R. C.", "Incident log"]);
});
