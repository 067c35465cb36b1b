import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TimeZone } from "#base";
import { parseExportable } from "#incidents/exportable";
import { aWitness } from "../../../tests/support/incidents.ts";
import {
  allDisclosed,
  anIncident,
  chicago,
  exactly,
  exportables,
  instant,
  madeAt,
  nothingDisclosed,
} from "../../../tests/support/reports.ts";
import { workedExamples } from "../../../tests/support/worked-examples.ts";
import { toCsv } from "./csv.ts";
import { incidentRows } from "./incident-rows.ts";
import { toInstant, toInstantText } from "./instant-text.ts";
import { toJsonTable } from "./json-table.ts";
import { readIncidents } from "./read-incidents.ts";

/** A CSV file as RFC 4180 reads it. */
function rowsOf(file: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  cells.lastIndex = 1;
  for (let cell = cells.exec(file); cell !== null; cell = cells.exec(file)) {
    row.push(cell[1]?.replaceAll('""', '"') ?? cell[2] ?? "");
    if (cell[3] === "\r\n") {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

test("[E2] any text comes back from CSV as it was, but for the apostrophe before a formula", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({ unit: "grapheme" }), { minLength: 2, maxLength: 2 })),
      (rows) => {
        const read = rowsOf(toCsv(rows)).map((row) => row.map((cell) => cell.replace(/^'/, "")));
        expect(read).toEqual(rows.map((row) => row.map((cell) => cell.replace(/^'/, ""))));
      },
    ),
  );
});

test.each([
  "=1+1",
  "+1 217 555 0143",
  "-2",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "  =1",
  "\n=1",
  "＝1",
  '=HYPERLINK("http://x","y")',
])("[E2] %j does not begin as a formula", (text) => {
  const [[cell]] = rowsOf(toCsv([[text]])) as [[string]];
  expect(cell).toBe(`'${text}`);
});

test("[E2] the file is CSV to the letter: its mark, its ends of lines, its quotes", () => {
  expect(
    toCsv([
      ["a", 'say "x", y'],
      ["b\nc", ""],
    ]),
  ).toBe('\uFEFFa,"say ""x"", y"\r\n"b\nc",\r\n');
});

const told = [
  ...workedExamples.map(({ content }) => anIncident([{ content }])),
  anIncident(
    [
      {
        content: { description: "Old.", occurrence: exactly("2026-05-01") },
        at: "2026-05-04T08:10:00.123-05:00",
      },
      {
        content: { description: "New.", witnesses: [aWitness({ name: "Ann", minor: true })] },
        reason: "Wrong.",
      },
    ],
    { at: "2026-05-20T10:00:00-05:00", reason: "It was somebody else." },
  ),
];
const erasure = {
  recordedAt: instant("2026-05-04T08:10:00-05:00"),
  zone: chicago,
  erasedAt: instant("2026-05-05T08:10:00.001-05:00"),
  erasedZone: chicago,
};
told.push({ ...anIncident([{ content: {} }]), erasedWordings: [{ ...erasure, revision: 0 }] });
const material = (disclosed = allDisclosed) => ({
  incidents: exportables(told, disclosed).map((incident, index) => ({
    number: index + 3,
    incident,
  })),
  background: [],
  disclosed,
  madeAt,
  chain: { head: "0f".repeat(32), hasBreaks: true },
});

test("[E3] a JSON table is read back without a loss", () => {
  const { incidents } = material();
  const read = readIncidents(JSON.parse(toJsonTable(material())));
  expect(read).toEqual({
    kind: "valid",
    value: {
      incidents: incidents.map(({ incident }) => incident),
      background: [],
      numbers: Object.fromEntries(incidents.map(({ number, incident }) => [incident.id, number])),
      madeAt,
      chain: { head: "0f".repeat(32), hasBreaks: true },
    },
  });
});

test("[E4] a chain that is not one is refused, with its place", () => {
  const problemsOf = (chain: unknown) => {
    const read = readIncidents({ incidents: [], chain });
    return read.kind === "invalid" ? read.problems : [];
  };
  expect(problemsOf({ head: "x", hasBreaks: false })).toEqual([
    { path: "chain.head", code: "wrong-shape" },
  ]);
  expect(problemsOf({ head: "0f".repeat(32), hasBreaks: false, sequence: 9 })).toEqual([
    { path: "chain.sequence", code: "unknown-key" },
  ]);
  expect(problemsOf(null)).toEqual([{ path: "chain", code: "wrong-shape" }]);
});

test("[E3] instants keep every millisecond and their place on the wall clock", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 4_000_000_000_000 }),
      fc.constantFrom("America/Chicago", "Asia/Kathmandu", "UTC", "Pacific/Kiritimati"),
      (instant, zone) => {
        const text = toInstantText(instant as typeof madeAt.instant, zone as TimeZone);
        expect(toInstant(text)).toBe(instant);
      },
    ),
  );
});

test("[E1] what was not ticked is in neither table", () => {
  const withheld = material(nothingDisclosed);
  const files = toJsonTable(withheld) + toCsv(incidentRows(withheld));
  for (const secret of ["217-555-0143", "1418 Larkspur", "Old.", "somebody else"]) {
    expect(files).not.toContain(secret);
    expect(toJsonTable(material())).toContain(secret);
  }
});

