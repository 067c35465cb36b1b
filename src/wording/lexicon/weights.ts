// Reads a list of weights: a line for each sign, and a tab before its weight.

/** Weights by sign. */
export function weightsOf(list: string): ReadonlyMap<string, number> {
  return new Map(
    list
      .trim()
      .split("\n")
      .map((line) => {
        const [sign = "", weight = "0"] = line.split("\t");
        return [sign, Number(weight)] as const;
      }),
  );
}
