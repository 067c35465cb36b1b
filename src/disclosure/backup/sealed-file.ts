// Sealing and opening bytes in the age format, which other programs know too: what a person wrote must outlive this app.
// The only file that knows the age library. Runs in a worker that is thrown away: the library keeps secrets as strings.

import { armor, Decrypter, Encrypter } from "age-encryption";
import { type ByteCount, byteCount, concatBytes } from "#base";
import { readAgeHeader } from "./age-header.ts";

/** What a file is sealed for. A passphrase is in the file's only lock; a public key (`age1…`) can be given to a machine. */
export type BackupRecipient =
  | { readonly kind: "passphrase"; readonly passphrase: string }
  | { readonly kind: "key"; readonly publicKey: string };

/** How sealing can end. */
export type SealOutcome =
  | { readonly kind: "sealed"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "device-too-weak" };

/** What a file opens with. */
export type SecretWanted = "passphrase" | "key";

/** How opening a sealed file can end, apart from what is in it. */
export type OpenSealedOutcome =
  | { readonly kind: "opened"; readonly bytes: Uint8Array }
  /** It is not an age file. */
  | { readonly kind: "not-a-backup" }
  /** It ends before its first lines do. */
  | { readonly kind: "cut-off" }
  /** The secret fits and the rest does not: a part is missing or was changed. */
  | { readonly kind: "damaged" }
  | { readonly kind: "wrong-secret" }
  /** A passphrase was given where a key is wanted, or the other way round. */
  | { readonly kind: "other-secret"; readonly wanted: SecretWanted }
  | { readonly kind: "too-large"; readonly most: ByteCount }
  | { readonly kind: "device-too-weak" }
  | { readonly kind: "newer-format"; readonly found: number; readonly supported: number };

/** The largest file that is opened. */
export const largestSealed = byteCount(256 * 1024 * 1024);

/**
 * The work of guessing a passphrase, as the base-2 logarithm of scrypt's N. 18 is what the age program takes: 256 MiB
 * for each guess. A device that cannot have so much memory takes the next.
 */
export const workFactors: readonly number[] = [18, 17, 16];

/** As much work as is ever done to open a file: 1 GiB. A header is not yet authenticated when it asks for this. */
const mostWork = 20;

/** `bytes` sealed for `recipient`. */
export async function sealFile(
  bytes: Uint8Array,
  recipient: BackupRecipient,
  factors: readonly number[] = workFactors,
): Promise<SealOutcome> {
  if (recipient.kind === "key") {
    const encrypter = new Encrypter();
    encrypter.addRecipient(recipient.publicKey);
    return { kind: "sealed", bytes: own(await encrypter.encrypt(bytes)) };
  }
  for (const factor of factors) {
    const encrypter = new Encrypter();
    // What keyboards give. A further form (NFKC) would change what has to be typed into other programs.
    encrypter.setPassphrase(recipient.passphrase.normalize("NFC"));
    encrypter.setScryptWorkFactor(factor);
    try {
      return { kind: "sealed", bytes: own(await encrypter.encrypt(bytes)) };
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return { kind: "device-too-weak" };
}

/** The bytes inside a sealed file. `typed` is a passphrase, or an age key (`AGE-SECRET-KEY-1…`), also within its key file. */
export async function openFile(given: Uint8Array, typed: string): Promise<OpenSealedOutcome> {
  if (given.length > largestSealed) return { kind: "too-large", most: largestSealed };
  const sealed = withoutArmor(given);
  if (sealed === undefined) return { kind: "damaged" };
  const header = readAgeHeader(sealed);
  if (header.kind !== "passphrase" && header.kind !== "key") return header;
  const key = /AGE-SECRET-KEY-1[A-Z0-9]+/i.exec(typed)?.[0].toUpperCase();
  if ((key === undefined) !== (header.kind === "passphrase")) {
    return { kind: "other-secret", wanted: header.kind };
  }
  if (header.kind === "passphrase" && header.workFactor > mostWork) {
    return { kind: "device-too-weak" };
  }
  const decrypter = new Decrypter();
  let fits = true;
  try {
    if (key === undefined) {
      for (const form of formsOf(typed)) decrypter.addPassphrase(form);
    } else decrypter.addIdentity(key);
  } catch {
    return { kind: "wrong-secret" };
  }
  // Asked last, when none of the others fitted.
  decrypter.addIdentity({
    unwrapFileKey: () => {
      fits = false;
      return null;
    },
  });
  try {
    const plain = await decrypter.decrypt(streamOf(sealed));
    return { kind: "opened", bytes: await readAll(plain) };
  } catch (error) {
    if (!fits) return { kind: "wrong-secret" };
    if (error instanceof RangeError) return { kind: "device-too-weak" };
    return { kind: sealed.length < header.length + leastPayload ? "cut-off" : "damaged" };
  }
}

/** A nonce and the tag of an empty last part. */
const leastPayload = 16 + 16;

// The same words typed on another keyboard. More than one form is rare, so the work is rarely done twice.
function formsOf(typed: string): ReadonlySet<string> {
  return new Set([typed.normalize("NFC"), typed, typed.normalize("NFKC")]);
}

const armorStart = "-----BEGIN AGE ENCRYPTED FILE-----";

// The age program can write files as text, to be sent by mail.
function withoutArmor(given: Uint8Array): Uint8Array | undefined {
  const start = new TextDecoder("latin1").decode(given.subarray(0, armorStart.length));
  if (start !== armorStart) return given;
  try {
    return armor.decode(new TextDecoder().decode(given));
  } catch {
    return undefined;
  }
}

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}

async function readAll(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return concatBytes(...parts);
    parts.push(value);
  }
}

function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes as Uint8Array<ArrayBuffer>;
}
