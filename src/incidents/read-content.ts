// Reads an incident's content from anything at all: a form, an old row, a file from outside. Asks only whether it has the
// shape; whether it would be right to save it now is the business of validate.ts.

import { isLocalTime, isTimeZone, type Parsed, type TimeZone } from "#base";
import { type Behaviour, behaviours, isBehaviour } from "./behaviours.ts";
import type {
  AgencyReport,
  Burst,
  Copied,
  EvidenceNeeded,
  IncidentContent,
  Location,
  OrderAtTheTime,
  Party,
  Technology,
  Witness,
} from "./incident.ts";
import type { Moment, Occurrence } from "./occurrence.ts";
import type { IncidentProblemCode } from "./problem-codes.ts";
import { isPlainObject, ShapeReader } from "./shape-reader.ts";
import { freeTextsOf, languagesOfTexts, type TextLanguages } from "./text-languages.ts";

/** The version of the shape that is written now. */
export const contentSchema = 3;

/** The most that one entry may stand for. */
export const largestBurst = 1_000_000;

/**
 * The content in `value`, copied field by field into a fresh object, or what is wrong with its shape.
 *
 * Never throws, whatever it is given. Unknown keys are refused, so that nothing travels that nobody knows of. Content of
 * schema 1 and 2 is read for ever: what it had no place for is empty.
 */
export function parseIncidentContent(value: unknown): Parsed<IncidentContent, IncidentProblemCode> {
  const reader = new ContentReader();
  const content = reader.content(value);
  return reader.problems.length === 0
    ? { kind: "valid", value: content }
    : { kind: "invalid", problems: reader.problems };
}

const firstNames = [
  "schema",
  "occurrence",
  "location",
  "technology",
  "witnesses",
  "reports",
  "description",
  "evidence",
] as const;

const secondNames = [
  ...firstNames,
  "burst",
  "copied",
  "behaviours",
  "parties",
  "attribution",
  "injuries",
  "medicalVisit",
  "damage",
  "damageCost",
  "order",
  "evidenceKept",
  "evidenceNeeded",
  "language",
] as const;

const names = [...secondNames, "languages"] as const;

const answers = ["", "yes", "no", "unknown"] as const;

class ContentReader extends ShapeReader {
  // Before schema 3 nobody could say which of two readings of a clock was meant.
  #hasReadings = false;

  content(value: unknown): IncidentContent {
    switch (isPlainObject(value) ? value.schema : undefined) {
      case 1:
        return this.first(value);
      case 2:
        return { ...this.facts(this.fields(value, "", secondNames)), languages: {} };
      default:
        return this.present(value);
    }
  }

  private present(value: unknown): IncidentContent {
    const given = this.fields(value, "", names);
    const { schema } = given;
    if (typeof schema === "number" && schema > contentSchema) this.report("schema", "newer-format");
    else if (schema !== contentSchema) this.report("schema", "wrong-shape");
    this.#hasReadings = true;
    const read = this.facts(given);
    return { ...read, languages: this.languages(given.languages, read) };
  }

  private facts(
    given: {
      readonly [name in (typeof secondNames)[number]]?: unknown;
    },
  ): Omit<IncidentContent, "languages"> {
    return {
      schema: contentSchema,
      occurrence: this.occurrence(given.occurrence),
      burst: given.burst === null ? null : this.burst(given.burst, "burst"),
      copied: given.copied === null ? null : this.copied(given.copied, "copied"),
      location: this.texts<Location>(given.location, "location", ["place", "address"]),
      technology: this.technology(given.technology),
      behaviours: this.behaviours(given.behaviours, "behaviours"),
      parties: this.list(given.parties, "parties", (entry, path) => this.party(entry, path)),
      attribution: this.text(given.attribution, "attribution"),
      witnesses: this.list(given.witnesses, "witnesses", (entry, path) =>
        this.witness(entry, path),
      ),
      reports: this.list(given.reports, "reports", (entry, path) => this.agency(entry, path)),
      description: this.text(given.description, "description"),
      injuries: this.text(given.injuries, "injuries"),
      medicalVisit: this.text(given.medicalVisit, "medicalVisit"),
      damage: this.text(given.damage, "damage"),
      damageCost: this.text(given.damageCost, "damageCost"),
      order: this.order(given.order, "order"),
      evidence: this.text(given.evidence, "evidence"),
      evidenceKept: this.text(given.evidenceKept, "evidenceKept"),
      evidenceNeeded: this.list(given.evidenceNeeded, "evidenceNeeded", (entry, path) =>
        this.needed(entry, path),
      ),
      language: this.language(given.language, "language"),
    };
  }

  // What was written before schema 2, with its own words and nothing else.
  private first(value: unknown): IncidentContent {
    const given = this.fields(value, "", firstNames);
    return {
      schema: contentSchema,
      occurrence: this.occurrence(given.occurrence),
      burst: null,
      copied: null,
      location: this.texts<Location>(given.location, "location", ["place", "address"]),
      technology: this.technology(given.technology),
      behaviours: [],
      parties: [],
      attribution: "",
      witnesses: this.list(given.witnesses, "witnesses", (entry, path) => ({
        ...this.texts<Pick<Witness, "name" | "contact">>(entry, path, ["name", "contact"]),
        minor: false,
      })),
      reports: this.list(given.reports, "reports", (entry, path) => ({
        ...this.texts<Omit<AgencyReport, "reportedOn" | "response">>(entry, path, [
          "agency",
          "person",
          "badge",
          "reportNumber",
        ]),
        reportedOn: "",
        response: "",
      })),
      description: this.text(given.description, "description"),
      injuries: "",
      medicalVisit: "",
      damage: "",
      damageCost: "",
      order: { inForce: "", order: "", breached: "", how: "" },
      evidence: this.text(given.evidence, "evidence"),
      evidenceKept: "",
      evidenceNeeded: [],
      language: "",
      languages: {},
    };
  }

