// Where the built app has the files of what was learned.

import enNet from "./lexicon/en-net.bin?url";
import enWeights from "./lexicon/en-weights.bin?url";
import esNet from "./lexicon/es-net.bin?url";
import esWeights from "./lexicon/es-weights.bin?url";

/** Their addresses, arranged as `learnedFrom` takes their bytes. */
export const learnedFiles = {
  en: { weights: enWeights, net: enNet },
  es: { weights: esWeights, net: esNet },
} as const;
