// Fields for text, dates and times. All are uncontrolled and carry the hygiene attributes; none has a `name`.

import { type ReactNode, useId } from "react";
import { fieldHygiene } from "./field-hygiene.ts";
import { useFieldProblem } from "./field-problems.ts";
import { Icon } from "./Icon.tsx";

/** What every field takes. */
export interface FieldProps {
  /** Where its text belongs; see `readFields`. */
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  /** The id of a remark elsewhere that is told with the field. */
  readonly describedBy?: string | undefined;
}

/** One line of text. */
export function TextField(props: FieldProps) {
  return (
    <FieldFrame {...props}>
      {(wiring) => <input className="input" type="text" dir="auto" {...wiring} {...fieldHygiene} />}
    </FieldFrame>
  );
}

/** As many lines as it takes; grows with the text where the browser can. */
export function TextArea({ size = "short", ...props }: FieldProps & { size?: "short" | "tall" }) {
  return (
    <FieldFrame {...props}>
      {(wiring) => (
        <textarea className={`input textarea-${size}`} dir="auto" {...wiring} {...fieldHygiene} />
      )}
    </FieldFrame>
  );
}

/** A day, in the order of the person's own calendar. */
export function DateField(props: FieldProps) {
  return (
    <FieldFrame {...props}>
      {(wiring) => (
        <input className="input" type="date" max="9999-12-31" {...wiring} {...fieldHygiene} />
      )}
    </FieldFrame>
  );
}

/** A time of day, to the minute. */
export function TimeField(props: FieldProps) {
  return (
    <FieldFrame {...props}>
      {(wiring) => <input className="input" type="time" {...wiring} {...fieldHygiene} />}
    </FieldFrame>
  );
}

/** Something the form carries and nobody sees. It needs the hygiene as well: a browser keeps hidden fields, too. */
export function HiddenField({ path }: Pick<FieldProps, "path">) {
  return <input type="hidden" data-path={path} {...fieldHygiene} />;
}

/** A whole number: letters on a phone's keyboard would be in the way, and arrows that change it by accident, too. */
export function NumberField(props: FieldProps) {
  return (
    <FieldFrame {...props}>
      {(wiring) => (
        <input
          className="input input-short"
          type="text"
          inputMode="numeric"
          {...wiring}
          {...fieldHygiene}
        />
      )}
    </FieldFrame>
  );
}

/** One of a few answers, none of them at first. Uncontrolled: what is chosen is the person's own. */
export function ChoiceField({
  options,
  ...props
}: FieldProps & {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}) {
  return (
    <FieldFrame {...props}>
      {(wiring) => (
        <select className="input" {...wiring} {...fieldHygiene}>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}

/** One of many known words. What is chosen is no secret of the person's, so React may hold it. */
export function SelectField({
  options,
  chosen,
  notChosen,
  onChoose,
  ...props
}: FieldProps & {
  readonly options: readonly string[];
  readonly chosen: string;
  /** What stands there while nothing is chosen, and `chosen` is empty. */
  readonly notChosen?: string;
  readonly onChoose: (option: string) => void;
}) {
  return (
    <FieldFrame {...props}>
      {(wiring) => (
        <select
          className="input"
          value={chosen}
          onChange={(event) => onChoose(event.currentTarget.value)}
          {...wiring}
          {...fieldHygiene}
        >
          {chosen === "" && <option value="">{notChosen}</option>}
          {options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}

interface Wiring {
  readonly id: string;
  readonly "data-path": string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
}

/** Label above, hint between, what is wrong last: next to the field, where the eye is. */
export function FieldFrame({
  path,
  label,
  hint,
  describedBy = "",
  children,
}: FieldProps & { readonly children: (wiring: Wiring) => ReactNode }) {
  const id = useId();
  const problem = useFieldProblem(path);
  const described = [
    hint === undefined ? "" : `${id}-hint`,
    problem === undefined ? "" : `${id}-problem`,
    describedBy,
  ].filter((part) => part !== "");
  return (
    <div className={problem === undefined ? "field" : "field field-wrong"}>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem !== undefined && (
        <p className="field-problem" id={`${id}-problem`}>
          <Icon name="warning" />
          {problem}
        </p>
      )}
      {children({
        id,
        "data-path": path,
        "aria-describedby": described.length === 0 ? undefined : described.join(" "),
        "aria-invalid": problem === undefined ? undefined : true,
      })}
    </div>
  );
}
