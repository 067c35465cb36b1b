// What somebody else still has and will not keep for ever, over all entries.

import type { IncidentId, LocalDate } from "#base";
import { openWords as words } from "#i18n/open";
import type { NeededEvidence } from "#incidents";
import { Section, withVisibleControls } from "#ui";
import "../../facts/facts.css";

/** The list, soonest gone first; nothing when nothing is needed. */
export function NeededList({
  needed,
  onOpen,
}: {
  readonly needed: readonly NeededEvidence[];
  readonly onOpen: (id: IncidentId) => void;
}) {
  if (needed.length === 0) return null;
  const { background: text, incident, dates } = words();
  const byDay = (day: LocalDate | "") => (day === "" ? "" : incident.erasedBy(dates.date(day)));
  return (
    <Section title={text.needed}>
      <p className="soft">{text.neededWhat}</p>
      <ul className="fact-list">
        {needed.map(({ incidentId, what, holder, overwrittenOn }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn once and never changes
          <li key={index}>
            <button type="button" className="fact-line" onClick={() => onOpen(incidentId)}>
              <span className="own-words" dir="auto">
                {withVisibleControls(what)}
              </span>
              <span className="soft" dir="auto">
                {[withVisibleControls(holder), byDay(overwrittenOn)]
                  .filter((part) => part !== "")
                  .join(", ")}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
