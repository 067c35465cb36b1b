// Which Daybook this is, how to make sure of it, and what it cannot do.

import { words } from "#i18n";
import { Facts, Fold, Page, Section } from "#ui";
import type { AppShell } from "../../app-props.ts";
import { useWatched } from "../../use-watched.ts";
import { inGroups } from "./in-groups.ts";
import "./about.css";

/** Version, build, readiness for offline use and limits. */
export function AboutScreen({
  shell,
  onBack,
}: {
  readonly shell: AppShell;
  readonly onBack: () => void;
}) {
  const { about } = words();
  const { version, buildHash, offlineReady } = useWatched(shell);
  return (
    <Page title={about.title} onBack={onBack}>
      <Section title={about.howTitle}>
        {about.how.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Section>
      <Section title={about.notTitle}>
        <ul>
          {about.not.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Section>
      <Section title={about.offlineTitle}>
        <p>{offlineReady ? about.offlineReady : about.offlineNotReady}</p>
      </Section>
      <Section title={about.versionTitle}>
        <Facts
          facts={[
            { name: about.version, text: version },
            {
              name: about.build,
              text:
                buildHash === undefined ? (
                  about.buildUnknown
                ) : (
                  <code className="about-build">{inGroups(buildHash)}</code>
                ),
            },
          ]}
        />
        <Fold line={about.compareLine}>
          <p>{about.compare}</p>
        </Fold>
      </Section>
    </Page>
  );
}
