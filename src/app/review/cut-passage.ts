// Takes one passage out of a text and leaves a text that can still be read: no doubled spaces, no comma or "and" that
// joins nothing any more. Pure. Beyond the passage it takes only what joined it to the rest, and it adds no word.

/** A passage to take out, in UTF-16, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What {@link cutPassage} did: `text` is `before` with `removed` at `at` replaced by `inserted`. */
export interface Cut {
  readonly text: string;
  readonly at: number;
  readonly removed: string;
  readonly inserted: string;
}

/** Words that join a clause to the one before it, or hang the rest on what was taken out. */
const joining =
  "and|but|because|since|as|so|that|which|who|while|when|though|although|until|or|then|" +
  "y|e|pero|porque|que|así que|ya que|mientras|cuando|aunque|o|u|entonces|por lo que|de modo que";

const joinerBefore = new RegExp(`(?:^|(?<=[\\s,;:—–(]))(?:${joining})[ \\t]*$`, "iu");
const joinerAfter = new RegExp(`^[ \\t]*(?:so that|${joining})(?=[ \\t])`, "iu");
const sentenceStart = /(?:^|[.!?…][”"’'»)\]]*[ \t]+|\n[ \t]*)$/u;
const sentenceEnd = /^[ \t]*(?:$|\n)/u;
const closingMark = /[.!?…]+[”"’'»)\]]*$/u;

/** `before` without `span`. */
export function cutPassage(before: string, { start, end }: Span): Cut {
  const head = before.slice(0, start);
  const tail = before.slice(end);
  const passage = before.slice(start, end);
  const opens = sentenceStart.test(head);
  const closes = closingMark.test(passage) || sentenceEnd.test(tail);
  if (opens && closes) return wholeSentence(before, head, tail);
  return opens ? fromTheStart(before, head, tail) : fromTheMiddle(before, head, tail, passage);
}

/** The text that {@link Cut} was made of. */
export function undoCut(after: string, { at, removed, inserted }: Cut): string {
  return after.slice(0, at) + removed + after.slice(at + inserted.length);
}

function wholeSentence(before: string, head: string, tail: string): Cut {
  const left = head.replace(/[ \t]+$/u, "");
  const right = tail.replace(/^[ \t]+/u, "");
  const isLineStart = left === "" || left.endsWith("\n");
  const isLineEnd = right === "" || right.startsWith("\n");
  // A line that held nothing else goes with it.
  if (isLineStart && isLineEnd) {
    return right === ""
      ? cut(before, left.replace(/\n$/u, ""), right, "")
      : cut(before, left, right.slice(1), "");
  }
  return cut(before, left, right, isLineStart || isLineEnd ? "" : " ");
}

function fromTheStart(before: string, head: string, tail: string): Cut {
  const withoutMarks = tail.replace(/^[ \t]*[,;:—–]?[ \t]*/u, "");
  const rest = withoutMarks.replace(joinerAfter, "").replace(/^[ \t]+/u, "");
  const first = rest === "" ? "" : String.fromCodePoint(rest.codePointAt(0) ?? 0);
  const capital = first.toLocaleUpperCase();
  return first !== capital && /^\p{Ll}$/u.test(first)
    ? cut(before, head, rest.slice(first.length), capital)
    : cut(before, head, rest, "");
}

function fromTheMiddle(before: string, head: string, tail: string, passage: string): Cut {
  const closing = closingMark.exec(passage)?.[0] ?? "";
  const left = head.replace(/[ \t]+$/u, "");
  const right = tail.replace(/^[ \t]+/u, "");
  if (left.endsWith("(") && right.startsWith(")") && closing === "") {
    return joined(before, left.slice(0, -1), right.slice(1));
  }
  const endsHere = closing !== "" || right === "" || /^[.!?…\n]/u.test(right);
  const isBetweenMarks = /^[,;:—–)]/u.test(right);
  const joinsOn = joinerAfter.test(` ${right}`) || endsHere || isBetweenMarks;
  const bare = joinsOn ? left.replace(joinerBefore, "").replace(/[ \t]+$/u, "") : left;
  const withoutMark = endsHere || isBetweenMarks ? bare.replace(/[ \t]*[,;:—–]$/u, "") : bare;
  if (closing !== "") {
    const isClosed = /[.!?…]$/u.test(withoutMark);
    const space = right === "" || right.startsWith("\n") ? "" : " ";
    return cut(before, withoutMark, right, `${isClosed ? "" : closing}${space}`);
  }
  return joined(before, withoutMark, right);
}

/** One space between two parts, and none before a mark or at the edge of a line. */
function joined(before: string, head: string, tail: string): Cut {
  const left = head.replace(/[ \t]+$/u, "");
  const right = tail.replace(/^[ \t]+/u, "");
  const isTight =
    left === "" ||
    left.endsWith("\n") ||
    /[(¿¡“«]$/u.test(left) ||
    /^(?:$|[\s.,;:!?…)”»])/u.test(right);
  return cut(before, left, right, isTight ? "" : " ");
}

/** The cut that leaves `left`, then `inserted`, then `right`. `left` begins and `right` ends as `before` does. */
function cut(before: string, left: string, right: string, inserted: string): Cut {
  const removed = before.slice(left.length, before.length - right.length);
  return { text: left + inserted + right, at: left.length, removed, inserted };
}
