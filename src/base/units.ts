// Numbers that say what they count, so that seconds cannot be passed where milliseconds are meant.

declare const unit: unique symbol;

/** A count of milliseconds. As a point in time: since 1970-01-01T00:00Z. */
export type Milliseconds = number & { readonly [unit]: "ms" };

/** A count of bytes. */
export type ByteCount = number & { readonly [unit]: "bytes" };

/** The number as milliseconds. */
export function milliseconds(count: number): Milliseconds {
  return count as Milliseconds;
}

/** The number as bytes. */
export function byteCount(count: number): ByteCount {
  return count as ByteCount;
}
