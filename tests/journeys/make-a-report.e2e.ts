// A person makes a report for a court: looks at what it tells, takes something out, makes the filed copy, the confidential
// sheet and the tables, and finds them in the register of copies.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Download, Page } from "@playwright/test";
import type { TimeZone } from "#base";
import { openWords as words } from "#i18n/open";
import { webpOf } from "../support/a-picture.ts";
import { expect, test } from "../support/browser.ts";
import { leaveWording, lookAtPages, save, unfold } from "../support/journey.ts";
import { pdfObjects } from "../support/pdf-objects.ts";
import { withExif } from "../support/pictures.ts";
import { openPrepared } from "../support/prepared-vault.ts";
import { inflated, readPdf, withoutSpace } from "../support/read-pdf-text.ts";
import { projectFolder } from "../support/sources.ts";
import { phoneCall, slashedTire } from "../support/worked-examples.ts";

async function bytesOf(download: Download): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}

async function saved(page: Page, act: () => Promise<void>) {
  const saving = page.waitForEvent("download");
  await act();
  const download = await saving;
  return { bytes: await bytesOf(download), name: download.suggestedFilename() };
}

test("[R17] [R18] [R23] [RV10] [I50] one request gives a report, a sheet and tables that were read before, and all are in the register", async ({
  page,
}) => {
  const { address } = phoneCall.content.location;
  const contact = "217-555-0143";
  await withShareSheet(page);
  await openPrepared(page, {
    entries: [phoneCall, slashedTire],
    also: async (log) => {
      await log.changeSettings({ zone: "Pacific/Kiritimati" as TimeZone });
    },
  });

  await page.getByRole("button", { name: "Make a report" }).click();
  await page.getByLabel("Your name", { exact: true }).fill("Robin Castell");
  await unfold(page, "For a court");
  await page.getByLabel("Case number").fill("2026-OP-118");
  await page.getByLabel("Signed in the United States").check();
  await unfold(page, "Which files");
  for (const name of ["Also a confidential sheet", "Also a table (CSV)", "Also a table (JSON)"]) {
    await page.getByLabel(name).check();
  }
  await lookAtPages(page);
  await expect(page.getByRole("heading", { name: "Read it before you make it" })).toBeVisible();

  // What they would learn leads to the entry, and by its wording back to the pages as they are then.
  await page.getByText(/^Your car/).click();
  await expect(page.getByText("my car", { exact: true }).first()).toBeVisible();
  const car = page.getByRole("listitem").filter({ hasText: "my car" }).first();
  await car.getByRole("button", { name: /^Change entry/ }).click();
  await page
    .getByLabel("What happened, in order")
    .fill(`${slashedTire.content.description.replaceAll("my car", "a car")} I was terrified.`);
  await page.getByLabel("Why are you changing it?").fill("Whose car it was need not stand here.");
  await save(page);
  // What was just written is looked at like all the rest.
  await expect(page.locator("mark", { hasText: "I was terrified" })).toBeVisible();
  await leaveWording(page);
  await expect(page.getByText("my car", { exact: true })).toHaveCount(0);

  const preview = withoutSpace(
    (await page.getByRole("article").allInnerTexts()).join("").replace(/^Picture: /gm, ""),
  );
  expect(preview).toContain(withoutSpace("I declare under penalty of perjury"));
  // It stands on the confidential sheet, which is shown below the report.
  expect(preview).toContain(withoutSpace(address));
  await page.getByLabel("Who is this copy for?").fill("The clerk");

  const report = await saved(page, () =>
    page.getByRole("button", { name: "Make the report" }).click(),
  );
  await expect(page.getByRole("heading", { name: "The report is made" })).toBeVisible();
  expect(report.name).toMatch(/^daybook-\d{4}-\d{2}-\d{2}\.pdf$/);
  const read = await readPdf(report.bytes);
  // Dated where the person says they are, not where the device says it is.
  expect(withoutSpace(read.pages.join(""))).toMatch(/Prepared[^(]*\(Pacific\/Kiritimati/);
  // With nothing ticked, witness contacts, addresses and earlier words stay out.
  const onPaper = withoutSpace(read.pages.join(""));
  expect(onPaper).toContain(withoutSpace("Dana Whitfield"));
  for (const out of [contact, address, "my car"]) {
    expect(onPaper).not.toContain(withoutSpace(out));
  }
  expect(inflated(report.bytes)).not.toContain(contact);
  const fingerprint = createHash("sha256").update(report.bytes).digest("hex");
  await expect(page.getByText(fingerprint)).toBeVisible();

  // The share sheet gets the very file; who thinks better of it is told so.
  const share = page.getByRole("button", { name: words().reportScreen.share, exact: true }).first();
  await share.click();
  await expect(page.getByText(words().reportScreen.shareFailed)).toBeVisible();
  await share.click();
  await expect(page.getByText(words().reportScreen.shareFailed)).toHaveCount(0);
  expect(await page.evaluate(() => document.title)).toBe(
    `${report.name} application/pdf ${fingerprint}`,
  );

  const buttons = page.getByRole("button", { name: "Save", exact: true });
  const sheet = await saved(page, () => buttons.nth(0).click());
  const csv = await saved(page, () => buttons.nth(1).click());
  const json = await saved(page, () => buttons.nth(2).click());
  expect([sheet, csv, json].map(({ name }) => name.replace(/\d/g, "0"))).toEqual([
    "daybook-0000-00-00-sheet.pdf",
    "daybook-0000-00-00.csv",
    "daybook-0000-00-00.json",
  ]);
  const sheetPages = (await readPdf(sheet.bytes)).pages;
  for (const text of sheetPages) expect(text).toContain("CONFIDENTIAL");
  expect(sheetPages.join("")).toContain(contact);
  const table = new TextDecoder().decode(csv.bytes);
  expect(table.split("\r\n").length).toBe(4);
  expect(table + new TextDecoder().decode(json.bytes)).not.toContain(contact);
  const { incidents } = JSON.parse(new TextDecoder().decode(json.bytes)) as {
    incidents: { number: number }[];
  };
  expect(incidents.map(({ number }) => number)).toEqual([1, 2]);

  await page.getByRole("button", { name: "Back to your entries" }).click();
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("button", { name: "Copies you made" }).click();
  await expect(page.getByText("The clerk")).toBeVisible();
  await expect(page.getByText(new RegExp(fingerprint))).toBeVisible();
});

/** A device with a share sheet that is left alone at first; then the title of the page says which file it was handed. */
async function withShareSheet(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let asked = 0;
    navigator.canShare = (data) => (data?.files ?? []).length === 1;
    navigator.share = async (data) => {
      asked += 1;
      const [file] = data?.files ?? [];
      if (asked === 1 || file === undefined) throw new DOMException("", "AbortError");
      const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", await file.arrayBuffer()));
      const hex = [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
      document.title = `${file.name} ${file.type} ${hex}`;
    };
  });
}

/** The report that the command makes of `table`, with the same files to show. */
function fromCommand(
  table: Uint8Array,
  photo: string,
  { sound, post }: Readonly<Record<"sound" | "post", Uint8Array>>,
): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "command-"));
  const at = (name: string) => join(folder, name);
  writeFileSync(at("table.json"), table);
  writeFileSync(at("call.m4a"), sound);
  writeFileSync(at("post.webp"), post);
  const foundation = { madeBy: "R. C." };
  const exhibits = [
    { file: photo, title: "The tire, 9 May", incident: 1, foundation },
    { file: "call.m4a", title: "The call", foundation },
    { file: "post.webp", title: "The post", foundation },
  ];
  writeFileSync(at("exhibits.json"), JSON.stringify(exhibits));
  const options = ["--in", at("table.json"), "--exhibits", at("exhibits.json")];
  const made = spawnSync(
    process.execPath,
    ["scripts/report.mjs", ...options, "--out", at("r.pdf")],
    {
      cwd: projectFolder,
      encoding: "utf8",
    },
  );
  if (made.status !== 0 || made.stderr !== "") throw new Error(made.stderr);
  const bytes = readFileSync(at("r.pdf"));
  rmSync(folder, { recursive: true, force: true });
  return bytes;
}

