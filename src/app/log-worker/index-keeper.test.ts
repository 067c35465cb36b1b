// An index is kept in step with what there is, at little cost for what has not changed.

import { expect, test } from "vitest";
import { IndexKeeper } from "./index-keeper.ts";

interface Thing {
  readonly id: string;
  readonly says: string;
}

function aKeeper(count: number) {
  const things = new Map<string, Thing>();
  const put = (id: string, says: string) => void things.set(id, { id, says });
  for (let n = 0; n < count; n += 1) put(String(n), "first");
  const heard: string[] = [];
  let turns = 0;
  let remembered = 0;
  const keeper = new IndexKeeper(
    { put: (id) => void heard.push(`put ${id}`), forget: (id) => void heard.push(`forget ${id}`) },
    {
      turns: () => turns,
      present: () => [...things.values()],
      has: (id) => things.has(id),
      isSame: (before: { readonly thing: Thing }, now: Thing) => before.thing === now,
      remembered: (thing) => {
        remembered += 1;
        return { thing };
      },
    },
  );
  const change = async (act: () => void) => {
    act();
    turns += 1;
    heard.length = 0;
    remembered = 0;
    await keeper.keepUp();
    return { heard: [...heard], remembered };
  };
  return { things, put, keeper, change };
}

test("[F1] [F5] of many things only the one that changed is worked out again, and one that is gone is let go of", async () => {
  const { things, put, keeper, change } = aKeeper(500);
  await keeper.keepUp();
  expect(await change(() => put("7", "second"))).toEqual({ heard: ["put 7"], remembered: 1 });
  expect(keeper.taken("7")?.thing.says).toBe("second");
  // As many as before, and not the same.
  const swap = () => {
    things.delete("7");
    put("new", "third");
  };
  expect(await change(swap)).toEqual({ heard: ["forget 7", "put new"], remembered: 1 });
  expect(keeper.taken("7")).toBeUndefined();
  expect(await change(() => {})).toEqual({ heard: [], remembered: 0 });
});
