// Reads a fact beside the incidents from anything at all, as read-content.ts does for an incident.

import type { Parsed } from "#base";
import {
  type Background,
  backgroundKinds,
  type Change,
  type CourtOrder,
  changeKinds,
  type Milestone,
  milestoneKinds,
  type OtherParty,
} from "./background.ts";
import type { IncidentProblemCode } from "./problem-codes.ts";
import { isPlainObject, ShapeReader } from "./shape-reader.ts";
import { factInLanguage } from "./text-languages.ts";

/** The version of the shape that is written now. Schema 2, which had no place for a language, is read for ever. */
export const backgroundSchema = 3;

/** Whether `value` claims to be a fact beside the incidents: an incident's content has no kind. */
export function isBackgroundLike(value: unknown): boolean {
  return isPlainObject(value) && "kind" in value;
}

/** The fact in `value`, copied field by field into a fresh object, or what is wrong with its shape. Never throws. */
export function parseBackground(value: unknown): Parsed<Background, IncidentProblemCode> {
  const reader = new BackgroundReader();
  const background = reader.background(value);
  return reader.problems.length === 0 && background !== undefined
    ? { kind: "valid", value: background }
    : { kind: "invalid", problems: reader.problems };
}

class BackgroundReader extends ShapeReader {
  background(value: unknown): Background | undefined {
    if (!isPlainObject(value)) {
      this.report("", "wrong-shape");
      return undefined;
    }
    const { schema } = value;
    if (typeof schema === "number" && schema > backgroundSchema)
      this.report("schema", "newer-format");
    else if (schema !== 2 && schema !== backgroundSchema) this.report("schema", "wrong-shape");
    if (schema === 2) return this.fact(value);
    const { language = "", ...rest } = value;
    const fact = this.fact(rest);
    return fact && factInLanguage(fact, this.language(language, "language"));
  }

  private fact(value: Record<string, unknown>): Background | undefined {
    switch (backgroundKinds.find((each) => each === value.kind)) {
      case "other-party":
        return this.otherParty(value);
      case "order":
        return this.order(value);
      case "change":
        return this.change(value);
      case "milestone":
        return this.milestone(value);
      default:
        this.report("kind", "wrong-shape");
        return undefined;
    }
  }

  private otherParty(value: unknown): OtherParty {
    const given = this.fields(value, "", [
      "kind",
      "schema",
      "name",
      "relationship",
      "identifiers",
      "vehicles",
      "accounts",
      "actsFor",
    ]);
    return {
      kind: "other-party",
      schema: backgroundSchema,
      name: this.text(given.name, "name"),
      relationship: this.text(given.relationship, "relationship"),
      identifiers: this.text(given.identifiers, "identifiers"),
      vehicles: this.text(given.vehicles, "vehicles"),
      accounts: this.text(given.accounts, "accounts"),
      actsFor: this.backgroundIdOrNone(given.actsFor, "actsFor"),
    };
  }

  private order(value: unknown): CourtOrder {
    const given = this.fields(value, "", [
      "kind",
      "schema",
      "title",
      "court",
      "number",
      "against",
      "issuedOn",
      "servedOn",
      "expiresOn",
      "terms",
    ]);
    return {
      kind: "order",
      schema: backgroundSchema,
      title: this.text(given.title, "title"),
      court: this.text(given.court, "court"),
      number: this.text(given.number, "number"),
      against: this.backgroundIdOrNone(given.against, "against"),
      issuedOn: this.dateOrNone(given.issuedOn, "issuedOn"),
      servedOn: this.dateOrNone(given.servedOn, "servedOn"),
      expiresOn: this.dateOrNone(given.expiresOn, "expiresOn"),
      terms: this.text(given.terms, "terms"),
    };
  }

  private change(value: unknown): Change {
    const given = this.fields(value, "", ["kind", "schema", "change", "what", "madeOn", "cost"]);
    return {
      kind: "change",
      schema: backgroundSchema,
      change: this.oneOf(given.change, "change", changeKinds),
      what: this.text(given.what, "what"),
      madeOn: this.dateOrNone(given.madeOn, "madeOn"),
      cost: this.text(given.cost, "cost"),
    };
  }

  private milestone(value: unknown): Milestone {
    const given = this.fields(value, "", ["kind", "schema", "milestone", "on", "remark"]);
    return {
      kind: "milestone",
      schema: backgroundSchema,
      milestone: this.oneOf(given.milestone, "milestone", milestoneKinds),
      on: this.date(given.on, "on"),
      remark: this.text(given.remark, "remark"),
    };
  }
}
