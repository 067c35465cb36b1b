// Offers a newer version of the app. Shown only where nothing typed is unsaved: taking it reloads the page.

import { useState } from "react";
import { words } from "#i18n";
import { Button, Notice } from "#ui";
import type { AppShell } from "./app-props.ts";
import { useWatched } from "./use-watched.ts";

/** The offer while a version waits; nothing otherwise. */
export function UpdateOffer({ shell }: { readonly shell: AppShell }) {
  const { updateWaiting } = useWatched(shell);
  const [step, setStep] = useState<"offered" | "applying" | "other-window">("offered");
  if (!updateWaiting) return null;
  const { update } = words().app;
  const apply = async () => {
    setStep("applying");
    const answer = await shell.applyUpdate();
    if (answer.kind !== "reloading") {
      setStep(answer.kind === "other-window-open" ? "other-window" : "offered");
    }
  };
  return (
    <Notice title={update.title}>
      <p>{step === "other-window" ? update.otherWindow : update.text}</p>
      <Button
        busy={step === "applying" ? update.applying : undefined}
        onPress={() => {
          void apply();
        }}
      >
        {update.apply}
      </Button>
    </Notice>
  );
}
