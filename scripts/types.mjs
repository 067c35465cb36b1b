// `npm run types`.

import { checkTypes } from "./checks.mjs";
import { ensurePackages } from "./setup.mjs";

ensurePackages();
process.exit(checkTypes() ? 0 : 1);
