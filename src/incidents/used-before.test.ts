// What is offered again, and what is told apart.

import { expect, test } from "vitest";
import { aBook, someBackground, someContent } from "../../tests/support/incidents.ts";
import type { OtherParty } from "./background.ts";
import type { IncidentContent } from "./incident.ts";
import { mostOffered, usedBefore } from "./used-before.ts";

const unsaid = { name: "", relationship: "", identifiers: "", vehicles: "", accounts: "" };

async function aLog() {
  const { book, clock } = await aBook();
  const know = async (change: Partial<OtherParty>) => {
    clock.advance(60_000);
    const outcome = await book.recordBackground(
      someBackground("other-party", { ...unsaid, ...change }),
    );
    if (outcome.kind !== "written") throw new Error(outcome.kind);
    return outcome.fact.id;
  };
  const name = (...names: readonly string[]) => {
    const parties: IncidentContent["parties"] = names.map((one) => ({
      party: "",
      name: one,
      part: "did-it",
    }));
    return book.record(someContent({ parties }), "");
  };
  return { know, name, parties: () => usedBefore(book.latestFirst(), book.background()).parties };
}

test("everybody who is known is offered, however many and by whatever is known of them", async () => {
  const { know, name, parties } = await aLog();
  const many = Array.from({ length: mostOffered + 2 }, (_, n) => `Person ${n}`);
  for (const one of many) await know({ name: one });
  const byIdentifiers = await know({ identifiers: "tall, a scar on the chin" });
  const byRelationship = await know({ relationship: "the neighbor upstairs\nsince May" });
  await name("Person 0", "Dana Whitfield");
  const offered = parties();
  expect(offered.map((one) => one.name)).toEqual([
    "the neighbor upstairs",
    "tall, a scar on the chin",
    ...many.toReversed(),
    "Dana Whitfield",
  ]);
  expect(offered.slice(0, 2).map(({ party }) => party)).toEqual([byRelationship, byIdentifiers]);
  expect(offered.at(-1)?.party).toBe("");
  expect(offered.every(({ detail }) => detail === "")).toBe(true);
});

test("those who have one name are told apart, by what is said of each alone", async () => {
  const { know, parties } = await aLog();
  const vehicles = "grey van";
  const ids = [
    await know({ name: "Sam", relationship: "my brother-in-law", vehicles }),
    await know({ name: "Sam", accounts: "rook_1187\nrook_1188", vehicles }),
    await know({ name: "Sam ", vehicles }),
    await know({ name: "Alex", vehicles }),
  ];
  expect(parties().toReversed()).toEqual([
    { party: ids[0], name: "Sam", detail: "my brother-in-law" },
    { party: ids[1], name: "Sam", detail: "rook_1187" },
    { party: ids[2], name: "Sam", detail: "3" },
    { party: ids[3], name: "Alex", detail: "" },
  ]);
});

test("names that stand in entries alone stay few enough to be read through", async () => {
  const { name, parties } = await aLog();
  await name(...Array.from({ length: mostOffered + 2 }, (_, n) => `Person ${n}`));
  expect(parties()).toHaveLength(mostOffered);
});
