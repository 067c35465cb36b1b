// What a seal is bound to, as bytes that cannot be read two ways.

import { concatBytes, utf8 } from "#base";

/**
 * Where sealed bytes belong. Authenticated, not hidden.
 *
 * [Note: What a seal binds]
 * Bytes sealed for one context do not open in another: another vault, another place, another row, another format.
 * Without it, anyone able to write to the disk could put March's row in April's place and it would still open. What
 * kind of record a row holds, whose it is and when it was written stand inside the sealed bytes, at their head, where
 * they are authenticated too: a row then tells of itself even when the manifest that lists it is lost.
 */
export interface SealContext {
  /** 16 random bytes made with the vault. */
  readonly vaultId: Uint8Array;
  /** What sort of row this is to the vault itself. */
  readonly place: "record" | "manifest-page" | "manifest-root" | "key-slot";
  /** The row's own name. */
  readonly id: string;
}

const magic = utf8("daybook/vault/1");

/** The associated data for `context`: each part preceded by its length, so that no two contexts share their bytes. */
export function associatedData(context: SealContext, ...more: readonly Uint8Array[]): Uint8Array {
  const parts = [magic, context.vaultId, utf8(context.place), utf8(context.id), ...more];
  return concatBytes(...parts.flatMap((part) => [uint32(part.length), part]));
}

function uint32(count: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, count, true);
  return bytes;
}
