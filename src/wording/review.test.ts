// What the review promises about any text at all.

import fc from "fast-check";
import { expect, test } from "vitest";
import { review } from "./review.ts";

test("[W1] any text at all is answered with findings in order, inside the text and apart from each other", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 300 }),
      fc.constantFrom("en", "es"),
      (text, language) => {
        const outcome = review(text, language);
        if (outcome.kind !== "reviewed") throw new Error("not reviewed");
        let last = 0;
        for (const { start, end } of outcome.findings) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      },
    ),
  );
});
