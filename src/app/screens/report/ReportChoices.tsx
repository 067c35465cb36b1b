// What goes into a report. What shows least stands first and is enough; the rest is folded away.

import type { Ref } from "react";
import {
  type Declaration,
  declarations,
  optionalParts,
  type ReportRequest,
} from "#disclosure/report";
import { openWords as words } from "#i18n/open";
import type { ListedCopy } from "#incidents";
import {
  Chips,
  ChoiceField,
  DateField,
  Fold,
  Section,
  TextArea,
  TextField,
  Tick,
  TickChips,
} from "#ui";
import { instantInWords } from "../../instant-in-words.ts";
import type { LogClient } from "../../log-worker/client.ts";
import type { AskedPapers } from "../../report-worker/protocol.ts";
import { disclosures, exhibitRows, type ReportForm, sizes, wholeParts } from "./asked-of-form.ts";
import { type ChosenEntries, waysToChoose } from "./chosen-entries.ts";
import { EntryPicker } from "./EntryPicker.tsx";
import { ExhibitFields } from "./ExhibitFields.tsx";

/** What is chosen by buttons and not typed. */
export interface Chosen {
  readonly entries: ChosenEntries;
  readonly paper: AskedPapers["paper"];
  readonly order: NonNullable<ReportRequest["order"]>;
  readonly declaration: Declaration;
  readonly exhibitMarks: NonNullable<ReportRequest["exhibitMarks"]>;
}

/** The form. Read it from `ref` with `readFields`. */
export function ReportChoices({
  ref,
  chosen,
  onChoose,
  copies,
  files,
  filled,
  log,
  isBusy,
}: {
  readonly ref: Ref<HTMLDivElement>;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
  readonly copies: readonly ListedCopy[];
  readonly files: Map<string, File>;
  /** What it is filled with at first: what is folded over it is open. */
  readonly filled: ReportForm;
  readonly log: LogClient;
  readonly isBusy: boolean;
}) {
  const text = words().reportScreen;
  const { entries } = chosen;
  const { way } = entries;
  const rows = exhibitRows(filled);
  // A series is continued from its latest copy.
  const latest = copies.filter(({ supersededBy }) => supersededBy === null);
  const isFilled = (paths: RegExp) =>
    Object.entries(filled).some(([path, said]) => paths.test(path) && said !== "");
  return (
    <div ref={ref} className="report-choices" inert={isBusy}>
      <Section title={text.choose}>
        <p className="soft">{text.chooseHint}</p>
        <div>
          {disclosures.map((name) => (
            <Tick
              key={name}
              path={name}
              label={text.disclosed[name]}
              hint={text.disclosedHints[name]}
            />
          ))}
        </div>
        <TextField path="author" label={text.author} hint={text.authorHint} />
      </Section>
      <Fold line={text.which} isOpen={isFilled(/^(?:from|to|series)$/) || entries.way !== "all"}>
        <p className="hint">{text.whichHint}</p>
        <DateField path="from" label={text.from} />
        <DateField path="to" label={text.to} />
        <Chips
          path="chosenEntries"
          legend={text.chosenEntries}
          options={waysToChoose.map((value) => ({ value, label: text.choices[value] }))}
          chosen={way}
          onChoose={(next) => onChoose({ ...chosen, entries: { ...entries, way: next } })}
        />
        {way !== "all" && (
          <EntryPicker
            key={way}
            log={log}
            path="chosenEntries.find"
            legend={text.entries.legends[way]}
            chosen={entries[way]}
            several
            onChoose={(ids) => onChoose({ ...chosen, entries: { ...entries, [way]: ids } })}
          />
        )}
        <Chips
          path="order"
          legend={text.order}
          options={(["first-to-last", "last-to-first"] as const).map((value) => ({
            value,
            label: text.orders[value],
          }))}
          chosen={chosen.order}
          onChoose={(order) => onChoose({ ...chosen, order })}
        />
        {latest.length > 0 && (
          <ChoiceField
            path="series"
            label={text.series}
            hint={text.seriesHint}
            options={[
              { value: "", label: text.noSeries },
              ...latest.map(({ series, madeAt, zone, forWhom }) => ({
                value: series,
                label: [instantInWords(madeAt, zone), forWhom].filter(Boolean).join(", "),
              })),
            ]}
          />
        )}
      </Fold>
      <Fold line={text.leaveOut} isOpen={isFilled(/^(?:leftOut|wholeLeftOut)\./)}>
        <TickChips
          path="leftOut"
          legend={text.leaveOutLegend}
          options={optionalParts.map((value) => ({ value, label: text.parts[value] }))}
        />
        <TickChips
          path="wholeLeftOut"
          legend={text.wholeLegend}
          options={wholeParts.map((value) => ({ value, label: text.wholeParts[value] }))}
        />
      </Fold>
      <Fold line={text.names} isOpen={isFilled(/^(?:minors|identifiers)$/)}>
        <TextArea path="minors" label={text.minors} hint={text.minorsHint} />
        <Tick path="identifiers" label={text.identifiers} hint={text.identifiersHint} />
      </Fold>
      <Fold line={text.court} isOpen={isFilled(/^(?:court|caseNumber|petitioner|respondent)$/)}>
        <TextField path="court" label={text.caption.court} />
        <TextField path="caseNumber" label={text.caption.caseNumber} />
        <TextField path="petitioner" label={text.caption.petitioner} />
        <TextField path="respondent" label={text.caption.respondent} />
        <Chips
          path="declaration"
          legend={text.declaration}
          options={declarations.map((value) => ({ value, label: text.declarations[value] }))}
          chosen={chosen.declaration}
          onChoose={(declaration) => onChoose({ ...chosen, declaration })}
        />
        <p className="hint">{text.declarationHint}</p>
      </Fold>
      <Fold line={text.exhibits.line} isOpen={rows.length > 0}>
        <ExhibitFields log={log} files={files} first={rows} filled={filled} />
        <Chips
          path="exhibitMarks"
          legend={text.marks}
          options={(["numbers", "letters"] as const).map((value) => ({
            value,
            label: text.exhibitMarks[value],
          }))}
          chosen={chosen.exhibitMarks}
          onChoose={(exhibitMarks) => onChoose({ ...chosen, exhibitMarks })}
        />
      </Fold>
      <Fold line={text.files} isOpen={isFilled(/^(?:mostMegabytes|sheet|csv|json)$/)}>
        <Chips
          path="paper"
          legend={text.paper}
          options={(["letter", "a4"] as const).map((value) => ({
            value,
            label: text.papers[value],
          }))}
          chosen={chosen.paper}
          onChoose={(paper) => onChoose({ ...chosen, paper })}
        />
        <ChoiceField
          path="mostMegabytes"
          label={text.mostBytes}
          hint={text.mostBytesHint}
          options={[
            { value: "", label: text.noLimit },
            ...sizes.map((size) => ({ value: size, label: text.megabytes(size) })),
          ]}
        />
        <Tick path="sheet" label={text.sheet} hint={text.sheetHint} />
        <Tick path="csv" label={text.csv} hint={text.csvHint} />
        <Tick path="json" label={text.json} hint={text.jsonHint} />
      </Fold>
    </div>
  );
}
