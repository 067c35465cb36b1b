// Where a secret is typed: in the usual way, or letter by letter for whoever chose that.

import { createContext, type RefObject, useContext, useState } from "react";
import { CapturedField, type FieldProps, SecretField, type SecretHandle } from "#ui";

/** Whether secrets are typed letter by letter on this device. */
export const CaptureContext = createContext(false);

/** The field. Whoever types letter by letter can go back to the usual way here, once. */
export function PassphraseField(
  props: FieldProps & {
    readonly handle: RefObject<SecretHandle | null>;
    readonly onEnter: () => void;
    readonly takesFocus?: boolean;
  },
) {
  const [asUsual, setAsUsual] = useState(false);
  return useContext(CaptureContext) && !asUsual ? (
    <CapturedField {...props} onAsUsual={() => setAsUsual(true)} />
  ) : (
    <SecretField {...props} takesFocus={props.takesFocus === true || asUsual} />
  );
}
