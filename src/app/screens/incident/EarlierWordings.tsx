// What an entry said before, latest first: each with when it was written, why it was amended, and what the change took out
// and put in, word by word.

import { openWords as words } from "#i18n/open";
import type { Incident, IncidentContent, IncidentWording } from "#incidents";
import { Button, Facts, Fold } from "#ui";
import { Differences } from "#ui/differences";
import { instantInWords } from "../../instant-in-words.ts";
import { ReasonGiven } from "../../ReasonGiven.tsx";
import {
  contentInWords,
  fieldsThatDiffer,
  languageOfWhole,
  missingChanges,
} from "./content-in-words.ts";

/** The earlier wordings of `incident`, each compared with the one that took its place. */
export function EarlierWordings({
  incident,
  names,
  onErase,
}: {
  readonly incident: Incident;
  readonly names: Readonly<Record<string, string>>;
  readonly onErase: (revision: number) => void;
}) {
  const text = words().incident;
  const { earlier, current, erasedWordings } = incident;
  // What took the place of a wording may itself be missing, or erased.
  const isNextUnsure = missingChanges(incident) > 0 || erasedWordings.length > 0;
  return earlier
    .map((wording, index) => (
      <EarlierWording
        key={wording.revision}
        number={index + 1}
        wording={wording}
        next={earlier[index + 1] ?? current}
        names={names}
        line={index === 0 && incident.firstIsMissing ? text.earlierLineNoLater : text.earlierLine}
        replaced={isNextUnsure ? text.replacedNoLater : text.replaced}
        onErase={() => onErase(wording.revision)}
      />
    ))
    .toReversed();
}

function EarlierWording({
  number,
  wording,
  next,
  names,
  line,
  replaced,
  onErase,
}: {
  readonly number: number;
  readonly wording: IncidentWording;
  readonly next: IncidentWording;
  readonly names: Readonly<Record<string, string>>;
  readonly line: (number: number, when: string) => string;
  readonly replaced: (when: string) => string;
  readonly onErase: () => void;
}) {
  const text = words().incident;
  return (
    <Fold line={line(number, instantInWords(wording.recordedAt, wording.zone))}>
      <p>{replaced(instantInWords(next.recordedAt, next.zone))}</p>
      <ReasonGiven step={next} />
      {next.clockWentBack && <p className="soft">{text.clockWentBack}</p>}
      <Changes before={wording.content} after={next.content} names={names} />
      <div>
        <Button kind="quiet" onPress={onErase}>
          {words().eraseWords.titleWording}
        </Button>
      </div>
    </Fold>
  );
}

function Changes({
  before,
  after,
  names,
}: {
  readonly before: IncidentContent;
  readonly after: IncidentContent;
  readonly names: Readonly<Record<string, string>>;
}) {
  const text = words().incident;
  const [was, is] = [contentInWords(before, names), contentInWords(after, names)];
  const differing = fieldsThatDiffer(was, is);
  if (differing.length === 0) return <p>{text.same}</p>;
  return (
    <>
      <p>{text.differs}</p>
      <Facts
        facts={differing.map((field) => ({
          name: text.fields[field],
          text: (
            <>
              {was[field] === "" && <p className="soft">{text.wasEmpty}</p>}
              <Differences
                before={was[field]}
                after={is[field]}
                languages={{
                  before: languageOfWhole(field, before),
                  after: languageOfWhole(field, after),
                }}
              />
            </>
          ),
        }))}
      />
    </>
  );
}
