// The only way from what was written down to something that may leave the device. It copies field by field and never
// spreads: a field added tomorrow stays at home until somebody decides here that it may go.

import { assertNever } from "#base";
import type { Background, BackgroundFact } from "./background.ts";
import {
  type Disclosed,
  type ExportableBackground,
  type ExportableBackgroundWording,
  type ExportableErasure,
  type ExportableIncident,
  type ExportableStep,
  type ExportableWithdrawal,
  type ExportableWithheld,
  type ExportableWording,
  type Unbranded,
  withoutReason,
} from "./exportable.ts";
import type { Incident, IncidentWording } from "./incident.ts";
import type { Moment, Occurrence } from "./occurrence.ts";
import type { ErasedWording, Recorded, Step, Withdrawal, Wording } from "./recorded.ts";
import { factInLanguage, languagesOfTexts } from "./text-languages.ts";

/**
 * `incident` as it may be shown under what was ticked, or `undefined` when it may not be shown at all: a withdrawn
 * incident leaves only together with its history.
 *
 * @param isPlain says of an earlier wording whether it is known to hold no feelings. Of one that does, or that nobody
 * has looked at, only the time leaves, unless more was ticked.
 */
export function toExportable(
  incident: Incident,
  disclosed: Disclosed,
  isPlain: (wording: IncidentWording) => boolean = () => true,
): ExportableIncident | undefined {
  if (incident.withdrawal !== null && !disclosed.history) return undefined;
  const exportable: Unbranded<ExportableIncident> = {
    ...frameOf(incident, disclosed),
    ...wordingsOf(incident, disclosed, isPlain, exportableWording),
  };
  return exportable as ExportableIncident;
}

/** `fact` as it may be shown, as {@link toExportable}. A change leaves only when changes were ticked. */
export function toExportableBackground(
  fact: BackgroundFact,
  disclosed: Disclosed,
  isPlain: (wording: Wording<Background>) => boolean = () => true,
): ExportableBackground | undefined {
  if (fact.withdrawal !== null && !disclosed.history) return undefined;
  if (fact.current.content.kind === "change" && !disclosed.changes) return undefined;
  const exportable: Unbranded<ExportableBackground> = {
    ...frameOf(fact, disclosed),
    ...wordingsOf(fact, disclosed, isPlain, exportableBackgroundWording),
  };
  return exportable as ExportableBackground;
}

// What is said now, and of what was said before as much as may be shown. A reason for amending is the person's own
// explanation of the words it took the place of: it goes where they go, and stays where they are gone.
function wordingsOf<Content, Shown extends ExportableStep>(
  recorded: Replacing<Content>,
  disclosed: Disclosed,
  isPlain: (wording: Wording<Content>) => boolean,
  toShown: (wording: Wording<Content>, disclosed: Disclosed) => Shown,
) {
  const { current, earlier } = recorded;
  const isShown = (wording: Wording<Content>) =>
    disclosed.earlierFeelings === true || isPlain(wording);
  const shown: Shown[] = [];
  const withheldWordings: ExportableWithheld[] = [];
  let before: Wording<Content> | undefined;
  const told = (wording: Wording<Content>) => {
    const explains = before !== undefined && tookThePlaceOf(before, wording, recorded);
    const shownWording = toShown(wording, disclosed);
    return explains ? shownWording : withoutReason(shownWording);
  };
  for (const wording of disclosed.history ? earlier : []) {
    const isThere = isShown(wording);
    if (isThere) shown.push(told(wording));
    else withheldWordings.push({ recordedAt: wording.recordedAt, zone: wording.zone });
    before = isThere ? wording : undefined;
  }
  return {
    current: told(current),
    earlier: shown,
    withheldWordings,
  };
}

type Replacing<Content> = Pick<
  Recorded<Content, string>,
  "current" | "earlier" | "erasedWordings" | "missingRevisions"
>;

// Whether no wording came between two. Where revisions are missing, any gap may have held one.
function tookThePlaceOf(
  { revision: before }: Wording<unknown>,
  { revision }: Wording<unknown>,
  { erasedWordings, missingRevisions }: Replacing<unknown>,
): boolean {
  if (revision === before + 1) return true;
  return (
    missingRevisions === 0 &&
    !erasedWordings.some((erased) => erased.revision > before && erased.revision < revision)
  );
}

// What an incident and a fact beside it have in common around their words.
function frameOf<Name extends string>(recorded: Recorded<unknown, Name>, disclosed: Disclosed) {
  const { id, recordedAt, recordedZone, amendments, missingRevisions, firstIsMissing, withdrawal } =
    recorded;
  return {
    id,
    recordedAt,
    recordedZone,
    amendments,
    missingRevisions,
    firstIsMissing,
    withdrawal: withdrawal === null ? null : exportableWithdrawal(withdrawal),
    pastWithdrawals: disclosed.history
      ? recorded.pastWithdrawals.map((step) => ({ kind: step.kind, ...exportableWithdrawal(step) }))
      : [],
    erasedWordings: disclosed.history ? recorded.erasedWordings.map(exportableErasure) : [],
  };
}

