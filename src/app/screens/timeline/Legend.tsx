// What the patterns and marks of the chart stand for. Rows have their names beside them and need no key.

import { words } from "#i18n";
import {
  type Arrangement,
  filledBox,
  markForms,
  markShapes,
  type Pattern,
  type Shape,
} from "#timeline";
import { ShapeView } from "./ShapeView.tsx";

const side = 16;
const box = { x: 1, y: 3, width: side - 2, height: side - 6 };

/** The key to what is in `arrangement`. */
export function Legend({ arrangement }: { readonly arrangement: Arrangement }) {
  const { legend, dateKinds } = words().timeline;
  const { periods, across, breaches, dates } = arrangement;
  const pattern = (kind: Pattern, name: string) => ({ name, shapes: filledBox(box, kind, side) });
  const mark = (kind: keyof typeof markForms, name: string) => ({
    name,
    shapes: markShapes(markForms[kind], side / 2, side / 2, side * 0.7),
  });
  const orders = (["order-issued", "order-served", "order-expires"] as const).filter((kind) =>
    dates.some((date) => date.kind === kind),
  );
  const keys: { name: string; shapes: Shape[] }[] = [
    ...(periods.some(({ about }) => about > 0)
      ? [pattern("full", legend.exact), pattern("empty", legend.about)]
      : []),
    ...(across.some(({ lasts }) => lasts) ? [pattern("full", legend.lasts)] : []),
    ...(across.some(({ lasts }) => !lasts) ? [pattern("empty", legend.between)] : []),
    ...orders.map((kind) => mark(kind, dateKinds[kind])),
    ...(breaches.length > 0 ? [mark("breach", legend.breach)] : []),
    ...(dates.some(({ kind }) => !kind.startsWith("order-"))
      ? [mark("separation", legend.marked)]
      : []),
  ];
  if (keys.length === 0) return null;
  return (
    <ul className="legend">
      {keys.map(({ name, shapes }) => (
        <li key={name}>
          <svg width={side} height={side} viewBox={`0 0 ${side} ${side}`} aria-hidden="true">
            {shapes.map((shape, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no names, and none has a state to keep
              <ShapeView key={index} shape={shape} />
            ))}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
