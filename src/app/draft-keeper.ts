// Keeps what is being typed, close behind the keys. Pure timing: what to read and where to write is handed in.

/** How long to wait after the last key, and at most after the first one: kept within two seconds, writing included. */
const quiet = 1000;
const longest = 1500;

/** Keeps one form as it changes. Whoever writes keeps the order, so that an older form never lands last. */
export class DraftKeeper<Form> {
  readonly #read: () => Form;
  readonly #write: (form: Form) => Promise<void>;
  readonly #onOutcome: (kept: boolean) => void;
  #unkept = false;
  #ended = false;
  #firstChange = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastWrite: Promise<void> = Promise.resolve();

  constructor(form: {
    read: () => Form;
    write: (form: Form) => Promise<void>;
    /** Told after each attempt whether it was kept. */
    onOutcome: (kept: boolean) => void;
  }) {
    this.#read = form.read;
    this.#write = form.write;
    this.#onOutcome = form.onOutcome;
  }

  /** Something was typed: it will be kept shortly. */
  changed(): void {
    if (this.#ended) return;
    const now = Date.now();
    if (this.#timer === undefined) this.#firstChange = now;
    this.#unkept = true;
    clearTimeout(this.#timer);
    const wait = Math.min(quiet, this.#firstChange + longest - now);
    this.#timer = setTimeout(() => void this.flush(), wait);
  }

  /** Keeps what is not kept yet; the form is read before this returns. Resolves when it is kept, or could not be. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#unkept || this.#ended) return this.#lastWrite;
    this.#unkept = false;
    const form = this.#read();
    const written = this.#write(form).then(
      () => this.#onOutcome(true),
      () => {
        // It stays unkept: the next key or the lock tries again.
        this.#unkept = true;
        this.#onOutcome(false);
      },
    );
    this.#lastWrite = Promise.all([this.#lastWrite, written]).then(() => undefined);
    return this.#lastWrite;
  }

  /** Keeps nothing any more. Resolves when nothing is being written. */
  end(): Promise<void> {
    clearTimeout(this.#timer);
    this.#ended = true;
    return this.#lastWrite;
  }
}
