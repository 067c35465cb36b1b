// What will stand on the pages as numbers, before anything is made: which characters, and which letters would show them.

import type { PackName, Unprintable } from "#disclosure/pdf";
import { openWords as words } from "#i18n/open";
import { Notice } from "#ui";
import { PackOffer } from "../../packs/PackOffer.tsx";
import { findPacks } from "../../shell/packs.ts";
import { useLoaded } from "../../use-loaded.ts";

const mostListed = 24;

/** Nothing when every character can be printed. `onAdded` is called when letters came to this device. */
export function UnprintableNotice({
  unprintable,
  onAdded,
}: {
  readonly unprintable: readonly Unprintable[];
  readonly onAdded: () => void;
}) {
  const { packs: text } = words();
  const packs = useLoaded(findPacks);
  if (unprintable.length === 0) return null;
  const hidden = unprintable.filter(({ isHidden }) => isHidden);
  const lost = unprintable.filter(({ isHidden, pack }) => !isHidden && pack === undefined);
  const inPack = (name: PackName) => unprintable.filter(({ pack }) => pack === name);
  const all = packs.kind === "loaded" ? (packs.value ?? []) : [];
  const names = [...new Set(unprintable.flatMap(({ pack }) => pack ?? []))];
  return (
    <Notice tone="warning" title={text.lookTitle}>
      {names.length > 0 && <p>{text.looked}</p>}
      {names.map((name) => (
        <div key={name} className="stack">
          <Characters of={inPack(name)} />
          {packs.kind === "loaded" && packs.value === undefined && <p>{text.unavailable}</p>}
          {all
            .filter((pack) => pack.name === name && !pack.isKept)
            .map(({ byteCount }) => (
              <PackOffer key={name} {...{ name, byteCount, onAdded }} />
            ))}
        </div>
      ))}
      {lost.length > 0 && (
        <>
          <p>{text.noPack}</p>
          <Characters of={lost} />
        </>
      )}
      {hidden.length > 0 && (
        <>
          <p>{text.hidden}</p>
          <Characters of={hidden} />
        </>
      )}
    </Notice>
  );
}

function Characters({ of }: { readonly of: readonly Unprintable[] }) {
  const { packs } = words();
  const more = of.length - mostListed;
  return (
    <ul className="report-characters">
      {of.slice(0, mostListed).map(({ character, shown, isHidden }) => (
        <li key={shown}>
          {!isHidden && <strong dir="auto">{character}</strong>} {shown}
        </li>
      ))}
      {more > 0 && <li>{packs.andMore(more)}</li>}
    </ul>
  );
}
