import { expect, test } from "vitest";
import { placeOffers } from "./place-offers.ts";

const named = (place: string, address: string) => `${place}, ${address}`;

test("places that share a name are told apart by their address, and others keep to their name", () => {
  const locations = [
    { place: "Home", address: "12 Mill Lane" },
    { place: "Home", address: "4 Oak Street" },
    { place: "Home ", address: "" },
    { place: "At work", address: "1 High Street" },
    { place: "", address: "9 Elm Road" },
  ];
  const offers = placeOffers(locations, named);
  expect(offers.map(({ label }) => label)).toEqual([
    "Home, 12 Mill Lane",
    "Home, 4 Oak Street",
    "Home",
    "At work",
    "9 Elm Road",
  ]);
  expect(offers.map(({ fields }) => fields)).toEqual(locations);
});
