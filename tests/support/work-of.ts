// How much work something is, for tests of how it grows. Time on a clock would count whatever else the machine does.

/** Milliseconds of processor time that this process spends until `act` is done. */
export async function workOf(act: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
