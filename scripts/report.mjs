// `npm run -s report -- --in incidents.json --out report.pdf`: makes a report on the command line, with the code and to the
// byte that the app makes it with.

import { join } from "node:path";
import { bundledModule } from "./bundled-module.mjs";
import { ensurePackages, projectRoot } from "./setup.mjs";

ensurePackages();
/** @type {typeof import("./report/report.ts")} */
const { runReport } = await bundledModule("scripts/report/report.ts", ["src"]);
process.exitCode = await runReport(process.argv.slice(2), join(projectRoot, "node_modules"));
