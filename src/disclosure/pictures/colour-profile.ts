// The colours a picture was taken in, as the profile in its file tells them (ICC.1:2022), brought to those that screens and
// printers share (sRGB). Phones take photos in more colours than that; shown as they are, a bruise would look paler than it was.
// Powers are worked out once for each of a few hundred steps and rounded far from where engines differ.

import { utf8 } from "#base";
import { jpegSegments, pngChunks, pngProfile } from "#disclosure/pdf";
import type { Pixels } from "./pixels.ts";

/** How the three colours of a profile are mixed, and how bright each step of them is. */
export interface ColourProfile {
  /** Red, green and blue as XYZ, in 65536ths. */
  readonly primaries: readonly (readonly [number, number, number])[];
  /** For each of the three, how bright 0 to 255 are, of 65535. */
  readonly brightness: readonly Uint16Array[];
}

/** The profile in a JPEG; `undefined` without a whole one, or one that is not made of three colours. Never throws. */
export function profileOfJpeg(bytes: Uint8Array): ColourProfile | undefined {
  // A segment holds 64 KB; a longer profile is in several, each of which says the how-manieth it is, from 1.
  const parts = new Map<number, Uint8Array>();
  for (const { marker, start, end } of jpegSegments(bytes)) {
    const body = bytes.subarray(start + 2, end);
    if (marker !== 0xe2 || body.length < 14 || !isProfileSegment(body)) continue;
    parts.set(body[12] as number, body.subarray(14));
  }
  const inOrder: Uint8Array[] = [];
  for (let number = 1; number <= parts.size; number += 1) {
    const part = parts.get(number);
    if (part === undefined) return undefined;
    inOrder.push(part);
  }
  return readProfile(joined(inOrder));
}

/** The same of a PNG, which may also name its colours by numbers: those count first (PNG, section 4.3). */
export function profileOfPng(bytes: Uint8Array): ColourProfile | undefined {
  const named = [...pngChunks(bytes)].find(({ name }) => name === "cICP");
  const known = named === undefined ? undefined : namedProfile(named.content);
  if (known !== undefined) return known;
  const profile = pngProfile(bytes);
  return profile === undefined ? undefined : readProfile(profile);
}

// Mixtures and brightness as ITU-T H.273 numbers them. Those for brighter screens than paper can be likened to are left aside.
function namedProfile([mixture, brightness, matrix, isFull]: Uint8Array):
  | ColourProfile
  | undefined {
  const primaries = namedPrimaries.get(mixture ?? 0);
  const curve = namedCurves.get(brightness ?? 0);
  if (primaries === undefined || curve === undefined || matrix !== 0 || isFull !== 1) {
    return undefined;
  }
  const steps = stepsOf(curve);
  return {
    primaries: primaries.map(([x, y, z]) => [inParts(x), inParts(y), inParts(z)] as const),
    brightness: [steps, steps, steps],
  };
}

const inParts = (value: number) => Math.round(value * 65536);

// As XYZ under the light that profiles are measured in (D50).
const namedPrimaries: ReadonlyMap<number, ColourProfile["primaries"]> = new Map([
  [
    1,
    [
      [0.43607, 0.22249, 0.01392],
      [0.38515, 0.71687, 0.09708],
      [0.14307, 0.06061, 0.7141],
    ],
  ],
  [
    9,
    [
      [0.67348, 0.27904, -0.00193],
      [0.16566, 0.67534, 0.02998],
      [0.12505, 0.04561, 0.79686],
    ],
  ],
  [
    12,
    [
      [0.51512, 0.2412, -0.00105],
      [0.29198, 0.69225, 0.04189],
      [0.1571, 0.06657, 0.78407],
    ],
  ],
]);

const namedCurves: ReadonlyMap<number, (value: number) => number> = new Map([
  [4, (value) => value ** 2.2],
  [5, (value) => value ** 2.8],
  [8, (value) => value],
  [13, (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)],
]);

/** `pixels` of `profile` in the colours of sRGB. */
export function toSharedColours(
  { rgb, ...size }: Pixels,
  { primaries, brightness }: ColourProfile,
): Pixels {
  const [red, green, blue] = brightness as [Uint16Array, Uint16Array, Uint16Array];
  const mix = sharedFromXyz.map((row) =>
    primaries.map((primary) =>
      Math.round(row.reduce((sum, part, index) => sum + part * (primary[index] ?? 0), 0)),
    ),
  );
  const steps = stepsOfBrightness();
  const converted = new Uint8Array(rgb.length);
  for (let at = 0; at < rgb.length; at += 3) {
    const r = red[rgb[at] as number] as number;
    const g = green[rgb[at + 1] as number] as number;
    const b = blue[rgb[at + 2] as number] as number;
    for (let channel = 0; channel < 3; channel += 1) {
      const [fromRed = 0, fromGreen = 0, fromBlue = 0] = mix[channel] ?? [];
      // Whole numbers below 2^53: exact.
      const light = Math.floor((r * fromRed + g * fromGreen + b * fromBlue) / 65536 / 16);
      converted[at + channel] = steps[Math.min(4095, Math.max(0, light))] as number;
    }
  }
  return { ...size, rgb: converted };
}

