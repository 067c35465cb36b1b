// The register of copies: what left the device, when, for whom, and how to know each file again.

import { openWords as words } from "#i18n/open";
import { Facts, Notice, Page, Section, Skeleton } from "#ui";
import { FaultNotice } from "../../FaultNotice.tsx";
import { instantInWords } from "../../instant-in-words.ts";
import type { LogClient } from "../../log-worker/client.ts";
import { useLoaded } from "../../use-loaded.ts";

/** All copies, latest first. */
export function CopiesScreen({
  log,
  onBack,
}: {
  readonly log: LogClient;
  readonly onBack: () => void;
}) {
  const text = words().copies;
  const { reportScreen } = words();
  const copies = useLoaded(() => log.ask("copies", {}));
  return (
    <Page title={text.title} onBack={onBack}>
      <p>{text.what}</p>
      {copies.kind === "loading" && <Skeleton label={text.title} />}
      {copies.kind === "faulted" && <FaultNotice code={copies.code} />}
      {copies.kind === "loaded" && copies.value.length === 0 && <Notice title={text.none} />}
      {copies.kind === "loaded" &&
        copies.value.map(({ id, madeAt, zone, forWhom, files, numbers, supersededBy }) => (
          <Section key={id} title={instantInWords(madeAt, zone)}>
            <p dir="auto">
              <strong>{text.forWhom(forWhom)}</strong>
            </p>
            <p>
              {text.entries(Object.keys(numbers).length)}
              {supersededBy !== null && `. ${text.superseded}.`}
            </p>
            <Facts
              facts={files.map(({ kind, fileName, fingerprint, byteCount }) => ({
                name: reportScreen.kinds[kind as keyof typeof reportScreen.kinds] ?? fileName,
                text: `${fileName}, ${reportScreen.bytes(byteCount)}, ${reportScreen.fingerprint}: ${fingerprint}`,
              }))}
            />
          </Section>
        ))}
    </Page>
  );
}
