// What is missing before a file can be opened, field by field.

import { words } from "#i18n";
import type { GivenSecret } from "../../secrets/given-secret.ts";

/** What stands in the way of trying; empty when nothing does. */
export function fileProblems(
  file: File | undefined,
  { bytes, characters }: GivenSecret,
): ReadonlyMap<"file" | "secret", string> {
  const { noFile, empty } = words().restore;
  const problems = new Map<"file" | "secret", string>();
  if (file === undefined) problems.set("file", noFile);
  if (characters === 0) problems.set("secret", empty);
  else if (bytes === undefined) {
    problems.set("secret", words().passphrase.create.tooLong);
  }
  return problems;
}
