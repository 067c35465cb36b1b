// Files that a report shows, each with what a court asks of it. The files stay where they are: the app reads them for the
// report and keeps none.

import { useState } from "react";
import { newId } from "#base";
import { headLength, type PictureKind, pictureKind, readKinds } from "#disclosure/pictures";
import { openWords as words } from "#i18n/open";
import { pauseForOutside } from "#safety";
import { Button, FileField, TextField } from "#ui";
import type { LogClient } from "../../log-worker/client.ts";
import type { ReportForm } from "./asked-of-form.ts";
import { EntryOfFile } from "./EntryOfFile.tsx";
import { NotShownNotice } from "./NotShown.tsx";

/** The names of the fields of a foundation. */
export const foundationNames = [
  "madeBy",
  "device",
  "madeAt",
  "account",
  "original",
  "done",
] as const;

/** The rows, `first` of them at first. `files` gets the file of each, by the name of its row. */
export function ExhibitFields({
  log,
  files,
  first,
  filled,
}: {
  readonly log: LogClient;
  readonly files: Map<string, File>;
  readonly first: readonly string[];
  /** What the form is filled with at first. */
  readonly filled: ReportForm;
}) {
  const text = words().reportScreen.exhibits;
  const [rows, setRows] = useState(first);
  // Before anything is written about a file that cannot be shown, its first bytes tell. The rest is looked at with the pages.
  const [notShown, setNotShown] = useState<ReadonlyMap<string, PictureKind>>(new Map());
  const look = async (row: string, file: File | undefined) => {
    const kind = file === undefined ? undefined : await kindOf(file);
    if (files.get(row) !== file) return;
    setNotShown((before) => {
      const now = new Map(before);
      if (kind === undefined || readKinds.includes(kind)) now.delete(row);
      else now.set(row, kind);
      return now;
    });
  };
  return (
    <div className="stack">
      <p className="hint">{text.what}</p>
      {rows.map((row, index) => (
        <fieldset key={row} className="stack">
          <legend>{text.one(index + 1)}</legend>
          <FileField
            path={`exhibit.${row}.file`}
            label={text.file}
            {...(files.has(row) ? { hint: text.chosen(files.get(row)?.name ?? "") } : {})}
            onOpen={pauseForOutside}
            onChoose={(file) => {
              if (file === undefined) files.delete(row);
              else files.set(row, file);
              void look(row, file);
            }}
          />
          {notShown.has(row) && (
            <NotShownNotice
              fileName={files.get(row)?.name ?? ""}
              reason={{ why: "kind", kind: notShown.get(row) }}
            />
          )}
          <TextField path={`exhibit.${row}.title`} label={text.title} hint={text.titleHint} />
          <EntryOfFile
            log={log}
            path={`exhibit.${row}.incident`}
            first={filled[`exhibit.${row}.incident`] ?? ""}
          />
          {foundationNames.map((name) => (
            <TextField
              key={name}
              path={`exhibit.${row}.${name}`}
              label={text.foundation[name]}
              {...(name === "done" ? { hint: text.doneHint } : {})}
            />
          ))}
          <div>
            <Button
              kind="quiet"
              onPress={() => {
                files.delete(row);
                setRows(rows.filter((each) => each !== row));
              }}
            >
              {text.remove(index + 1)}
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button onPress={() => setRows([...rows, newId()])}>{text.add}</Button>
      </div>
    </div>
  );
}

async function kindOf(file: File): Promise<PictureKind | undefined> {
  try {
    return pictureKind(new Uint8Array(await file.slice(0, headLength).arrayBuffer()));
  } catch {
    // It is gone already; that is said when it is read.
    return undefined;
  }
}
