// Facts beside the entries, a line each, wherever they are listed.

import type { BackgroundId } from "#base";
import { openWords as words } from "#i18n/open";
import type { Background } from "#incidents";
import { withVisibleControls } from "#ui";
import { factLine } from "./fact-line.ts";
import "./facts.css";

/** What a line tells. */
export interface ListedFact {
  readonly id: BackgroundId;
  readonly content: Background;
  readonly withdrawn: boolean;
}

/** `facts` in their order; nothing when there are none. `saysKind` names the kind of each, where they are mixed. */
export function FactList({
  facts,
  saysKind = false,
  onOpen,
}: {
  readonly facts: readonly ListedFact[];
  readonly saysKind?: boolean;
  readonly onOpen: (id: BackgroundId) => void;
}) {
  const text = words().background;
  if (facts.length === 0) return null;
  return (
    <ul className="fact-list">
      {facts.map(({ id, content, withdrawn }) => {
        const { title, language, day } = factLine(content);
        const beside = [saysKind ? text.kinds[content.kind].one : "", day].filter(
          (part) => part !== "",
        );
        return (
          <li key={id}>
            <button type="button" className="fact-line" onClick={() => onOpen(id)}>
              <span className="own-words" dir="auto" lang={language || undefined}>
                {withVisibleControls(title)}
              </span>
              {beside.length > 0 && <span className="soft">{beside.join(", ")}</span>}
              {withdrawn && <span className="soft">{text.withdrawnMark}</span>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
