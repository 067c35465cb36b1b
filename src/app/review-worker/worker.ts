// The review worker: looks for feelings in texts, so that neither the page nor the worker that saves has to wait for it.
// It keeps what it found in a log until it is ended, which locking does.

import { assertNever, toFault } from "#base";
import { isKindRequested, type ReportRequest, requestedBy } from "#disclosure/report";
import { pauseForMessages } from "../pause-for-messages.ts";
import { loadLearned } from "./learned.ts";
import type {
  ReviewAnswer,
  ReviewableQuestion,
  ReviewableSlice,
  ReviewQuestion,
  ReviewSubjectInLog,
  WordingName,
} from "./protocol.ts";
import { type LogToReview, type ReviewedLog, reviewLog } from "./review-log.ts";
import { reviewText } from "./review-text.ts";

declare const self: DedicatedWorkerGlobalScope;

const latest = new Map<string, number>();
let reviewed: ReviewedLog | undefined;

self.addEventListener("message", ({ data: question }: MessageEvent<ReviewQuestion>) => {
  const { id } = question;
  answer(question).then(
    (gives) => say({ kind: "answer", id, gives }),
    (error: unknown) => say({ kind: "fault", id, code: toFault(error).code }),
  );
});

async function answer(question: ReviewQuestion): Promise<unknown> {
  switch (question.kind) {
    case "text": {
      const { id, about, text, language } = question;
      latest.set(about, id);
      const learned = await loadLearned();
      // Several questions about one field may have come in a row: only the last of them is worth the work.
      await pauseForMessages();
      return reviewText(text, language, learned, {
        isWanted: () => latest.get(about) === id,
        pause: pauseForMessages,
      });
    }
    case "log": {
      const { id, port, request, files, keptInFiles } = question;
      try {
        reviewed = await reviewLog({
          ...logBehind(port),
          learned: await loadLearned(),
          progress: (part) => say({ kind: "progress", id, part }),
          isChosen: chosenBy(request),
          showsFeelings: request.disclosed.earlierFeelings === true,
          files,
          keptInFiles,
        });
      } finally {
        port.close();
      }
      return reviewed.found;
    }
    case "found":
      return reviewed?.[question.part].slice(question.from, question.from + question.limit) ?? [];
  }
}

// What is withdrawn comes only where it is part of the report.
function chosenBy(
  request: ReportRequest,
): (asked: { readonly subject: ReviewSubjectInLog }) => boolean {
  const isRequested = requestedBy(request);
  return ({ subject }) => {
    switch (subject.kind) {
      case "entry": {
        const { id, occurrence } = subject;
        return isRequested({ id, withdrawal: null, current: { occurrence } });
      }
      case "fact":
        return isKindRequested(subject.fact, request);
      default:
        return assertNever(subject);
    }
  };
}

function logBehind(port: MessagePort): Pick<LogToReview, "slice" | "tellPlain"> {
  const ask = <Answer>(question: ReviewableQuestion) =>
    new Promise<Answer>((resolve) => {
      port.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
      port.postMessage(question);
    });
  return {
    slice: (from, limit) => ask<ReviewableSlice>({ kind: "slice", from, limit }),
    tellPlain: (wordings: readonly WordingName[]) => ask<void>({ kind: "plain", wordings }),
  };
}

function say(message: ReviewAnswer): void {
  self.postMessage(message);
}
