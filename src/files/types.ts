// What all transfers take, and tell of how far they are. Sizes are bytes, times milliseconds.
import type { CallRetryOptions } from "../model/call-options.ts";

/** How far a transfer is. */
export interface Progress {
  /**
   * Bytes that have arrived: of an upload those that the storage has acknowledged, of a download
   * those that were handed on. It never falls, and is `total` at the end.
   */
  readonly transferred: number;
  /** Bytes in all. */
  readonly total: number;
  /** Bytes a second in the last seconds. */
  readonly bytesPerSecond: number;
}

/** The limits of the storage. Tests make them small; the service's own are the defaults. */
export interface TransferLimits {
  /** The least bytes of a part, of all but the last. Default 5242880 (5 MiB). */
  minPartSize?: number | undefined;
  /** The most bytes of a part. Default 5368709120 (5 GiB). */
  maxPartSize?: number | undefined;
  /** The most parts of a file. Default 10000. */
  maxParts?: number | undefined;
  /**
   * The most parts that one call asks addresses for. Default 100, which is what another service of
   * the same protocol takes; KooDrive's pages give no limit.
   */
  partsPerCall?: number | undefined;
  /** Milliseconds that an address is used for. Default 3600000, less a minute. */
  addressLifetime?: number | undefined;
}

/** Options of every transfer. */
export interface TransferOptions {
  /** Gives the transfer up: it rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /**
   * Called as bytes arrive, some times a second at most, and at the end. What it throws is ignored.
   */
  onProgress?: ((progress: Progress) => void) | undefined;
  /**
   * How many requests to the storage are under way at once. Default 4. The memory that a transfer
   * takes is `concurrency` + 1 times the size of a part.
   */
  concurrency?: number | undefined;
  /**
   * Bytes of a part: of what is sent, or fetched, by one request. Default 10485760 (10 MiB) of
   * uploads, more where a file would have too many parts, and 5242880 (5 MiB) of downloads. Parts of
   * an upload are multiples of 64 bytes.
   */
  partSize?: number | undefined;
  /**
   * Milliseconds that nothing may arrive, that sending one part may take, and that its answer or a
   * refusal may take to arrive in full. Then the request is made again. Default 60000 for what
   * arrives; for a part that is sent, a minute and the time that its bytes take at 64 kB a second.
   * It is also the time over which a download may not be slower than 1 kB a second.
   */
  stallTimeout?: number | undefined;
  /**
   * When a request to the storage is made again; `false` for never. Default: the client's `retry`,
   * whose `budget` all transfers share that have none of their own.
   */
  retry?: CallRetryOptions | false | undefined;
  /** Limits of the storage that are not the service's own, for tests. */
  limits?: TransferLimits | undefined;
}
