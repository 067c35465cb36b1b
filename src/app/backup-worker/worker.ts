// Seals or opens one backup and is then thrown away: the work of guessing leaves the typed secret and everything that was
// written in this worker's memory, and nothing but its end removes them.

import { Fault, fromUtf8, toFault, utf8 } from "#base";
import { largestSealed, openBackup, sealBackup } from "#disclosure/backup";
import { words } from "#i18n";
import type { PassphraseBytes } from "#vault/passphrase";
import { writtenRecoveryKey } from "#vault/recovery-key-text";
import type { BackupFiles, BackupMessage, BackupStart } from "./protocol.ts";

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener("message", (event: MessageEvent<BackupStart>) => {
  const start = event.data;
  void (start.kind === "seal" ? seal(start) : open(start)).catch((error: unknown) =>
    say({ kind: "fault", code: toFault(error).code }),
  );
});

async function seal({
  typed,
  isRecoveryKey,
  port,
}: Extract<BackupStart, { kind: "seal" }>): Promise<void> {
  const files = await arriving(port);
  const hasNotes = files.some(({ name }) => name === "private-notes.json");
  const readme = { name: "README.txt", bytes: utf8(words().backupFile.readme(hasNotes)) };
  const passphrase = isRecoveryKey ? writtenRecoveryKey(textOf(typed)) : textOf(typed);
  if (passphrase === undefined) throw new Fault("bug");
  const outcome = await sealBackup([readme, ...files], {
    kind: "passphrase",
    passphrase,
  });
  if (outcome.kind === "sealed") say(outcome, [outcome.bytes.buffer]);
  else say(outcome);
}

async function open({ typed, sealed, port }: Extract<BackupStart, { kind: "open" }>) {
  if (sealed.size > largestSealed) return say({ kind: "too-large" });
  const bytes = await sealed.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) return say({ kind: "unreadable" });
  const given = textOf(typed);
  // A recovery key may be typed in any case and grouping; the file wants it as it stands on paper.
  const written = writtenRecoveryKey(given);
  let outcome = await openBackup(new Uint8Array(bytes), written ?? given);
  if (outcome.kind === "wrong-secret" && written !== undefined) {
    outcome = await openBackup(new Uint8Array(bytes), given);
  }
  switch (outcome.kind) {
    case "opened": {
      const files: BackupFiles = [...outcome.files].map(([name, each]) => ({ name, bytes: each }));
      port.postMessage(files);
      return say({ kind: "opened" });
    }
    case "newer-format":
      return say({ ...outcome, kind: "newer-backup" });
    case "too-large":
      return say({ kind: "too-large" });
    default:
      return say(outcome);
  }
}

async function arriving(port: MessagePort): Promise<BackupFiles> {
  const sent = await new Promise<unknown>((resolve) => {
    port.onmessage = (event: MessageEvent<unknown>) => resolve(event.data);
  });
  port.close();
  if (!Array.isArray(sent)) throw new Fault("bug");
  return sent as BackupFiles;
}

function textOf({ buffer, length }: PassphraseBytes): string {
  return fromUtf8(new Uint8Array(buffer, 0, length));
}

function say(message: BackupMessage, transfer: Transferable[] = []): void {
  self.postMessage(message, transfer);
}
