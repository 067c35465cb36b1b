// The log as it is looked at: what is looked for, in which order, and the index behind it. Made with each unlocking and
// gone with this worker, together with every word that was looked for.

import type { BackgroundId, IncidentId, LocalDate } from "#base";
import type { Incident, IncidentBook } from "#incidents";
import {
  type Choices,
  choicesOf,
  everything,
  type Finding,
  type Findings,
  findIncidents,
  SearchIndex,
  searchTextsOf,
} from "#search";
import {
  type Timeline,
  timelineOf,
  toTimelineDates,
  toTimelineIncident,
  type Unit,
} from "#timeline";
import { IndexKeeper } from "./index-keeper.ts";
import { monthsOf } from "./months.ts";
import { areSame, type NamedFact, namedFacts } from "./named-facts.ts";
import { otherTurn } from "./other-turn.ts";
import type { EntriesAnswer, FindAnswer, LogPage } from "./protocol.ts";
import { toSummary } from "./to-summary.ts";
import { noWordsOfChoices, type WordsOfChoices, wordsOfChoices } from "./words-of-choices.ts";

/** How many entries come with an answer. */
const firstPart = 40;

type Book = Pick<
  IncidentBook,
  "latestFirst" | "find" | "privateNoteOf" | "background" | "findBackground" | "turns"
>;

// An entry with its note, and the facts that any of its wordings names.
interface Taken {
  readonly incident: Incident;
  readonly note: string;
  readonly named: readonly NamedFact[];
}

/** What a person looks for in `book`, and what there is of it. */
export class Finder {
  readonly #book: Book;
  readonly #index: SearchIndex;
  readonly #keeper: IndexKeeper<IncidentId, Incident, Taken>;
  #choices: WordsOfChoices = noWordsOfChoices;
  #finding: Finding = everything;
  #turn = 0;
  #found: { readonly of: readonly Incident[]; readonly findings: Findings } | undefined;
  #filterable: { readonly of: readonly Incident[]; readonly choices: Choices } | undefined;

  /** Begins to take in what is there, slice by slice, once what is asked at the moment is answered. */
  constructor(book: Book) {
    this.#book = book;
    this.#index = new SearchIndex((id) => {
      const incident = book.find(id);
      return (
        incident && searchTextsOf(incident, book.privateNoteOf(id), this.#wordsOf, this.#choices)
      );
    });
    this.#keeper = new IndexKeeper(
      this.#index,
      {
        turns: () => book.turns,
        present: () => book.latestFirst(),
        has: (id) => book.find(id) !== undefined,
        isSame: ({ incident, note, named }, now) =>
          incident === now && note === book.privateNoteOf(now.id) && areSame(named, book),
        remembered: (incident) => ({
          incident,
          note: book.privateNoteOf(incident.id),
          named: namedFacts(namesIn(incident), book),
        }),
      },
      otherTurn().then(async () => {
        this.#choices = await wordsOfChoices();
      }),
    );
  }

  /** Looks for `finding`, or again for what was looked for last. `around` is an incident whose place is wanted. */
  async find(
    finding?: Finding,
    around?: IncidentId,
  ): Promise<Omit<FindAnswer, "beside" | "inJournal" | "hasBeside">> {
    this.#finding = finding ?? this.#finding;
    const { query, order } = this.#finding;
    const upToDate = this.keepUp();
    if (query.trim() !== "") await upToDate;
    this.#turn += 1;
    this.#found = undefined;
    const all = this.#book.latestFirst();
    const { incidents, isClose, lacksQuotation } = this.#findings();
    const at = around === undefined ? -1 : incidents.findIndex(({ id }) => id === around);
    const offset = Math.max(0, at - firstPart / 2);
    const isByDate =
      order === "latest" || order === "earliest" || (order === "best" && query === "");
    return {
      turn: this.#turn,
      finding: this.#finding,
      all: all.length,
      total: incidents.length,
      isClose,
      lacksQuotation,
      months: isByDate
        ? monthsOf(incidents.map(({ current }) => current.content.occurrence))
        : undefined,
      at: at < 0 ? undefined : at,
      offset,
      entries: this.list(offset, firstPart).entries,
    };
  }

  /** The words that are looked for. */
  get query(): string {
    return this.#finding.query;
  }

  /** See {@link IndexKeeper.keepUp}. Nobody has to look for something first. */
  keepUp(): Promise<void> {
    return this.#keeper.keepUp();
  }

  /** A part of what was found last; of the whole log, latest first, when nothing was looked for yet. */
  list(offset: number, limit: number): LogPage {
    const { incidents, elsewhere } = this.#findings();
    return {
      turn: this.#turn,
      total: incidents.length,
      entries: incidents
        .slice(offset, offset + limit)
        .map((incident) => toSummary(incident, elsewhere.get(incident.id))),
    };
  }

  /** A part of the entries with the words `of`, or of these entries, latest first. What is looked for stays as it is. */
  async entries(
    of: string | readonly IncidentId[],
    offset: number,
    limit: number,
  ): Promise<EntriesAnswer> {
    const query = typeof of === "string" ? of.trim() : "";
    if (query !== "") await this.keepUp();
    const all = this.#book.latestFirst();
    const these = typeof of === "string" ? undefined : new Set(of);
    const { incidents, elsewhere, isClose } = findIncidents(
      these === undefined ? all : all.filter(({ id }) => these.has(id)),
      { ...everything, query, order: "latest" },
      this.#index,
      this.#nameOf,
    );
    return {
      total: incidents.length,
      isClose,
      entries: incidents
        .slice(offset, offset + limit)
        .map((incident) => toSummary(incident, elsewhere.get(incident.id))),
    };
  }

  /** What can be filtered by. */
  choices(): Choices {
    const of = this.#book.latestFirst();
    if (this.#filterable?.of !== of) {
      this.#filterable = { of, choices: choicesOf(of, this.#nameOf) };
    }
    return this.#filterable.choices;
  }

  /** The course of all that was written down. See {@link timelineOf}. */
  timeline(asOf: LocalDate, unit: Unit | undefined): Timeline {
    const incidents = this.#book
      .latestFirst()
      .map(({ id, current, withdrawal }) =>
        toTimelineIncident(id, current.content, withdrawal !== null),
      );
    const dates = this.#book
      .background()
      .filter(({ withdrawal }) => withdrawal === null)
      .flatMap(({ current }) => toTimelineDates(current.content));
    return timelineOf(incidents, dates, { asOf, unit });
  }

  #findings(): Findings {
    const of = this.#book.latestFirst();
    if (this.#found?.of !== of) {
      this.#found = { of, findings: findIncidents(of, this.#finding, this.#index, this.#nameOf) };
    }
    return this.#found.findings;
  }

  readonly #nameOf = (id: BackgroundId): string => {
    const content = this.#book.findBackground(id)?.current.content;
    return content?.kind === "other-party" ? content.name : "";
  };

  readonly #wordsOf = (id: BackgroundId): string => {
    const content = this.#book.findBackground(id)?.current.content;
    switch (content?.kind) {
      case "other-party": {
        const { name, relationship, identifiers, vehicles, accounts } = content;
        return [name, relationship, identifiers, vehicles, accounts].join("\n");
      }
      case "order":
        return [content.title, content.court, content.number, content.terms].join("\n");
      default:
        return "";
    }
  };
}

function namesIn({ current, earlier }: Incident): readonly (BackgroundId | "")[] {
  return [current, ...earlier].flatMap(({ content }) => [
    ...content.parties.map(({ party }) => party),
    content.order.order,
  ]);
}
