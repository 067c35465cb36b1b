// Which way the rows of a photo lie, as the camera wrote it into the file (CIPA DC-008, 4.6.4, tag 0112). Nothing else is read.

/** 1 to 8, as a JPEG says; 1, upright, for a file that does not say. */
export function orientationOf(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (view.getUint16(0) !== 0xffd8) return 1;
    for (let at = 2; view.getUint8(at) === 0xff && view.getUint8(at + 1) !== 0xda; ) {
      const length = view.getUint16(at + 2);
      if (view.getUint8(at + 1) === 0xe1 && view.getUint32(at + 4) === exif) {
        return orientationIn(bytes.subarray(at + 10));
      }
      at += 2 + length;
    }
  } catch {
    // The file ends before it says.
  }
  return 1;
}

/** The same of what a camera wrote, wherever it stood in the file. Never throws. */
export function orientationIn(tiff: Uint8Array): number {
  // Some programs leave the letters of a JPEG before it.
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  try {
    return inDirectory(view, view.getUint32(0) === exif ? 6 : 0) ?? 1;
  } catch {
    return 1;
  }
}

/** The letters `Exif`. */
const exif = 0x45786966;

// The first directory of the TIFF structure that begins at `start`.
function inDirectory(view: DataView, start: number): number | undefined {
  const isLittle = view.getUint16(start) === 0x4949;
  const directory = start + view.getUint32(start + 4, isLittle);
  const entries = view.getUint16(directory, isLittle);
  for (let index = 0; index < entries; index += 1) {
    const entry = directory + 2 + index * 12;
    if (view.getUint16(entry, isLittle) !== 0x0112) continue;
    const value = view.getUint16(entry + 8, isLittle);
    return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}
