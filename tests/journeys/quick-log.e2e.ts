// An entry in under a minute: by thumb alone on a small phone, by keyboard alone, and by the names a screen reader says.

import type { Locator, Page } from "@playwright/test";
import { openWords as words } from "#i18n/open";
import { behavioursByStrategy, strategies } from "#incidents";
import { expect, test } from "../support/browser.ts";
import { backToLog, entry, unfold } from "../support/journey.ts";
import { openPrepared } from "../support/prepared-vault.ts";
import { phoneCall } from "../support/worked-examples.ts";

const text = words().record;

// Long enough to tell its language.
const inEnglish =
  "He stood at the gate of the house and looked up at the window for about an hour.";
const inSpanish = "Tengo un moretón en el brazo izquierdo desde la noche del domingo.";

const answer = "No podemos hacer nada mientras él se quede en la calle.";

test.describe("with thumbs", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("[A20] what, when, where and how are written down in under twelve taps, and everything used before is one tap", async ({
    page,
  }) => {
    const bare = { ...phoneCall.content, location: { place: "At work", address: "" } };
    await openPrepared(page, { entries: [phoneCall, { ...phoneCall, content: bare }] });
    let taps = 0;
    const tap = async (target: Locator) => {
      taps += 1;
      await target.tap();
    };
    const button = (name: string) => page.getByRole("button", { name, exact: true });

    await tap(button("New entry"));
    await tap(page.getByLabel(text.happened.label));
    await page.keyboard.type("The phone rang. Nobody spoke.");
    await tap(button(text.when.justNow));
    await tap(button(phoneCall.content.location.place));
    await tap(button(phoneCall.content.technology.service));
    await tap(button(phoneCall.content.technology.account));
    await tap(button(text.save));
    await expect(page.getByText(text.saved)).toBeVisible();
    expect(taps).toBeLessThan(12);

    const { location, technology } = phoneCall.content;
    await expect(page.getByRole("heading", { level: 1 })).toContainText("about");
    for (const written of [location.place, location.address, technology.account]) {
      await expect(page.getByText(written, { exact: true })).toBeVisible();
    }
    // Nothing reaches beyond the screen.
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);

    // A place without an address takes back the address of the one tapped before, and none that was typed.
    await backToLog(page);
    await button("New entry").tap();
    await unfold(page, text.where.moreLine);
    const address = page.getByLabel(text.where.address, { exact: true });
    await button(location.place).tap();
    await expect(address).toHaveValue(location.address);
    await button("At work").tap();
    await expect(address).toHaveValue("");
    await address.fill("9 Elm Road");
    await button("At work").tap();
    await expect(address).toHaveValue("9 Elm Road");
  });
});

