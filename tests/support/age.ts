// The standard `age` program, which asks for passphrases on a terminal and nowhere else: Python lends it one.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hasNativeTool } from "../../scripts/native-tools.mjs";

/** Whether what follows can be used here. */
export const hasAge = hasNativeTool("age") && hasNativeTool("python3");

const onATerminal = `
import os, pty, select, sys
answer, command = sys.argv[1].encode() + b"\\n", sys.argv[2:]
pid, terminal = pty.fork()
if pid == 0:
    os.execvp(command[0], command)
seen = b""
while True:
    try:
        part = os.read(terminal, 1024)
    except OSError:
        break
    if not part:
        break
    seen += part
    while b"passphrase" in seen and b":" in seen.split(b"passphrase", 1)[1]:
        os.write(terminal, answer)
        seen = seen.split(b"passphrase", 1)[1].split(b":", 1)[1]
_, status = os.waitpid(pid, 0)
sys.exit(os.waitstatus_to_exitcode(status))
`;

const unpack = `
import json, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as archive:
    assert archive.testzip() is None
    json.dump({name: archive.read(name).decode() for name in archive.namelist()}, sys.stdout)
`;

const pack = `
import json, sys, zipfile
with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as archive:
    for name, text in json.load(sys.stdin).items():
        archive.writestr(name, text)
`;

/** What `age` makes of `bytes` with `options`, typing `passphrase` wherever it asks. */
export function runAge(
  bytes: Uint8Array,
  options: readonly string[],
  passphrase = "",
): Uint8Array<ArrayBuffer> {
  return inAFolder((folder) => {
    const [from, to] = [join(folder, "from"), join(folder, "to")];
    writeFileSync(from, bytes);
    const command = ["age", ...options, "-o", to, from];
    const { status } =
      passphrase === ""
        ? spawnSync("age", command.slice(1), { stdio: "ignore" })
        : spawnSync("python3", ["-c", onATerminal, passphrase, ...command], { stdio: "ignore" });
    if (status !== 0) throw new Error(`age ended with ${status}`);
    return new Uint8Array(readFileSync(to));
  });
}

/** The texts of the files in a zip, read by another program than ours. */
export function unzip(bytes: Uint8Array): Record<string, string> {
  return inAFolder((folder) => {
    const file = join(folder, "archive.zip");
    writeFileSync(file, bytes);
    const { stdout } = spawnSync("python3", ["-c", unpack, file], { encoding: "utf8" });
    return JSON.parse(stdout) as Record<string, string>;
  });
}

/** A zip of those texts, made by another program than ours. */
export function zip(texts: Readonly<Record<string, string>>): Uint8Array {
  return inAFolder((folder) => {
    const file = join(folder, "archive.zip");
    spawnSync("python3", ["-c", pack, file], { input: JSON.stringify(texts) });
    return new Uint8Array(readFileSync(file));
  });
}

/** A new key of the age program and what seals for it. */
export function newAgeKey(): { readonly key: string; readonly publicKey: string } {
  const { stdout } = spawnSync("age-keygen", [], { encoding: "utf8" });
  const [, publicKey = ""] = /public key: (age1\S+)/.exec(stdout) ?? [];
  return { key: stdout, publicKey };
}

function inAFolder<Result>(act: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "age-"));
  try {
    return act(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
