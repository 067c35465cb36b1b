// Writing a fact down, and amending one: the same form, made of the fields of its kind.

import { useState } from "react";
import type { BackgroundId } from "#base";
import { openWords as words } from "#i18n/open";
import { type BackgroundFact, type BackgroundKind, nameOf } from "#incidents";
import { Page, Skeleton } from "#ui";
import type { Drafts } from "../../drafts.ts";
import { FaultNotice } from "../../FaultNotice.tsx";
import type { LogClient } from "../../log-worker/client.ts";
import type { Navigation } from "../../navigation.ts";
import type { SessionActions } from "../../session-types.ts";
import { useLoaded } from "../../use-loaded.ts";
import { FactFields } from "./FactFields.tsx";
import { FactForm } from "./FactForm.tsx";
import { blankFactForm, type FactForm as Form, toFact, toFactForm } from "./fact-fields.ts";

/** Writes a new fact of `kind` down, or amends the one called `id`; then shows it. */
export function FactFormScreen({
  log,
  drafts,
  session,
  navigation,
  subject,
  say,
  onBack,
}: {
  readonly log: LogClient;
  readonly drafts: Drafts;
  readonly session: Pick<SessionActions, "onBeforeLock">;
  readonly navigation: Navigation;
  readonly subject: { readonly kind: BackgroundKind } | { readonly id: BackgroundId };
  readonly say: (text: string) => void;
  readonly onBack: () => void;
}) {
  const text = words().background;
  const [draftSubject] = useState(
    () => `fact:${"id" in subject ? subject.id : subject.kind}` as const,
  );
  const opened = useLoaded(async () => {
    const [facts, kept] = await Promise.all([log.ask("background", {}), drafts.all()]);
    const fact = "id" in subject ? facts.find(({ id }) => id === subject.id) : undefined;
    const draft = kept.find((one) => one.subject === draftSubject);
    return { facts, fact, draft: draft?.form as Form | undefined };
  });
  if (opened.kind !== "loaded") {
    return (
      <Page title={text.title} onBack={onBack}>
        {opened.kind === "loading" && <Skeleton label={words().app.loading} />}
        {opened.kind === "faulted" && <FaultNotice code={opened.code} />}
      </Page>
    );
  }
  const { facts, fact, draft } = opened.value;
  const kind = "kind" in subject ? subject.kind : fact?.current.content.kind;
  if (kind === undefined) {
    return (
      <Page title={text.title} onBack={onBack}>
        <p>{text.gone}</p>
      </Page>
    );
  }
  const saved = fact === undefined ? blankFactForm(kind) : toFactForm(fact.current.content);
  return (
    <Page
      key="loaded"
      before={fact === undefined ? undefined : text.amendTitle}
      title={fact === undefined ? text.kinds[kind].add : text.kinds[kind].one}
      onBack={onBack}
    >
      <FactForm
        {...{ drafts, session, kind, saved, draft }}
        subject={draftSubject}
        write={(form) =>
          fact === undefined
            ? log.ask("recordBackground", { content: toFact(kind, form) })
            : log.ask("changeBackground", {
                id: fact.id,
                kind: "amended",
                reason: { text: form.reason ?? "", language: form.reasonLanguage ?? "" },
                content: toFact(kind, form),
              })
        }
        onWritten={(id) => {
          say(text.saved);
          if (fact === undefined) navigation.replace({ name: "fact", id });
          else onBack();
        }}
      >
        <FactFields
          kind={kind}
          parties={partiesAmong(facts, fact)}
          chosen={Object.values({ ...saved, ...draft })}
          languages={{ ...saved, ...draft }}
          asksForReason={fact !== undefined}
        />
      </FactForm>
    </Page>
  );
}

// Nobody acts for themselves, and whoever was withdrawn is not offered any more.
function partiesAmong(facts: readonly BackgroundFact[], self: BackgroundFact | undefined) {
  return facts
    .filter(({ id, withdrawal }) => withdrawal === null && id !== self?.id)
    .flatMap(({ id, current: { content } }) =>
      content.kind === "other-party"
        ? [{ value: id as string, label: nameOf(content) || words().background.unnamed }]
        : [],
    );
}
