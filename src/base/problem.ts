// What is wrong with data that came from outside: always with the place, so that a form can lead there.

/** One thing wrong: `path` leads to it (`witnesses.2.name`), `code` says what. */
export interface Problem<Code extends string = string> {
  readonly path: string;
  readonly code: Code;
}

/** The outcome of parsing: the value, or everything that was wrong with it. */
export type Parsed<Value, Code extends string = string> =
  | { readonly kind: "valid"; readonly value: Value }
  | { readonly kind: "invalid"; readonly problems: readonly Problem<Code>[] };
