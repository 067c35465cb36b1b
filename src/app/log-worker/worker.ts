// The log worker: a table of calls, no logic. Nothing but an answer ever leaves it, and of a fault only its code.

import { deviceClock, Fault, toFault } from "#base";
import { type KeyMaker, Storage } from "#vault";
import type { BackupFiles } from "../backup-worker/protocol.ts";
import type { KeyAnswer, KeyQuestion } from "../key-worker/protocol.ts";
import { claimLock } from "../vault-lock.ts";
import { Log } from "./log.ts";
import { networkIsClosed } from "./network.ts";
import type { LogAnswer, LogCallName, LogCalls, LogQuestion, SecretKind } from "./protocol.ts";

declare const self: DedicatedWorkerGlobalScope;

const log = new Log({
  storage: new Storage(),
  clock: deviceClock,
  networkIsClosed,
  claimVault: () => claimLock(() => log.shutOut()),
});

const calls: {
  [Name in LogCallName]: (takes: LogCalls[Name]["takes"]) => unknown;
} = {
  networkIsClosed,
  status: () => log.status(),
  create: ({ port }) => log.create(keyMakerBehind(port)),
  unlock: ({ port, secret }) => log.unlock(keyMakerBehind(port, secret), secret),
  changePassphrase: ({ port, nextPort }) =>
    log.changePassphrase(keyMakerBehind(port), keyMakerBehind(nextPort)),
  setPassphrase: ({ nextPort }) => log.setPassphrase(keyMakerBehind(nextPort)),
  keepCapture: ({ isOn }) => log.keepCapture(isOn),
  makeRecoveryKey: ({ port }) => log.makeRecoveryKey(keyMakerBehind(port)),
  revokeRecoveryKey: ({ port }) => log.revokeRecoveryKey(keyMakerBehind(port)),
  hasRecoveryKey: () => log.hasRecoveryKey(),
  eraseEverything: ({ port }) => log.eraseEverything(keyMakerBehind(port)),
  confirmPassphrase: ({ port, secret }) =>
    log.confirmPassphrase(keyMakerBehind(port, secret), secret),
  sendBackup: async ({ port, ...contents }) => {
    const { files, incidents } = await log.backupFiles(contents);
    port.postMessage(files);
    port.close();
    return incidents;
  },
  restore: async ({ port, noteLine }) => log.restore(await arrivingFiles(port), noteLine),
  createFromBackup: async ({ port, keyPort }) =>
    log.createFromBackup(await arrivingFiles(port), keyMakerBehind(keyPort)),
  damaged: () => log.damaged(),
  hurt: () => log.hurt(),
  find: ({ finding, around }) => log.find(finding, around),
  eraseWords: ({ port, id, scope }) => log.eraseWords(keyMakerBehind(port), id, scope),
  erasedEntries: () => log.erasedEntries(),
  list: ({ offset, limit }) => log.list(offset, limit),
  entries: ({ of, offset, limit }) => log.entries(of, offset, limit),
  choices: () => log.choices(),
  timeline: ({ asOf, unit }) => log.timeline(asOf, unit),
  read: ({ id }) => log.read(id),
  record: ({ content, privateNote, kept }) => log.record(content, privateNote, kept),
  amend: ({ id, content, reason, ...beside }) => log.amend(id, content, reason, beside),
  serveReview: ({ port, disclosed }) => log.serveReview(port, disclosed),
  movePassages: ({ id, revision, moves, ...words }) => log.movePassages(id, revision, moves, words),
  moveFactPassages: ({ id, revision, moves, ...words }) =>
    log.moveFactPassages(id, revision, moves, words),
  keepWording: ({ id, marks }) => log.keepWording(id, marks),
  languageOf: ({ text }) => log.languageOf(text),
  withdraw: ({ id, reason }) => log.withdraw(id, reason),
  reinstate: ({ id, reason }) => log.reinstate(id, reason),
  background: () => log.background(),
  neededEvidence: () => log.neededEvidence(),
  recordBackground: ({ content }) => log.recordBackground(content),
  changeBackground: ({ id, ...change }) => log.changeBackground(id, change),
  journal: ({ query }) => log.journal(query),
  keepJournalEntry: ({ id, text }) => log.keepJournalEntry(id, text),
  addToJournal: ({ text }) => log.addToJournal(text),
  keepPrivateNote: ({ id, text }) => log.keepPrivateNote(id, text),
  zone: () => log.zone(),
  usedBefore: () => log.usedBefore(),
  keepDraft: ({ subject, form }) => log.keepDraft(subject, form),
  drafts: () => log.drafts(),
  dropDraft: ({ subject }) => log.dropDraft(subject),
  settings: () => log.settings(),
  changeSettings: ({ change }) => log.changeSettings(change),
  copies: () => log.copies(),
  numbersIn: ({ series }) => log.numbersIn(series),
  enterCopy: ({ entry }) => log.enterCopy(entry),
  sendReportMaterial: async ({ disclosed, port }) => {
    const material = await log.reportMaterial(disclosed);
    port.postMessage(material);
    port.close();
    return material.shown.incidents.length;
  },
};

self.addEventListener("message", (event: MessageEvent<LogQuestion>) => {
  void answer(event.data).then((answered) => self.postMessage(answered));
});

async function answer({ id, call, takes }: LogQuestion): Promise<LogAnswer> {
  try {
    const act = calls[call] as (takes: unknown) => unknown;
    return { id, ok: true, gives: await act(takes) };
  } catch (error) {
    return { id, ok: false, code: toFault(error).code };
  }
}

async function arrivingFiles(port: MessagePort): Promise<BackupFiles> {
  const sent = await new Promise<unknown>((resolve) => {
    port.onmessage = (event: MessageEvent<unknown>) => resolve(event.data);
  });
  port.close();
  if (!Array.isArray(sent)) throw new Fault("bug");
  return sent as BackupFiles;
}

function keyMakerBehind(port: MessagePort, secret: SecretKind = "passphrase"): KeyMaker {
  const ask = <Answer extends KeyAnswer>(question: KeyQuestion) =>
    new Promise<Answer>((resolve, reject) => {
      port.onmessage = (event: MessageEvent<KeyAnswer>) => {
        if (event.data.kind === "fault") reject(new Fault(event.data.code));
        else resolve(event.data as Answer);
      };
      port.postMessage(question);
    });
  return {
    calibrate: async () =>
      (await ask<Extract<KeyAnswer, { kind: "calibrated" }>>({ kind: "calibrate" })).strength,
    derive: (derivation) => ask({ kind: "derive", derivation, secret }),
  };
}
