// Somebody with the disk takes an entry away and changes another: which they are is said, and the rest goes on.

import { expect, test } from "../support/browser.ts";
import { entry } from "../support/journey.ts";
import { flipped, type MemoryStorage } from "../support/memory-storage.ts";
import { openPrepared } from "../support/prepared-vault.ts";
import { gameMessage, phoneCall, slashedTire } from "../support/worked-examples.ts";

test("[V5] which entry is hurt is said by when it was written and by what was written around it; the rest is there", async ({
  page,
}) => {
  await openPrepared(page, {
    entries: [phoneCall, slashedTire, gameMessage],
    harm: (disk) => {
      const [, second, third] = recordsIn(disk);
      if (second === undefined || third === undefined) throw new Error("no records");
      disk.stored.delete(second.id);
      disk.stored.set(third.id, { id: third.id, b: flipped(third.b, 300) });
    },
  });
  const notice = page.getByRole("region", { name: "Something was changed outside Daybook" });
  await expect(notice).toContainText("found in 2 places");
  await notice.getByText("What is hurt, in 2 places").click();
  const lines = notice.getByRole("listitem");
  await expect(lines).toHaveCount(2);
  const [gone, altered] = [lines.nth(0), lines.nth(1)];
  await expect(gone).toContainText(/An entry, or .*, written down \d+ \w+ \d{4}, \d\d:\d\d/);
  await expect(gone).toContainText("It is gone.");
  await expect(altered).toContainText("It was changed, and does not open.");
  for (const line of [gone, altered]) {
    await expect(line).toContainText("Written down just before it:");
    await expect(line).not.toContainText("Written down just after it:");
  }
  await expect(entry(page, slashedTire.content.description)).toHaveCount(0);

  await gone.getByRole("button").click();
  await expect(page.getByText(phoneCall.content.description)).toBeVisible();
});

// The rows of the entries, in the order in which they were put: of all there is, they are the longest.
function recordsIn(disk: MemoryStorage) {
  const rows = [...disk.stored.values()];
  const longest = rows.toSorted((a, b) => b.b.length - a.b.length).slice(0, 3);
  return rows.filter((row) => longest.includes(row));
}
