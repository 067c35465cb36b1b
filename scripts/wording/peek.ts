export { languages, studied } from "../../src/wording/study.ts";
export { unitsOf } from "../../src/wording/units.ts";
