// Why there is a form where pages or files were asked for: what happened, and what to do now.

import type { FaultCode } from "#base";
import { openWords as words } from "#i18n/open";
import { Notice } from "#ui";
import { FaultNotice } from "../../FaultNotice.tsx";
import type { LookOutcome } from "../../session-types.ts";

/** What came of looking or making, when it was neither pages nor files. */
export type After =
  | "stopped"
  | "nothing"
  | "none-chosen"
  | "date"
  | { readonly fault: FaultCode }
  | { readonly unreadable: string }
  /** Which of the files to show was not chosen, from 1. */
  | { readonly withoutFile: number };

/** The same of an outcome that gave no pages. */
export function afterOf(outcome: Exclude<LookOutcome, { kind: "looked" }>): After {
  if (outcome.kind === "exhibit-unreadable") return { unreadable: outcome.fileName };
  return outcome.kind === "cancelled" ? "stopped" : "nothing";
}

/** Says it, if there is anything to say. */
export function AfterNotice({ after }: { readonly after: After | undefined }) {
  const text = words().reportScreen;
  if (after === undefined) return null;
  if (after === "stopped") return <Notice alert title={text.stopped} />;
  if (after === "date") return <Notice alert tone="danger" title={text.dateProblem} />;
  if (after === "nothing") {
    return (
      <Notice alert title={text.nothing}>
        <p>{text.nothingHint}</p>
      </Notice>
    );
  }
  if (after === "none-chosen") {
    return (
      <Notice alert title={text.noneChosen}>
        <p>{text.noneChosenHint}</p>
      </Notice>
    );
  }
  if ("withoutFile" in after) {
    return <Notice alert tone="danger" title={text.withoutFile(after.withoutFile)} />;
  }
  if ("unreadable" in after) {
    return (
      <Notice alert tone="danger" title={text.unreadable(after.unreadable)}>
        <p>{text.unreadableHint}</p>
      </Notice>
    );
  }
  return <FaultNotice code={after.fault} />;
}
