// The font packs: what each is for, how large it is, and whether it is on this device.

import { useState } from "react";
import type { PackName } from "#disclosure/pdf";
import { openWords as words } from "#i18n/open";
import { Button, Notice, Page, Section, Skeleton } from "#ui";
import { FaultNotice } from "../../FaultNotice.tsx";
import { PackOffer } from "../../packs/PackOffer.tsx";
import { findPacks, removePack } from "../../shell/packs.ts";
import { useLoaded } from "../../use-loaded.ts";

/** One section for each pack. */
export function PacksScreen({ onBack }: { readonly onBack: () => void }) {
  const text = words().packs;
  const [turn, setTurn] = useState(0);
  const [said, say] = useState("");
  const packs = useLoaded(findPacks, turn);
  const changed = (sentence: string) => {
    say(sentence);
    setTurn(turn + 1);
  };
  const remove = async (name: PackName) => {
    await removePack(name);
    changed(text.removed(text.names[name]));
  };
  return (
    <Page title={text.title} onBack={onBack}>
      <p>{text.what}</p>
      <p>{text.without}</p>
      <p className="soft">{text.privacy}</p>
      {packs.kind === "loading" && <Skeleton label={text.title} />}
      {packs.kind === "faulted" && <FaultNotice code={packs.code} />}
      {packs.kind === "loaded" && packs.value === undefined && <Notice title={text.unavailable} />}
      {packs.kind === "loaded" &&
        packs.value?.map(({ name, byteCount, isKept }) => (
          <Section key={name} title={text.names[name]}>
            <p>{text.holds[name]}</p>
            {isKept ? (
              <>
                <p>{text.here(byteCount)}</p>
                <div>
                  <Button onPress={() => void remove(name)}>{text.remove(text.names[name])}</Button>
                </div>
              </>
            ) : (
              <>
                <p>{text.notHere(byteCount)}</p>
                <PackOffer
                  {...{ name, byteCount }}
                  onAdded={() => changed(text.added(text.names[name]))}
                />
              </>
            )}
          </Section>
        ))}
      <p role="status">{said}</p>
    </Page>
  );
}
