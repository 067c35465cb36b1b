// The report is a file now, outside everything that protects it. Says where it is and what to think of.

import { useEffect, useRef } from "react";
import { toLocal } from "#base";
import { words } from "#i18n";
import { Button, Notice, Page } from "#ui";
import { saveFile } from "../../save-file.ts";
import type { ReportOutcome } from "../../session-types.ts";

/** Saves the report when it appears, and again when asked. */
export function ReportMade({
  report,
  onAnother,
  onBack,
}: {
  readonly report: Extract<ReportOutcome, { kind: "made" }>;
  readonly onAnother: () => void;
  readonly onBack: () => void;
}) {
  const text = words().reportScreen;
  const { dates } = words();
  const saved = useRef(false);
  useEffect(() => {
    if (saved.current) return;
    saved.current = true;
    saveFile(report.bytes, report.fileName, "application/pdf");
  }, [report]);
  const { date, time } = toLocal(report.madeAt, report.zone);
  const when = dates.dateAndTime(dates.date(date), dates.time(time));
  return (
    <Page key="made" title={text.doneTitle} onBack={onBack}>
      <Notice tone="success">
        <p>{text.done(report.incidents, when)}</p>
      </Notice>
      <Notice tone="warning" title={text.whereTitle}>
        <p>{text.where(report.fileName)}</p>
        <ul>
          {text.after.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Notice>
      <div className="row">
        <Button kind="primary" onPress={onBack}>
          {text.finish}
        </Button>
        <Button onPress={() => saveFile(report.bytes, report.fileName, "application/pdf")}>
          {text.saveAgain}
        </Button>
        <Button kind="quiet" onPress={onAnother}>
          {text.another}
        </Button>
      </div>
    </Page>
  );
}
