import { expect, test } from "vitest";
import type { BackgroundId } from "#base";
import { partyOffers } from "./party-offers.ts";

const known = "ab".repeat(16) as BackgroundId;
const say = {
  unknownPerson: "Somebody I do not know",
  listed: "in your list",
  named: (name: string, detail: string) => `${name} (${detail})`,
};

test("somebody unknown is offered once, however often they were named before", () => {
  const before = { party: "", name: "Somebody I do not know ", detail: "" } as const;
  expect(partyOffers([before], say)).toEqual([
    { party: "", name: "Somebody I do not know", label: "Somebody I do not know" },
  ]);
});

test("whoever is known under just these words is offered, and told from somebody unknown", () => {
  const parties = [
    { party: known, name: "Somebody I do not know", detail: "" },
    { party: known, name: "Jordan Pike", detail: "my neighbor" },
  ];
  const offers = partyOffers(parties, say);
  expect(offers).toEqual([
    {
      party: known,
      name: "Somebody I do not know",
      label: "Somebody I do not know (in your list)",
    },
    { party: known, name: "Jordan Pike", label: "Jordan Pike (my neighbor)" },
    { party: "", name: "Somebody I do not know", label: "Somebody I do not know" },
  ]);
  expect(new Set(offers.map(({ label }) => label)).size).toBe(3);
});
