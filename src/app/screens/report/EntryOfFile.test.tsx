// What the screen says of the entry a file belongs to, before the log has answered.

import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { openWords } from "#i18n/open";
import { LogClient } from "../../log-worker/client.ts";
import { EntryInAnswer, EntryOfFile } from "./EntryOfFile.tsx";

const log = new LogClient(new EventTarget() as Worker);
const { app, reportScreen } = openWords();
const { exhibits } = reportScreen;

const drawn = (first: string) =>
  renderToStaticMarkup(<EntryOfFile log={log} path="exhibit.a.incident" first={first} />);

test("a file that belongs to an entry is never said to belong to none, and can be let go of", () => {
  const tied = drawn("a".repeat(32));
  expect(tied).not.toContain(` ${exhibits.noEntry}</div>`);
  for (const said of [app.loading, exhibits.toNone, exhibits.chooseOther]) {
    expect(tied).toContain(said);
  }
  const gone = { kind: "loaded", value: { entries: [] } } as const;
  expect(renderToStaticMarkup(<EntryInAnswer answer={gone} />)).toBe(exhibits.goneEntry);
  const failed = { kind: "faulted", code: "worker-stopped" } as const;
  expect(renderToStaticMarkup(<EntryInAnswer answer={failed} />)).toContain(
    openWords().faults["worker-stopped"].happened,
  );
  const free = drawn("");
  expect(free).toContain(` ${exhibits.noEntry}</div>`);
  expect(free).toContain(exhibits.chooseEntry);
  expect(free).not.toContain(exhibits.toNone);
});
