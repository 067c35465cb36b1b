// Long work in this worker is done in slices.

/** Lets what was asked meanwhile be answered first. */
export function otherTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
