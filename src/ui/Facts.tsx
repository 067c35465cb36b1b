// Names and what belongs to them, in two columns where there is room.

import type { ReactNode } from "react";
import { withVisibleControls } from "./visible-controls.ts";

/** One name and what belongs to it. */
export interface Fact {
  readonly name: string;
  readonly text: ReactNode;
  /** Words the person typed are set as such. */
  readonly own?: boolean;
  /** The language of the text, BCP 47, where it is known and another than that of the screen may be. */
  readonly language?: string | undefined;
}

/** `facts` in their order. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ name, text, own, language }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd
            className={own === true ? "own-words" : undefined}
            dir={own === true ? "auto" : undefined}
            lang={language === "" ? undefined : language}
          >
            {typeof text === "string" ? withVisibleControls(text) : text}
          </dd>
        </div>
      ))}
    </dl>
  );
}
