// Entries to choose from: one, or several. Found by their words, since there may be thousands; what is chosen stays chosen
// whatever is looked for next.

import { useLayoutEffect, useRef, useState } from "react";
import type { IncidentId } from "#base";
import { openWords as words } from "#i18n/open";
import { occurrenceInWords } from "#incidents/exportable";
import { Button, fillFields, PickList, readFields, Skeleton, TextField } from "#ui";
import { FaultNotice } from "../../FaultNotice.tsx";
import { FirstWords } from "../../FirstWords.tsx";
import type { LogClient } from "../../log-worker/client.ts";
import type { EntriesAnswer, IncidentSummary } from "../../log-worker/protocol.ts";
import { useLoaded } from "../../use-loaded.ts";

const partLength = 8;

interface Asked {
  readonly parts: number;
  readonly onlyChosen: boolean;
  /** Where the eye and the keyboard go on once more are shown. */
  readonly firstNew?: number;
}

/** The entries, a few at a time, below a field for words that stand in them. */
export function EntryPicker({
  log,
  path,
  legend,
  chosen,
  several,
  onChoose,
}: {
  readonly log: LogClient;
  /** Of the field for the words. */
  readonly path: string;
  readonly legend: string;
  readonly chosen: readonly IncidentId[];
  /** Whether more than one may be chosen. */
  readonly several: boolean;
  readonly onChoose: (chosen: readonly IncidentId[]) => void;
}) {
  const text = words().reportScreen.entries;
  const root = useRef<HTMLDivElement>(null);
  // A new one is asked for anew. The words stay in their field. Who comes back to what was ticked sees that first.
  const [asked, setAsked] = useState<Asked>({
    parts: 1,
    onlyChosen: several && chosen.length > 0,
  });
  // What was ticked and erased since then is not told as ticked.
  const [atFirst] = useState(chosen);
  const there = useLoaded(() => log.ask("entries", { of: atFirst, offset: 0, limit: 0 }));
  const gone = there.kind === "loaded" ? atFirst.length - there.value.total : 0;
  const found = useLoaded(async () => {
    const query = wordsIn(root.current, path);
    const of = asked.onlyChosen ? chosen : query;
    const answer = await log.ask("entries", { of, offset: 0, limit: asked.parts * partLength });
    return {
      ...answer,
      none: asked.onlyChosen ? "chosen" : query === "" ? "log" : "words",
    } as const;
  }, asked);
  const here = found.kind === "loaded" ? found.value.entries.length : 0;
  useLayoutEffect(() => {
    if (asked.firstNew === undefined || here <= asked.firstNew) return;
    const lines = root.current?.querySelectorAll<HTMLElement>(":is([type=checkbox], [type=radio])");
    lines?.[asked.firstNew]?.focus();
  }, [here, asked.firstNew]);
  // The words narrow neither all of them nor those that are ticked.
  const turn = () => {
    if (root.current !== null) fillFields(root.current, { [path]: "" });
    setAsked(({ onlyChosen }) => ({ parts: 1, onlyChosen: !onlyChosen }));
  };
  return (
    <div className="stack" ref={root}>
      <div onInput={() => setAsked({ parts: 1, onlyChosen: false })}>
        <TextField path={path} label={text.find} hint={text.findHint} />
      </div>
      {found.kind === "loading" && <Skeleton label={words().app.loading} />}
      {found.kind === "faulted" && <FaultNotice code={found.code} />}
      {found.kind === "loaded" && (
        <>
          {found.value.total > 0 && (
            <PickList
              legend={legend}
              several={several}
              options={found.value.entries.map((entry) => ({
                value: entry.id,
                label: <EntryWords entry={entry} />,
              }))}
              picked={chosen}
              onPick={onChoose}
            />
          )}
          <p role="status" className="soft">
            {saidOf(found.value)}
            {several && ` ${text.chosen(chosen.length - gone)}`}
          </p>
          <div className="row">
            {here < found.value.total && (
              <Button
                kind="quiet"
                onPress={() => setAsked({ ...asked, parts: asked.parts + 3, firstNew: here })}
              >
                {text.more}
              </Button>
            )}
            {several && (
              <Button kind="quiet" onPress={turn}>
                {asked.onlyChosen ? text.all : text.onlyChosen}
              </Button>
            )}
          </div>
        </>
      )}
    </div>
  );
}

/** When `entry` happened, its first words, and where the words stand that were looked for if not in its facts. */
export function EntryWords({ entry }: { readonly entry: IncidentSummary }) {
  const { dates, find, log } = words();
  return (
    <>
      <strong>{occurrenceInWords(entry.occurrence, dates)}</strong>{" "}
      {entry.withdrawn && <span className="mark">{log.withdrawn}</span>}{" "}
      {entry.foundIn !== undefined && (
        <span className={entry.foundIn === "privateNote" ? "mark mark-private" : "mark"}>
          {find.foundIn[entry.foundIn]}
        </span>
      )}{" "}
      <FirstWords entry={entry} />
    </>
  );
}

/** How many there are. Of those that are ticked it is told beside it, also where there are none. */
function saidOf({
  entries,
  total,
  isClose,
  none,
}: EntriesAnswer & { readonly none: "words" | "log" | "chosen" }): string {
  const { find, reportScreen } = words();
  if (total === 0) return none === "chosen" ? "" : reportScreen.entries.none[none];
  const shown = reportScreen.entries.shown(entries.length, total);
  return isClose ? `${shown} ${find.close}` : shown;
}

function wordsIn(root: HTMLElement | null, path: string): string {
  return root === null ? "" : (readFields(root)[path] ?? "").trim();
}
