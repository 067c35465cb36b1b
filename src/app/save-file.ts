// Hands a finished file to the browser's downloads, or to the device's share sheet. Makes no file itself: the bytes come
// from `disclosure`.

import { pauseForOutside } from "#safety";

/** How long the browser gets to read the file before its address is taken back. */
const patience = 60_000;

type FileType = "application/pdf" | "application/octet-stream" | "text/csv" | "application/json";

/** Saves `bytes` under `fileName`, as if the person had followed a link to a file. */
export function saveFile(bytes: Uint8Array<ArrayBuffer>, fileName: string, type: FileType): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  // On a phone, a saved file is often opened or shared before the person comes back.
  pauseForOutside();
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}

/** Whether this device can share such a file. */
export function canShare(
  bytes: Uint8Array<ArrayBuffer>,
  fileName: string,
  type: FileType,
): boolean {
  if (typeof navigator.canShare !== "function") return false;
  return navigator.canShare({ files: [new File([bytes.subarray(0, 0)], fileName, { type })] });
}

/** Opens the share sheet with the file. Says whether it was shared; the person may have thought better of it. */
export async function shareFile(
  bytes: Uint8Array<ArrayBuffer>,
  fileName: string,
  type: FileType,
): Promise<boolean> {
  pauseForOutside();
  try {
    await navigator.share({ files: [new File([bytes], fileName, { type })] });
    return true;
  } catch {
    return false;
  }
}
