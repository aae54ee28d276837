// The clock of a sandbox: it runs beside the real one, or stands still.

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Whether it stands still. */
  isStopped(): boolean;
  /** Sets it to a time; it then runs on, or stands still. */
  set(time: number, stopped?: boolean): void;
  advance(milliseconds: number): void;
  /** Another clock that shows the same and goes the same way. */
  copy(): Clock;
}

export function createClock(
  realNow: () => number,
  state: { offset: number; stoppedAt?: number | undefined } = { offset: 0 },
): Clock {
  let { offset, stoppedAt } = state;
  const now = () => stoppedAt ?? realNow() + offset;
  return {
    now,
    isStopped: () => stoppedAt !== undefined,
    set(time, stopped = stoppedAt !== undefined) {
      offset = time - realNow();
      stoppedAt = stopped ? time : undefined;
    },
    advance(milliseconds) {
      if (stoppedAt === undefined) offset += milliseconds;
      else stoppedAt += milliseconds;
    },
    copy: () => createClock(realNow, { offset, stoppedAt }),
  };
}
