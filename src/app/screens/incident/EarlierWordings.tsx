// What an entry said before, latest first: each with when it was written, why it was amended, and what it said then.

import { words } from "#i18n";
import type { Incident, IncidentWording } from "#incidents";
import { Button, Facts, Fold } from "#ui";
import { instantInWords } from "../../instant-in-words.ts";
import { contentInWords, fieldsThatDiffer, missingChanges } from "./content-in-words.ts";

/** The earlier wordings of `incident`, each compared with the one that took its place. */
export function EarlierWordings({
  incident,
  onErase,
}: {
  readonly incident: Incident;
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
  line,
  replaced,
  onErase,
}: {
  readonly number: number;
  readonly wording: IncidentWording;
  readonly next: IncidentWording;
  readonly line: (number: number, when: string) => string;
  readonly replaced: (when: string) => string;
  readonly onErase: () => void;
}) {
  const text = words().incident;
  const before = contentInWords(wording.content);
  const differing = fieldsThatDiffer(before, contentInWords(next.content));
  return (
    <Fold line={line(number, instantInWords(wording.recordedAt, wording.zone))}>
      <p>{replaced(instantInWords(next.recordedAt, next.zone))}</p>
      <p className="own-words" dir="auto">
        {next.reason === "" ? text.noReason : text.reason(next.reason)}
      </p>
      {differing.length === 0 ? (
        <p>{text.same}</p>
      ) : (
        <>
          <p>{text.differs}</p>
          <Facts
            facts={differing.map((field) => ({
              name: text.fields[field],
              text:
                before[field] === "" ? <em className="soft">{text.wasEmpty}</em> : before[field],
              own: true,
            }))}
          />
        </>
      )}
      <div>
        <Button kind="quiet" onPress={onErase}>
          {words().eraseWords.titleWording}
        </Button>
      </div>
    </Fold>
  );
}
