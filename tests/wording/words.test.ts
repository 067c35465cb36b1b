// Every reason a passage is noticed for, and every kind of hint, has its words.

import { expect, test } from "vitest";
import { words } from "#i18n";
import { hintKinds, reasonCodes } from "#wording";

test("[W2] each reason code has a plain sentence and advice, each kind of hint a sentence", () => {
  const { reasons, advice, hints } = words().wording;
  expect(Object.keys(reasons).sort()).toEqual([...reasonCodes].sort());
  expect(Object.keys(advice).sort()).toEqual([...reasonCodes].sort());
  expect(Object.keys(hints).sort()).toEqual([...hintKinds].sort());
});
