// Brings records from an old format into the present one, after unlocking and before anything else is done with them.
// Old records are kept until the new ones were read back from the disk and found to say the same. Cut off anywhere, nothing
// is lost, and the next unlocking goes on from there.

import { equalBytes, fromUtf8, isId, newId, type RecordId, utf8 } from "#base";
import type { OpenedRecord, OpenVault, VaultContents } from "./open-vault.ts";

/**
 * One step from one format of a record to the next.
 *
 * Self-contained: it imports nothing that reads or writes the present format, or a later change there would change what
 * this once did. It gives the same bytes for the same bytes, each time.
 */
export interface Migration {
  readonly name: string;
  /** Whether `record` is in the format that this step begins with. */
  applies(record: Pick<OpenedRecord, "label" | "bytes">): boolean;
  /** The bytes in the next format. */
  migrate(bytes: Uint8Array): Uint8Array;
  /** Whether `after` says everything that `before` said. Works it out from both, in its own way. */
  saysTheSame(before: Uint8Array, after: Uint8Array): boolean;
}

/**
 * The kind of the one record that this file keeps: which new records stand for which old ones, as long as both are there.
 * Never used for anything else; see `recordKinds` for the others.
 */
export const migrationKind = 255;

/**
 * `contents` with every record in the newest format that `steps` lead to.
 *
 * A vault in which something is hurt is left as it is: what can be read of it is read in its old format, and nothing is
 * written over what somebody may still want to look at.
 *
 * @throws `Fault` `storage-full`, `storage-lost`, `storage-taken`. Nothing is lost by it.
 */
export async function migrated(
  vault: OpenVault,
  contents: VaultContents,
  steps: readonly Migration[],
): Promise<VaultContents> {
  if (contents.newer !== undefined || contents.damage.length > 0) return withoutStaged(contents);
  const resumed = contents.records.some(isPlan) ? await finish(vault, contents, steps) : contents;
  const old = resumed.records.filter((record) => steps.some((step) => step.applies(record)));
  const pairs = old.map((record) => ({ record, id: newId<"record">() }));
  const [first] = old;
  if (first === undefined) return resumed;
  await vault.commit({
    write: [
      ...pairs.map(({ record, id }) => ({
        id,
        label: record.label,
        bytes: throughAll(record, steps).bytes,
      })),
      {
        label: { kind: migrationKind, subject: "0".repeat(32), writtenAt: first.label.writtenAt },
        bytes: encodePlan(pairs.map(({ record, id }) => [record.id, id])),
      },
    ],
  });
  return finish(vault, await vault.readAll(), steps);
}

// Both are on the disk now. What is read back decides which stays: never both, never neither.
async function finish(
  vault: OpenVault,
  contents: VaultContents,
  steps: readonly Migration[],
): Promise<VaultContents> {
  if (contents.damage.length > 0) return withoutStaged(contents);
  const byId = new Map(contents.records.map((record) => [record.id, record]));
  const plans = contents.records.filter(isPlan);
  const pairs = plans.flatMap(({ bytes }) => decodePlan(bytes));
  const isSound = pairs.every(([before, after]) => {
    const [old, made] = [byId.get(before), byId.get(after)];
    if (old === undefined || made === undefined) return false;
    const { bytes, saysTheSame } = throughAll(old, steps);
    return saysTheSame && equalBytes(bytes, made.bytes);
  });
  const gone = pairs.map(([before, after]) => (isSound ? before : after));
  await vault.commit({ erase: [...gone, ...plans.map(({ id }) => id)] });
  return vault.readAll();
}

function throughAll(
  { label, bytes }: Pick<OpenedRecord, "label" | "bytes">,
  steps: readonly Migration[],
): { readonly bytes: Uint8Array; readonly saysTheSame: boolean } {
  return steps.reduce<{ readonly bytes: Uint8Array; readonly saysTheSame: boolean }>(
    (done, step) => {
      if (!step.applies({ label, bytes: done.bytes })) return done;
      const next = step.migrate(done.bytes);
      return { bytes: next, saysTheSame: done.saysTheSame && step.saysTheSame(done.bytes, next) };
    },
    { bytes, saysTheSame: true },
  );
}

// As long as both are there, the old ones hold.
function withoutStaged(contents: VaultContents): VaultContents {
  const plans = contents.records.filter(isPlan);
  const staged = new Set<RecordId>(
    plans.flatMap(({ bytes }) => decodePlan(bytes)).map(([, id]) => id),
  );
  const records = contents.records.filter((record) => !isPlan(record) && !staged.has(record.id));
  return { ...contents, records };
}

function isPlan({ label }: OpenedRecord): boolean {
  return label.kind === migrationKind;
}

type Pair = readonly [before: RecordId, after: RecordId];

function encodePlan(pairs: readonly Pair[]): Uint8Array {
  return utf8(JSON.stringify({ schema: 1, pairs }));
}

function decodePlan(bytes: Uint8Array): readonly Pair[] {
  const { pairs } = JSON.parse(fromUtf8(bytes)) as { pairs?: unknown };
  if (!Array.isArray(pairs)) return [];
  return pairs.filter(
    (pair): pair is Pair => Array.isArray(pair) && isId(pair[0]) && isId(pair[1]),
  );
}
