// What uploads read their bytes from.

export interface Source {
  /** Bytes. Undefined if it is not known before the end. */
  readonly size: number | undefined;
  /** The name of the file, if it has one. */
  readonly name: string | undefined;
  /** Media type, if it has one. */
  readonly mimeType: string | undefined;
  /**
   * Fills the buffer with the bytes from this offset on. Present if the source can be read more
   * than once, and from any place.
   *
   * @throws {@link TransferError} `source` if there are fewer, `changed` if it is another by now.
   */
  readonly read?: (target: Uint8Array<ArrayBuffer>, offset: number) => Promise<void>;
  /** What another thread can read by itself: the path of a file, or a Blob. */
  readonly shareable?: string | Blob;
  /**
   * All bytes in their order, for a source that can be read once. Nothing is read ahead, but for
   * the end, which is looked for before the last piece is given: a source of another size than was
   * announced fails before it is complete.
   */
  pieces(): AsyncIterable<Uint8Array>;
  /**
   * @param sha256 What the source was found to have, by which one in memory is verified.
   * @throws {@link TransferError} `changed` if it is another than when it was opened.
   */
  verify(sha256?: string): Promise<void>;
  /**
   * @param isRefused Whether the program has made a mistake: then a stream that nothing was read of
   * is left alone, such as a request that a server has to answer.
   */
  close(isRefused?: boolean): Promise<void>;
}

/** What a source is opened with. */
export interface SourceOptions {
  /** Bytes that it is to have. */
  readonly size?: number | undefined;
  /** Whether one that can be read once is kept, so that it can be read again. */
  readonly spool?: boolean | undefined;
  /** Ends all reading, with the signal's reason. */
  readonly signal: AbortSignal;
  /** For errors. */
  readonly operation: string;
}
