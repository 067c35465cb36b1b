// Where a report that was begun goes on: on the screen as it is first drawn.

import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { openWords } from "#i18n/open";
import { nothingDisclosed } from "../../../../tests/support/reports.ts";
import { LogClient } from "../../log-worker/client.ts";
import { ReviewClient } from "../../review-worker/client.ts";
import type { BegunReport } from "./asked-of-form.ts";
import { allEntries } from "./chosen-entries.ts";
import { ReportScreen } from "./ReportScreen.tsx";

const begunReport: BegunReport = {
  asked: {
    request: { disclosed: nothingDisclosed },
    kinds: ["filed"],
    paper: "letter",
    mostBytes: null,
    exhibits: [],
    packs: [],
  },
  form: {},
  entries: allEntries,
  series: undefined,
  files: new Map(),
  kept: [],
};

const never = () => {
  throw new Error("nothing is asked for before it is drawn");
};

const drawn = (begun: BegunReport | undefined) =>
  renderToStaticMarkup(
    <ReportScreen
      session={{ lookAtReport: never, makeReport: never }}
      log={new LogClient(new EventTarget() as Worker)}
      review={new ReviewClient(never)}
      begun={begun}
      onBegun={never}
      say={never}
      onChangeEntry={never}
      onChangeFact={never}
      onBack={never}
    />,
  );

test("[RV10] coming back from changing an entry, what was written there is looked at before any page is drawn", () => {
  const { review, reportScreen } = openWords();
  expect(drawn(begunReport)).toContain(review.check.looking);
  expect(drawn(begunReport)).not.toContain(reportScreen.look);
  expect(drawn(undefined)).toContain(reportScreen.look);
});
