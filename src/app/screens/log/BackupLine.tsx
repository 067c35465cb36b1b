// How old the last backup is, in one quiet line. It reminds by being there; it never gets in the way.

import { deviceClock } from "#base";
import { words } from "#i18n";
import { Button } from "#ui";
import type { LogClient } from "../../log-worker/client.ts";
import { useLoaded } from "../../use-loaded.ts";

const day = 24 * 60 * 60 * 1000;

/** The line, with the way to make one. */
export function BackupLine({
  log,
  onOpen,
}: {
  readonly log: LogClient;
  readonly onOpen: () => void;
}) {
  const text = words().backup;
  const settings = useLoaded(() => log.ask("settings", {}));
  if (settings.kind !== "loaded") return null;
  const { lastBackupAt } = settings.value;
  return (
    <div className="row soft">
      <p>
        {lastBackupAt === null
          ? text.none
          : text.last(Math.floor((deviceClock.now() - lastBackupAt) / day))}
      </p>
      <Button kind="quiet" onPress={onOpen}>
        {text.open}
      </Button>
    </div>
  );
}
