// What stands in a field for a secret, the same whether it was typed as usual or letter by letter: bytes, which can be
// compared without a text of them being made.

import { utf8 } from "#base";
import type { SecretHandle } from "#ui";
import { type PassphraseBytes, passphraseBytes } from "#vault/passphrase";

/** A copy of what stands in a field at the moment. */
export interface GivenSecret {
  /** `undefined` when it is longer than any secret may be. */
  readonly bytes: PassphraseBytes | undefined;
  /** How many characters there are, as people count them; typed letter by letter, as they were typed. */
  readonly characters: number;
}

/** What stands in `field`; nothing when there is none. */
export function givenIn(field: SecretHandle | null): GivenSecret {
  const captured = field?.captured?.();
  if (captured !== undefined) return { bytes: captured, characters: captured.letters };
  return givenAs(field?.typed() ?? "");
}

/** As {@link givenIn}, of what was typed as usual. */
export function givenAs(typed: string): GivenSecret {
  const characters = [...new Intl.Segmenter().segment(typed)].length;
  return { bytes: passphraseBytes(typed), characters };
}

/** Whether two secrets are the same. */
export function isSameSecret(a: GivenSecret, b: GivenSecret): boolean {
  const [first, second] = [bytesIn(a), bytesIn(b)];
  return first.length === second.length && first.every((byte, index) => byte === second[index]);
}

/** Whether `letters` stand in a secret, capital or small. ASCII alone. */
export function holds(given: GivenSecret, letters: string): boolean {
  const [found, wanted] = [bytesIn(given), utf8(letters.toLowerCase())];
  return found.some((_, start) =>
    wanted.every((byte, index) => asSmall(found[start + index]) === byte),
  );
}

function asSmall(byte: number | undefined): number | undefined {
  return byte !== undefined && byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte;
}

function bytesIn({ bytes }: GivenSecret): Uint8Array {
  return bytes === undefined ? new Uint8Array() : new Uint8Array(bytes.buffer, 0, bytes.length);
}
