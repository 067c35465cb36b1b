// Pictures that a report can only name: said where such a file is chosen, and once more before anything is made.

import type { NotShown } from "#disclosure/pictures";
import { openWords as words } from "#i18n/open";
import { Notice } from "#ui";
import type { FileNotShown } from "../../report-worker/protocol.ts";

/** What happened, what is safe and what to do now, for one file. */
export function NotShownNotice({ fileName, reason }: FileNotShown) {
  const { notShown: text } = words().reportScreen;
  return (
    <Notice tone="warning" title={text.title(fileName)}>
      <p>{text.why(reason)}</p>
      <p>{text.safe}</p>
      <p>{text.how}</p>
      {isOfPhone(reason) && <p>{text.fromPhone}</p>}
    </Notice>
  );
}

function isOfPhone(reason: NotShown): boolean {
  return reason.why === "kind" && reason.kind === "heic";
}
