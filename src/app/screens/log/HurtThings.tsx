// What was changed or damaged outside the app, one by one, with what can still be read of it and around it.

import type { IncidentId } from "#base";
import { openWords as words } from "#i18n/open";
import { Fold } from "#ui";
import { instantInWords } from "../../instant-in-words.ts";
import type { HurtLine, IncidentSummary } from "../../log-worker/protocol.ts";
import { EntryRow } from "./EntryRow.tsx";

/** How many are told one by one: where somebody was at everything, more would say nothing more. */
const told = 20;

/** A line that opens into what is known of each of `lines`. */
export function HurtThings({
  lines,
  onOpen,
}: {
  readonly lines: readonly HurtLine[];
  readonly onOpen: (id: IncidentId) => void;
}) {
  const text = words().hurt;
  return (
    <Fold line={text.fold(lines.length)} isOpen={lines.length === 1}>
      <ul className="log-hurt">
        {lines.slice(0, told).map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and what is hurt may have no name.
          <li key={index}>
            {isOfList(line) ? (
              <p>{line.damage === "manifest" ? text.how.manifest : text.how.end}</p>
            ) : (
              <p>
                {whatIsHurt(line)} {line.entry === undefined && text.how[line.damage]}
              </p>
            )}
            <Entry entry={line.entry} onOpen={onOpen} />
            {line.entry !== undefined && <p>{text.how[line.damage]}</p>}
            <Entry label={text.before} entry={line.before} onOpen={onOpen} />
            <Entry label={text.after} entry={line.after} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {lines.length > told && <p>{text.more(lines.length - told)}</p>}
    </Fold>
  );
}

function Entry({
  label,
  entry,
  onOpen,
}: {
  readonly label?: string;
  readonly entry: IncidentSummary | undefined;
  readonly onOpen: (id: IncidentId) => void;
}) {
  if (entry === undefined) return null;
  return (
    <>
      {label !== undefined && <p>{label}</p>}
      <EntryRow entry={entry} onOpen={onOpen} />
    </>
  );
}

function isOfList({ sort }: HurtLine): boolean {
  return sort === "list";
}

function whatIsHurt({ sort, written, entry, isOfFact }: HurtLine): string {
  const { what } = words().hurt;
  if (sort === "unknown" || sort === "list" || written === undefined) return what.unknown;
  const when = instantInWords(written.at, written.zone);
  if (sort === "wording" && entry === undefined) {
    return what[isOfFact ? "wording-of-fact" : "wording-alone"](when);
  }
  if (sort === "private-note" && entry !== undefined) return what["private-note-of"](when);
  return what[sort](when);
}
