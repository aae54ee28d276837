/**
 * Microseconds that this process has computed, garbage collection in other threads included. The
 * clock on the wall also counts the time that other processes took, and more often in long rounds
 * than in short ones, so that on a busy machine not even ratios of it hold.
 */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}