test("one row an incident, under the number it has in the report", () => {
  const [head = [], ...rows] = rowsOf(toCsv(incidentRows(material())));
  expect(rows.length).toBe(told.length);
  const cell = (row: number, column: string) => rows[row]?.[head.indexOf(column)];
  expect(cell(0, "number")).toBe("3");
  expect(cell(0, "occurrence.from")).toBe("2026-05-03 21:00");
  expect(cell(0, "witnesses")).toBe("Dana Whitfield; 217-555-0143");
  expect(cell(0, "description")).toBe(told[0]?.current.content.description);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
});

describe("[E4] reading", () => {
  const least = {
    recordedAt: "2026-05-04T08:10:00-05:00",
    occurrence: {
      precision: "exact",
      at: { date: "2026-05-03", time: null },
      zone: "America/Chicago",
    },
    description: "The phone rang.",
  };

  test("takes an incident with no more than it needs, whatever else is missing", () => {
    const read = readIncidents([
      least,
      { ...least, witnesses: [{ name: "Ann" }], location: { place: "Home" } },
    ]);
    expect(read.kind === "valid" && read.value.incidents.length).toBe(2);
    if (read.kind !== "valid") return;
    const [first, second] = read.value.incidents;
    expect(first?.recordedAt).toBe(Date.parse(least.recordedAt));
    expect(first?.current.description).toBe("The phone rang.");
    expect(second?.current.witnesses).toEqual([{ name: "Ann", contact: null, minor: false }]);
    expect(readIncidents([least])).toEqual(readIncidents([least]));
  });

  test("takes incidents as they cross between workers", () => {
    const crossed = JSON.parse(JSON.stringify(exportables(told))) as unknown;
    const read = readIncidents(crossed);
    expect(read.kind === "valid" && read.value.incidents).toEqual(exportables(told));
    expect(parseExportable((crossed as unknown[])[0]).kind).toBe("valid");
  });

  test("[E3] [I24] languages of reasons and of facts are read back, also from a file written by hand; older files have none", () => {
    const [one] = exportables([
      anIncident([{ content: {} }, { content: { damage: "x" }, reason: "Vi.", language: "es" }]),
    ]);
    const fact = {
      recordedAt: "2026-05-04T08:10:00-05:00",
      kind: "change",
      change: "locks",
      what: "Cambié las cerraduras.",
      madeOn: "",
      cost: "",
    };
    const table = JSON.parse(
      toJsonTable({ ...material(), incidents: [{ number: 1, incident: one as never }] }),
    ) as { incidents: unknown[] };
    const read = readIncidents({ ...table, background: [{ ...fact, language: "es" }] });
    if (read.kind === "invalid") throw new Error(JSON.stringify(read.problems));
    expect(read.value.incidents).toEqual([one]);
    expect(one?.current.reasonLanguage).toBe("es");
    expect(read.value.background[0]?.current.content.language).toBe("es");
    const again = readIncidents(
      JSON.parse(toJsonTable({ ...material(), background: read.value.background })),
    );
    expect(again.kind === "valid" && again.value.background).toEqual(read.value.background);
    const older = readIncidents({ incidents: [], background: [{ ...fact, schema: 2 }] });
    expect(older.kind === "valid" && older.value.background[0]?.current.content).toEqual({
      ...read.value.background[0]?.current.content,
      language: undefined,
    });
  });

  test.each<[string, unknown, string, string]>([
    ["no list", {}, "incidents", "wrong-shape"],
    ["a text", "incidents", "incidents", "wrong-shape"],
    [
      "a private note",
      [{ ...least, privateNote: "x" }],
      "incidents.0.current.privateNote",
      "unknown-key",
    ],
    [
      "no time of writing",
      [{ ...least, recordedAt: undefined }],
      "incidents.0.recordedAt",
      "instant-missing",
    ],
    [
      "a time without a zone",
      [{ ...least, recordedAt: "2026-05-04T08:10" }],
      "incidents.0.recordedAt",
      "instant-invalid",
    ],
    [
      "a day that is none",
      [{ ...least, occurrence: { ...least.occurrence, at: { date: "2026-02-30", time: null } } }],
      "incidents.0.current.occurrence.at.date",
      "date-invalid",
    ],
    [
      "two of one name",
      [
        { ...least, id: "a".repeat(32) },
        { ...least, id: "a".repeat(32) },
      ],
      "incidents.1.id",
      "same-id",
    ],
    [
      "two of one number",
      [
        { ...least, number: 1 },
        { ...least, number: 1 },
      ],
      "incidents.1.number",
      "same-number",
    ],
    [
      "a newer file",
      { format: "daybook-table", version: 2, incidents: [] },
      "version",
      "newer-format",
    ],
    ["a key nobody knows", { incidents: [], notes: [] }, "notes", "unknown-key"],
    ["numbers for a list", { incidents: [], background: 3 }, "background", "wrong-shape"],
  ])("refuses %s with its place", (_name, value, path, code) => {
    const read = readIncidents(JSON.parse(JSON.stringify(value)));
    expect(read.kind).toBe("invalid");
    if (read.kind === "invalid") expect(read.problems).toContainEqual({ path, code });
  });

  test("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        for (const value of [
          one,
          [one, other],
          { incidents: [one], background: [other] },
          [{ current: one }],
        ]) {
          const read = readIncidents(value);
          if (read.kind === "invalid") expect(read.problems.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