  private technology(value: unknown): Technology {
    return this.texts<Technology>(value, "technology", ["device", "service", "account"]);
  }

  private burst(value: unknown, path: string): Burst {
    const { count } = this.fields(value, path, ["count"]);
    const isCount =
      Number.isInteger(count) && (count as number) >= 1 && (count as number) <= largestBurst;
    if (!isCount) this.report(`${path}.count`, "count-invalid");
    return { count: count as number };
  }

  private copied(value: unknown, path: string): Copied {
    const given = this.fields(value, path, ["from", "writtenOn"]);
    return {
      from: this.text(given.from, `${path}.from`),
      writtenOn: this.dateOrNone(given.writtenOn, `${path}.writtenOn`),
    };
  }

  // A behaviour that is not known was written by a later version that knows more of them.
  private behaviours(value: unknown, path: string): Behaviour[] {
    const seen = new Set<Behaviour>();
    this.list(value, path, (entry, place) => {
      if (isBehaviour(entry)) seen.add(entry);
      else if (typeof entry === "string") this.report(place, "newer-format");
      else this.report(place, "wrong-shape");
    });
    return behaviours.filter((behaviour) => seen.has(behaviour));
  }

  private party(value: unknown, path: string): Party {
    const given = this.fields(value, path, ["party", "name", "part"]);
    return {
      party: this.backgroundIdOrNone(given.party, `${path}.party`),
      name: this.text(given.name, `${path}.name`),
      part: this.oneOf(given.part, `${path}.part`, ["did-it", "acted-for"]),
    };
  }

  private witness(value: unknown, path: string): Witness {
    const given = this.fields(value, path, ["name", "contact", "minor"]);
    return {
      name: this.text(given.name, `${path}.name`),
      contact: this.text(given.contact, `${path}.contact`),
      minor: this.flag(given.minor, `${path}.minor`),
    };
  }

  private agency(value: unknown, path: string): AgencyReport {
    const given = this.fields(value, path, [
      "agency",
      "person",
      "badge",
      "reportNumber",
      "reportedOn",
      "response",
    ]);
    return {
      agency: this.text(given.agency, `${path}.agency`),
      person: this.text(given.person, `${path}.person`),
      badge: this.text(given.badge, `${path}.badge`),
      reportNumber: this.text(given.reportNumber, `${path}.reportNumber`),
      reportedOn: this.dateOrNone(given.reportedOn, `${path}.reportedOn`),
      response: this.text(given.response, `${path}.response`),
    };
  }

  private order(value: unknown, path: string): OrderAtTheTime {
    const given = this.fields(value, path, ["inForce", "order", "breached", "how"]);
    return {
      inForce: this.oneOf(given.inForce, `${path}.inForce`, answers),
      order: this.backgroundIdOrNone(given.order, `${path}.order`),
      breached: this.oneOf(given.breached, `${path}.breached`, answers),
      how: this.text(given.how, `${path}.how`),
    };
  }

  private needed(value: unknown, path: string): EvidenceNeeded {
    const given = this.fields(value, path, ["what", "holder", "overwrittenOn"]);
    return {
      what: this.text(given.what, `${path}.what`),
      holder: this.text(given.holder, `${path}.holder`),
      overwrittenOn: this.dateOrNone(given.overwrittenOn, `${path}.overwrittenOn`),
    };
  }

  private languages(
    value: unknown,
    wording: Parameters<typeof languagesOfTexts>[0],
  ): TextLanguages {
    const known = freeTextsOf(wording).map(([place]) => place);
    const given = this.fields(value, "languages", known);
    const read = Object.entries(given)
      .filter(([place]) => known.includes(place))
      .map(([place, language]) => [place, this.language(language, `languages.${place}`)]);
    return languagesOfTexts(wording, Object.fromEntries(read) as TextLanguages);
  }

  private occurrence(value: unknown): Occurrence {
    const path = "occurrence";
    const precision = isPlainObject(value) ? value.precision : undefined;
    switch (precision) {
      case "exact":
      case "about": {
        const given = this.fields(value, path, ["precision", "at", "zone"]);
        return { precision, at: this.moment(given.at, `${path}.at`), zone: this.zone(given.zone) };
      }
      case "between": {
        const given = this.fields(value, path, ["precision", "from", "to", "zone"]);
        return {
          precision,
          from: this.moment(given.from, `${path}.from`),
          to: this.moment(given.to, `${path}.to`),
          zone: this.zone(given.zone),
        };
      }
      case "unknown": {
        const given = this.fields(value, path, ["precision", "remark", "zone"]);
        return {
          precision,
          remark: this.text(given.remark, `${path}.remark`),
          zone: this.zone(given.zone),
        };
      }
      default:
        this.report(`${path}.precision`, "wrong-shape");
        return { precision: "unknown", remark: "", zone: "UTC" as TimeZone };
    }
  }

  private moment(value: unknown, path: string): Moment {
    const given = this.fields(
      value,
      path,
      this.#hasReadings ? ["date", "time", "reading"] : ["date", "time"],
    );
    const { time, reading } = given;
    const date = this.date(given.date, `${path}.date`);
    if (time !== null && !isLocalTime(time)) this.report(`${path}.time`, "time-invalid");
    return (
      reading === undefined || time === null
        ? { date, time }
        : { date, time, reading: this.oneOf(reading, `${path}.reading`, ["earlier", "later"]) }
    ) as Moment;
  }

  private zone(value: unknown): TimeZone {
    if (!isTimeZone(value)) this.report("occurrence.zone", "zone-unknown");
    return value as TimeZone;
  }
}
