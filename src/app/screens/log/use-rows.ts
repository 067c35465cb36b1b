// The lines of the log that are near the screen. The others stay in the log worker.

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { LogClient } from "../../log-worker/client.ts";
import type { IncidentSummary } from "../../log-worker/protocol.ts";
import type { Found } from "./use-finding.ts";

const partLength = 40;
/** Parts on either side of what is seen that are kept. */
const nearby = 3;

type Rows = ReadonlyMap<number, IncidentSummary>;

/**
 * The lines of `found` by their place, as far as they are here; and the way to say which are wanted.
 *
 * All that are wanted have to be said, those that are here too: the others may be let go.
 */
export function useRows(
  log: LogClient,
  found: Found,
): readonly [Rows, (places: readonly number[]) => void] {
  const { turn, offset, entries } = found;
  // What comes with a new answer is there at once: nothing flickers while somebody types.
  const first = useMemo(() => rowsFrom(offset, entries), [offset, entries]);
  const [more, setMore] = useState({ turn, rows: first });
  const rows = more.turn === turn ? more.rows : first;
  const asked = useRef<{ turn: number; parts: Set<number> }>({ turn, parts: new Set() });
  const rowsHere = useRef(rows);
  const left = useRef(false);
  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
    };
  }, []);

  const want = useCallback(
    (places: readonly number[]) => {
      if (asked.current.turn !== turn) asked.current = { turn, parts: new Set() };
      const { parts } = asked.current;
      const wanted = new Set(places.map(partOf));
      const here = rowsHere.current;
      const missing = new Set(places.filter((place) => !here.has(place)).map(partOf));
      for (const part of missing) {
        if (parts.has(part)) continue;
        parts.add(part);
        log.ask("list", { offset: part * partLength, limit: partLength }).then(
          (page) => {
            if (left.current || page.turn !== turn || asked.current.turn !== turn) return;
            setMore((before) => {
              const here = before.turn === turn ? before.rows : first;
              const kept = [...here].filter(([place]) => isNear(partOf(place), wanted));
              for (const known of parts) if (!isNear(known, wanted)) parts.delete(known);
              return {
                turn,
                rows: new Map([...kept, ...rowsFrom(part * partLength, page.entries)]),
              };
            });
          },
          () => parts.delete(part),
        );
      }
    },
    [log, turn, first],
  );
  useEffect(() => {
    rowsHere.current = rows;
  });
  return [rows, want];
}

function rowsFrom(offset: number, entries: readonly IncidentSummary[]): Rows {
  return new Map(entries.map((entry, index) => [offset + index, entry]));
}

function partOf(place: number): number {
  return Math.floor(place / partLength);
}

function isNear(part: number, wanted: ReadonlySet<number>): boolean {
  return [...wanted].some((one) => Math.abs(one - part) <= nearby);
}
