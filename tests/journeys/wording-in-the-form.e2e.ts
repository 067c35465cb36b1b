// Somebody writes what happened and how it felt in one breath, sees which is which, and decides: while writing, with the
// keyboard alone, in any script, at any size, and over a lock in between.

import type { Locator, Page } from "@playwright/test";
import { openWords as words } from "#i18n/open";
import { expect, test } from "../support/browser.ts";
import { backToLog, lock, openAgain, save, unlock } from "../support/journey.ts";
import { openPrepared } from "../support/prepared-vault.ts";
import { openSetting } from "../support/secrets.ts";
import { boxesInField, boxesOfMarks } from "../support/text-lines.ts";

const happened = (page: Page) => page.getByLabel(words().record.happened.label);
const findings = (page: Page) => page.getByRole("region", { name: "how you are doing" });
const note = (page: Page) => page.getByLabel("Your private note");
const gate = "At 21:05 he stood at the gate and I was terrified, so Dana drove me home.";

test("[RV1] [RV2] [RV4] [RV5] feelings are pointed out after a pause, moved and brought back, kept as facts, over a lock and after saving", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await openPrepared(page);
  await page.getByRole("button", { name: "New entry" }).click();

  // Not while a word is being typed: it may yet become another.
  await happened(page).pressSequentially(gate.slice(0, gate.indexOf(",") - 3));
  await expect(findings(page)).toBeHidden();
  await happened(page).pressSequentially(gate.slice(gate.indexOf(",") - 3));
  await expect(findings(page)).toBeVisible();
  await expect(findings(page).getByRole("listitem")).toHaveCount(1);
  await expect(findings(page)).toContainText("This tells how afraid you are.");
  await expect(happened(page)).toHaveAccessibleDescription(
    /1 part of this tells how you are doing/,
  );
  expect(await marked(happened(page))).toEqual(["I was terrified"]);

  // With the keyboard alone.
  await happened(page).focus();
  await page.keyboard.press("Tab");
  const move = findings(page).getByRole("button", { name: "Move to my private note" });
  await expect(move).toBeFocused();
  await expect(move).toHaveAccessibleDescription("I was terrified");
  await page.keyboard.press("Enter");
  await expect(happened(page)).toHaveValue("At 21:05 he stood at the gate, so Dana drove me home.");
  await expect(note(page)).toHaveValue(
    "From “What happened, in order”, after “At 21:05 he stood at the gate and”: I was terrified",
  );
  await expect(page.locator(".findings-head")).toBeFocused();
  expect(await marked(happened(page))).toEqual([]);

  // Undone, although something was typed elsewhere in between.
  await happened(page).press("End");
  await happened(page).press("Control+End");
  await happened(page).pressSequentially(" Then I rang the police.");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(happened(page)).toHaveValue(`${gate} Then I rang the police.`);
  await expect(note(page)).toHaveValue("");
  await expect(findings(page).getByRole("listitem")).toHaveCount(1);

  // Kept: not asked again, in the draft that comes back after a lock, and after it is saved.
  await findings(page).getByRole("button", { name: "Keep: it is a fact" }).click();
  await expect(findings(page).getByRole("listitem")).toHaveCount(0);
  await happened(page).press("Control+End");
  await happened(page).pressSequentially(" I have not slept since.");
  await expect(findings(page).getByRole("listitem")).toHaveCount(1);
  await lock(page);
  await openAgain(page);
  await unlock(page);
  await page.getByRole("button", { name: "Go on writing" }).click();
  await expect(findings(page).getByRole("listitem")).toHaveCount(1);
  expect(await marked(happened(page))).toEqual(["I have not slept since."]);
  await findings(page).getByRole("button", { name: "Move to my private note" }).click();
  await expect(note(page)).toHaveValue(/I have not slept since\./);
  await save(page);
  await expect(page.getByText(`${gate} Then I rang the police.`)).toBeVisible();
  await expect(page.getByText(/: I have not slept since\./)).toBeVisible();

  // The same while amending; what is moved joins the note that is there, in the step that amends.
  await page.getByRole("button", { name: "Amend" }).click();
  await happened(page).press("Control+End");
  await happened(page).pressSequentially(" I cried for hours.");
  await expect(findings(page).getByRole("listitem")).toHaveCount(1);
  await findings(page).getByRole("button", { name: "Move to my private note" }).click();
  await expect(page.getByLabel("What is added")).toHaveValue(/I cried for hours\.$/);
  await page.getByLabel("Why are you changing it?").fill("Kept to what happened.");
  await happened(page).press("Control+End");
  await happened(page).pressSequentially(" The police came at ten.");
  await save(page);
  await expect(
    page.getByText(`${gate} Then I rang the police. The police came at ten.`),
  ).toBeVisible();
  await expect(page.getByText(/I have not slept since\.[\s\S]*I cried for hours\./)).toBeVisible();
  await backToLog(page);

  await test.step("[RV1] a hint is folded away, can be sent away for good, and brought back", async () => {
    await page.getByRole("button", { name: "New entry" }).click();
    await happened(page).fill("He always calls at night.");
    const { hintsLine, turnOff } = words().review;
    await page.getByText(hintsLine).click();
    await page.getByRole("button", { name: turnOff }).click();
    await expect(page.getByText(hintsLine)).toBeHidden();
    await page.goBack();
    await openSetting(page, "Hints about wording");
    const { bringBack, names, allShown } = words().hintsScreen;
    await page.getByRole("button", { name: bringBack(names.absolute) }).click();
    await expect(page.getByText(allShown)).toBeVisible();
    await page.goBack();
    await page.goBack();
    await page.getByRole("button", { name: "Go on writing" }).click();
    await expect(page.getByText(hintsLine)).toBeVisible();
  });
});

