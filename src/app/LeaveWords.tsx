// The way out of a small form without saving.

import { useState } from "react";
import { openWords as words } from "#i18n/open";
import { Button, ConfirmDialog } from "#ui";
import type { KeptWords } from "./use-kept-words.ts";

/** Asks before it throws away what was typed. Where nothing was, it asks nothing. */
export function LeaveWords({
  keptWords,
  label,
  onLeft,
}: {
  readonly keptWords: KeptWords;
  readonly label: string;
  readonly onLeft: () => void;
}) {
  const text = words().record;
  const [isAsking, setIsAsking] = useState(false);
  const leave = () => {
    void keptWords.discard();
    onLeft();
  };
  return (
    <>
      <Button
        kind="quiet"
        onPress={() => {
          if (keptWords.isChanged()) setIsAsking(true);
          else leave();
        }}
      >
        {label}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={text.discardTitle}
          text={text.discardText}
          keep={text.keep}
          go={text.discard}
          onKeep={() => setIsAsking(false)}
          onGo={() => {
            setIsAsking(false);
            leave();
          }}
        />
      )}
    </>
  );
}
