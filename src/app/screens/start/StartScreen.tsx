// The one calm screen before a passphrase is asked for: what Daybook cannot do, while there is nothing to lose yet.
// The two ways on are equal in weight: nobody is led past the warning.

import { words } from "#i18n";
import { Button, Facts, Notice, Page, Section } from "#ui";
import { wasKept } from "../../shell/kept-here.ts";
import { useLoaded } from "../../use-loaded.ts";

/** Shown while this device holds no vault. */
export function StartScreen({
  onGoOn,
  onUseSomethingElse,
  onBackup,
}: {
  readonly onGoOn: () => void;
  readonly onUseSomethingElse: () => void;
  readonly onBackup: () => void;
}) {
  const { welcome } = words();
  const isLost = useLoaded(wasKept);
  return (
    <Page before={welcome.before} title={welcome.title}>
      {isLost.kind === "loaded" && isLost.value && (
        <Notice tone="warning" title={welcome.lostTitle} alert>
          <p>{welcome.lost}</p>
        </Notice>
      )}
      <p>{welcome.what}</p>
      <Section title={welcome.limitsTitle}>
        <Facts facts={welcome.limits} />
      </Section>
      <Section title={welcome.staysTitle}>
        <p>{welcome.stays}</p>
        <p>{welcome.privateWindow}</p>
      </Section>
      <Section title={welcome.question}>
        <div className="stack">
          <Button kind="choice" onPress={onGoOn}>
            {welcome.mine}
          </Button>
          <Button kind="choice" onPress={onUseSomethingElse}>
            {welcome.other}
          </Button>
        </div>
        <div>
          <Button kind="quiet" onPress={onBackup}>
            {welcome.fromBackup}
          </Button>
        </div>
      </Section>
    </Page>
  );
}
