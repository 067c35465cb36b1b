// Making a report: what goes in, then what its reader would learn and the very pages, then the files and where they went.
// Nothing is ticked at first, and nothing leaves before it could be read.

import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { type BackgroundId, type IncidentId, toFault } from "#base";
import type { LearnedPlace } from "#disclosure/report";
import { openWords as words } from "#i18n/open";
import type { CopyId } from "#incidents";
import { Button, fillFields, focusField, Notice, Page, readFields } from "#ui";
import type { LogClient } from "../../log-worker/client.ts";
import type { AskedPapers, ReportLook as Look } from "../../report-worker/protocol.ts";
import { WordingCheck } from "../../review/WordingCheck.tsx";
import type { ReviewClient } from "../../review-worker/client.ts";
import type { SessionActions } from "../../session-types.ts";
import { keptPackNames } from "../../shell/packs.ts";
import { useLoaded } from "../../use-loaded.ts";
import { type After, AfterNotice, afterOf } from "./AfterNotice.tsx";
import {
  afterReview,
  askedOf,
  type BegunReport,
  exhibitField,
  exhibitRows,
  withMinor,
  withoutFinding,
} from "./asked-of-form.ts";
import { allEntries, requestOf, withoutEntry } from "./chosen-entries.ts";
import { fileNamesOf, type MadeReport } from "./made-report.ts";
import { type Chosen, ReportChoices } from "./ReportChoices.tsx";
import { ReportLook } from "./ReportLook.tsx";
import { ReportMade } from "./ReportMade.tsx";
import { Work, Working } from "./Working.tsx";
import "./report.css";

type Step =
  /** `field` is the one to be changed. */
  | { readonly kind: "choosing"; readonly after?: After; readonly field?: string }
  | { readonly kind: "wording"; readonly report: BegunReport }
  | { readonly kind: "looking"; readonly look: Look; readonly after?: After }
  | { readonly kind: "made"; readonly report: MadeReport };

