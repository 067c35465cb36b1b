// Says that words from before are back, and offers to begin without them.

import { useState } from "react";
import { openWords as words } from "#i18n/open";
import { Button, ConfirmDialog, Notice } from "#ui";

/** Asks before it throws the words away. */
export function RestoredNotice({
  isNew,
  onStartOver,
}: {
  readonly isNew: boolean;
  readonly onStartOver: () => void;
}) {
  const text = words().record;
  const [asking, setAsking] = useState(false);
  return (
    <Notice title={text.restored}>
      <Button kind="quiet" onPress={() => setAsking(true)}>
        {isNew ? text.startEmpty : text.startOver}
      </Button>
      {asking && (
        <ConfirmDialog
          title={text.discardTitle}
          text={text.discardText}
          keep={text.keep}
          go={text.discard}
          onKeep={() => setAsking(false)}
          onGo={() => {
            setAsking(false);
            onStartOver();
          }}
        />
      )}
    </Notice>
  );
}
