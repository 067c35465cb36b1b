// With same-bytes.browser.test.ts: both engines must give the file whose fingerprint is kept in tests/golden.

import { expect, test } from "vitest";
import { type Milliseconds, toHex } from "#base";
import { aDocument, aDocumentInPacks } from "../../../tests/support/a-document.ts";
import { sha256 } from "../../../tests/support/incidents.ts";
import { reportFonts } from "../../../tests/support/read-pdf-text.ts";
import { drawDocument } from "./draw-document.ts";
import { usLetter } from "./paper.ts";

test("[P3] Node makes the very file that was made before", async () => {
  for (const [document, fonts, name] of [
    [aDocument, reportFonts(), "a-document"],
    [aDocumentInPacks, reportFonts(["han", "hangul"]), "a-document-in-packs"],
  ] as const) {
    const bytes = await drawDocument(document, {
      paper: usLetter,
      fonts,
      createdAt: Date.UTC(2026, 5, 2, 15, 30) as Milliseconds,
      fingerprint: sha256,
    });
    await expect(`${toHex(sha256(bytes))}\n`).toMatchFileSnapshot(
      `../../../tests/golden/${name}.sha256`,
    );
  }
});
