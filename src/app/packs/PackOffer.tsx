// The way to add one font pack: how large it is, how far it has come, and what happened. Nothing is fetched before a person
// presses the button.

import { useEffect, useRef, useState } from "react";
import type { PackName } from "#disclosure/pdf";
import { openWords as words } from "#i18n/open";
import { Button, Notice, Progress } from "#ui";
import type { PackOutcome } from "../shell/messages.ts";
import { addPack } from "../shell/packs.ts";

/** The button, and what became of it. `onAdded` is called once the pack is on this device. Leaving stops the fetching. */
export function PackOffer({
  name,
  byteCount,
  onAdded,
}: {
  readonly name: PackName;
  readonly byteCount: number;
  readonly onAdded: () => void;
}) {
  const { packs } = words();
  const [share, setShare] = useState<number>();
  const [failure, setFailure] = useState<Exclude<PackOutcome, "kept">>();
  const called = packs.names[name];
  const stopper = useRef<AbortController>(null);
  useEffect(() => () => stopper.current?.abort(), []);

  const add = async () => {
    setFailure(undefined);
    setShare(0);
    stopper.current = new AbortController();
    const outcome = await addPack(name, setShare, stopper.current.signal);
    setShare(undefined);
    if (outcome === "kept") onAdded();
    else setFailure(outcome);
  };

  return (
    <div className="stack">
      {failure !== undefined && (
        <Notice
          tone={failure === "stopped" ? "info" : "danger"}
          alert
          title={packs.failures[failure].happened}
        >
          <p>{packs.failures[failure].next}</p>
        </Notice>
      )}
      {share === undefined ? (
        <div>
          <Button onPress={() => void add()}>{packs.add(called, byteCount)}</Button>
        </div>
      ) : (
        <>
          <Progress label={packs.adding(called)} part={share} />
          <div>
            <Button onPress={() => stopper.current?.abort()}>{packs.stop}</Button>
          </div>
        </>
      )}
    </div>
  );
}
