// The report is in files now, outside everything that protects it as soon as they are saved. Says where they are, how to
// know them again, and what to think of.

import { useEffect, useRef, useState } from "react";
import { openWords as words } from "#i18n/open";
import { Button, Facts, Notice, Page, Section } from "#ui";
import { instantInWords } from "../../instant-in-words.ts";
import { canShare, saveFile, shareFile } from "../../save-file.ts";
import { fileTypes, type MadeReport } from "./made-report.ts";

const large = 50_000_000;

/** Saves the report when it appears; the other files when they are asked for, so that none comes unnoticed. */
export function ReportMade({
  report,
  onAnother,
  onBack,
}: {
  readonly report: MadeReport;
  readonly onAnother: () => void;
  readonly onBack: () => void;
}) {
  const text = words().reportScreen;
  const { papers, fileNames, madeAt, zone, paper } = report;
  const saved = useRef(false);
  const [failed, setFailed] = useState(false);
  const fileOf = (index: number) => {
    const { bytes, kind } = papers[index] as (typeof papers)[number];
    return [bytes, fileNames[index] ?? "", fileTypes[kind]] as const;
  };
  useEffect(() => {
    const first = report.papers[0];
    if (saved.current || first === undefined) return;
    saved.current = true;
    saveFile(first.bytes, report.fileNames[0] ?? "", fileTypes[first.kind]);
  }, [report]);
  const [filed] = papers;
  const filedParts = papers.filter(({ kind }) => kind === "filed");
  const largest = Math.max(...filedParts.map(({ bytes }) => bytes.length));
  const pages = filedParts.reduce((sum, part) => sum + part.pages, 0);
  const size = text.bytes(largest);
  const { preflight } = text;
  return (
    <Page key="made" title={text.doneTitle} onBack={onBack}>
      <Notice tone="success">
        <p>{text.done(filed?.incidents ?? 0, instantInWords(madeAt, zone))}</p>
      </Notice>
      {papers.map(({ kind, part, parts, fingerprint, bytes }, index) => (
        <Section
          key={fingerprint}
          title={parts === 1 ? text.kinds[kind] : text.partOf(text.kinds[kind], part, parts)}
        >
          <Facts
            facts={[
              { name: text.file, text: `${fileNames[index]}, ${text.bytes(bytes.length)}` },
              {
                name: text.fingerprint,
                text: fingerprint,
              },
            ]}
          />
          {kind === "sheet" && <p>{text.sheetAfter}</p>}
          <div className="row">
            <Button onPress={() => saveFile(...fileOf(index))}>
              {index === 0 ? text.saveAgain : text.save}
            </Button>
            {canShare(...fileOf(index)) && (
              <Button
                kind="quiet"
                onPress={() =>
                  void shareFile(...fileOf(index)).then((isShared) => setFailed(!isShared))
                }
              >
                {text.share}
              </Button>
            )}
          </div>
        </Section>
      ))}
      {failed && <Notice alert title={text.shareFailed} />}
      <p className="soft">{text.fingerprintHint}</p>
      <Notice tone="warning" title={text.whereTitle}>
        <p>{text.where}</p>
      </Notice>
      <Section title={text.afterTitle}>
        <ul>
          {text.after.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Section>
      <Section title={text.preflightTitle}>
        <ul>
          <li>{preflight.pages(pages, text.papers[paper], filedParts.length)}</li>
          <li>{largest > large ? preflight.tooLarge(size) : preflight.size(size)}</li>
          <li>{preflight.fonts}</li>
          <li>{preflight.closed}</li>
          <li>{preflight.marks}</li>
          <li>{preflight.form}</li>
        </ul>
      </Section>
      <div className="row">
        <Button kind="primary" onPress={onBack}>
          {text.finish}
        </Button>
        <Button kind="quiet" onPress={onAnother}>
          {text.another}
        </Button>
      </div>
    </Page>
  );
}
