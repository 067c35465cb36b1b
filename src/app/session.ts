// One state machine from locked to open and to the end of the page. Holds no key and no content: those live in the log
// worker, which locking ends. There is no way from open back to locked without replacing the page.
// See [Note: Why locking replaces the page].

import {
  type BackgroundId,
  type Clock,
  deviceClock,
  Fault,
  type IncidentId,
  toFault,
  toLocal,
} from "#base";
import type { PassphraseBytes } from "#vault/passphrase";
import type { KeyWorkerStart } from "./key-worker/protocol.ts";
import keyWorkerUrl from "./key-worker/worker.ts?worker&url";
import { LogClient } from "./log-worker/client.ts";
import type {
  ChangePassphraseOutcome,
  ConfirmedOutcome,
  CreateOutcome,
  EraseWordsOutcome,
  ErasureScope,
  MakeRecoveryKeyOutcome,
  SecretKind,
  SetPassphraseOutcome,
  UnlockOutcome,
} from "./log-worker/protocol.ts";
import logWorkerUrl from "./log-worker/worker.ts?worker&url";
import { lookAtReport, makeReport } from "./make-report.ts";
import { OtherWindows } from "./other-windows.ts";
import type { AskedPapers } from "./report-worker/protocol.ts";
import { openSealed, sealLog } from "./run-backup.ts";
import type {
  BackupChoices,
  BackupOutcome,
  CreateFromBackupOutcome,
  LookOutcome,
  ReportOutcome,
  RestoreFileOutcome,
  SessionActions,
  SessionState,
} from "./session-types.ts";
import { forgetTheApp } from "./shell/forget-the-app.ts";
import { rememberKept } from "./shell/kept-here.ts";
import { trustedScriptUrl } from "./shell/trusted-script-url.ts";

/** Where locking leads. Not isolated as the app is, so that the browser gives it another process. */
export const closedPage = "/closed.html";

/** The longest that locking waits for what is being kept: a first save on a slow phone takes its time. The screen is covered. */
const patience = 5000;

/** The session of one page. */
export class Session implements SessionActions {
  #state: SessionState = { kind: "starting" };
  #log: LogClient | undefined;
  #windows: OtherWindows | undefined;
  #captures = false;
  // Not for the zone: the person may have named one that the device does not say. The log is asked for it.
  readonly #clock: Pick<Clock, "now">;
  readonly #listeners = new Set<() => void>();
  readonly #beforeLock = new Set<() => Promise<void>>();

  constructor(clock: Pick<Clock, "now"> = deviceClock) {
    this.#clock = clock;
  }

  /** Where the session stands. The same object until it changes. */
  readonly state = (): SessionState => this.#state;

  /** Whether secrets are typed letter by letter on this device. */
  readonly captures = (): boolean => this.#captures;

  /** Tells `listener` of every change; returns the way to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Starts the log worker and finds out what is on this device. */
  async start(): Promise<void> {
    try {
      this.#otherWindows();
      const status = await this.#worker().ask("status", {});
      this.#captures = status.kind === "locked" && status.captures;
      this.#become(status.kind === "locked" ? { kind: "locked" } : status);
    } catch (error) {
      this.#fail(error);
    }
  }

