// `npm run lint`.

import { checkStyle } from "./checks.mjs";
import { ensurePackages } from "./setup.mjs";

ensurePackages();
process.exit(checkStyle() ? 0 : 1);
