// What a person chose about the app itself, kept in the vault: even a choice of minutes tells something about somebody.

import {
  type Clock,
  fromUtf8,
  isTimeZone,
  type Milliseconds,
  type RecordId,
  type TimeZone,
  utf8,
} from "#base";
import { type RecordStore, recordKinds, type StoredRecords } from "#incidents";

/** The choices there are. */
export interface Settings {
  /** Minutes without a touch or a key until the app locks. */
  readonly idleMinutes: number;
  /** Seconds out of sight until the app locks. */
  readonly hiddenSeconds: number;
  /** When the last backup was made, or `null` when there is none. */
  readonly lastBackupAt: Milliseconds | null;
  /** When the person said what they want about a recovery key; `null` until they chose or refused one. */
  readonly recoveryAskedAt: Milliseconds | null;
  /** The kinds of hints on wording that the person does not want. */
  readonly hintsOff: readonly string[];
  /** The zone in which everything is written down, when the person named one; `null` where it is the device's own. */
  readonly zone: TimeZone | null;
}

/** What holds until somebody chooses. */
export const usualSettings: Settings = {
  idleMinutes: 5,
  hiddenSeconds: 60,
  lastBackupAt: null,
  recoveryAskedAt: null,
  hintsOff: [],
  zone: null,
};

/** The minutes without use that can be chosen. */
export const idleChoices = [1, 2, 5, 10, 20] as const;

/** The seconds out of sight that can be chosen. */
export const hiddenChoices = [0, 15, 60, 300] as const;

const settingsSubject = "0".repeat(32);

/** The settings of an open vault. */
export class SettingsShelf {
  readonly #store: RecordStore;
  readonly #clock: Clock;
  #recordId: RecordId | undefined;
  #settings: Settings = usualSettings;
  #lastWrite: Promise<unknown> = Promise.resolve();

  /** The settings among `contents`. What cannot be read falls back to what is usual. */
  constructor(contents: StoredRecords, tools: { store: RecordStore; clock: Clock }) {
    this.#store = tools.store;
    this.#clock = tools.clock;
    for (const { id, label, bytes } of contents.records) {
      if (label.kind !== recordKinds.settings) continue;
      this.#recordId = id;
      this.#settings = decodeSettings(bytes);
    }
  }

  /** What holds now. */
  current(): Settings {
    return this.#settings;
  }

  /** Keeps `change` on top of what holds, and gives the whole. */
  change(change: Partial<Settings>): Promise<Settings> {
    const run = this.#lastWrite.then(async () => {
      const settings = { ...this.#settings, ...change };
      const [recordId] = await this.#store.commit({
        write: [
          {
            ...(this.#recordId === undefined ? {} : { id: this.#recordId }),
            ...settingsRecord(settings, this.#clock.now()),
          },
        ],
      });
      this.#recordId = recordId;
      this.#settings = settings;
      return settings;
    });
    this.#lastWrite = run.catch(() => undefined);
    return run;
  }
}

/** The record that keeps `settings`. */
export function settingsRecord(settings: Settings, writtenAt: Milliseconds) {
  return {
    label: { kind: recordKinds.settings, subject: settingsSubject, writtenAt },
    bytes: utf8(JSON.stringify({ schema: 1, ...settings })),
  };
}

/** The settings in `value`. What it does not say, or says wrongly, is as usual. */
export function readSettings(value: unknown): Settings {
  const stored = (value ?? {}) as { [name in keyof Settings]?: unknown };
  const { idleMinutes, hiddenSeconds, lastBackupAt, recoveryAskedAt, hintsOff, zone } = stored;
  return {
    idleMinutes: oneOf(idleChoices, idleMinutes) ?? usualSettings.idleMinutes,
    hiddenSeconds: oneOf(hiddenChoices, hiddenSeconds) ?? usualSettings.hiddenSeconds,
    lastBackupAt: instantOrNull(lastBackupAt),
    recoveryAskedAt: instantOrNull(recoveryAskedAt),
    hintsOff: Array.isArray(hintsOff) ? hintsOff.filter(isName) : [],
    zone: isTimeZone(zone) ? zone : null,
  };
}

function decodeSettings(bytes: Uint8Array): Settings {
  try {
    return readSettings(JSON.parse(fromUtf8(bytes)));
  } catch {
    return usualSettings;
  }
}

function isName(value: unknown): value is string {
  return typeof value === "string" && /^[a-z-]{1,40}$/.test(value);
}

function oneOf(choices: readonly number[], value: unknown): number | undefined {
  return choices.find((choice) => choice === value);
}

function instantOrNull(value: unknown): Milliseconds | null {
  return typeof value === "number" && Number.isFinite(value) ? (value as Milliseconds) : null;
}
