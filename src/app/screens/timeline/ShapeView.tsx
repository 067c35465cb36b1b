// One shape of a chart, as SVG. Colours come from the style sheet.

import type { Shape } from "#timeline";

/** `shape`, drawn. */
export function ShapeView({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case "area": {
      const { x, y, width, height, tone } = shape;
      return <rect className={`fill-${tone}`} {...{ x, y, width, height }} />;
    }
    case "strokes":
      return (
        <path
          className={`line line-${shape.tone}`}
          strokeWidth={shape.weight}
          d={shape.segments.map(([x1, y1, x2, y2]) => `M${x1} ${y1}L${x2} ${y2}`).join("")}
        />
      );
    case "outline":
      return (
        <polygon
          className={`line line-${shape.tone} ${shape.filled ? `fill-${shape.tone}` : ""}`}
          strokeWidth={shape.weight}
          points={shape.points.map((point) => point.join(",")).join(" ")}
        />
      );
    case "text":
      return (
        <text
          className="chart-text"
          x={shape.x}
          y={shape.y}
          fontSize={shape.size}
          textAnchor={shape.anchor}
        >
          {shape.text}
        </text>
      );
  }
}
