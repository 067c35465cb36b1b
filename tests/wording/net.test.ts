// The training of the network: each step goes where the loss falls, and what was learned tells the marked words of other lines.

import { expect, test } from "vitest";
import { dice } from "../../scripts/wording/dice.ts";
import { type Example, learnFrom, newParts, trainedNet } from "../../scripts/wording/fit-net.ts";
import { markedLines } from "../../scripts/wording/table.mjs";
import { scoresOf } from "../../src/wording/net.ts";
import { studied } from "../../src/wording/study.ts";

test("the slope of every number is how much the loss changes with it", () => {
  const draw = dice(3);
  const parts = newParts(6, draw);
  const { rows, start, kernels, out, outStart } = parts;
  // Nothing is nought, or a slope that is left out would go unseen.
  for (const { values } of [start, outStart, ...kernels.map((each) => each.start)]) {
    for (let at = 0; at < values.length; at += 1) values[at] = 0.4 * draw() - 0.1;
  }
  for (let at = 0; at < rows.values.length; at += 1) rows.values[at] = 2 * draw() - 1;
  const signs = Array.from({ length: 40 }, (_, at) => Int32Array.of(at % 6, (at * at) % 5));
  const example: Example = {
    signs,
    isWord: signs.map(() => Uint8Array.of(1, 0)),
    isMarked: Uint8Array.from(signs, (_, at) => (at % 7 < 3 ? 1 : 0)),
    counts: Uint8Array.from(signs, (_, at) => (at % 5 === 0 ? 0 : 1)),
  };
  // Nothing is left out.
  const loss = (): number => learnFrom(example, 1, parts, new Set(), () => 0.999);
  loss();
  const learned = [
    { of: rows, name: "rows" },
    { of: start, name: "start" },
    { of: out, name: "out" },
    { of: outStart, name: "start of out" },
    ...kernels.flatMap((each, layer) => [
      { of: each.kernel, name: `kernel ${layer}` },
      { of: each.start, name: `start ${layer}` },
    ]),
  ].map(({ of, name }) => ({ values: of.values, name, slopes: of.slopes.slice() }));
  const step = 1e-5;
  for (const { values, slopes, name } of learned) {
    for (let at = 0; at < values.length; at += Math.ceil(values.length / 3)) {
      const before = values[at] as number;
      values[at] = before + step;
      const more = loss();
      values[at] = before - step;
      const less = loss();
      values[at] = before;
      expect(slopes[at], `${name} ${at}`).toBeCloseTo((more - less) / (2 * step), 4);
    }
  }
});

test("what was learned from some lines tells the marked words of others", () => {
  const all = markedLines("en", "learn-61");
  const net = trainedNet(all.slice(0, 120), "en", () => {}, { rounds: 7, warmUp: 3 });
  let words = 0;
  let marked = 0;
  let well = 0;
  for (const { text, spans } of all.slice(120, 160)) {
    const { units } = studied(text, "en");
    const scores = scoresOf(
      units.map(({ signs }) => signs),
      net,
    );
    units.forEach(({ start, end, isJudged }, at) => {
      if (!isJudged) return;
      const isMarked = spans.some((span) => start < span.end && end > span.start);
      words += 1;
      if (isMarked) marked += 1;
      if (isMarked === (scores[at] ?? 0) > 0) well += 1;
    });
  }
  // Clearly fewer mistakes than who finds nothing makes.
  expect(words - well).toBeLessThan(0.85 * marked);
});