test("[RV3] [RV6] underlines stand under their words, whatever the script, the size and the scrolling; and nothing given to it breaks it", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 360, height: 740 });
  await openPrepared(page);
  await page.getByRole("button", { name: "New entry" }).click();
  const field = happened(page);

  const fear = "I am terrified of him.";
  const sleep = "I have not slept since that night and my hands will not stop shaking.";
  const texts = [
    `He stood at the gate.\n\n${fear} He drove off at 22:10. ${sleep}`,
    `${"x".repeat(140)}.\n${fear}\n${"http://example.test/".repeat(8)}\n${sleep}\n`,
    // The first letter decides: this is set from the right.
    `גן: he was there at 9. ${fear} He drove off.\nHe rang at ten. ${sleep} שלום`,
  ];
  for (const text of texts) {
    await field.fill(text);
    await expect.poll(() => marked(field), text).toEqual([fear, sleep]);
    for (const [width, size] of [
      [360, ""],
      [320, ""],
      [640, "200%"],
      [1280, ""],
    ] as const) {
      await page.setViewportSize({ width, height: 740 });
      await page.evaluate(
        (to) => document.documentElement.style.setProperty("font-size", to),
        size,
      );
      await standUnderTheirWords(page, field, [fear, sleep]);
    }
    // Made smaller by hand, and scrolled.
    await field.evaluate((element) => {
      element.style.setProperty("block-size", "6rem");
      element.style.setProperty("min-block-size", "0");
      element.scrollTop = 37;
    });
    await standUnderTheirWords(page, field, [fear, sleep]);
    await field.evaluate((element) => element.removeAttribute("style"));
  }
  await page.emulateMedia({ forcedColors: "active" });
  await standUnderTheirWords(page, field, [fear, sleep]);
  expect(await field.evaluate(hiddenTextColour)).toBe("rgba(0, 0, 0, 0)");
  await page.emulateMedia({ forcedColors: "none" });

  // Nothing to say, and nothing said.
  for (const odd of ["🙂🙂🙂", "“he said nothing", "((((", "   "]) {
    await field.fill(odd);
    await page.getByLabel("Place", { exact: true }).focus();
    await expect(findings(page)).toBeHidden();
  }
  await field.fill("Er stand vor der Tür und hat mich nicht gehen lassen.");
  await page.getByLabel("Place", { exact: true }).focus();
  const otherLanguage = page.getByText("It has not looked at this text.");
  await expect(otherLanguage).toHaveCount(1);
  await page.locator("summary", { hasText: words().record.evidence.title }).click();
  await page.getByLabel(words().record.evidence.label).fill("Das Foto ist auf dem Telefon.");
  await page.getByLabel("Place", { exact: true }).focus();
  await expect(otherLanguage).toHaveCount(1);

  // A very long text: the list is there, the page answers, the words are safe.
  await field.fill(`${fear} `.repeat(3000));
  await expect(findings(page)).toContainText("3000 parts", { timeout: 30_000 });
  expect(await findings(page).getByRole("listitem").count()).toBeLessThan(10);
  await save(page);
});

async function marked(field: Locator): Promise<readonly string[]> {
  return field.evaluate((element) =>
    [...(element.parentElement?.querySelectorAll(".marks span") ?? [])].map(
      ({ textContent }) => textContent ?? "",
    ),
  );
}

async function standUnderTheirWords(
  page: Page,
  field: Locator,
  passages: readonly string[],
): Promise<void> {
  const words = await boxesInField(page, field, passages);
  const lines = await boxesOfMarks(field);
  expect(words.flat().length).toBeGreaterThanOrEqual(passages.length);
  const rounded = (boxes: typeof words) =>
    boxes.map((each) =>
      each.map((box) => Object.values(box).map((pixels: number) => Math.round(pixels * 2) / 2)),
    );
  expect(rounded(lines)).toEqual(rounded(words));
}

function hiddenTextColour(field: HTMLElement | SVGElement): string {
  const layer = field.parentElement?.querySelector(".marks");
  return layer ? getComputedStyle(layer).color : "no layer";
}