test("[R6] [R22] [R24] [PH5] a photo is shown upright and without what is hidden in it, another file by its fingerprint, to the byte as the command does, and making can be stopped", async ({
  page,
}) => {
  await openPrepared(page, { entries: [phoneCall, slashedTire] });
  // Its left half is black. As the camera held it, left is up.
  const drawn = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(2000, 1000);
    const drawing = canvas.getContext("2d");
    if (drawing === null) throw new Error();
    drawing.fillStyle = "#fff";
    drawing.fillRect(0, 0, 2000, 1000);
    drawing.fillStyle = "#000";
    drawing.fillRect(0, 0, 1000, 1000);
    const bytes = await (await canvas.convertToBlob({ type: "image/jpeg" })).arrayBuffer();
    return Array.from(new Uint8Array(bytes));
  });
  const photo = withExif(Uint8Array.from(drawn), "QPLACEQ", 6);
  const path = join(tmpdir(), `photo-${process.pid}.jpg`);
  writeFileSync(path, photo);
  const sound = Buffer.from("a recording");
  const post = webpOf("lossy", { orientation: 6 });

  await page.getByRole("button", { name: "Make a report" }).click();
  await unfold(page, "Files to show");
  const chosen = [
    path,
    { name: "call.m4a", mimeType: "audio/mp4", buffer: sound },
    { name: "post.webp", mimeType: "image/webp", buffer: Buffer.from(post) },
  ];
  for (const [index, file] of chosen.entries()) {
    await page.getByRole("button", { name: "Add a file" }).click();
    const row = page.getByRole("group", { name: `File ${index + 1}`, exact: true });
    if (index === 0) {
      const buffer = Buffer.from("\0\0\0\x18ftypheic");
      await row.getByLabel("The file").setInputFiles({ name: "a.HEIC", mimeType: "", buffer });
      await expect(row.getByText("“a.HEIC” will be named, but not shown")).toBeVisible();
    }
    await row.getByLabel("The file").setInputFiles(file);
    await expect(row.getByText("will be named, but not shown")).toHaveCount(0);
    await row
      .getByLabel("What it shows")
      .fill(["The tire, 9 May", "The call. I was terrified.", "The post"][index] ?? "");
    await row.getByLabel("Who made it").fill("R. C.");
  }
  const { entries, exhibits, choices, leaveOutEntry, which, from, look, notIn } =
    words().reportScreen;
  const { withoutFile, noneChosen } = words().reportScreen;
  const first = page.getByRole("group", { name: "File 1", exact: true });
  await first.getByRole("button", { name: exhibits.chooseEntry }).click();
  await first.getByLabel(entries.find).fill("Honda");
  await expect(first.getByText(entries.shown(1, 1))).toBeVisible();
  await first.getByRole("radio").check();
  await first.getByRole("button", { name: exhibits.entryChosen }).click();
  await expect(first.getByText(/my car/)).toBeVisible();

  await unfold(page, "Which files");
  await page.getByLabel(words().reportScreen.json).check();

  // Without its letters the work stands still, until it is stopped.
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await page.route("**/*.ttf", async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  await page.getByRole("button", { name: "Look at the pages" }).click();
  // What is said of a file is looked at like all the rest; what is moved out of it goes to the private journal.
  const { check } = words().review;
  const leave = page.getByRole("button", { name: check.leaveAll });
  const stop = page.getByRole("button", { name: "Stop", exact: true });
  const found = page.getByRole("listitem").filter({ hasText: "I was terrified" });
  await found.getByText(check.moveFact, { exact: true }).click();
  await page.getByRole("button", { name: check.next }).click();
  await stop.click();
  await expect(page.getByText("Stopped. No report was made.")).toBeVisible();
  goOn();
  await page.unrouteAll({ behavior: "ignoreErrors" });

  await lookAtPages(page);
  await expect(page.getByText("Exhibit 1: The tire, 9 May").first()).toBeVisible();
  await expect(page.getByText("terrified")).toHaveCount(0);
  // An entry that is left out here stays out, whatever is chosen afterwards.
  const ofPhone = page.getByText(phoneCall.content.description.slice(0, 40));
  await expect(ofPhone.first()).toBeVisible();
  await unfold(page, which);
  await page.getByRole("button", { name: leaveOutEntry(1) }).click();
  await expect(ofPhone).toHaveCount(0);
  // What it tells leads to the field it stands in, and from there back to the pages.
  await page.getByText(/^People you trust/).click();
  const maker = page.getByRole("listitem").filter({ hasText: /^R\. C\./ });
  await maker.getByRole("button", { name: "Change file 2" }).click();
  const second = page.getByRole("group", { name: "File 2", exact: true });
  await expect(second.getByLabel("Who made it")).toBeFocused();
  await expect(second.getByLabel("What it shows")).toHaveValue("The call.");
  await second.getByLabel("What it shows").fill("The call");
  const way = (name: string) => page.getByLabel(name, { exact: true });
  const line = (example: typeof phoneCall) =>
    page.getByRole("checkbox", { name: example.content.description.slice(0, 40) });
  await expect(way(choices.allBut)).toBeChecked();
  await expect(page.getByText(entries.chosen(1))).toBeVisible();
  await expect(line(phoneCall)).toBeChecked();
  await expect(line(slashedTire)).toHaveCount(0);
  await line(phoneCall).uncheck();
  await expect(page.getByText(entries.chosen(0))).toBeVisible();
  await line(phoneCall).check();

  // One that is chosen and does not come is named.
  await way(choices.chosen).check();
  await line(phoneCall).check();
  await line(slashedTire).check();
  await page.getByLabel(from).fill("2026-05-10");
  // What is said on the way there stays as it was said.
  await first.getByRole("button", { name: exhibits.chooseOther }).click();
  await first.getByRole("radio", { name: phoneCall.content.description.slice(0, 40) }).check();
  const belongs = page.locator('[data-path$=".incident"]').first();
  const toPhone = await belongs.inputValue();
  await page.getByRole("button", { name: exhibits.add }).click();
  await page.getByRole("button", { name: look }).click();
  await expect(page.getByText(withoutFile(4))).toBeVisible();
  await expect(belongs).toHaveValue(toPhone);
  await expect(second.getByLabel("What it shows")).toHaveValue("The call");
  await page.getByRole("button", { name: exhibits.remove(4) }).click();
  await lookAtPages(page);
  await expect(page.getByText(notIn.title(1))).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: notIn.days })).toContainText(
    phoneCall.content.description.slice(0, 40),
  );
  await page.getByRole("button", { name: words().reportScreen.change, exact: true }).click();
  await expect(belongs).toHaveValue(toPhone);
  await first.getByRole("button", { name: exhibits.toNone }).click();
  await expect(first.getByRole("button", { name: exhibits.chooseEntry })).toBeFocused();
  await first.getByRole("button", { name: exhibits.chooseEntry }).click();
  await first.getByRole("radio", { name: /my car/ }).check();
  await page.getByLabel(from).fill("");
  await way(choices.allBut).check();
  await expect(line(phoneCall)).toBeChecked();
  await lookAtPages(page);
  await expect(ofPhone).toHaveCount(0);
  // A file is read once: what was looked at is what is made, whatever became of the file.
  writeFileSync(path, "gone");
  const { bytes } = await saved(page, () =>
    page.getByRole("button", { name: "Make the report" }).click(),
  );
  const table = await saved(page, () =>
    page.getByRole("button", { name: words().reportScreen.save, exact: true }).click(),
  );
  writeFileSync(path, photo);
  expect(Buffer.from(bytes).equals(fromCommand(table.bytes, path, { sound, post }))).toBe(true);
  const { pages, forbidden } = await readPdf(bytes);
  const text = withoutSpace(pages.join(""));
  expect(forbidden).toEqual([]);
  for (const original of [photo, sound, post]) {
    expect(text).toContain(createHash("sha256").update(original).digest("hex"));
  }
  expect(text).toContain(withoutSpace("A recording cannot be shown on paper."));
  expect(text).toContain("BelongstoIncident1");
  expect(inflated(bytes)).not.toContain("QPLACEQ");
  const picture = [...pdfObjects(bytes).values()].find(({ text: head }) =>
    head.includes("/Subtype/Image"),
  );
  expect(picture?.text).toContain("/Width 800/Height 1600/");
  const [top = 255, bottom = 0] = await page.evaluate(
    async (jpeg) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(jpeg)]));
      const drawing = new OffscreenCanvas(800, 1600).getContext("2d", {
        willReadFrequently: true,
      });
      drawing?.drawImage(bitmap, 0, 0);
      return [100, 1500].map((y) => drawing?.getImageData(400, y, 1, 1).data[0] ?? 128);
    },
    [...(picture?.stream ?? [])],
  );
  expect(top).toBeLessThan(20);
  expect(bottom).toBeGreaterThan(235);

  // The file is changed after it was chosen.
  await page.getByRole("button", { name: "Make another report" }).click();
  // Nothing of the last choice is left, and trying another way loses nothing of this one.
  await unfold(page, which);
  await expect(way(choices.all)).toBeChecked();
  await way(choices.chosen).check();
  await page.getByRole("button", { name: look }).click();
  await expect(page.getByText(noneChosen, { exact: true })).toBeVisible();
  await line(slashedTire).check();
  await way(choices.all).check();
  await expect(way(choices.chosen)).toBeVisible();
  await way(choices.chosen).check();
  await expect(line(slashedTire)).toBeChecked();
  await unfold(page, "Files to show");
  await page.getByRole("button", { name: "Add a file" }).click();
  await page.getByRole("button", { name: "Look at the pages" }).click();
  await expect(page.getByText("Choose the file for “File 1”", { exact: false })).toBeVisible();
  await page.getByLabel("The file", { exact: true }).setInputFiles(path);
  writeFileSync(path, "gone");
  await page.getByRole("button", { name: "Look at the pages" }).click();
  await expect(leave.or(page.getByText(/could not be read/))).toBeVisible();
  if (await leave.isVisible()) await leave.click();
  await expect(page.getByText(/The file “photo-\d+\.jpg” could not be read\./)).toBeVisible();
});
