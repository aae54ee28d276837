// The clock: tokens, signatures and identifiers go by it.
import { ArgumentError } from "../../errors.ts";
import { setMoment } from "../state.ts";
import { isInRange, isoTime, millisecondsOf, pointInTime } from "../world/moments.ts";
import { amount, boolean } from "./argument-rules.ts";
import type { Clock } from "./clock.ts";
import { type CommandTable, command } from "./command.ts";

export interface ClockReading {
  /** ISO 8601, in UTC. */
  readonly time: string;
  /** The same in milliseconds since 1970. */
  readonly milliseconds: number;
  /** Whether it stands still. */
  readonly stopped: boolean;
}

export interface ClockSetting {
  /**
   * ISO 8601 with a time zone, or milliseconds since 1970; from 1970 to 2052. Default: the time
   * that the clock shows.
   */
  time?: string | number | undefined;
  /** Whether it stands still from now on, or runs. Default: as before. */
  stopped?: boolean | undefined;
}

/** Spans that are added up. Each is a number from 0. */
export interface TimeSpan {
  milliseconds?: number | undefined;
  seconds?: number | undefined;
  minutes?: number | undefined;
  hours?: number | undefined;
  days?: number | undefined;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

function millisecondsIn(span: TimeSpan): number {
  const { milliseconds = 0, seconds = 0, minutes = 0, hours = 0, days = 0 } = span;
  const sum = milliseconds + seconds * SECOND + minutes * MINUTE + (hours + days * 24) * HOUR;
  return Math.round(sum);
}

function read(clock: Clock): ClockReading {
  const milliseconds = clock.now();
  return {
    time: isoTime(milliseconds),
    milliseconds,
    stopped: clock.isStopped(),
  };
}

export const clockCommands = {
  /** The time of the sandbox. */
  getClock: command<object, ClockReading>({
    arguments: {},
    reads: true,
    run: ({ clock }) => read(clock),
  }),

  /**
   * Sets the clock, or stops it: `setClock({ stopped: true })`. A client whose signatures are to be
   * accepted must go by it too, see `now`. Set back, it does not always bring back what has expired.
   */
  setClock: command<ClockSetting, ClockReading>({
    arguments: { time: pointInTime, stopped: boolean },
    run(state, { time = state.clock.now(), stopped }) {
      const clock = state.clock.copy();
      clock.set(millisecondsOf(time), stopped);
      setMoment(state, { clock });
      return read(clock);
    },
  }),

  /** Moves the clock forward, whether or not it stands still: by `{ minutes: 21 }`, for example. */
  advanceClock: command<TimeSpan, ClockReading>({
    arguments: {
      milliseconds: amount,
      seconds: amount,
      minutes: amount,
      hours: amount,
      days: amount,
    },
    run(state, span) {
      const clock = state.clock.copy();
      const milliseconds = millisecondsIn(span);
      if (!isInRange(clock.now() + milliseconds)) {
        const [unit = "milliseconds"] = Object.keys(span);
        throw new ArgumentError(unit, "must not lead beyond 2052");
      }
      clock.advance(milliseconds);
      setMoment(state, { clock });
      return read(clock);
    },
  }),
} as const satisfies CommandTable;
