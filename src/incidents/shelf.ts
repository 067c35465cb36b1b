// The two kinds of things that are written down in the one chain, each with its own reader: incidents, and the facts
// beside them. What tells them apart in a stored revision is that only the second have a kind.

import type { BackgroundId, IncidentId, Milliseconds, Parsed, TimeZone } from "#base";
import type { Background } from "./background.ts";
import type { ErasedRevision } from "./erased-link.ts";
import type { IncidentContent } from "./incident.ts";
import type { IncidentProblem, IncidentProblemCode } from "./problem-codes.ts";
import { isBackgroundLike, parseBackground } from "./read-background.ts";
import { parseIncidentContent } from "./read-content.ts";
import type { Recorded } from "./recorded.ts";
import type { LinkedRevision } from "./revision.ts";
import { backgroundProblemsBeforeSaving, problemsBeforeSaving } from "./validate.ts";
import { withErased, withRevision } from "./with-revision.ts";

/** How things of one kind are read and checked. */
export interface ShelfRules<Content> {
  parse(value: unknown): Parsed<Content, IncidentProblemCode>;
  problemsBeforeSaving(
    content: Content,
    now: Milliseconds,
    zone: TimeZone,
    before: Content | undefined,
  ): readonly IncidentProblem[];
}

/** Everything of one kind, by name. */
export class Shelf<Content, Name extends string> {
  readonly rules: ShelfRules<Content>;
  readonly #kept = new Map<Name, Recorded<Content, Name>>();

  constructor(rules: ShelfRules<Content>) {
    this.rules = rules;
  }

  get size(): number {
    return this.#kept.size;
  }

  find(name: Name): Recorded<Content, Name> | undefined {
    return this.#kept.get(name);
  }

  all(): readonly Recorded<Content, Name>[] {
    return [...this.#kept.values()];
  }

  /**
   * Adds the words of `linked`, read as `content`, to what it belongs to, and gives that. `erasedBefore` are its
   * revisions before the first that still has its words.
   */
  add(
    linked: LinkedRevision,
    content: Content,
    clockWentBack: boolean,
    erasedBefore: readonly ErasedRevision[] = [],
  ): Recorded<Content, Name> {
    const { revision } = linked;
    const name = revision.incidentId as string as Name;
    const read = { revision, content, clockWentBack };
    const recorded = withRevision(this.#kept.get(name), read, erasedBefore);
    this.#kept.set(name, recorded);
    return recorded;
  }

  /** Adds that a revision of something that is here was erased for good. */
  addErased(name: Name, erased: ErasedRevision): void {
    const recorded = this.#kept.get(name);
    if (recorded !== undefined) this.#kept.set(name, withErased(recorded, erased));
  }

  /** Lets go of everything that was said of `name`. */
  drop(name: Name): void {
    this.#kept.delete(name);
  }

  /** As {@link Shelf.add}, reading the words first. Says whether they could be read, or are of a newer version. */
  addRead(
    linked: LinkedRevision,
    value: unknown,
    clockWentBack: boolean,
    erasedBefore: readonly ErasedRevision[],
  ): "read" | "unreadable" | "newer" {
    const parsed = this.rules.parse(value);
    if (parsed.kind === "valid") {
      this.add(linked, parsed.value, clockWentBack, erasedBefore);
      return "read";
    }
    return parsed.problems.some(({ code }) => code === "newer-format") ? "newer" : "unreadable";
  }
}

/** A shelf for incidents. */
export function incidentShelf(): Shelf<IncidentContent, IncidentId> {
  return new Shelf({
    parse: parseIncidentContent,
    problemsBeforeSaving: (content, now, _zone, before) =>
      problemsBeforeSaving(content, now, before),
  });
}

/** A shelf for the facts beside them. What a fact is about stays the same for good. */
export function backgroundShelf(): Shelf<Background, BackgroundId> {
  return new Shelf({
    parse: parseBackground,
    problemsBeforeSaving: (content, now, zone, before) =>
      before !== undefined && before.kind !== content.kind
        ? [{ path: "kind", code: "wrong-shape" }]
        : backgroundProblemsBeforeSaving(content, now, zone, before),
  });
}

/** Whether a revision is of a fact beside the incidents. */
export function isOfBackground(linked: LinkedRevision): boolean {
  return wordsIn(linked).isBackground;
}

/** What the words of a revision say, as far as JSON goes, and whether they claim to be a fact beside the incidents. */
export function wordsIn({ revision }: LinkedRevision): {
  readonly value: unknown;
  readonly isBackground: boolean;
} {
  try {
    const value: unknown = JSON.parse(revision.content);
    return { value, isBackground: isBackgroundLike(value) };
  } catch {
    return { value: null, isBackground: false };
  }
}
