// The advice on a passphrase in one line of plain words: no bar, no percentage, nothing that pretends to be exact.

import { words } from "#i18n";
import { Icon } from "#ui";
import type { PassphraseAdvice } from "#vault/passphrase-advice";
import "./secrets.css";

/** `advice` as it is told while typing; a screen reader says it when it changes. */
export function StrengthLine({ advice }: { readonly advice: PassphraseAdvice | undefined }) {
  const text = words().strength;
  return (
    <div role="status">
      {advice !== undefined && (
        <p className={`advice advice-${advice.strength}`}>
          <Icon name={advice.strength === "hard" ? "check" : "info"} />
          <span>
            <strong>{text[advice.strength]}</strong>{" "}
            <span className="advice-why">{adviceInWords(advice)}</span>
          </span>
        </p>
      )}
    </div>
  );
}

/** Why, or what would help. */
export function adviceInWords({ strength, reason }: PassphraseAdvice): string {
  const text = words().strength;
  if (strength === "easy") return reason === undefined ? text.noReason : text.reasons[reason];
  return strength === "some" ? text.someMore : text.hardEnough;
}
