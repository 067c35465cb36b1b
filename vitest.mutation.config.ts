// The tests that look at changed copies of the vault, for `npm run test:mutation`: its own, in Node, those made for the
// browser among them. What a database in memory cannot show, such as durability, is shown in a real one.

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    env: { TZ: "UTC", FEWER_FLIPS: "1" },
    setupFiles: [
      `${process.env.MUTATION_TOOLS ?? ""}/fake-indexeddb/auto/index.mjs`,
      "tests/support/quick-argon2.ts",
    ],
    include: ["src/vault/**/*.test.ts"],
    // Those need the real Argon2id.
    testNamePattern: /^(?!.*(?:reference program|stays within a second))/,
    testTimeout: 60_000,
  },
});
