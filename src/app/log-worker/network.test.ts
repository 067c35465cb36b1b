import { expect, test } from "vitest";
import { contentSecurityPolicy } from "../../../scripts/headers.mjs";
import { closingDirectives } from "./network.ts";

test("[A7] what the worker looks for is what our own policy says", () => {
  const directives = contentSecurityPolicy.split("; ");
  for (const directive of closingDirectives) expect(directives).toContain(directive);
});