  async create(passphrase: PassphraseBytes): Promise<CreateOutcome> {
    return this.#opening<CreateOutcome>({ kind: "no-vault" }, async (log) => {
      const outcome = await withKeyWorkers([passphrase], ([port]) =>
        log.ask("create", { port }, [port]),
      );
      return [
        outcome,
        outcome.kind === "created"
          ? { kind: "open", log, damaged: 0, openedWith: "created" }
          : undefined,
      ];
    });
  }

  async unlock(typed: PassphraseBytes, secret: SecretKind = "passphrase"): Promise<UnlockOutcome> {
    return this.#opening<UnlockOutcome>({ kind: "locked" }, async (log) => {
      const outcome = await withKeyWorkers([typed], ([port]) =>
        log.ask("unlock", { port, secret }, [port]),
      );
      if (outcome.kind === "unlocked") {
        return [outcome, { kind: "open", log, damaged: outcome.damaged, openedWith: secret }];
      }
      return [
        outcome,
        outcome.kind === "newer-format" || outcome.kind === "lock-missing" ? outcome : undefined,
      ];
    });
  }

  async changePassphrase(
    present: PassphraseBytes,
    next: PassphraseBytes,
  ): Promise<ChangePassphraseOutcome> {
    const log = this.#openLog();
    return withKeyWorkers([present, next], ([port, nextPort]) =>
      log.ask("changePassphrase", { port, nextPort }, [port, nextPort]),
    );
  }

  async setPassphrase(next: PassphraseBytes): Promise<SetPassphraseOutcome> {
    const log = this.#openLog();
    return withKeyWorkers([next], ([nextPort]) =>
      log.ask("setPassphrase", { nextPort }, [nextPort]),
    );
  }

  async keepCapture(isOn: boolean): Promise<void> {
    await this.#openLog().ask("keepCapture", { isOn });
    this.#captures = isOn;
    this.#become({ ...this.#state });
  }

  /** Makes the window that has the vault open let go of it: it keeps what is being typed and locks. */
  takeOver(): Promise<void> {
    return this.#otherWindows().makeWay();
  }

  async makeRecoveryKey(passphrase: PassphraseBytes): Promise<MakeRecoveryKeyOutcome> {
    const log = this.#openLog();
    return withKeyWorkers([passphrase], ([port]) => log.ask("makeRecoveryKey", { port }, [port]));
  }

  async revokeRecoveryKey(passphrase: PassphraseBytes): Promise<ConfirmedOutcome> {
    const log = this.#openLog();
    return withKeyWorkers([passphrase], ([port]) => log.ask("revokeRecoveryKey", { port }, [port]));
  }

  /** Removes the vault, then what the browser keeps of the app itself, then the page. */
  async eraseEverything(passphrase: PassphraseBytes): Promise<ConfirmedOutcome> {
    const log = this.#openLog();
    const outcome = await withKeyWorkers([passphrase], ([port]) =>
      log.ask("eraseEverything", { port }, [port]),
    );
    if (outcome.kind === "done") {
      this.#become({ kind: "locking" });
      log.stop();
      await forgetTheApp();
      location.replace(closedPage);
    }
    return outcome;
  }

  async eraseWords(
    id: IncidentId | BackgroundId,
    scope: ErasureScope,
    passphrase: PassphraseBytes,
  ): Promise<EraseWordsOutcome> {
    const log = this.#openLog();
    return withKeyWorkers([passphrase], ([port]) =>
      log.ask("eraseWords", { port, id, scope }, [port]),
    );
  }

  onBeforeLock(keepDraft: () => Promise<void>): () => void {
    this.#beforeLock.add(keepDraft);
    return () => this.#beforeLock.delete(keepDraft);
  }

  /** Keeps what is being typed, without waiting for a pause in it. The forms are read before this returns. */
  async keepDrafts(): Promise<void> {
    await Promise.allSettled([...this.#beforeLock].map(async (keepDraft) => keepDraft()));
  }

  /**
   * Covers the screen, keeps what is being typed and lets what is being saved end, whichever screen began it (for five seconds
   * at most), ends the worker and replaces the page.
   *
   * [Note: Why locking replaces the page]
   * Dropping state is not a lock: measured, the text of records stayed in the page's memory after the worker had ended
   * and React had let go. A page that is cross-origin isolated, replaced by one that is not, gets another process, and
   * the old one ends with everything in it.
   */
  async lock(): Promise<void> {
    if (this.#state.kind === "locking") return;
    // The form is read before it is covered: covering takes it off the screen.
    const kept = this.keepDrafts().then(() => this.#log?.answered());
    this.#become({ kind: "locking" });
    await Promise.race([kept, new Promise((resolve) => setTimeout(resolve, patience))]);
    this.#log?.stop();
    location.replace(closedPage);
  }

  async lookAtReport(
    asked: AskedPapers,
    options: { progress: (part: number) => void; signal: AbortSignal },
  ): Promise<LookOutcome> {
    return lookAtReport(this.#openLog(), asked, this.#clock, options);
  }

  async makeReport(
    asked: AskedPapers,
    options: { progress: (part: number) => void; signal: AbortSignal },
  ): Promise<ReportOutcome> {
    return makeReport(this.#openLog(), asked, this.#clock, options);
  }

  async makeBackup(
    { secret, withPrivateNotes }: BackupChoices,
    typed: PassphraseBytes,
    signal: AbortSignal,
  ): Promise<BackupOutcome> {
    const log = this.#openLog();
    if (secret !== "own") {
      // A slip of the finger would seal the file with something nobody knows.
      const copy = { ...typed, buffer: typed.buffer.slice(0) };
      const kind = secret === "vault" ? "passphrase" : "recovery";
      const confirmed = await withKeyWorkers([copy], ([port]) =>
        log.ask("confirmPassphrase", { port, secret: kind }, [port]),
      );
      if (confirmed.kind === "device-too-weak") return { kind: "device-too-weak" };
      if (confirmed.kind !== "done") return confirmed;
    }
    const madeAt = this.#clock.now();
    const isRecoveryKey = secret === "recovery";
    const contents = { withPrivateNotes, madeAt, isRecoveryKey };
    const sealed = await sealLog(log, typed, contents, signal);
    if (sealed.kind !== "sealed") return sealed;
    await log.ask("changeSettings", { change: { lastBackupAt: madeAt } });
    const { zone } = await log.ask("zone", {});
    const { date } = toLocal(madeAt, zone);
    return {
      ...sealed,
      kind: "made",
      secret,
      fileName: `daybook-${date}${isRecoveryKey ? "-key" : ""}.age`,
    };
  }

  async restore(
    file: Blob,
    typed: PassphraseBytes,
    { noteLine, signal }: { noteLine: string; signal: AbortSignal },
  ): Promise<RestoreFileOutcome> {
    const log = this.#openLog();
    return openSealed(file, typed, signal, (port) =>
      log.ask("restore", { port, noteLine }, [port]),
    );
  }

  async createFromBackup(
    file: Blob,
    typed: PassphraseBytes,
    passphrase: PassphraseBytes,
    signal: AbortSignal,
  ): Promise<CreateFromBackupOutcome> {
    return this.#opening<CreateFromBackupOutcome>({ kind: "no-vault" }, async (log) => {
      const outcome = await openSealed(file, typed, signal, (port) =>
        withKeyWorkers([passphrase], ([keyPort]) =>
          log.ask("createFromBackup", { port, keyPort }, [port, keyPort]),
        ),
      );
      if (outcome.kind === "restored") {
        return [outcome, { kind: "open", log, damaged: outcome.damaged, openedWith: "created" }];
      }
      return [outcome, outcome.kind === "newer-format" ? outcome : undefined];
    });
  }

  #otherWindows(): OtherWindows {
    this.#windows ??= new OtherWindows(() => {
      if (this.#state.kind === "open") void this.lock();
    });
    return this.#windows;
  }

  #openLog(): LogClient {
    if (this.#state.kind !== "open") throw new Fault("key-erased");
    return this.#state.log;
  }

  async #opening<Outcome>(
    otherwise: SessionState,
    act: (log: LogClient) => Promise<[Outcome, SessionState | undefined]>,
  ): Promise<Outcome> {
    this.#become({ kind: "unlocking" });
    try {
      const [outcome, next] = await act(await this.#closedOffWorker());
      if (next?.kind === "open") void rememberKept();
      this.#become(next ?? otherwise);
      return outcome;
    } catch (error) {
      this.#become(otherwise);
      throw toFault(error);
    }
  }

  // On a host without headers, a worker started before our service worker took over has an open network; one started
  // now may not. The log worker itself has the last word.
  async #closedOffWorker(): Promise<LogClient> {
    const log = this.#worker();
    if (await log.ask("networkIsClosed", {})) return log;
    log.stop();
    return this.#worker();
  }

  #worker(): LogClient {
    if (this.#log === undefined || this.#log.hasStopped) {
      const worker = new Worker(trustedScriptUrl(logWorkerUrl), { type: "module" });
      const log = new LogClient(worker, () => {
        if (this.#log === log && this.#state.kind !== "locking") {
          this.#fail(new Fault("worker-stopped"));
        }
      });
      this.#log = log;
    }
    return this.#log;
  }

  #fail(error: unknown): void {
    this.#become({ kind: "faulted", code: toFault(error).code });
  }

  #become(state: SessionState): void {
    if (this.#state.kind === "locking") return;
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

// Each typed secret goes to a worker of its own, which is thrown away with all it remembers once the answer is there.
async function withKeyWorkers<Outcome, Typed extends readonly PassphraseBytes[]>(
  typed: readonly [...Typed],
  ask: (ports: { [Index in keyof Typed]: MessagePort }) => Promise<Outcome>,
): Promise<Outcome> {
  const workers: Worker[] = [];
  try {
    let fail: (reason: Fault) => void = () => {};
    const broken = new Promise<never>((_, reject) => {
      fail = reject;
    });
    const ports = typed.map((passphrase) => {
      const worker = new Worker(trustedScriptUrl(keyWorkerUrl), { type: "module" });
      workers.push(worker);
      worker.addEventListener("error", () => fail(new Fault("worker-stopped")));
      const { port1, port2 } = new MessageChannel();
      const start: KeyWorkerStart = { passphrase, port: port1 };
      worker.postMessage(start, [port1, passphrase.buffer]);
      return port2;
    });
    return await Promise.race([ask(ports as { [Index in keyof Typed]: MessagePort }), broken]);
  } finally {
    for (const worker of workers) worker.terminate();
  }
}
