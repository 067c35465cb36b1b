// What stands beside the entries and has the words that were looked for: people, orders, changes and dates.

import { useState } from "react";
import type { BackgroundId } from "#base";
import { openWords as words } from "#i18n/open";
import { Button, Section } from "#ui";
import { FactList } from "../../facts/FactList.tsx";
import type { FindAnswer } from "../../log-worker/protocol.ts";

/** So many are seen at once: the entries stand below them. */
const seenAtOnce = 3;

/** `beside` as a group of its own; nothing when nothing was found. */
export function FoundFacts({
  beside: { facts, count, isClose },
  onOpen,
  onLists,
}: {
  readonly beside: FindAnswer["beside"];
  readonly onOpen: (id: BackgroundId) => void;
  /** Leads to the lists of all of them. */
  readonly onLists: () => void;
}) {
  const text = words().find;
  const [isWhole, setWhole] = useState(false);
  const title = isClose ? text.besideClose : text.beside(count);
  const seen = isWhole ? facts : facts.slice(0, seenAtOnce);
  return (
    <>
      {/* There before anything is found: what appears together with its words is not said. */}
      <p className="visually-hidden" role="status">
        {count > 0 && title}
      </p>
      {count > 0 && (
        <Section title={title}>
          <FactList saysKind facts={seen} onOpen={onOpen} />
          {seen.length < facts.length && (
            <div>
              <Button kind="quiet" onPress={() => setWhole(true)}>
                {text.besideAll}
              </Button>
            </div>
          )}
          {seen.length === facts.length && facts.length < count && (
            <div>
              <Button kind="quiet" onPress={onLists}>
                {text.besideLists}
              </Button>
            </div>
          )}
        </Section>
      )}
    </>
  );
}
