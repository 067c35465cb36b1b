// What is missing before a file can be opened, field by field.

import { words } from "#i18n";
import { passphraseBytes } from "#vault/passphrase";

/** What stands in the way of trying; empty when nothing does. */
export function fileProblems(
  file: File | undefined,
  typed: string,
): ReadonlyMap<"file" | "secret", string> {
  const { noFile, empty } = words().restore;
  const problems = new Map<"file" | "secret", string>();
  if (file === undefined) problems.set("file", noFile);
  if (typed === "") problems.set("secret", empty);
  else if (passphraseBytes(typed) === undefined) {
    problems.set("secret", words().passphrase.create.tooLong);
  }
  return problems;
}
