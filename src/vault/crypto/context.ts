// What a seal is bound to, as bytes that cannot be read two ways.

import { utf8 } from "#base";

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

// Unlocking needs them for every row.
const places: Readonly<Record<SealContext["place"], Uint8Array>> = {
  record: utf8("record"),
  "manifest-page": utf8("manifest-page"),
  "manifest-root": utf8("manifest-root"),
  "key-slot": utf8("key-slot"),
};

/** The associated data for `context`: each part preceded by its length, so that no two contexts share their bytes. */
export function associatedData(context: SealContext, ...more: readonly Uint8Array[]): Uint8Array {
  const parts = [magic, context.vaultId, places[context.place], utf8(context.id), ...more];
  // Written into one array: unlocking does this for every row.
  const bytes = new Uint8Array(parts.reduce((length, part) => length + 4 + part.length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const part of parts) {
    view.setUint32(at, part.length, true);
    bytes.set(part, at + 4);
    at += 4 + part.length;
  }
  return bytes;
}
