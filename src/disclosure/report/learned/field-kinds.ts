// Fields that say by themselves what stands in them. What is prose is looked through for words as well.

import { assertNever } from "#base";
import type { Background, ExportableWording } from "#incidents/exportable";
import type { TextPath } from "../texts.ts";
import type { LearnedKind } from "./learned.ts";

/** What a field gives away, as far as the field itself tells. */
export interface FieldKind {
  readonly kind: LearnedKind | undefined;
  readonly isProse: boolean;
}

const prose: FieldKind = { kind: undefined, isProse: true };
const named = (kind: LearnedKind): FieldKind => ({ kind, isProse: false });

/** What the field of an incident at `path` gives away. */
export function fieldOfIncident(
  path: TextPath,
  text: string,
  { parties }: ExportableWording,
): FieldKind {
  if (path === "location.address") return named("home");
  if (path === "location.place") return { kind: kindOfPlace(text), isProse: true };
  if (/^witnesses\.\d+\.name$/.test(path)) return named("person");
  if (/^witnesses\.\d+\.contact$/.test(path)) return named("phone");
  if (/^reports\.\d+\.(?:agency|person)$/.test(path)) return named("told");
  if (/^parties\.\d+\.name$/.test(path) && parties.length > 0) return named("known-of-them");
  switch (path) {
    case "attribution":
      return { kind: "known-of-them", isProse: true };
    case "medicalVisit":
      return { kind: "care", isProse: true };
    case "evidenceKept":
      return named("evidence");
    default:
      return prose;
  }
}

/** What the field of a fact beside the incidents at `path` gives away. */
export function fieldOfFact(path: TextPath, content: Background): FieldKind {
  switch (content.kind) {
    case "other-party":
      return /\.(?:name|identifiers|vehicles|accounts)$/.test(path)
        ? named("known-of-them")
        : prose;
    case "change":
      return {
        kind: path.endsWith(".what") ? kindOfChange[content.change] : undefined,
        isProse: true,
      };
    case "order":
    case "milestone":
      return prose;
    default:
      return assertNever(content);
  }
}

/** What a text that was typed about an exhibit gives away. */
export function fieldOfExhibit(path: TextPath): FieldKind {
  switch (path) {
    case "foundation.madeBy":
      return named("person");
    case "foundation.account":
      return named("account");
    case "foundation.original":
      return { kind: "evidence", isProse: true };
    default:
      return prose;
  }
}

const kindOfChange: Readonly<
  Record<Extract<Background, { kind: "change" }>["change"], LearnedKind | undefined>
> = {
  locks: "home",
  route: "routine",
  number: "phone",
  account: "account",
  job: "work",
  school: "school",
  home: "home",
  other: undefined,
};

/** What a place is, by its name. */
export function kindOfPlace(place: string): LearnedKind {
  if (/\b(?:home|house|apartment|flat|where I live|casa|piso)\b/i.test(place)) return "home";
  if (/\b(?:work|office|job|trabajo|oficina)\b/i.test(place)) return "work";
  if (/\b(?:school|daycare|college|university|campus|escuela|colegio)\b/i.test(place)) {
    return "school";
  }
  return "place";
}
