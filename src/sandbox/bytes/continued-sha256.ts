// SHA-256 from a state in the middle, as parts of parallel uploads have it.
import { _SHA256 } from "@noble/hashes/sha2.js";

type State = [number, number, number, number, number, number, number, number];

class ContinuedSha256 extends _SHA256 {
  /** @param length Bytes that have led to the state: a multiple of 64. */
  constructor(state: readonly number[], length: number) {
    super();
    this.set(...(state as State));
    this.length = length;
  }
}

/** The digest of the bytes that have led to a state of SHA-256. */
export function digestOfState(state: readonly number[], length: number): Uint8Array {
  return new ContinuedSha256(state, length).digest();
}
