// The entries under their months. A long list is drawn only where it is looked at: lines stand in the flow of the page with
// room left for those above and below, so that headings, lists and focus stay what they are.

import { defaultRangeExtractor, useWindowVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { IncidentId } from "#base";
import { words } from "#i18n";
import type { LogClient } from "../../log-worker/client.ts";
import { EntryRow } from "./EntryRow.tsx";
import { ListLines } from "./list-lines.ts";
import type { Found } from "./use-finding.ts";
import { useRows } from "./use-rows.ts";

/** Up to so many lines all of them are drawn: the browser's own search and reading aloud then know the whole list. */
export const drawnWhole = 150;

const likelyHeight = { heading: 74, entry: 104 };

/** All of `found`. The entry at `focused` is brought into view and takes focus, once. */
export function EntryList({
  log,
  found,
  focused,
  onOpen,
}: {
  readonly log: LogClient;
  readonly found: Found;
  /** A place, counted from 0. */
  readonly focused: number | undefined;
  readonly onOpen: (id: IncidentId) => void;
}) {
  const { total, months } = found;
  const lines = useMemo(() => new ListLines(total, months), [total, months]);
  const [rows, want] = useRows(log, found);
  const box = useRef<HTMLDivElement>(null);
  const top = useTopOf(box);
  // oxlint-disable-next-line react/incompatible-library -- what it returns is used here alone, at each drawing
  const virtualizer = useWindowVirtualizer<HTMLElement>({
    count: lines.length,
    estimateSize: (index) => likelyHeight[lines.isHeading(index) ? "heading" : "entry"],
    // Enough for Tab to go on from row to row. Each is drawn anew at every keystroke of a search.
    overscan: 4,
    scrollMargin: top,
    rangeExtractor: (range) => {
      if (lines.length <= drawnWhole)
        return Array.from({ length: lines.length }, (_, line) => line);
      const near = defaultRangeExtractor(range);
      // The line that has focus is drawn wherever it is: focus is not lost to scrolling.
      const held = lineWithFocus(box.current);
      return held === undefined || held >= lines.length || near.includes(held)
        ? near
        : [...near, held].sort((a, b) => a - b);
    },
  });
  const drawn = virtualizer.getVirtualItems();

  const places = drawn.flatMap(({ index }) => {
    const line = lines.at(index);
    return line.kind === "entry" ? [line.place] : [];
  });
  useEffect(() => {
    if (places.some((place) => !rows.has(place))) want(places);
  });

  const start = useRef(focused);
  useLayoutEffect(() => {
    if (start.current === undefined || top === 0) return;
    virtualizer.scrollToIndex(lines.lineOf(start.current), { align: "center" });
    start.current = undefined;
  }, [lines, virtualizer, top]);

  // Drawn again, it must not call anybody back who has gone on from it.
  const awaited = useRef(focused);
  useEffect(() => {
    if (awaited.current !== focused) awaited.current = undefined;
    if (awaited.current === undefined) return;
    const row = box.current?.querySelector<HTMLElement>(
      `li[aria-posinset="${awaited.current + 1}"] button`,
    );
    if (row === null || row === undefined) return;
    row.focus({ preventScroll: true });
    awaited.current = undefined;
  });

  const sections: { month: number; heading: ReactNode; entries: ReactNode[] }[] = [];
  let reached = top;
  for (const { index, start: lineTop, end } of drawn) {
    const line = lines.at(index);
    const style = { marginBlockStart: Math.max(0, lineTop - reached) };
    reached = end;
    if (sections.at(-1)?.month !== line.month) {
      sections.push({ month: line.month, heading: null, entries: [] });
    }
    const section = sections.at(-1);
    if (section === undefined) continue;
    if (line.kind === "heading") {
      section.heading = (
        <div
          ref={virtualizer.measureElement}
          data-index={index}
          className="log-month"
          style={style}
        >
          <h2>{line.day === undefined ? words().log.noDate : words().dates.month(line.day)}</h2>
        </div>
      );
    } else {
      const entry = rows.get(line.place);
      section.entries.push(
        <li
          key={line.place}
          ref={virtualizer.measureElement}
          data-index={index}
          style={style}
          aria-setsize={total}
          aria-posinset={line.place + 1}
        >
          {entry === undefined ? (
            <div className="entry entry-waiting" />
          ) : (
            <EntryRow entry={entry} onOpen={onOpen} />
          )}
        </li>,
      );
    }
  }
  const below = Math.max(0, virtualizer.getTotalSize() + top - reached);
  return (
    <div ref={box} className="log-months" style={{ paddingBlockEnd: below }}>
      {sections.map(({ month, heading, entries }) => (
        <section key={month}>
          {heading}
          <ul>{entries}</ul>
        </section>
      ))}
    </div>
  );
}

function lineWithFocus(box: HTMLElement | null): number | undefined {
  const { activeElement } = document;
  if (box === null || activeElement === null || !box.contains(activeElement)) return undefined;
  const index = activeElement.closest<HTMLElement>("[data-index]")?.dataset.index;
  return index === undefined ? undefined : Number(index);
}

/** How far from the top of the page an element begins; followed when what is above it grows or shrinks. */
function useTopOf(box: { readonly current: HTMLElement | null }): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      if (box.current === null) return;
      setTop(Math.round(box.current.getBoundingClientRect().top + window.scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [box]);
  return top;
}
