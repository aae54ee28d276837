// The time zone of this machine, for one test.
import { onTestFinished } from "vitest";

export function setTimeZone(zone: string): void {
  const before = process.env.TZ;
  onTestFinished(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });
  process.env.TZ = zone;
}
