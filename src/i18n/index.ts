// Every sentence the person reads. `en/` defines the keys, one file a module; another language must have them all to compile.

import { en, type Words } from "./en/index.ts";

export type { Words } from "./en/index.ts";

/** The sentences in the person's language. English is the only one so far. */
export function words(): Words {
  return en;
}
