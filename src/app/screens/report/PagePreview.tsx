// The pages of a report as text, from the very pages that go into the file: what it says is exactly what the paper says.

import { Fragment, useState } from "react";
import { openWords as words } from "#i18n/open";
import { Button, InLanguages } from "#ui";
import type { PagePiece, PageText } from "../../report-worker/protocol.ts";

const atOnce = 20;

/** The pages, some at first and the rest when they are asked for. */
export function PagePreview({ pages }: { readonly pages: readonly PageText[] }) {
  const text = words().reportScreen;
  const [shown, setShown] = useState(atOnce);
  const rest = pages.length - shown;
  return (
    <div className="stack">
      {pages.slice(0, shown).map((page, index) => (
        <article
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is known by its place
          key={index}
          className="report-page"
          aria-label={text.pageNumber(index + 1, pages.length)}
        >
          {page.map((piece, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a piece is known by its place
            <Piece key={place} piece={piece} />
          ))}
        </article>
      ))}
      {rest > 0 && (
        <div>
          <Button onPress={() => setShown(shown + 5 * atOnce)}>
            {text.morePages(Math.min(rest, 5 * atOnce))}
          </Button>
        </div>
      )}
    </div>
  );
}

// The screen has its own first two levels of headings above.
function Piece({ piece: { role, texts } }: { readonly piece: PagePiece }) {
  const lines = texts.map((text, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text is known by its place
    <Fragment key={index}>
      {index > 0 && " "}
      <InLanguages stretches={text} />
    </Fragment>
  ));
  switch (role) {
    case "h1":
      return <h3 dir="auto">{lines}</h3>;
    case "h2":
      return <h4 dir="auto">{lines}</h4>;
    case "h3":
    case "h4":
      return <h5 dir="auto">{lines}</h5>;
    case "edge":
      return <p className="soft report-edge">{lines}</p>;
    case "figure":
      return (
        <p className="report-figure">
          {words().reportScreen.figure}: {lines}
        </p>
      );
    case "row":
      return (
        <div className="report-row">
          {texts.map((cell, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its place
            <span key={index} dir="auto">
              <InLanguages stretches={cell} />
            </span>
          ))}
        </div>
      );
    case "p":
      return (
        <p className="own-words" dir="auto">
          {lines}
        </p>
      );
  }
}
