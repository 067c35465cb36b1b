// Reads a file of the app's own.

/** The bytes of the file at `url`. Rejected when it cannot be had; whoever asks says what is missing then. */
export async function fetchBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(String(response.status));
  return new Uint8Array(await response.arrayBuffer());
}
