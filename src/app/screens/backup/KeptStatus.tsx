// Whether this browser keeps what is written, in plain words, with a way to ask it to.

import { useState } from "react";
import { words } from "#i18n";
import { Button, Section } from "#ui";
import { useLoaded } from "../../use-loaded.ts";
import { askToKeep, type Kept, keptNow } from "./kept-for-good.ts";

/** The status, and the button where asking may help. */
export function KeptStatus() {
  const text = words().backup;
  const now = useLoaded(keptNow);
  const [answered, setAnswered] = useState<Kept>();
  const kept = answered ?? (now.kind === "loaded" ? now.value : undefined);
  return (
    <Section title={text.keptTitle}>
      <p role="status">{kept !== undefined && text.keptStatus[kept]}</p>
      {kept !== undefined && kept !== "kept" && answered === undefined && (
        <div>
          <Button
            onPress={() => {
              void askToKeep().then(setAnswered);
            }}
          >
            {text.keptAsk}
          </Button>
        </div>
      )}
    </Section>
  );
}