test("[A20] the same by keyboard alone, with a witness, and amended with every change marked", async ({
  page,
}) => {
  await openPrepared(page);
  await tabTo(page, page.getByRole("button", { name: "New entry" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await tabTo(page, page.getByLabel(text.happened.label));
  await page.keyboard.type("The bell rang twice.");
  await tabTo(page, page.getByRole("button", { name: text.when.now, exact: true }));
  await page.keyboard.press("Space");
  await tabTo(page, page.getByLabel(text.where.place, { exact: true }));
  await page.keyboard.type("At home");
  await tabTo(page, page.getByRole("button", { name: "In person" }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByText(text.witnesses.title, { exact: true }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("button", { name: text.witnesses.add }));
  await page.keyboard.press("Enter");
  await expect(page.getByLabel(text.witnesses.name)).toBeFocused();
  await page.keyboard.type("Ana Ruiz");
  await tabTo(page, page.getByRole("button", { name: text.save, exact: true }));
  await page.keyboard.press("Enter");
  await expect(page.getByText(text.saved)).toBeVisible();
  for (const written of ["At home", "In person", "Ana Ruiz"]) {
    await expect(page.getByText(written, { exact: true })).toBeVisible();
  }

  await tabTo(page, page.getByRole("button", { name: "Amend" }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByLabel(text.happened.label));
  await page.keyboard.press("Control+A");
  await page.keyboard.type("The bell rang once.");
  await tabTo(page, page.getByRole("button", { name: text.save, exact: true }));
  await page.keyboard.press("Enter");
  await expect(page.getByText(text.saved)).toBeVisible();
  await tabTo(page, page.getByText(/^Wording 1, written/));
  await page.keyboard.press("Enter");
  const { takenOut, putIn } = words().ui;
  await expect(page.locator("del")).toHaveText(`${takenOut.start} twice ${takenOut.end}`);
  await expect(page.locator("ins")).toHaveText(`${putIn.start} once ${putIn.end}`);

  await backToLog(page);
  await page.getByRole("button", { name: "New entry" }).click();
  await test.step("[A20] [V1] every question of the form has a role and a name, folded or not, and no field lets the browser keep it", async () => {
    await lookAtQuestions(page);
  });
});

async function lookAtQuestions(page: Page): Promise<void> {
  const has = (role: "textbox" | "combobox" | "checkbox" | "button" | "group", name: string) =>
    expect(page.getByRole(role, { name, exact: true }).first()).toBeVisible();
  await has("textbox", text.happened.label);
  await has("button", text.when.now);
  await has("button", text.when.justNow);
  await has("group", text.when.precision);
  await has("textbox", text.where.place);
  await has("textbox", text.how.service);
  await has("textbox", text.how.account);
  const { behaviours } = words();
  for (const [line, questions] of [
    [text.when.manyLine, [["textbox", text.when.count]]],
    [text.kind.line, []],
    ...strategies.map(
      (strategy) =>
        [
          behaviours.strategies[strategy],
          [
            ["group", behaviours.strategies[strategy]],
            ...behavioursByStrategy[strategy].map(
              (behaviour) => ["checkbox", behaviours.each[behaviour]] as const,
            ),
          ],
        ] as const,
    ),
    [text.who.line, [["textbox", text.who.attribution]]],
    [text.witnesses.title, [["button", text.witnesses.add]]],
    [text.reports.title, [["button", text.reports.add]]],
    [
      text.where.moreLine,
      [
        ["textbox", text.where.address],
        ["textbox", text.where.device],
      ],
    ],
    [
      text.harm.line,
      [
        ["textbox", text.harm.injuries],
        ["textbox", text.harm.medicalVisit],
        ["textbox", text.harm.damage],
        ["textbox", text.harm.damageCost],
      ],
    ],
    [
      text.order.line,
      [
        ["combobox", text.order.inForce],
        ["combobox", text.order.breached],
        ["textbox", text.order.how],
      ],
    ],
    [
      text.evidence.title,
      [
        ["textbox", text.evidence.label],
        ["textbox", text.evidence.kept],
        ["button", text.evidence.needed.add],
      ],
    ],
    [text.copied.line, [["textbox", text.copied.from]]],
    [text.language.line, [["combobox", text.language.label]]],
  ] as const) {
    await unfold(page, line);
    for (const [role, name] of questions) await has(role, name);
  }
  for (const rows of [text.who, text.witnesses, text.reports, text.evidence.needed]) {
    await page.getByRole("button", { name: rows.add }).click();
  }
  // A browser writes down what stands in any field that does not say otherwise, the hidden ones included.
  const unguarded = await page.evaluate(() =>
    [...document.querySelectorAll("input, textarea, select")]
      .filter((field) => field.getAttribute("autocomplete") !== "off")
      .map((field) => field.outerHTML),
  );
  expect(unguarded).toEqual([]);
}

test("[A20] [I21] [I24] a person, an order and a page of the journal: written, chosen, amended, erased, and a draft that waits", async ({
  page,
}) => {
  const { background, journal } = words();
  const { fields, kinds } = background;
  await openPrepared(page);
  await page.getByRole("button", { name: background.title }).click();
  await page.getByRole("button", { name: kinds["other-party"].add }).click();
  await page.getByRole("button", { name: background.save, exact: true }).click();
  await expect(page.getByText(background.writeSomething).first()).toBeVisible();
  await page.getByLabel(fields.name.label, { exact: true }).fill("Jordan Pike");
  await page.getByRole("button", { name: background.save, exact: true }).click();
  await expect(page.getByRole("heading", { name: "Jordan Pike" })).toBeVisible();
  await page.goBack();

  await page.getByRole("button", { name: kinds.order.add }).click();
  await page.getByLabel(fields.title.label, { exact: true }).fill("Order of protection");
  await page.getByLabel(fields.against.label).selectOption("Jordan Pike");
  await page.getByLabel(fields.issuedOn.label).fill("2026-04-02");
  await page.goBack();
  await page.goBack();
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByLabel(fields.issuedOn.label)).toHaveValue("2026-04-02");
  await page.getByRole("button", { name: background.save, exact: true }).click();
  await expect(page.getByText("2 April 2026")).toBeVisible();
  await page.getByRole("button", { name: background.amend, exact: true }).click();
  await page.getByLabel(fields.title.label, { exact: true }).fill("Order of no contact");
  await page.getByLabel(fields.terms.label).fill(inSpanish);
  await page.getByLabel(text.reason.label).fill("Read the paper again.");
  await expect(page.getByText(text.language.lineIn("Spanish"), { exact: true })).toBeVisible();
  await page.getByRole("button", { name: background.save, exact: true }).click();
  await expect(page.getByText(inSpanish, { exact: true }).first()).toHaveAttribute("lang", "es");
  await page.getByText(/^Wording 1, written/).click();
  await expect(page.getByText("Reason: Read the paper again.")).toBeVisible();
  await page.goBack();

  await page.getByRole("button", { name: "New entry" }).click();
  await page.getByLabel(text.happened.label).fill(inEnglish);
  await page.getByRole("button", { name: text.when.now, exact: true }).click();

  // A text in another language has its own beside it, and can be put right; all have one where it is asked for.
  await unfold(page, text.harm.line);
  await page.getByLabel(text.harm.injuries, { exact: true }).fill(inSpanish);
  const ofInjuries = page.locator('[data-path="injuriesLanguage"]');
  const ofDamage = page.locator('[data-path="damageLanguage"]');
  await expect(page.getByText(text.language.seems("Spanish"))).toBeVisible();
  await expect(ofInjuries).toHaveValue("");
  await expect(ofInjuries).toHaveAccessibleName(text.language.ofText);
  await expect(ofInjuries).toHaveAccessibleDescription(new RegExp(text.harm.injuries));
  await expect(ofDamage).toBeHidden();

  // It follows its text when a row above is taken away, and one that was chosen is never out of sight.
  await unfold(page, text.reports.title);
  await page.getByRole("button", { name: text.reports.add }).click();
  await page.getByRole("button", { name: text.reports.addAnother }).click();
  await page.getByLabel(text.reports.response).nth(1).fill(answer);
  const ofAnswer = (row: number) => page.locator(`[data-language-of="reports.${row}.response"]`);
  await expect(ofAnswer(1)).toContainText(text.language.seems("Spanish"));
  await page.getByRole("button", { name: text.reports.remove(1) }).click();
  await expect(ofAnswer(1)).toHaveCount(0);
  await expect(ofAnswer(0)).toContainText(text.language.seems("Spanish"));
  await ofDamage.evaluate((select: HTMLSelectElement) => {
    select.value = "so";
  });
  await expect(ofDamage).toBeVisible();
  await unfold(page, text.language.lineIn("English"));
  await page.getByLabel(text.language.others).check();
  await page.getByLabel(text.harm.damage, { exact: true }).fill("The gate.");
  await ofDamage.selectOption("Somali");
  await unfold(page, text.who.line);
  await page.getByRole("button", { name: text.who.add }).click();
  await page.getByRole("button", { name: "Jordan Pike" }).click();
  await unfold(page, text.order.line);
  await page.getByLabel(text.order.which).selectOption("Order of no contact");
  await page.getByLabel(text.order.breached).selectOption("Yes");
  await page.getByRole("button", { name: text.save, exact: true }).click();
  await expect(page.getByText(text.saved)).toBeVisible();
  await expect(page.getByText("Jordan Pike", { exact: true })).toBeVisible();
  await expect(page.getByText("Order of no contact")).toBeVisible();
  const main = page.getByRole("main");
  await expect(main).toContainText("Injuries: Spanish");
  await expect(main).toContainText("Damage: Somali");
  for (const spanish of [inSpanish, answer]) {
    await expect(page.getByText(spanish, { exact: true })).toHaveAttribute("lang", "es");
  }
  await backToLog(page);
  await expect(entry(page, inEnglish)).toBeVisible();

  // What a pointer finds in the chart, a key finds beside it.
  await page.getByRole("button", { name: words().log.timeline }).click();
  await page.getByText(words().timelineScreen.oneByOne).press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Order of no contact")).toBeVisible();
  await page.goBack();
  await page.goBack();

  await page.getByRole("button", { name: journal.title }).click();
  await page.getByRole("button", { name: journal.write }).click();
  await page.getByLabel(journal.label).fill("I slept badly.");
  await page.getByRole("button", { name: journal.save, exact: true }).click();
  await expect(page.getByText("I slept badly.")).toBeVisible();
  await expect(page.getByRole("button", { name: journal.write })).toBeFocused();

  // What is half-written stays while another place is changed, and is thrown away only after asking.
  await page.getByRole("button", { name: journal.write }).click();
  await page.getByRole("button", { name: journal.cancel }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.getByRole("button", { name: journal.write }).click();
  await page.getByLabel(journal.label).fill("Half a tho");
  await page.getByRole("button", { name: journal.change, exact: true }).click();
  await page.getByLabel(journal.label).last().fill("I slept badly again.");
  await page.getByText(text.language.line, { exact: true }).last().click();
  await page.getByLabel(text.language.label, { exact: true }).last().selectOption("Somali");
  await page.getByRole("button", { name: journal.save, exact: true }).last().click();
  await expect(page.getByText("I slept badly again.")).toHaveAttribute("lang", "so");
  await expect(page.getByRole("button", { name: journal.change, exact: true })).toBeFocused();
  await expect(page.getByLabel(journal.label)).toHaveValue("Half a tho");
  await page.getByRole("button", { name: journal.cancel }).click();
  await page.getByRole("dialog").getByRole("button", { name: text.keep }).click();
  await expect(page.getByLabel(journal.label)).toHaveValue("Half a tho");
  await expect(page.getByText(text.draftKept)).toBeVisible();
  await page.getByRole("button", { name: journal.cancel }).click();
  await page.getByRole("dialog").getByRole("button", { name: text.discard }).click();
  await expect(page.getByRole("button", { name: journal.write })).toBeFocused();

  await page.getByLabel(journal.search).fill("lantern");
  await expect(page.getByText(journal.nothing)).toBeVisible();
  await page.goBack();
  await page.getByLabel(words().find.label).fill("slept");
  await expect(page.getByText(words().find.inJournal(1))).toBeVisible();
  await page.getByRole("button", { name: words().find.lookInJournal }).click();
  await expect(page.getByLabel(journal.search)).toHaveValue("slept");
  await expect(page.getByText(journal.found(1, 1))).toBeVisible();
  await page.getByRole("button", { name: journal.erase, exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: journal.erase }).click();
  await expect(page.getByText(journal.erased)).toBeVisible();
  await expect(page.getByText("I slept badly again.")).toHaveCount(0);
  await expect(page.getByText(journal.erased)).toBeFocused();
  await page.goBack();

  // Whoever chose a zone for good and has travelled on sees it before a time is written down.
  const { settings, zoneScreen } = words();
  await page.getByRole("button", { name: settings.title, exact: true }).click();
  await page.getByRole("button", { name: settings.entries.zone }).click();
  await page.getByText(zoneScreen.always, { exact: true }).click();
  await page.getByLabel(zoneScreen.label).selectOption("America/Denver");
  await expect(page.getByText(zoneScreen.changed("America/Denver"))).toBeVisible();
  await page.goBack();
  await backToLog(page);
  await page.getByRole("button", { name: "New entry" }).click();
  const line = text.when.zoneLineOther("America/Denver", "America/Chicago");
  await expect(page.getByText(line)).toBeVisible();
});

test.describe("where the browser does not say its zone", () => {
  test.use({ timezoneId: "UTC" });

  test("[A20] [I2] [I9] it is asked for once, stands beside every time from then on, and can be changed; of a time that came twice it is known which", async ({
    page,
  }) => {
    const { zoneQuestion, when } = text;
    // In Denver, clocks were put back from 02:00 to 01:00 half an hour before.
    await page.addInitScript((instant) => {
      Date.now = () => instant;
    }, Date.parse("2026-11-01T08:30:00Z"));
    await openPrepared(page, { entries: [phoneCall] });
    // A change of an entry is written down for good as much as an entry is.
    const { incident, problems } = words();
    const question = page.getByRole("heading", { name: zoneQuestion.title });
    await entry(page, phoneCall.content.description).getByRole("button").click();
    for (const act of [incident.amend, incident.withdraw]) {
      await page.getByRole("button", { name: act, exact: true }).click();
      await expect(question).toBeVisible();
      await page.goBack();
      await expect(question).toBeHidden();
    }
    await backToLog(page);
    await page.getByRole("button", { name: "New entry" }).click();
    await expect(question).toBeVisible();
    // A tap in passing chooses nothing.
    await expect(page.getByLabel(zoneQuestion.label)).toHaveValue("");
    await page.getByRole("button", { name: zoneQuestion.go }).click();
    await expect(page.getByText(problems["zone-unknown"])).toBeVisible();
    await expect(page.getByLabel(zoneQuestion.label)).toBeFocused();
    await expect(page.getByLabel(zoneQuestion.label).getByText("UTC", { exact: true })).toHaveCount(
      1,
    );
    await page.getByLabel(zoneQuestion.label).selectOption("America/Denver");
    await page.getByRole("button", { name: zoneQuestion.go }).click();
    await page.getByLabel(text.happened.label).fill("The bell rang.");
    const now = page.getByRole("button", { name: when.now, exact: true });
    const which = page.getByRole("group", { name: when.twice.from });
    const time = page.getByLabel(when.time, { exact: true });
    await now.click();
    await expect(time).toHaveValue("01:30");
    await expect(which.getByLabel(when.twice.later)).toBeChecked();
    await time.fill("03:30");
    await expect(which).toHaveCount(0);
    await time.fill("01:20");
    await expect(which.getByLabel(when.twice.unknown)).toBeChecked();
    await now.click();
    await page.getByRole("button", { name: text.save, exact: true }).click();
    await expect(page.getByText("01:30 (America/Denver, UTC\u221207:00)")).toBeVisible();
    await expect(page.getByText(words().incident.clockChange.later)).toBeVisible();
    await expect(page.getByText(/America\/Denver, UTC.0[67]:00/)).toHaveCount(2);
    await page.getByRole("button", { name: words().incident.amend, exact: true }).click();
    await expect(which.getByLabel(when.twice.later)).toBeChecked();
    await page.goBack();
    await backToLog(page);

    // Changed in the settings, it holds for entries and for what stands beside them.
    const { background, settings, zoneScreen } = words();
    await page.getByRole("button", { name: settings.title, exact: true }).click();
    await page.getByRole("button", { name: settings.entries.zone }).click();
    await expect(page.getByLabel(zoneScreen.label)).toHaveValue("America/Denver");
    await page.getByLabel(zoneScreen.label).selectOption("America/Chicago");
    await expect(page.getByText(zoneScreen.changed("America/Chicago"))).toBeVisible();
    await page.goBack();
    await backToLog(page);
    await page.getByRole("button", { name: background.title }).click();
    await page.getByRole("button", { name: background.kinds.change.add }).click();
    await page.getByLabel(background.fields.what.label).fill("Both locks were changed.");
    await page.getByRole("button", { name: background.save, exact: true }).click();
    await expect(page.getByText(/America\/Chicago, UTC.0[56]:00/)).toBeVisible();
    await page.goBack();
    await backToLog(page);
    await page.getByRole("button", { name: "New entry" }).click();
    await expect(page.getByText(when.zoneLine("America/Chicago"))).toBeVisible();
  });
});

// Presses Tab as often as it takes, as somebody without a mouse does.
async function tabTo(page: Page, target: Locator): Promise<void> {
  const element = await target.elementHandle();
  for (let presses = 0; presses < 80; presses += 1) {
    const isThere = await element?.evaluate((there) => there.contains(document.activeElement));
    if (isThere === true) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("Tab does not lead there");
}
