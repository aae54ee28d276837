// The clock of a sandbox: it runs beside the real one, or stands still.

/** How a clock goes beside the real one. */
export interface ClockState {
  /** Milliseconds by which it is ahead. */
  readonly offset: number;
  /** The time that it shows, if it stands still. */
  readonly stoppedAt?: number | undefined;
}

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
  state(): ClockState;
}

export function createClock(realNow: () => number, state: ClockState = { offset: 0 }): Clock {
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
    state: () => ({ offset, stoppedAt }),
  };
}
