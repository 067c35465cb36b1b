// A factual text that can be in another language than the form it stands in.

import type { ReactNode } from "react";
import type { FieldProps } from "#ui";
import { FactText } from "../review/FactText.tsx";
import { OwnLanguage } from "./OwnLanguage.tsx";

/** A factual text with its language. `said` is the language that the form starts with. */
export function FreeText({
  said,
  ...text
}: Omit<FieldProps, "describedBy"> & { readonly said: string }): ReactNode {
  return (
    <>
      <FactText {...text} />
      <OwnLanguage path={text.path} label={text.label} said={said} />
    </>
  );
}
