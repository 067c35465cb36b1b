// A hash in place of Argon2id, where tests are run hundreds of times over to see whether they notice a change of our own
// code. Like it, another passphrase, salt, memory or number of passes gives another key.

import sodium from "libsodium-wrappers-sumo";

await sodium.ready;
Object.assign(sodium, {
  crypto_pwhash: (
    length: number,
    passphrase: Uint8Array,
    salt: Uint8Array,
    passes: number,
    memory: number,
    algorithm: number,
  ) => {
    if (memory > 1024 ** 3) throw new Error("no memory");
    const all = [[...passphrase], [...salt], passes, memory, algorithm];
    return sodium.crypto_generichash(length, JSON.stringify(all), null);
  },
});
