// Two wordings in one: what both say, what was taken out, what was put in. Marked by a line through or under the words and
// in words of their own for who hears the page; never by colour alone. Has a door of its own: through the common one the
// library would be fetched before anybody unlocks.

import { type ChangeObject, diffWordsWithSpace } from "diff";
import { words } from "#i18n";
import { withVisibleControls } from "./visible-controls.ts";

// Two long texts that have nothing in common would take minutes to be told apart word by word.
const patience = 300;

/** How `after` differs from `before`. Texts too different to be compared are shown one after the other. */
export function Differences({
  before,
  after,
  languages = { before: "", after: "" },
}: {
  readonly before: string;
  readonly after: string;
  /** Of each text, BCP 47, where it is known; empty where it is not. */
  readonly languages?: { readonly before: string; readonly after: string };
}) {
  return (
    <p className="own-words" dir="auto">
      {differencesBetween(before, after).map(({ value, added, removed }, index) => {
        const text = withVisibleControls(value);
        const key = index; // The parts are drawn once and never change.
        const lang = (removed ? languages.before : languages.after) || undefined;
        if (removed)
          return <Marked key={key} as="del" {...{ text, lang }} said={words().ui.takenOut} />;
        if (added) return <Marked key={key} as="ins" {...{ text, lang }} said={words().ui.putIn} />;
        return (
          <span key={key} lang={lang}>
            {text}
          </span>
        );
      })}
    </p>
  );
}

function Marked({
  as: Element,
  text,
  said,
  lang,
}: {
  readonly as: "del" | "ins";
  readonly text: string;
  readonly said: { readonly start: string; readonly end: string };
  readonly lang: string | undefined;
}) {
  return (
    <Element>
      <span className="visually-hidden">{said.start} </span>
      <span lang={lang}>{text}</span>
      <span className="visually-hidden"> {said.end} </span>
    </Element>
  );
}

/** The parts of both texts in order: kept, removed or added. Together the kept and removed parts are `before`. */
export function differencesBetween(
  before: string,
  after: string,
): readonly Pick<ChangeObject<string>, "value" | "added" | "removed">[] {
  return (
    diffWordsWithSpace(before, after, { timeout: patience }) ?? [
      { value: before, added: false, removed: true },
      { value: after, added: true, removed: false },
    ]
  );
}
