// Runs one way of making a PDF in a process of its own, and prints what it took: `node run-one.mjs ours 1000 file.pdf`.

import { writeFileSync } from "node:fs";
import { contenders } from "./contenders.mjs";

const [name = "", count = "0", written = ""] = process.argv.slice(2);
const prepare = contenders[name];
if (prepare === undefined) throw new Error(`no ${name}`);
const make = await prepare(Number(count), written);
const before = process.cpuUsage();
const bytes = await make();
const { user, system } = process.cpuUsage(before);
if (name === "ours") writeFileSync(written, bytes);
console.log(JSON.stringify({ seconds: (user + system) / 1e6, bytes: bytes.length }));
