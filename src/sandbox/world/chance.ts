// Pseudo-random numbers whose state is in the world: the same seed gives the same tokens and codes.
// The generator is splitmix32. It keeps nothing secret: a sandbox has nothing to keep.

/** What draws: a world, or a part of the sandbox that is beside it. */
export interface Drawing {
  /** The state of the pseudo-random numbers; at first the seed. */
  readonly chance: number;
}

/** The two digits of each byte. Large worlds draw many. */
const DIGITS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** So many hexadecimal digits, and what has drawn them as it is then. */
export function drawHex<From extends Drawing>(from: From, length: number): [From, string] {
  let { chance } = from;
  const bytes: string[] = [];
  while (2 * bytes.length < length) {
    chance = following(chance);
    const bits = mix(chance);
    for (let shift = 24; shift >= 0; shift -= 8) bytes.push(DIGITS[(bits >>> shift) & 0xff] ?? "");
  }
  return [{ ...from, chance }, bytes.join("").slice(0, length)];
}

/** A number from 0 up to but not 1, and what has drawn it as it is then. */
export function drawFraction<From extends Drawing>(from: From): [From, number] {
  const chance = following(from.chance);
  return [{ ...from, chance }, mix(chance) / 2 ** 32];
}

function following(state: number): number {
  return (state + 0x9e3779b9) | 0;
}

function mix(state: number): number {
  let bits = state ^ (state >>> 16);
  bits = Math.imul(bits, 0x21f0aaad);
  bits ^= bits >>> 15;
  bits = Math.imul(bits, 0x735a2d97);
  return (bits ^ (bits >>> 15)) >>> 0;
}
