// With same-bytes.test.ts: both engines must give the file whose fingerprint is kept in tests/golden.

import { expect, test } from "vitest";
import { type Milliseconds, toHex } from "#base";
import kept from "../../../tests/golden/a-document.sha256?raw";
import keptInPacks from "../../../tests/golden/a-document-in-packs.sha256?raw";
import { aDocument, aDocumentInPacks } from "../../../tests/support/a-document.ts";
import { reportFontsInBrowser } from "../../../tests/support/report-fonts-in-browser.ts";
import { drawDocument } from "./draw-document.ts";
import { usLetter } from "./paper.ts";

const sha256 = async (bytes: Uint8Array) =>
  new Uint8Array(await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>));

test("[P3] the browser makes the very file that Node makes", async () => {
  for (const [document, expected] of [
    [aDocument, kept],
    [aDocumentInPacks, keptInPacks],
  ] as const) {
    const bytes = await drawDocument(document, {
      paper: usLetter,
      fonts: await reportFontsInBrowser(document === aDocumentInPacks),
      createdAt: Date.UTC(2026, 5, 2, 15, 30) as Milliseconds,
      fingerprint: sha256,
    });
    expect(`${toHex(await sha256(bytes))}\n`).toBe(expected);
  }
});
