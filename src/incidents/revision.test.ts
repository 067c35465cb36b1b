import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { IncidentId, Milliseconds, TimeZone } from "#base";
import { sha256 } from "../../tests/support/incidents.ts";
import {
  type ChainHead,
  countBreaks,
  decodeHead,
  decodeLink,
  emptyChain,
  encodeHead,
  encodeLink,
  hasTrueLink,
  type LinkedRevision,
  linkRevision,
  type Revision,
} from "./index.ts";

const aRevision = (change: Partial<Revision> = {}): Revision => ({
  incidentId: "ab".repeat(16) as IncidentId,
  number: 1,
  kind: "recorded",
  recordedAt: 1_777_900_000_000 as Milliseconds,
  zone: "America/Chicago" as TimeZone,
  reason: "",
  content: "{}",
  ...change,
});

const aChain = (length: number): LinkedRevision[] => {
  const links: LinkedRevision[] = [];
  let head: ChainHead = emptyChain;
  for (let index = 0; index < length; index += 1) {
    const linked = linkRevision(
      aRevision({ content: `{"n":${index}}` }),
      head,
      crypto.getRandomValues(new Uint8Array(32)),
      sha256,
    );
    links.push(linked);
    head = linked;
  }
  return links;
};

describe("chain of revisions", () => {
  test("[I7] an untouched chain has no break, in whatever order it is read", () => {
    const links = aChain(5);
    expect(countBreaks(links.toReversed(), links[4], sha256)).toBe(0);
    expect(countBreaks([], emptyChain, sha256)).toBe(0);
  });

  test("[I7] any changed field of any revision is noticed", () => {
    const links = aChain(3);
    const changes: Partial<Revision>[] = [
      { incidentId: "cd".repeat(16) as IncidentId },
      { number: 2 },
      { kind: "amended" },
      { recordedAt: 1 as Milliseconds },
      { zone: "UTC" as TimeZone },
      { reason: "x" },
      { reasonLanguage: "es" },
      { content: '{"n": 1}' },
    ];
    for (const change of changes) {
      const changed = links.map((linked, index) =>
        index === 1 ? { ...linked, revision: { ...linked.revision, ...change } } : linked,
      );
      expect(countBreaks(changed, links[2], sha256)).toBe(1);
    }
  });

  test("[I7] leaving out the last revisions is noticed by the head", () => {
    const links = aChain(3);
    expect(countBreaks(links.slice(0, 2), links[2], sha256)).toBe(1);
    expect(countBreaks(links, undefined, sha256)).toBe(1);
  });

  test("[I7] two revisions in each other's place are noticed", () => {
    const [first, second, third] = aChain(3);
    if (!first || !second || !third) throw new Error("too short");
    const swapped = [
      { ...first, revision: second.revision },
      { ...second, revision: first.revision },
      third,
    ];
    expect(countBreaks(swapped, third, sha256)).toBeGreaterThan(0);
  });

  test("the same words under another salt give another link, so a link does not let a guess be tested", () => {
    const one = linkRevision(aRevision(), emptyChain, new Uint8Array(32).fill(1), sha256);
    const two = linkRevision(aRevision(), emptyChain, new Uint8Array(32).fill(2), sha256);
    expect(one.link).not.toBe(two.link);
    expect(hasTrueLink(one, sha256)).toBe(true);
    expect(hasTrueLink({ ...one, salt: two.salt }, sha256)).toBe(false);
  });

  test("revisions and heads come back from their bytes as they were", () => {
    const [linked] = aChain(1);
    if (!linked) throw new Error("too short");
    expect(decodeLink(encodeLink(linked))).toEqual(linked);
    expect(decodeHead(encodeHead(linked))).toEqual({ sequence: 1, link: linked.link });
    expect(decodeHead(new Uint8Array())).toEqual(emptyChain);
  });

  test("[I24] the language of a reason is part of the chain, and a link without one is kept to the letter as before", () => {
    const told = aRevision({ reason: "Vi la lista.", reasonLanguage: "es" });
    const salt = new Uint8Array(32).fill(1);
    const linked = linkRevision(told, emptyChain, salt, sha256);
    expect(decodeLink(encodeLink(linked))).toEqual(linked);
    const { reasonLanguage: _es, ...without } = told;
    for (const changed of [without, { ...told, reasonLanguage: "en" }]) {
      expect(hasTrueLink({ ...linked, revision: changed }, sha256)).toBe(false);
    }
    // Frozen: the link that the words of this revision have had since there were links.
    expect(linkRevision(without, emptyChain, salt, sha256).link).toBe(
      "696b7e9733d5f298d9c0141e9d662648c19a625fac9c72debd39b92fdfbea125",
    );
    // A version that knows no languages of reasons must take such a link for newer, not for broken.
    const schemaOf = (link: LinkedRevision) =>
      (JSON.parse(new TextDecoder().decode(encodeLink(link))) as { schema: number }).schema;
    expect(schemaOf(linked)).toBe(3);
    expect(schemaOf({ ...linked, revision: without })).toBe(1);
    const bytes = new TextEncoder().encode(
      JSON.stringify({ schema: 3, ...linked, revision: { ...told, reasonLanguage: "no tag" } }),
    );
    expect(decodeLink(bytes)).toBeUndefined();
  });

  test("bytes that hold anything else give nothing, and never a throw", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const bytes = new TextEncoder().encode(JSON.stringify(value));
        expect(decodeLink(bytes)).toBeUndefined();
        expect(decodeHead(bytes) === undefined || bytes.length === 0).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), (bytes) => {
        expect(decodeLink(bytes)).toBeUndefined();
        expect(decodeHead(bytes)).toBeUndefined();
      }),
    );
  });
});
