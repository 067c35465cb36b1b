import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { OmissionFinder } from "./find-omissions.ts";

const known = {
  minors: ["Sam Roe", "Will"],
  addresses: ["1420 Linden Street, Apartment 3, Springfield", "Springfield"],
  contacts: ["(217) 555-0143", "ann.lee@example.org", "her work"],
};
const finder = new OmissionFinder({ identifiers: true, kept: ["born 4 May 1991"] }, known);

const found = (text: string, with_ = finder) =>
  with_
    .in(text, 2026)
    .map(({ start, end, kind, shown }) => `${kind}: ${text.slice(start, end)} > ${shown}`);

describe("[R16] found, wherever it is planted", () => {
  test.each<[string, string]>([
    ["He read out my social, 078-05-1120, from the letter.", "identity-number: 078-05-1120 > 1120"],
    ["SSN 078051120 was on the note.", "identity-number: 078051120 > 1120"],
    ["My tax ID is 912 73 4321, he knew it.", "identity-number: 912 73 4321 > 4321"],
    ["The EIN 12-3456789 of my shop.", "identity-number: 12-3456789 > 6789"],
    ["Mi número de seguro social es 078-05-1120.", "identity-number: 078-05-1120 > 1120"],
    ["Money left my account 000123456789 that day.", "account-number: 000123456789 > 6789"],
    ["checking acct. no. 0012-3456-78", "account-number: 0012-3456-78 > 5678"],
    ["He used my card 4111 1111 1111 1111 twice.", "account-number: 4111 1111 1111 1111 > 1111"],
    ["378282246310005 was charged.", "account-number: 378282246310005 > 0005"],
    ["Sent to DE89 3704 0044 0532 0130 00.", "account-number: DE89 3704 0044 0532 0130 00 > 3000"],
    ["Routing number 021000021.", "account-number: 021000021 > 0021"],
    ["My date of birth is 4 May 1990.", "birth-date: 4 May 1990 > 1990"],
    ["She was born on May 4th, 1990 in Ohio.", "birth-date: May 4th, 1990 > 1990"],
    ["DOB: 05/04/90", "birth-date: 05/04/90 > 1990"],
    ["D.O.B. 1990-05-04", "birth-date: 1990-05-04 > 1990"],
    ["He wrote 04.05.1990, my date of birth, on the wall.", "birth-date: 04.05.1990 > 1990"],
    ["Nació el 4 de mayo de 1990.", "birth-date: 4 de mayo de 1990 > 1990"],
    ["My birthday is 4 May 1990.", "birth-date: 4 May 1990 > 1990"],
    ["He asked SAM ROE where I was.", "minor: SAM ROE > S.R."],
    ["Sam’s school called.", "minor: Sam > S.R."],
    ["He waited for Will at the gate.", "minor: Will > W."],
    [
      "He drove past 1420 Linden Street, Apartment 3, Springfield twice.",
      "address: 1420 Linden Street, Apartment 3, Springfield > ",
    ],
    ["She texted me from 217.555.0143 at once.", "contact: 217.555.0143 > "],
    ["Her number is +1 217 555 0143.", "contact: +1 217 555 0143 > "],
    ["Write to Ann.Lee@example.org.", "contact: Ann.Lee@example.org > "],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe("[R16] left alone, since it is what a log is about", () => {
  test.each([
    "He called at 18:30 from 217-555-0199, and again from (312) 555-0100.",
    "Report number 26-004417, case 078-05-1120, badge 4412.",
    "Officer Roe, badge 123456789, took report no. 202600123456.",
    "On 3 May 2026 he stood there, and on 2026-05-04 and 5/6/26 again.",
    "He was there from 3 May 2026 to 12 May 2026.",
    "His Instagram account 12345678 wrote to me.",
    "He wrote from the account mark_77, ID 88123456.",
    "It was my birthday, 3 May 2026, and he came to the door.",
    "The IMEI is 490154203237518, the parcel 1Z999AA10123456784.",
    "A SIM card 8901260123456789 lay in the box.",
    "The plate was ABC 1234. Room 12345, 62704 Springfield.",
    "He will ask Roe for Samuel. Nobody was willing.",
    "37 calls between 21:00 and 22:14, then 412 messages.",
    "She was born in 1990. We married on 4 May 2010.",
    "The invoice over $1,234,567.89 and 100000000 reasons.",
    "Card ending in 1111, account ending 6789.",
    "https://example.org/watch?v=4111111111111112&t=123456789",
    "",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

test("what a person said is none of these is kept", () => {
  const keeping = new OmissionFinder({ identifiers: true, kept: ["078-05-1120"] }, known);
  expect(found("The part is 078-05-1120, not 219-09-9999.", keeping)).toEqual([
    "identity-number: 219-09-9999 > 9999",
  ]);
});

test("without identifiers, names and what is withheld are still left out", () => {
  const only = new OmissionFinder({ identifiers: false, kept: [] }, known);
  expect(found("Sam Roe, 078-05-1120", only)).toEqual(["minor: Sam Roe > S.R."]);
});

test("names in scripts without spaces are found inside a line", () => {
  const other = new OmissionFinder(
    { identifiers: true, kept: [] },
    { minors: ["สมชาย", "王小明", "Мария Иванова", "محمد"], addresses: [], contacts: [] },
  );
  expect(found("เขารอสมชายที่โรงเรียน", other)).toEqual(["minor: สมชาย > ส."]);
  expect(found("他在等王小明放学", other)).toEqual(["minor: 王小明 > 王."]);
  expect(found("Он ждал Марию. Мария Иванова видела.", other)).toEqual([
    "minor: Мария Иванова > М.И.",
  ]);
  expect(found("انتظر محمد عند الباب", other)).toEqual(["minor: محمد > م."]);
});

test("omissions never overlap and stand in order, whatever the text", () => {
  const pieces = [
    "SSN ",
    "078-05-1120",
    " Sam",
    " Roe",
    "4111 1111 1111 1111",
    " born ",
    "4 May 1990",
  ];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string())), (parts) => {
      const text = parts.join("");
      let last = 0;
      for (const { start, end } of finder.in(text, 2026)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

test("a text made to be slow is not: steps grow with its length", () => {
  const nasty = [
    "1 ",
    "1-",
    "born ",
    "account ",
    "May 1, ",
    "A1 ",
    "((((",
    "1.1.",
    "AB12 ",
    "DOB,",
  ];
  for (const piece of nasty) {
    const text = piece.repeat(Math.ceil(400_000 / piece.length));
    // A pattern that backtracks would take hours here; the runner's own limit is what fails it.
    expect(Array.isArray(finder.in(text, 2026)), piece).toBe(true);
  }
});
