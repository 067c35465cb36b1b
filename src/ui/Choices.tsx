// Choosing by touch: one of a few words, or ticks that start empty.

import { type ReactNode, useId } from "react";
import { fieldHygiene } from "./field-hygiene.ts";
import { Icon } from "./Icon.tsx";

/** One of a few words, all of them visible. */
export function Chips<Option extends string>({
  path,
  legend,
  options,
  chosen,
  onChoose,
}: {
  readonly path: string;
  readonly legend: string;
  readonly options: readonly { readonly value: Option; readonly label: string }[];
  /** None at first, where nothing is the usual answer. */
  readonly chosen: Option | undefined;
  readonly onChoose: (option: Option) => void;
}) {
  const group = useId();
  return (
    <fieldset className="choices" data-path={path}>
      <legend>{legend}</legend>
      <div className="chips">
        {options.map(({ value, label }) => (
          <label key={value} className="chip">
            <input
              type="radio"
              name={group}
              value={value}
              checked={chosen === value}
              onChange={() => onChoose(value)}
              autoComplete={fieldHygiene.autoComplete}
            />
            <Icon name="check" />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Any number of a few words, none at first. Uncontrolled: each is a box to tick at `path.value`. */
export function TickChips({
  path,
  legend,
  isLegendSeen = true,
  options,
}: {
  readonly path: string;
  readonly legend: string;
  /** Off where the same words stand above already; a screen reader says them in any case. */
  readonly isLegendSeen?: boolean;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}) {
  return (
    <fieldset className="choices" aria-label={isLegendSeen ? undefined : legend}>
      {isLegendSeen && <legend>{legend}</legend>}
      <div className="chips">
        {options.map(({ value, label }) => (
          <label key={value} className="chip">
            <input
              type="checkbox"
              data-path={`${path}.${value}`}
              autoComplete={fieldHygiene.autoComplete}
            />
            <Icon name="check" />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Things to pick from, a line each: one of them, or several. Which are picked is known by their values. */
export function PickList<Value extends string>({
  legend,
  several,
  options,
  picked,
  onPick,
}: {
  readonly legend: string;
  readonly several: boolean;
  readonly options: readonly { readonly value: Value; readonly label: ReactNode }[];
  /** May hold values that are not among the options: they stay picked. */
  readonly picked: readonly Value[];
  readonly onPick: (picked: readonly Value[]) => void;
}) {
  const group = useId();
  const pick = (value: Value) => {
    if (!several) onPick([value]);
    else if (picked.includes(value)) onPick(picked.filter((each) => each !== value));
    else onPick([...picked, value]);
  };
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value} className="tick">
          <input
            type={several ? "checkbox" : "radio"}
            name={several ? undefined : group}
            checked={picked.includes(value)}
            onChange={() => pick(value)}
            autoComplete={fieldHygiene.autoComplete}
          />
          <span className="pick-words">{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** A box to tick, empty at first. Read it with `isTicked`. */
export function Tick({
  path,
  label,
  hint,
}: {
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
}) {
  const id = useId();
  return (
    <label className="tick" htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        data-path={path}
        autoComplete={fieldHygiene.autoComplete}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
      />
      <span className="tick-words">
        <strong id={`${id}-label`}>{label}</strong>
        {hint !== undefined && (
          <span className="hint" id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
