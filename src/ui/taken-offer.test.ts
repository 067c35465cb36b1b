import { expect, test } from "vitest";
import { writtenBy } from "./taken-offer.ts";

const home = { place: "Home", address: "12 Mill Lane" };
const work = { place: "At work", address: "" };

test("an offer without an address leaves the one that was typed", () => {
  expect(writtenBy(work, { place: "", address: "4 Oak Street" }, {})).toEqual({ place: "At work" });
  const retyped = { place: "Home", address: "12 Mill Lane, the yard" };
  expect(writtenBy(work, retyped, home)).toEqual({ place: "At work" });
  const ticked = { name: "", minor: "yes" };
  expect(writtenBy({ name: "Ana", minor: "" }, ticked, {})).toEqual({ name: "Ana" });
});

test("an offer takes back what the one before it put there, so that one person’s words never stand beside another’s name", () => {
  expect(writtenBy(work, home, home)).toEqual(work);
});

test("a field that nobody sees always follows the offer", () => {
  const unknown = { name: "Somebody", party: "" };
  expect(writtenBy(unknown, { name: "Jordan Pike" }, {})).toEqual(unknown);
});

test("what an offer says goes over what stood there", () => {
  expect(writtenBy(home, { place: "home", address: "Mill Ln" }, {})).toEqual(home);
});
