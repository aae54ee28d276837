/** The longest delay of a timer: 31 bits of milliseconds, nearly 25 days. */
export const LONGEST_TIMER = 2 ** 31 - 1;
