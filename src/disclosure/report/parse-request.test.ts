import fc from "fast-check";
import { expect, test } from "vitest";
import { nothingDisclosed } from "../../../tests/support/reports.ts";
import { parseReportRequest } from "./parse-request.ts";
import type { ReportRequest } from "./request.ts";

const id = "0123456789abcdef0123456789abcdef";

test("an empty request is for everything, with nothing disclosed", () => {
  expect(parseReportRequest({})).toEqual({
    kind: "valid",
    value: { disclosed: nothingDisclosed },
  });
});

test("a full request comes through unchanged", () => {
  const full = {
    disclosed: {
      witnessContacts: true,
      addresses: false,
      evidencePlaces: true,
      changes: false,
      history: true,
    },
    period: { from: "2026-05-01", to: null },
    incidents: [id],
    leftOutIncidents: [`f${id.slice(1)}`],
    order: "last-to-first",
    leftOut: ["witnesses"],
    sections: ["summary"],
    author: "Robin",
    caption: { court: "Circuit Court", caseNumber: "26-1", petitioner: "R. C.", respondent: "" },
    numbers: { [id]: 4 },
    omitted: { identifiers: false, minors: ["Sam Roe"], kept: ["4 May 1990"] },
    declaration: "outside-us",
    exhibitMarks: "letters",
    roomForTranslation: false,
  };
  expect(parseReportRequest(full)).toEqual({ kind: "valid", value: full });
});

test.each<[unknown, string, string]>([
  [null, "request", "wrong-shape"],
  [{ disclose: {} }, "disclose", "unknown-key"],
  [{ disclosed: { contacts: true } }, "disclosed.contacts", "unknown-key"],
  [{ disclosed: { history: "yes" } }, "disclosed.history", "wrong-shape"],
  [{ period: { from: "2026-02-30" } }, "period.from", "date-invalid"],
  [{ incidents: ["1"] }, "incidents.0", "wrong-shape"],
  [{ leftOutIncidents: [1] }, "leftOutIncidents.0", "wrong-shape"],
  [{ order: "random" }, "order", "unknown-choice"],
  [{ leftOut: ["description"] }, "leftOut.0", "unknown-choice"],
  [{ declaration: "yes" }, "declaration", "unknown-choice"],
  [{ numbers: { [id]: 0 } }, `numbers.${id}`, "wrong-shape"],
  [{ numbers: { [id]: 1, [`f${id.slice(1)}`]: 1 } }, `numbers.f${id.slice(1)}`, "wrong-shape"],
  [{ omitted: { minors: "Sam" } }, "omitted.minors", "wrong-shape"],
])("%j is refused at %s as %s", (value, path, code) => {
  expect(parseReportRequest(value)).toEqual({ kind: "invalid", problems: [{ path, code }] });
});

test("whatever is read is a request or a list of problems, never an exception", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const parsed = parseReportRequest(value);
      if (parsed.kind === "invalid") expect(parsed.problems.length).toBeGreaterThan(0);
    }),
  );
});

test("reading what was read changes nothing", () => {
  const request: ReportRequest = { disclosed: nothingDisclosed, leftOut: [], numbers: {} };
  expect(parseReportRequest(request)).toEqual({ kind: "valid", value: request });
});
