// Which it was, asked only of a time that the clocks showed twice because they were put back. Nobody has to know.

import { openWords as words } from "#i18n/open";
import type { Reading } from "#incidents";
import { Chips } from "#ui";

/** What is chosen; empty for not known. */
export type ChosenReading = Reading | "";

/** The question for the time at `of`. */
export function ReadingField({
  path,
  of,
  chosen,
  onChoose,
}: {
  readonly path: string;
  readonly of: "from" | "to";
  readonly chosen: ChosenReading;
  readonly onChoose: (reading: ChosenReading) => void;
}) {
  const text = words().record.when.twice;
  return (
    <Chips<ChosenReading>
      path={path}
      legend={text[of]}
      options={[
        { value: "earlier", label: text.earlier },
        { value: "later", label: text.later },
        { value: "", label: text.unknown },
      ]}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
