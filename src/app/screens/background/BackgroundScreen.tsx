// What stands beside the entries, in four short lists.

import { openWords as words } from "#i18n/open";
import { backgroundKinds } from "#incidents";
import { Button, Page, Section, Skeleton } from "#ui";
import { FaultNotice } from "../../FaultNotice.tsx";
import { FactList } from "../../facts/FactList.tsx";
import type { LogClient } from "../../log-worker/client.ts";
import type { Navigation } from "../../navigation.ts";
import { useLoaded } from "../../use-loaded.ts";
import { NeededList } from "./NeededList.tsx";
import "./background.css";

/** The lists, with the way to add to each. */
export function BackgroundScreen({
  log,
  navigation,
  onBack,
}: {
  readonly log: LogClient;
  readonly navigation: Navigation;
  readonly onBack: () => void;
}) {
  const text = words().background;
  const loaded = useLoaded(async () => {
    const [facts, needed] = await Promise.all([
      log.ask("background", {}),
      log.ask("neededEvidence", {}),
    ]);
    return { facts, needed };
  });
  return (
    <Page title={text.title} onBack={onBack}>
      <p>{text.what}</p>
      {loaded.kind === "loading" && <Skeleton label={words().app.loading} />}
      {loaded.kind === "faulted" && <FaultNotice code={loaded.code} />}
      {loaded.kind === "loaded" && (
        <NeededList
          needed={loaded.value.needed}
          onOpen={(id) => navigation.go({ name: "incident", id })}
        />
      )}
      {loaded.kind === "loaded" &&
        backgroundKinds.map((kind) => (
          <Section key={kind} title={text.kinds[kind].title}>
            <p className="soft">{text.kinds[kind].what}</p>
            <FactList
              facts={loaded.value.facts
                .filter(({ current }) => current.content.kind === kind)
                .map(({ id, current, withdrawal }) => ({
                  id,
                  content: current.content,
                  withdrawn: withdrawal !== null,
                }))}
              onOpen={(id) => navigation.go({ name: "fact", id })}
            />
            <div>
              <Button icon="plus" onPress={() => navigation.go({ name: "add-fact", kind })}>
                {text.kinds[kind].add}
              </Button>
            </div>
          </Section>
        ))}
    </Page>
  );
}
