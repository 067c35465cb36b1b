// Hands a finished file to the browser's downloads. Makes no file itself: the bytes come from `disclosure`.

import { pauseForOutside } from "#safety";

/** How long the browser gets to read the file before its address is taken back. */
const patience = 60_000;

/** Saves `bytes` under `fileName`, as if the person had followed a link to a file. */
export function saveFile(
  bytes: Uint8Array<ArrayBuffer>,
  fileName: string,
  type: "application/pdf" | "application/octet-stream",
): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  // On a phone, a saved file is often opened or shared before the person comes back.
  pauseForOutside();
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}
