// The backup is a file now. Says what opens it, here and now, while the person still knows.

import { useEffect, useRef } from "react";
import { words } from "#i18n";
import { Button, Notice, Page } from "#ui";
import { saveFile } from "../../save-file.ts";
import type { BackupOutcome } from "../../session-types.ts";

/** Saves the backup when it appears, and again when asked. */
export function BackupMade({
  backup,
  onBack,
}: {
  readonly backup: Extract<BackupOutcome, { kind: "made" }>;
  readonly onBack: () => void;
}) {
  const text = words().backup;
  const saved = useRef(false);
  const save = () => saveFile(backup.bytes, backup.fileName, "application/octet-stream");
  useEffect(() => {
    if (saved.current) return;
    saved.current = true;
    saveFile(backup.bytes, backup.fileName, "application/octet-stream");
  }, [backup]);
  return (
    <Page key="made" title={text.doneTitle} onBack={onBack}>
      <Notice tone="success">
        <p>{text.done(backup.incidents)}</p>
        <p>
          <strong>{text.opensWith[backup.secret]}</strong>
        </p>
      </Notice>
      <Notice tone="warning" title={text.whereTitle}>
        <p>{text.savedAs(backup.fileName)}</p>
        <p>{text.where}</p>
      </Notice>
      <p>{text.withoutApp}</p>
      <div className="row">
        <Button kind="primary" onPress={onBack}>
          {text.finish}
        </Button>
        <Button onPress={save}>{text.saveAgain}</Button>
      </div>
    </Page>
  );
}
