// `npm run freeze-vault NAME`: keeps a vault made by the code as it is under tests/vectors/NAME. Run it once for each version
// of what is stored, when that version is finished. What is kept there is never changed afterwards.

import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createServer } from "vite";

const [name] = process.argv.slice(2);
const folder = join("tests/vectors", name ?? "");
if (name === undefined || !/^vault-v\d+[a-z]?$/.test(name) || existsSync(folder)) {
  process.stderr.write("Say a name such as vault-v2 that is not there yet.\n");
  process.exit(1);
}
const server = await createServer({
  configFile: false,
  logLevel: "error",
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true },
});
const { freezeVault } = await server.ssrLoadModule("/tests/support/frozen-vault.ts");
const { tables, contents } = await freezeVault();
await server.close();
mkdirSync(folder);
for (const [file, value] of Object.entries({ tables, contents })) {
  writeFileSync(join(folder, `${file}.json`), `${JSON.stringify(value, null, 1)}\n`);
}
process.stdout.write(`${folder} is made.\n`);
