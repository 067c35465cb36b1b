// Where the words of a draft are typed. Its subject is a name, with what it is before it where that is not an entry's form.

import type { BackgroundId, IncidentId } from "#base";
import { backgroundKinds } from "#incidents";
import type { DraftSubject } from "./log-worker/protocol.ts";
import type { Screen } from "./navigation.ts";

/** The screen on which the draft for `subject` goes on. */
export function screenOfDraft(subject: DraftSubject): Screen {
  if (subject === "new") return { name: "record" };
  const [field, name = ""] = subject.includes(":") ? subject.split(":", 2) : ["", subject];
  const id = name as IncidentId;
  const factId = name as string as BackgroundId;
  switch (field) {
    case "note":
      return { name: "incident", id };
    case "reason":
      return { name: "withdraw", id };
    case "fact": {
      const kind = backgroundKinds.find((each) => each === name);
      return kind === undefined
        ? { name: "amend-fact", id: factId }
        : { name: "add-fact", kind: kind };
    }
    case "fact-reason":
      return { name: "withdraw-fact", id: factId };
    case "journal":
      return { name: "journal", looksFor: "all" };
    default:
      return { name: "amend", id };
  }
}
