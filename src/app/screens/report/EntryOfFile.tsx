// Which entry a file to show belongs to. The id stands in the form, in a field nobody sees.

import { useRef, useState } from "react";
import { isId } from "#base";
import { openWords as words } from "#i18n/open";
import { Button, fillFields, HiddenField } from "#ui";
import type { LogClient } from "../../log-worker/client.ts";
import { useLoaded } from "../../use-loaded.ts";
import { EntryPicker, EntryWords } from "./EntryPicker.tsx";

/** The field at `path`, and the way to choose. `first` is what it says at first: an entry's id, or nothing. */
export function EntryOfFile({
  log,
  path,
  first,
}: {
  readonly log: LogClient;
  readonly path: string;
  readonly first: string;
}) {
  const text = words().reportScreen.exhibits;
  const root = useRef<HTMLDivElement>(null);
  const [id, setId] = useState(first);
  const [isChoosing, setIsChoosing] = useState(false);
  const chosen = isId<"incident">(id) ? [id] : [];
  const entry = useLoaded(() => log.ask("entries", { of: chosen, offset: 0, limit: 1 }), id);
  const found = entry.kind === "loaded" ? entry.value.entries[0] : undefined;
  const choose = (next: string) => {
    if (root.current !== null) fillFields(root.current, { [path]: next });
    setId(next);
  };

  return (
    <div ref={root} className="stack">
      <HiddenField path={path} />
      <p>
        <span className="label">{text.entry}</span>:{" "}
        {found === undefined ? text.noEntry : <EntryWords entry={found} />}
      </p>
      {isChoosing && (
        <EntryPicker
          log={log}
          path={`${path}.find`}
          legend={text.entry}
          chosen={chosen}
          several={false}
          onChoose={([next]) => choose(next ?? "")}
        />
      )}
      <div className="row">
        <Button onPress={() => setIsChoosing(!isChoosing)}>
          {isChoosing
            ? text.entryChosen
            : found === undefined
              ? text.chooseEntry
              : text.chooseOther}
        </Button>
        {found !== undefined && (
          <Button kind="quiet" onPress={() => choose("")}>
            {text.toNone}
          </Button>
        )}
      </div>
    </div>
  );
}
