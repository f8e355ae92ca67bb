/** Milliseconds that this process itself works: what else runs on the machine does not count. */
export function cpuTime(work: () => void): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1_000;
}
