// What is wrong with which field, handed down to wherever the field stands.

import { createContext, useContext } from "react";

/** A sentence for each path that needs another look. */
export type FieldProblems = ReadonlyMap<string, string>;

/** Nothing wrong anywhere. */
export const noFieldProblems: FieldProblems = new Map();

/** Gives every field below it its sentence. */
export const FieldProblemsContext = createContext<FieldProblems>(noFieldProblems);

/** The sentence for the field at `path`, if there is one. */
export function useFieldProblem(path: string): string | undefined {
  return useContext(FieldProblemsContext).get(path);
}