/** From the choices to the files. Leaving the screen stops what is being made. */
export function ReportScreen({
  session,
  log,
  review,
  begun,
  onBegun,
  say,
  onChangeEntry,
  onChangeFact,
  onBack,
}: {
  readonly session: Pick<SessionActions, "lookAtReport" | "makeReport">;
  readonly log: LogClient;
  readonly review: ReviewClient;
  /** What was being looked at when the person went to change an entry. */
  readonly begun: BegunReport | undefined;
  readonly onBegun: (report: BegunReport | undefined) => void;
  readonly say: (text: string) => void;
  readonly onChangeEntry: (id: IncidentId) => void;
  readonly onChangeFact: (id: BackgroundId) => void;
  readonly onBack: () => void;
}) {
  const text = words().reportScreen;
  const form = useRef<HTMLDivElement>(null);
  const looked = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<Chosen>({
    entries: begun?.entries ?? allEntries,
    paper: begun?.asked.paper ?? "letter",
    order: begun?.asked.request.order ?? "first-to-last",
    declaration: begun?.asked.request.declaration ?? "none",
    exhibitMarks: begun?.asked.request.exhibitMarks ?? "numbers",
  });
  // What was written when an entry was changed is looked at like all the rest, before the pages as they are now.
  const [step, setStep] = useState<Step>(
    begun === undefined ? { kind: "choosing" } : { kind: "wording", report: begun },
  );
  const [work, setWork] = useState<Work>();
  const current = useRef<Work>(undefined);
  // Chosen files are kept by the browser; here only which of them go with which row.
  const [files] = useState(() => new Map(begun?.files));
  const copies = useLoaded(() => log.ask("copies", {}), step.kind);
  useEffect(() => () => current.current?.stop(), []);

  const begin = (label: string): Work => {
    const begun = new Work(label);
    current.current = begun;
    setWork(begun);
    return begun;
  };

  const look = async (report: BegunReport) => {
    const watched = begin(text.looking);
    try {
      const asked = { ...report.asked, packs: await keptPackNames() };
      onBegun({ ...report, asked });
      const outcome = await session.lookAtReport(asked, watched);
      if (outcome.kind === "looked") setStep({ kind: "looking", look: outcome.look });
      else setStep({ kind: "choosing", after: afterOf(outcome) });
    } catch (error) {
      setStep({ kind: "choosing", after: { fault: toFault(error).code } });
    } finally {
      setWork(undefined);
    }
  };

  // What was ticked is there again when a person goes back from the pages.
  // What was changed since then stays as it is while the form is on the screen.
  const isChoosing = step.kind === "choosing";
  useLayoutEffect(() => {
    if (isChoosing && begun !== undefined && form.current !== null) {
      fillFields(form.current, begun.form);
    }
  }, [isChoosing, begun]);
  useLayoutEffect(() => {
    if (step.kind === "choosing" && step.field !== undefined && form.current !== null) {
      focusField(form.current, step.field);
    }
  }, [step]);

  const lookAtForm = async () => {
    if (form.current === null) return;
    say("");
    const filled = withoutFinding(readFields(form.current));
    const { way, chosen: picked } = chosen.entries;
    if (way === "chosen" && picked.length === 0) {
      return setStep({ kind: "choosing", after: "none-chosen" });
    }
    const series = (filled.series ?? "") as CopyId | "";
    const numbers = series === "" ? undefined : await log.ask("numbersIn", { series });
    const withoutFile = exhibitRows(filled).findIndex((row) => !files.has(row)) + 1;
    if (withoutFile > 0) return setStep({ kind: "choosing", after: { withoutFile } });
    const asked = askedOf(filled, chosen, numbers, files);
    if (asked === undefined) return setStep({ kind: "choosing", after: "date" });
    const report = {
      asked,
      form: filled,
      entries: chosen.entries,
      series: series === "" ? undefined : series,
      files,
      kept: begun?.kept ?? [],
    };
    onBegun(report);
    setStep({ kind: "wording", report });
  };

  const make = async () => {
    if (begun === undefined || step.kind !== "looking") return;
    // That an entry was saved must not stand above a report.
    say("");
    const forWhom =
      looked.current === null ? "" : (readFields(looked.current).forWhom ?? "").trim();
    try {
      const outcome = await session.makeReport(begun.asked, begin(text.making));
      if (outcome.kind !== "made") {
        return setStep({ ...step, after: afterOf(outcome) });
      }
      const { papers, numbers, madeAt, zone } = outcome;
      const fileNames = fileNamesOf(papers, madeAt, zone);
      const files = papers.map(({ kind, bytes, fingerprint }, index) => ({
        kind,
        fileName: fileNames[index] ?? "",
        fingerprint,
        byteCount: bytes.length,
      }));
      await log.ask("enterCopy", {
        entry: {
          madeAt,
          zone,
          forWhom,
          numbers,
          files,
          ...(begun.series === undefined ? {} : { series: begun.series }),
        },
      });
      onBegun(undefined);
      const report = {
        ...outcome,
        fileNames,
        paper: begun.asked.paper,
        hasUnprintable: step.look.unprintable.length > 0,
      };
      setStep({ kind: "made", report });
    } catch (error) {
      setStep({ ...step, after: { fault: toFault(error).code } });
    } finally {
      setWork(undefined);
    }
  };

  // What goes back into the form is still asked for when it is looked at from there.
  const askAgain = (
    change: Partial<AskedPapers["request"]>,
    inForm: Partial<Pick<BegunReport, "form" | "entries">> = {},
  ) => {
    if (begun === undefined) return;
    const { asked } = begun;
    const request = { ...asked.request, ...change };
    void look({ ...begun, ...inForm, asked: { ...asked, request } });
  };
  const omitted = begun?.asked.request.omitted ?? { identifiers: true, minors: [], kept: [] };

  if (step.kind === "made") {
    return (
      <ReportMade
        report={step.report}
        onAnother={() => {
          files.clear();
          setChosen((before) => ({ ...before, entries: allEntries }));
          setStep({ kind: "choosing" });
        }}
        onBack={onBack}
      />
    );
  }
  if (step.kind === "wording") {
    const { report } = step;
    return (
      <WordingCheck
        {...{ log, review }}
        request={report.asked.request}
        files={{ files: report.asked.exhibits, kept: report.kept }}
        onDone={(request, ofFiles) => {
          setStep({ kind: "choosing" });
          void look(afterReview(report, request, ofFiles));
        }}
        onBack={() => setStep({ kind: "choosing" })}
      />
    );
  }
  const isLooking = step.kind === "looking";
  const change = ({ owner, path }: Pick<LearnedPlace, "owner" | "path">) => {
    if (owner.kind === "incident") onChangeEntry(owner.id);
    else if (owner.kind === "fact") onChangeFact(owner.id);
    else if (owner.kind === "exhibit" && begun !== undefined) {
      setStep({ kind: "choosing", field: exhibitField(begun.form, owner, path) });
    }
  };
  const leave = () => {
    onBegun(undefined);
    onBack();
  };
  return (
    <Page
      key={step.kind}
      title={isLooking ? text.lookTitle : text.title}
      onBack={isLooking ? () => setStep({ kind: "choosing" }) : leave}
    >
      {isLooking ? (
        <>
          <p>{text.lookWhat}</p>
          <div inert={work !== undefined}>
            <ReportLook
              ref={looked}
              look={step.look}
              request={begun?.asked.request}
              log={log}
              mostBytes={begun?.asked.mostBytes ?? null}
              paper={begun?.asked.paper ?? chosen.paper}
              onChange={change}
              onInitials={(name) =>
                askAgain(
                  { omitted: { ...omitted, minors: [...omitted.minors, name] } },
                  { form: withMinor(begun?.form ?? {}, name) },
                )
              }
              onLettersAdded={() => askAgain({})}
              onKeep={(kept) =>
                askAgain({ omitted: { ...omitted, kept: [...omitted.kept, kept] } })
              }
              onLeaveOut={(id) => {
                // It stays out when the person goes back to the choices, and can be put in again there.
                const entries = withoutEntry(chosen.entries, id);
                setChosen({ ...chosen, entries });
                askAgain(requestOf(entries), { entries });
              }}
            />
          </div>
        </>
      ) : (
        <>
          <p>{text.what}</p>
          <Notice tone="warning" title={text.shownTitle}>
            <p>{text.shown}</p>
          </Notice>
          <ReportChoices
            ref={form}
            chosen={chosen}
            onChoose={setChosen}
            files={files}
            filled={begun?.form ?? {}}
            log={log}
            copies={copies.kind === "loaded" ? copies.value : []}
            isBusy={work !== undefined}
          />
        </>
      )}
      <AfterNotice after={step.after} />
      {work !== undefined ? (
        <Working work={work} />
      ) : isLooking ? (
        <div className="row">
          <Button kind="primary" icon="pages" onPress={() => void make()}>
            {text.make}
          </Button>
          <Button kind="quiet" onPress={() => setStep({ kind: "choosing" })}>
            {text.change}
          </Button>
        </div>
      ) : (
        <div>
          <Button kind="primary" icon="pages" onPress={() => void lookAtForm()}>
            {text.look}
          </Button>
        </div>
      )}
    </Page>
  );
}
