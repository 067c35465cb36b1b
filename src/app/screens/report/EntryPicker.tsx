// Entries to choose from: one, or several. Found by their words, since there may be thousands; what is chosen stays chosen
// whatever is looked for next.

import { useRef, useState } from "react";
import type { IncidentId } from "#base";
import { openWords as words } from "#i18n/open";
import { occurrenceInWords } from "#incidents/exportable";
import { Button, PickList, readFields, Skeleton, TextField, withVisibleControls } from "#ui";
import { FaultNotice } from "../../FaultNotice.tsx";
import type { LogClient } from "../../log-worker/client.ts";
import type { IncidentSummary } from "../../log-worker/protocol.ts";
import { useLoaded } from "../../use-loaded.ts";

const partLength = 8;

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
  // A new one is asked for anew. The words stay in their field.
  const [asked, setAsked] = useState({ parts: 1, onlyChosen: false });
  const found = useLoaded(
    () =>
      log.ask("entries", {
        of: asked.onlyChosen ? chosen : wordsIn(root.current, path),
        offset: 0,
        limit: asked.parts * partLength,
      }),
    asked,
  );
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
            {text.shown(found.value.entries.length, found.value.total)}
            {several && ` ${text.chosen(chosen.length)}`}
          </p>
          <div className="row">
            {found.value.entries.length < found.value.total && (
              <Button
                kind="quiet"
                onPress={() => setAsked((before) => ({ ...before, parts: before.parts + 3 }))}
              >
                {text.more}
              </Button>
            )}
            {several && (asked.onlyChosen || chosen.length > 0) && (
              <Button
                kind="quiet"
                onPress={() =>
                  setAsked(({ onlyChosen }) => ({ parts: 1, onlyChosen: !onlyChosen }))
                }
              >
                {asked.onlyChosen ? text.all : text.onlyChosen}
              </Button>
            )}
          </div>
        </>
      )}
    </div>
  );
}

/** When `entry` happened, and its first words. */
export function EntryWords({ entry }: { readonly entry: IncidentSummary }) {
  const { dates, log } = words();
  return (
    <>
      <strong>{occurrenceInWords(entry.occurrence, dates)}</strong>{" "}
      {entry.firstWords === "" ? (
        <em className="soft">{log.noWords}</em>
      ) : (
        <span dir="auto" lang={entry.language || undefined}>
          {withVisibleControls(entry.firstWords)}
        </span>
      )}
      {entry.withdrawn && <span className="mark">{log.withdrawn}</span>}
    </>
  );
}

function wordsIn(root: HTMLElement | null, path: string): string {
  return root === null ? "" : (readFields(root)[path] ?? "");
}
