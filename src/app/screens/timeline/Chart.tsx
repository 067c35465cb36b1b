// Draws the shapes of the timeline, as wide as there is room. A picture to a screen reader, with the words beside it; a
// pointer may press what the table leads to as well.

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { IncidentId } from "#base";
import { openWords as words } from "#i18n/open";
import { type Arrangement, chartGeometry, type Period } from "#timeline";
import { ShapeView } from "./ShapeView.tsx";

/** `arrangement` as a chart. */
export function Chart({
  arrangement,
  describedBy,
  onPeriod,
  onEntry,
}: {
  readonly arrangement: Arrangement;
  /** The id of the same in words. */
  readonly describedBy: string;
  readonly onPeriod: (period: Period) => void;
  readonly onEntry: (id: IncidentId) => void;
}) {
  const { timeline, timelineScreen: text } = words();
  const box = useRef<HTMLDivElement>(null);
  const size = useRoom(box);
  const chart = useMemo(
    () => (size === undefined ? undefined : chartGeometry(arrangement, timeline.chart, size)),
    [arrangement, timeline, size],
  );
  useEffect(() => {
    const drawn = box.current;
    if (drawn === null || chart === undefined) return;
    const press = (event: MouseEvent) => {
      const { left, top } = drawn.getBoundingClientRect();
      const [x, y] = [event.clientX - left, event.clientY - top];
      // What lies on top was put down last.
      const place = chart.places.findLast(
        (each) => x >= each.x && x < each.x + each.width && y >= each.y && y < each.y + each.height,
      );
      if (place === undefined) return;
      if ("incident" in place.leadsTo) onEntry(place.leadsTo.incident);
      else {
        const period = arrangement.periods[place.leadsTo.period];
        if (period !== undefined && period.entries + period.possible > 0) onPeriod(period);
      }
    };
    drawn.addEventListener("click", press);
    return () => drawn.removeEventListener("click", press);
  }, [chart, arrangement, onPeriod, onEntry]);

  return (
    <div ref={box} className="chart">
      {chart !== undefined && (
        <svg
          width={chart.width}
          height={chart.height}
          viewBox={`0 0 ${chart.width} ${chart.height}`}
          role="img"
          aria-label={text.chartLabel}
          aria-describedby={describedBy}
        >
          {chart.shapes.map((shape, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no names, and none has a state to keep
            <ShapeView key={index} shape={shape} />
          ))}
        </svg>
      )}
    </div>
  );
}

interface Room {
  readonly width: number;
  readonly textSize: number;
  readonly isMirrored: boolean;
}

/** How wide `box` is and how large its letters are. */
function useRoom(box: { readonly current: HTMLElement | null }): Room | undefined {
  const [room, setRoom] = useState<Room>();
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () => {
      const { fontSize, direction } = getComputedStyle(element);
      const next = {
        width: Math.floor(element.clientWidth),
        textSize: Number.parseFloat(fontSize),
        isMirrored: direction === "rtl",
      };
      setRoom((before) =>
        before?.width === next.width && before.textSize === next.textSize ? before : next,
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return room;
}
