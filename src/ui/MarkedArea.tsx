// A text area in which passages can be underlined. A text area has no way to mark its words, so the same text is laid over
// it, unseen and untold, and that is where the lines are. Neither text is ever React's.

import { type RefObject, useImperativeHandle, useLayoutEffect, useRef } from "react";
import { FieldFrame, type FieldProps } from "./Field.tsx";
import { fieldHygiene } from "./field-hygiene.ts";

/** A passage to underline, in UTF-16, end exclusive. */
export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
}

/** What the owner of a {@link MarkedArea} can do with it. */
export interface MarkedAreaHandle {
  readonly field: HTMLTextAreaElement;
  /** Underlines `spans`, in the order of the text and apart from each other, in what stands in the field now. */
  mark(spans: readonly MarkedSpan[]): void;
}

/** As a text area; what is underlined stays until the owner marks anew, which it must do after every change. */
export function MarkedArea({
  size = "short",
  handle,
  ...props
}: FieldProps & {
  readonly size?: "short" | "tall";
  readonly handle: RefObject<MarkedAreaHandle | null>;
}) {
  const field = useRef<HTMLTextAreaElement>(null);
  const marks = useRef<HTMLDivElement>(null);
  useImperativeHandle(handle, () => {
    if (field.current === null || marks.current === null) throw new Error("not on screen");
    const [textarea, layer] = [field.current, marks.current];
    return { field: textarea, mark: (spans) => draw(layer, textarea, spans) };
  });

  useLayoutEffect(() => {
    const [textarea, layer] = [field.current, marks.current];
    if (textarea === null || layer === null) return;
    const follow = () => {
      layer.scrollTop = textarea.scrollTop;
    };
    const resized = new ResizeObserver(follow);
    resized.observe(textarea);
    textarea.addEventListener("scroll", follow, { passive: true });
    return () => {
      resized.disconnect();
      textarea.removeEventListener("scroll", follow);
      layer.replaceChildren();
    };
  }, []);

  return (
    <FieldFrame {...props}>
      {(wiring) => (
        <div className="marked">
          <textarea
            ref={field}
            className={`input textarea-${size}`}
            dir="auto"
            {...wiring}
            {...fieldHygiene}
          />
          <div
            ref={marks}
            className="input marks"
            dir="auto"
            translate="no"
            aria-hidden="true"
            inert
          />
        </div>
      )}
    </FieldFrame>
  );
}

function draw(layer: HTMLElement, field: HTMLTextAreaElement, spans: readonly MarkedSpan[]): void {
  const text = field.value;
  if (spans.length === 0) {
    layer.replaceChildren();
    return;
  }
  const parts: (string | HTMLElement)[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    const span = document.createElement("span");
    span.textContent = text.slice(start, end);
    parts.push(text.slice(from, start), span);
    from = end;
  }
  // A field shows the empty line after a last line feed; other elements only if something stands there.
  parts.push(text.slice(from), text.endsWith("\n") ? "\u200b" : "");
  layer.replaceChildren(...parts.filter((part) => part !== ""));
  layer.scrollTop = field.scrollTop;
}
