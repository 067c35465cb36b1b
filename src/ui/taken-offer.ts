// What taking an offer may change. Most offers leave some of their fields empty, and those may be folded out of sight.

/** Texts by the path of their field. */
export type Texts = Readonly<Record<string, string>>;

/**
 * What taking an offer of `offered` writes over what is `seen` to stand in its fields. An empty text empties only what
 * `last` put there, the offer that was taken before: whatever else stands there, the person typed.
 */
export function writtenBy(offered: Texts, seen: Texts, last: Texts): Texts {
  return Object.fromEntries(
    Object.entries(offered).filter(([path, text]) => {
      const standing = seen[path] ?? "";
      return text !== "" || standing === "" || standing === last[path];
    }),
  );
}
