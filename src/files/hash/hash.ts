// SHA-256 of what is sent, with its state before each part, which parts in parallel need.

/** The state of SHA-256 after a multiple of 64 bytes: eight unsigned words of 32 bits. */
export type Words = readonly number[];

/** What one pass over a source gives. */
export interface HashedSource {
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /** Of the first 1,024 bytes, or of all if there are fewer. */
  readonly preHash: string;
  /** The state before each part, by its offset; without the first. Empty if none was asked for. */
  readonly states: ReadonlyMap<number, Words>;
}

/** SHA-256 of bytes that arrive in their order, by one call at a time. */
export interface RunningHash {
  /**
   * Adds bytes, and gives them back: another thread may have had them, so that what was given is
   * not to be used any more.
   */
  update(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
  /** The state, after a multiple of 64 bytes. */
  words(): Promise<Words>;
  /** 64 lower-case hexadecimal digits. Nothing can be added afterwards. */
  digest(): Promise<string>;
  close(): void;
}
