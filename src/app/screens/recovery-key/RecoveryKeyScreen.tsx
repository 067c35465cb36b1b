// The recovery key afterwards: whether there is one, and making, replacing or removing it. Each asks for the passphrase.

import { useState } from "react";
import { words } from "#i18n";
import { Button, Notice, Page, Section, Skeleton } from "#ui";
import { FaultNotice } from "../../FaultNotice.tsx";
import type { LogClient } from "../../log-worker/client.ts";
import { PassphraseAgain } from "../../secrets/PassphraseAgain.tsx";
import type { SessionActions } from "../../session-types.ts";
import { useLoaded } from "../../use-loaded.ts";
import { MakeKey } from "./MakeKey.tsx";

/** Where the recovery key is looked after. */
export function RecoveryKeyScreen({
  session,
  log,
  say,
  onBack,
}: {
  readonly session: Pick<SessionActions, "makeRecoveryKey" | "revokeRecoveryKey">;
  readonly log: LogClient;
  readonly say: (text: string) => void;
  readonly onBack: () => void;
}) {
  const text = words().recoveryKey;
  const [part, setPart] = useState<"overview" | "replace" | "revoke">("overview");
  const has = useLoaded(() => log.ask("hasRecoveryKey", {}));
  const toOverview = () => setPart("overview");
  if (has.kind !== "loaded") {
    return (
      <Page title={text.title} onBack={onBack}>
        {has.kind === "loading" && <Skeleton label={words().app.loading} />}
        {has.kind === "faulted" && <FaultNotice code={has.code} />}
      </Page>
    );
  }
  if (!has.value) {
    return (
      <MakeKey {...{ session, log, onBack }} title={text.title} go={text.make.go} onDone={onBack}>
        <p>{text.what}</p>
        <p>
          <strong>{text.notThere}</strong>
        </p>
      </MakeKey>
    );
  }
  switch (part) {
    case "overview":
      return (
        <Page key="overview" title={text.title} onBack={onBack}>
          <p>{text.what}</p>
          <p>
            <strong>{text.there}</strong>
          </p>
          <Section title={text.replace.title}>
            <p>{text.replace.what}</p>
            <div className="row">
              <Button onPress={() => setPart("replace")}>{text.replace.choose}</Button>
            </div>
          </Section>
          <Section title={text.revoke.title}>
            <p>{text.revoke.what}</p>
            <div className="row">
              <Button kind="danger" onPress={() => setPart("revoke")}>
                {text.revoke.choose}
              </Button>
            </div>
          </Section>
          <Notice>
            <p>{text.oldCopies}</p>
          </Notice>
        </Page>
      );
    case "replace":
      return (
        <MakeKey
          key="replace"
          {...{ session, log }}
          title={text.replace.title}
          go={text.replace.go}
          onBack={toOverview}
          onDone={onBack}
        >
          <p>{text.replace.what}</p>
        </MakeKey>
      );
    case "revoke":
      return (
        <Page key="revoke" title={text.revoke.title} onBack={toOverview}>
          <p>{text.revoke.what}</p>
          <p>{text.oldCopies}</p>
          <PassphraseAgain
            kind="danger"
            go={text.revoke.go}
            going={text.revoke.going}
            act={(typed) => session.revokeRecoveryKey(typed)}
            onDone={() => {
              say(text.revoke.done);
              onBack();
            }}
          />
        </Page>
      );
  }
}
