// The first words of an entry, as they were written, where it stands in a list.

import { openWords as words } from "#i18n/open";
import { withVisibleControls } from "#ui";
import type { IncidentSummary } from "./log-worker/protocol.ts";

/** The words, or that there are none. */
export function FirstWords({
  entry: { firstWords, language },
  className,
}: {
  readonly entry: Pick<IncidentSummary, "firstWords" | "language">;
  readonly className?: string;
}) {
  const isEmpty = firstWords === "";
  return (
    <span className={className} dir="auto" lang={isEmpty ? undefined : language || undefined}>
      {isEmpty ? <em className="soft">{words().log.noWords}</em> : withVisibleControls(firstWords)}
    </span>
  );
}
