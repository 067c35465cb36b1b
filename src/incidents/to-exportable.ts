// The only way from an incident to something that may leave the device. It copies field by field and never spreads:
// a field added to an incident tomorrow stays at home until somebody decides here that it may go.

import { assertNever } from "#base";
import type {
  Disclosed,
  ExportableIncident,
  ExportableWording,
  UnbrandedExportable,
} from "./exportable.ts";
import type { Incident, Wording } from "./incident.ts";
import type { Moment, Occurrence } from "./occurrence.ts";

/**
 * `incident` as it may be shown under what was ticked, or `undefined` when it may not be shown at all: a withdrawn
 * incident leaves only together with its history.
 */
export function toExportable(
  incident: Incident,
  disclosed: Disclosed,
): ExportableIncident | undefined {
  if (incident.withdrawal !== null && !disclosed.history) return undefined;
  const exportable: UnbrandedExportable = {
    id: incident.id,
    recordedAt: incident.recordedAt,
    recordedZone: incident.recordedZone,
    current: exportableWording(incident.current, disclosed),
    amendments: incident.amendments,
    missingRevisions: incident.missingRevisions,
    firstIsMissing: incident.firstIsMissing,
    earlier: disclosed.history
      ? incident.earlier.map((wording) => exportableWording(wording, disclosed))
      : [],
    withdrawal:
      incident.withdrawal === null
        ? null
        : {
            recordedAt: incident.withdrawal.recordedAt,
            zone: incident.withdrawal.zone,
            reason: incident.withdrawal.reason,
          },
    pastWithdrawals: disclosed.history
      ? incident.pastWithdrawals.map(({ kind, recordedAt, zone, reason }) => ({
          kind,
          recordedAt,
          zone,
          reason,
        }))
      : [],
  };
  return exportable as ExportableIncident;
}

function exportableWording(
  { recordedAt, zone, reason, content }: Wording,
  disclosed: Disclosed,
): ExportableWording {
  const { occurrence, location, technology, witnesses, reports, description, evidence } = content;
  return {
    recordedAt,
    zone,
    // A reason for amending is the person's own explanation of the earlier words: it goes where they go.
    reason: disclosed.history ? reason : "",
    occurrence: exportableOccurrence(occurrence),
    location: {
      place: location.place,
      address: disclosed.addresses ? location.address : null,
    },
    technology: {
      device: technology.device,
      service: technology.service,
      account: technology.account,
    },
    witnesses: witnesses.map(({ name, contact }) => ({
      name,
      contact: disclosed.witnessContacts ? contact : null,
    })),
    reports: reports.map(({ agency, person, badge, reportNumber }) => ({
      agency,
      person,
      badge,
      reportNumber,
    })),
    description,
    evidence,
  };
}

function exportableOccurrence(occurrence: Occurrence): Occurrence {
  const moment = ({ date, time }: Moment): Moment => ({ date, time });
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
