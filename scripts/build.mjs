// `npm run build`: builds the site, always. The other scripts build only when a source has changed.

import { buildSite } from "./build-site.mjs";
import { ensurePackages } from "./setup.mjs";

ensurePackages();
if (!buildSite()) process.exit(1);
console.log("Built: dist/site. For servers with a configuration of their own, see dist/hosting.");
