// `npm run test:reliability`: what `npm test` does eight times, a hundred times, or as often as `-- --kills N` says: kills the
// browser while the app is writing, opens it again, and looks whether anything that was called saved is lost. A fifth as
// many kills more meet records on their way into a new format. Then every bit of a small vault is flipped, of which `npm test`
// flips one in each byte.

import { buildSite, isBuildFresh } from "./build-site.mjs";
import { runTool } from "./run-tool.mjs";
import { ensureBrowser, ensurePackages } from "./setup.mjs";

const [option, given = "", ...more] = process.argv.slice(2);
const kills = option === undefined ? 100 : Number(given);
if (!["--kills", undefined].includes(option) || !(kills >= 1) || more.length > 0) {
  console.error("npm run test:reliability -- --kills N, where N is 1 or more");
  process.exit(1);
}

ensurePackages();
const environment = { CHROME_PATH: await ensureBrowser(), KILLS: String(Math.floor(kills)) };
if (!isBuildFresh() && !buildSite()) process.exit(1);
const isWell = runTool(
  "@playwright/test/cli.js",
  ["test", "killed-", "--reporter=line", "--max-failures=1"],
  environment,
);
console.log(isWell ? `${environment.KILLS} kills, nothing lost` : "Something was lost: see above");
const bits = ["run", "--project", "node", "src/vault/altered-bits.test.ts"];
const isTold = runTool("vitest/vitest.mjs", bits, { EVERY_FLIP: "1" });
process.exit(isWell && isTold ? 0 : 1);
