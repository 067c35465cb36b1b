// What the force of somebody did to the author's body, as not to be able to breathe with a hand on the throat. It reads like
// the body reacting to stress, and is among the weightiest facts there are: it is left alone whatever else speaks for it.

import type { ClauseView } from "../signs.ts";

/** How many clauses before and after are looked at. */
const reach = 6;

/** What begins a clause about another time: "he choked me; I could not breathe *when* I saw his car". */
const otherTime = new Set(["when", "whenever", "while", "cuando", "mientras"]);

/** Whether the clause at `at` tells of the body under force, or of the force, with the other in its sentence or beside it. */
export function isUnderForce(views: readonly ClauseView[], at: number): boolean {
  const view = views[at];
  if (view === undefined || !(tellsForce(view) || tellsEffect(view))) return false;
  if (view.groups.has("fear")) return false;
  const { sentence } = view.clause;
  const near = views.slice(Math.max(0, at - reach), at + reach + 1);
  const here = near.filter(({ clause }) => clause.sentence === sentence);
  if (here.some(({ groups }) => groups.has("dreamt"))) return false;
  if (here.some(tellsForce) && here.some(tellsEffect)) return true;
  if (!tellsEffect(view) || here.some(({ clause }) => otherTime.has(clause.opening))) return false;
  return near.some((one) => Math.abs(one.clause.sentence - sentence) === 1 && tellsForce(one));
}

const tellsForce = ({ groups }: ClauseView) => groups.has("bodilyForce");

const tellsEffect = ({ groups }: ClauseView) => groups.has("bodilyEffect");