/** The profile in `icc`, unless it is told by tables or is no profile of three colours. Never throws. */
export function readProfile(icc: Uint8Array): ColourProfile | undefined {
  try {
    const view = new DataView(icc.buffer, icc.byteOffset, icc.byteLength);
    if (view.getUint32(36) !== word("acsp") || view.getUint32(16) !== word("RGB "))
      return undefined;
    const at = new Map<number, number>();
    for (let index = 0; index < Math.min(view.getUint32(128), 100); index += 1) {
      at.set(view.getUint32(132 + index * 12), view.getUint32(136 + index * 12));
    }
    const placeOf = (name: string) => {
      const place = at.get(word(name));
      if (place === undefined) throw new RangeError();
      return place;
    };
    return {
      primaries: ["rXYZ", "gXYZ", "bXYZ"].map((name) => {
        const place = placeOf(name);
        return [8, 12, 16].map((step) => view.getInt32(place + step)) as [number, number, number];
      }),
      brightness: ["rTRC", "gTRC", "bTRC"].map((name) => brightnessAt(view, placeOf(name))),
    };
  } catch {
    return undefined;
  }
}

// From XYZ under the light that profiles are measured in (D50) to the linear colours of sRGB (IEC 61966-2-1, adapted).
const sharedFromXyz = [
  [3.1338561, -1.6168667, -0.4906146],
  [-0.9787684, 1.9161415, 0.033454],
  [0.0719453, -0.2289914, 1.4052427],
];

/** The step of sRGB, 0 to 255, that is as bright as each 4096th. */
function stepsOfBrightness(): Uint8Array {
  return Uint8Array.from({ length: 4096 }, (_, index) => {
    const light = (index + 0.5) / 4096;
    const step = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
    return Math.round(step * 255);
  });
}

function brightnessAt(view: DataView, place: number): Uint16Array {
  return stepsOf(curveAt(view, place));
}

function stepsOf(curve: (value: number) => number): Uint16Array {
  return Uint16Array.from({ length: 256 }, (_, step) =>
    Math.round(Math.min(1, Math.max(0, curve(step / 255))) * 65535),
  );
}

// A curve is a table, one power, or one of five formulas (ICC.1:2022, 10.6 and 10.18).
function curveAt(view: DataView, place: number): (value: number) => number {
  const kind = view.getUint32(place);
  if (kind === word("curv")) {
    const count = view.getUint32(place + 8);
    if (count === 0) return (value) => value;
    if (count === 1) return (value) => value ** (view.getUint16(place + 12) / 256);
    return (value) => {
      const exact = value * (count - 1);
      const below = Math.min(count - 2, Math.floor(exact));
      const entry = (index: number) => view.getUint16(place + 12 + index * 2) / 65535;
      return entry(below) + (entry(below + 1) - entry(below)) * (exact - below);
    };
  }
  if (kind !== word("para")) throw new RangeError();
  const formula = view.getUint16(place + 8);
  const part = (index: number) => view.getInt32(place + 12 + index * 4) / 65536;
  const g = part(0);
  if (formula === 0) return (value) => value ** g;
  const [a, b] = [part(1), part(2)];
  const power = (value: number) => Math.max(0, a * value + b) ** g;
  if (formula === 1) return (value) => (value >= -b / a ? power(value) : 0);
  if (formula === 2) return (value) => (value >= -b / a ? power(value) : 0) + part(3);
  const [c, d] = [part(3), part(4)];
  if (formula === 3) return (value) => (value >= d ? power(value) : c * value);
  if (formula !== 4) throw new RangeError();
  return (value) => (value >= d ? power(value) + part(5) : c * value + part(6));
}

const profileName = utf8("ICC_PROFILE\0");

function isProfileSegment(body: Uint8Array): boolean {
  return profileName.every((letter, index) => body[index] === letter);
}

function word(name: string): number {
  return utf8(name).reduce((number, letter) => number * 256 + letter, 0);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