function exportableStep({
  recordedAt,
  zone,
  reason,
  reasonLanguage,
  clockWentBack,
}: Step): ExportableStep {
  const language = reasonLanguage === undefined ? {} : { reasonLanguage };
  return { recordedAt, zone, reason, ...language, clockWentBack };
}

function exportableWithdrawal(withdrawal: Withdrawal): ExportableWithdrawal {
  return { ...exportableStep(withdrawal), wordsErased: withdrawal.wordsErased };
}

function exportableErasure({
  recordedAt,
  zone,
  erasedAt,
  erasedZone,
}: ErasedWording): ExportableErasure {
  return { recordedAt, zone, erasedAt, erasedZone };
}

function exportableWording(wording: IncidentWording, disclosed: Disclosed): ExportableWording {
  const { content } = wording;
  const { burst, copied, location, technology, order } = content;
  const shown = {
    ...exportableStep(wording),
    occurrence: exportableOccurrence(content.occurrence),
    burst: burst === null ? null : { count: burst.count },
    copied: copied === null ? null : { from: copied.from, writtenOn: copied.writtenOn },
    location: {
      place: location.place,
      address: disclosed.addresses ? location.address : null,
    },
    technology: {
      device: technology.device,
      service: technology.service,
      account: technology.account,
    },
    behaviours: content.behaviours.map((behaviour) => behaviour),
    parties: content.parties.map(({ party, name, part }) => ({ party, name, part })),
    attribution: content.attribution,
    witnesses: content.witnesses.map(({ name, contact, minor }) => ({
      name,
      contact: disclosed.witnessContacts ? contact : null,
      minor,
    })),
    reports: content.reports.map(
      ({ agency, person, badge, reportNumber, reportedOn, response }) => ({
        agency,
        person,
        badge,
        reportNumber,
        reportedOn,
        response,
      }),
    ),
    description: content.description,
    injuries: content.injuries,
    medicalVisit: content.medicalVisit,
    damage: content.damage,
    damageCost: content.damageCost,
    order: {
      inForce: order.inForce,
      order: order.order,
      breached: order.breached,
      how: order.how,
    },
    evidence: content.evidence,
    evidenceKept: disclosed.evidencePlaces ? content.evidenceKept : null,
    evidenceNeeded: disclosed.evidencePlaces
      ? content.evidenceNeeded.map(({ what, holder, overwrittenOn }) => ({
          what,
          holder,
          overwrittenOn,
        }))
      : null,
    language: content.language,
  };
  // The language of a text that stays would tell that there is one.
  return { ...shown, languages: languagesOfTexts(shown, content.languages) };
}

function exportableBackgroundWording(wording: Wording<Background>): ExportableBackgroundWording {
  return {
    ...exportableStep(wording),
    content: factInLanguage(exportableBackground(wording.content), wording.content.language ?? ""),
  };
}

function exportableBackground(background: Background): Background {
  const { schema } = background;
  switch (background.kind) {
    case "other-party": {
      const { kind, name, relationship, identifiers, vehicles, accounts, actsFor } = background;
      return { kind, schema, name, relationship, identifiers, vehicles, accounts, actsFor };
    }
    case "order": {
      const { kind, title, court, number, against, issuedOn, servedOn, expiresOn, terms } =
        background;
      return { kind, schema, title, court, number, against, issuedOn, servedOn, expiresOn, terms };
    }
    case "change": {
      const { kind, change, what, madeOn, cost } = background;
      return { kind, schema, change, what, madeOn, cost };
    }
    case "milestone": {
      const { kind, milestone, on, remark } = background;
      return { kind, schema, milestone, on, remark };
    }
    default:
      return assertNever(background);
  }
}

function exportableOccurrence(occurrence: Occurrence): Occurrence {
  const moment = ({ date, time, reading }: Moment): Moment =>
    reading === undefined ? { date, time } : { date, time, reading };
  switch (occurrence.precision) {
    case "exact":
    case "about": {
      const { precision, at, zone } = occurrence;
      return { precision, at: moment(at), zone };
    }
    case "between": {
      const { precision, from, to, zone } = occurrence;
      return { precision, from: moment(from), to: moment(to), zone };
    }
    case "unknown": {
      const { precision, remark, zone } = occurrence;
      return { precision, remark, zone };
    }
    default:
      return assertNever(occurrence);
  }
}
