// A field for facts. What tells how the person is doing is underlined, and listed below with what can be done about it. It
// advises: nothing is moved or changed by itself, and nothing waits for an answer.

import { useEffect, useId, useRef, useState } from "react";
import { words } from "#i18n";
import { type FieldProps, MarkedArea, type MarkedAreaHandle, TextArea } from "#ui";
import { Findings } from "./Findings.tsx";
import { FieldReview, noFindings } from "./field-review.ts";
import { type FormReview, useFormReview } from "./form-review.ts";
import { Hints } from "./Hints.tsx";
import "./review.css";

type FactTextProps = Omit<FieldProps, "describedBy"> & { readonly size?: "short" | "tall" };

/** A text longer than this has its list and no lines: laying it out twice at each key would be felt. */
const longest = 20_000;

/** As many lines as it takes, reviewed if the form it stands in is. */
export function FactText(props: FactTextProps) {
  const form = useFormReview();
  return form === undefined ? <TextArea {...props} /> : <ReviewedArea {...props} form={form} />;
}

function ReviewedArea({ form, ...props }: FactTextProps & { readonly form: FormReview }) {
  const { path, label } = props;
  const text = words().review;
  const id = useId();
  const area = useRef<MarkedAreaHandle>(null);
  const review = useRef<FieldReview>(null);
  const [found, setFound] = useState(noFindings);

  useEffect(() => {
    const { current } = area;
    if (current === null) return;
    const begun = new FieldReview(current.field, form.around(path, label), (next) => {
      current.mark(current.field.value.length > longest ? [] : next.findings);
      setFound(next);
    });
    review.current = begun;
    const stop = form.onChange(() => begun.refresh());
    return () => {
      stop();
      begun.end();
    };
  }, [form, path, label]);

  const { findings, hints, undo, isOtherLanguage } = found;
  const count = findings.length;
  const passage = ({ start, end }: { readonly start: number; readonly end: number }) =>
    area.current?.field.value.slice(start, end) ?? "";
  return (
    <div className="fact">
      <MarkedArea {...props} handle={area} describedBy={count === 0 ? undefined : id} />
      <p className="visually-hidden" role="status">
        {undo === undefined ? count > 0 && text.found(count) : text.done[undo]}
      </p>
      <Findings
        id={id}
        findings={findings}
        undo={undo}
        passage={passage}
        onMove={(finding) => review.current?.move(finding)}
        onKeep={({ mark }) => review.current?.keep(mark)}
        onUndo={() => review.current?.undo()}
      />
      <Hints
        hints={hints}
        passage={passage}
        onKeep={({ mark }) => review.current?.keep(mark)}
        onTurnOff={({ kind }) => form.turnOff(kind)}
      />
      {isOtherLanguage && form.saysOtherLanguage(path) && (
        <p className="hint">{words().wording.languageNotSupported}</p>
      )}
    </div>
  );
}
