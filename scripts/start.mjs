// `npm start`: builds the app if needed and serves it on this machine, with its real headers.

import { buildSite, isBuildFresh } from "./build-site.mjs";
import { serveSite } from "./serve.mjs";
import { ensurePackages } from "./setup.mjs";

ensurePackages();
if (!isBuildFresh()) {
  console.log("Building …");
  if (!buildSite()) process.exit(1);
}

const port = Number(process.env.PORT ?? 4173);
try {
  const site = await serveSite({ port });
  console.log(`Ready: ${site.origin}/`);
  console.log("Stop it with Ctrl+C.");
} catch (error) {
  if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EADDRINUSE") throw error;
  console.error(`Port ${port} is in use. Choose another one: PORT=4174 npm start`);
  process.exit(1);
}
