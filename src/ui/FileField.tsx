// Choosing a file. The file stays where it is until its owner reads it; its name is shown by the browser alone.

import { FieldFrame, type FieldProps } from "./Field.tsx";
import { fieldHygiene } from "./field-hygiene.ts";

/** One file, `undefined` when the choice was taken back. */
export function FileField({
  onOpen,
  onChoose,
  ...props
}: FieldProps & {
  /** Told right before the system's own file picker opens. */
  readonly onOpen: () => void;
  readonly onChoose: (file: File | undefined) => void;
}) {
  return (
    <FieldFrame {...props}>
      {(wiring) => (
        <input
          className="input"
          type="file"
          onClick={onOpen}
          onChange={(event) => onChoose(event.currentTarget.files?.[0])}
          {...wiring}
          {...fieldHygiene}
        />
      )}
    </FieldFrame>
  );
}
