// Which entry a file to show belongs to. The id stands in the form, in a field nobody sees.

import { useRef, useState } from "react";
import { type IncidentId, isId } from "#base";
import { openWords as words } from "#i18n/open";
import { Button, fillFields, HiddenField } from "#ui";
import { FaultNotice } from "../../FaultNotice.tsx";
import type { LogClient } from "../../log-worker/client.ts";
import type { EntriesAnswer } from "../../log-worker/protocol.ts";
import { type Loaded, useLoaded } from "../../use-loaded.ts";
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
  const opener = useRef<HTMLButtonElement>(null);
  const [id, setId] = useState(first);
  const [isChoosing, setIsChoosing] = useState(false);
  const chosen = isId<"incident">(id) ? [id] : [];
  const choose = (next: string) => {
    if (root.current !== null) fillFields(root.current, { [path]: next });
    setId(next);
  };
  const toNone = () => {
    choose("");
    opener.current?.focus();
  };

  return (
    <div ref={root} className="stack">
      <HiddenField path={path} />
      <div>
        <span className="label">{text.entry}</span>:{" "}
        {isId<"incident">(id) ? <EntryNow key={id} log={log} id={id} /> : text.noEntry}
      </div>
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
        <Button ref={opener} isOpen={isChoosing} onPress={() => setIsChoosing(!isChoosing)}>
          {isChoosing ? text.entryChosen : id === "" ? text.chooseEntry : text.chooseOther}
        </Button>
        {id !== "" && (
          <Button kind="quiet" onPress={toNone}>
            {text.toNone}
          </Button>
        )}
      </div>
    </div>
  );
}

function EntryNow({ log, id }: { readonly log: LogClient; readonly id: IncidentId }) {
  const answer = useLoaded(() => log.ask("entries", { of: [id], offset: 0, limit: 1 }));
  return <EntryInAnswer answer={answer} />;
}

/** The one entry of `answer`, or why there is none to be seen. It is not none: the file belongs to it. */
export function EntryInAnswer({
  answer,
}: {
  readonly answer: Loaded<Pick<EntriesAnswer, "entries">>;
}) {
  switch (answer.kind) {
    case "loading":
      return words().app.loading;
    case "faulted":
      return <FaultNotice code={answer.code} />;
    case "loaded": {
      const [entry] = answer.value.entries;
      if (entry === undefined) return words().reportScreen.exhibits.goneEntry;
      return <EntryWords entry={entry} />;
    }
  }
}
