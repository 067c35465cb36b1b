// Withdrawing and bringing back repeat the words they find. Whoever erases words for good must find them there too.

import { type ChainLink, isErased, knownOf } from "./chain.ts";
import type { LinkedRevision } from "./revision.ts";

/**
 * `linked` and those of `links`, revisions of the same entry, that repeat its words.
 *
 * A repetition says the same to the letter, unless the schema of what is written changed in between; so what only
 * follows the words, in the line it was written in, counts as well.
 */
export function repeatsOf(
  linked: LinkedRevision,
  links: readonly ChainLink[],
): readonly LinkedRevision[] {
  return links.filter((link): link is LinkedRevision => {
    if (link === linked) return true;
    if (isErased(link) || isWording(link)) return false;
    return link.revision.content === linked.revision.content || repeatedBy(link, links) === linked;
  });
}

// The words that `step` found: the last before it that were written in the same place.
function repeatedBy(step: LinkedRevision, links: readonly ChainLink[]): ChainLink | undefined {
  const before = links.filter((link) => isWording(link) && firstNumber(link) < firstNumber(step));
  const ownLine = before.filter((link) => isAside(link) === isAside(step));
  return (ownLine.length > 0 ? ownLine : before).reduce<ChainLink | undefined>(
    (last, link) => (last === undefined || firstNumber(link) > firstNumber(last) ? link : last),
    undefined,
  );
}

function isWording(link: ChainLink): boolean {
  const { kind } = knownOf(link);
  return kind === "recorded" || kind === "amended";
}

function firstNumber(link: ChainLink): number {
  const { number, origin } = knownOf(link);
  return origin?.number ?? number;
}

function isAside(link: ChainLink): boolean {
  return knownOf(link).origin?.aside ?? false;
}
