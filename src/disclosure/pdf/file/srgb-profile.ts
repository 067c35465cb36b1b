// The colour profile that says what the file's greys and colours mean: sRGB, written out here because it is a few numbers.
// ICC.1:2001-04, version 2; the primaries are those of IEC 61966-2-1, adapted to D50.

/** The bytes of the profile. */
export function srgbProfile(): Uint8Array {
  const curve = curveTag();
  const tags: readonly (readonly [name: string, bytes: Uint8Array])[] = [
    ["desc", descriptionTag("sRGB")],
    ["cprt", textTag("No copyright, use freely")],
    ["wtpt", xyzTag(0.9642, 1, 0.8249)],
    ["rXYZ", xyzTag(0.4361, 0.2225, 0.0139)],
    ["gXYZ", xyzTag(0.3851, 0.7169, 0.0971)],
    ["bXYZ", xyzTag(0.1431, 0.0606, 0.7141)],
    ["rTRC", curve],
    ["gTRC", curve],
    ["bTRC", curve],
  ];
  const start = 128 + 4 + tags.length * 12;
  const size = tags.reduce((sum, [, bytes]) => sum + bytes.length, start);
  const profile = new Uint8Array(size);
  const view = new DataView(profile.buffer);
  view.setUint32(0, size);
  view.setUint32(8, 0x02100000);
  for (const [at, sign] of [
    [12, "mntr"],
    [16, "RGB "],
    [20, "XYZ "],
    [36, "acsp"],
  ] as const) {
    write(profile, at, sign);
  }
  // When it was made is a part of a profile: the year of its standard.
  for (const [index, part] of [2001, 4, 1, 0, 0, 0].entries()) view.setUint16(24 + index * 2, part);
  for (const [index, value] of [0.9642, 1, 0.8249].entries()) {
    view.setInt32(68 + index * 4, fixed(value));
  }
  view.setUint32(128, tags.length);
  let at = start;
  for (const [index, [name, bytes]] of tags.entries()) {
    write(profile, 132 + index * 12, name);
    view.setUint32(136 + index * 12, at);
    view.setUint32(140 + index * 12, bytes.length);
    profile.set(bytes, at);
    at += bytes.length;
  }
  return profile;
}

function fixed(value: number): number {
  return Math.round(value * 0x10000);
}

function write(bytes: Uint8Array, at: number, text: string): void {
  for (let index = 0; index < text.length; index += 1) bytes[at + index] = text.charCodeAt(index);
}

function tag(name: string, length: number): { bytes: Uint8Array; view: DataView } {
  const bytes = new Uint8Array(Math.ceil(length / 4) * 4);
  write(bytes, 0, name);
  return { bytes, view: new DataView(bytes.buffer) };
}

function xyzTag(...values: readonly number[]): Uint8Array {
  const { bytes, view } = tag("XYZ ", 20);
  for (const [index, value] of values.entries()) view.setInt32(8 + index * 4, fixed(value));
  return bytes;
}

function textTag(text: string): Uint8Array {
  const { bytes } = tag("text", 9 + text.length);
  write(bytes, 8, text);
  return bytes;
}

function descriptionTag(text: string): Uint8Array {
  const { bytes, view } = tag("desc", 12 + text.length + 1 + 78);
  view.setUint32(8, text.length + 1);
  write(bytes, 12, text);
  return bytes;
}

// How bright each of 256 steps is.
function curveTag(): Uint8Array {
  const steps = 256;
  const { bytes, view } = tag("curv", 12 + steps * 2);
  view.setUint32(8, steps);
  for (let step = 0; step < steps; step += 1) {
    const value = step / (steps - 1);
    const light = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    view.setUint16(12 + step * 2, Math.round(light * 0xffff));
  }
  return bytes;
}
