// Why a backup was not restored. Every one of these means that nothing was written, and says so.

import type { FaultCode } from "#base";
import { words } from "#i18n";
import { Notice } from "#ui";
import { FaultNotice } from "../../FaultNotice.tsx";
import type { CreateFromBackupOutcome } from "../../session-types.ts";

/** Everything but a restored backup. */
export type Failure =
  | Exclude<CreateFromBackupOutcome, { kind: "restored" }>
  | { readonly kind: "fault"; readonly code: FaultCode };

/** What happened and what to do, told as soon as it appears. */
export function RestoreFailure({ failure }: { readonly failure: Failure }) {
  const { newer, wanted, failures, nothingWritten } = words().restore;
  if (failure.kind === "fault") return <FaultNotice code={failure.code} />;
  const { title, text } =
    failure.kind === "newer-backup" || failure.kind === "newer-format"
      ? { title: newer.title, text: newer.text(failure.found, failure.supported) }
      : failure.kind === "other-secret"
        ? wanted[failure.wanted]
        : failures[failure.kind];
  return (
    <Notice alert tone="warning" title={title}>
      <p>{text}</p>
      <p>{nothingWritten}</p>
    </Notice>
  );
}
