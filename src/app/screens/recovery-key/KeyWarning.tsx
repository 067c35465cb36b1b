// What a recovery key means, before there is one: it is said wherever one can be made.

import { words } from "#i18n";
import { Notice } from "#ui";

/** Whoever finds it can open everything, and where not to keep it. */
export function KeyWarning() {
  const text = words().recoveryKey;
  return (
    <Notice tone="warning" title={text.warningTitle}>
      <p>{text.warning}</p>
      <p>{text.notHere}</p>
      <ul>
        {text.notHereParts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      <p>{text.goodPlaces}</p>
    </Notice>
  );
}
