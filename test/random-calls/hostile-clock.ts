// A clock of the client's machine that is set anew while calls are under way, or breaks.

const HOUR = 3_600_000;

export const CLOCK_ERROR = new Error("no clock");

/** What the clock tells, by how it is. */
const CLOCKS = {
  right: () => Date.now(),
  fast: () => Date.now() + HOUR,
  "far too fast": () => Date.now() + 5 * HOUR,
  slow: () => Date.now() - 3 * HOUR,
  "without a time": () => Number.NaN,
  infinite: () => Number.POSITIVE_INFINITY,
  "before 1970": () => -1e12,
  throwing: () => {
    throw CLOCK_ERROR;
  },
} satisfies Record<string, () => number>;

export type Setting = keyof typeof CLOCKS;

/** What a clock may be set to: it is right half of the time. */
export const SETTINGS: Setting[] = [
  ...(Object.keys(CLOCKS) as Setting[]),
  ...new Array<Setting>(6).fill("right"),
];

/** A clock, which calls `onRead` with what it tells, NaN if it throws. */
export function createHostileClock(onRead: (time: number) => void) {
  let setting: Setting = "right";
  return {
    set(next: Setting) {
      setting = next;
    },
    now(): number {
      let time = Number.NaN;
      try {
        time = CLOCKS[setting]();
        return time;
      } finally {
        onRead(time);
      }
    },
  };
}
