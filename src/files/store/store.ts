// The storage that KooDrive hands out addresses of, as transfers use it: requests by presigned
// addresses, without credentials.

/** A request at an address of the storage. */
export interface StoreRequest {
  readonly method: "GET" | "PUT";
  /** A presigned address. It is a secret: whoever has it has the bytes. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent with its length in `Content-Length`. */
  readonly body?: Uint8Array<ArrayBuffer>;
  readonly signal: AbortSignal;
}

export interface StoreAnswer {
  readonly status: number;
  /** Undefined if there is none, or if a browser does not let it be read. */
  header(name: string): string | undefined;
  /**
   * Whether the platform has unpacked the body, which the storage sent compressed: its length is
   * none that a header tells.
   */
  readonly isUnpacked: boolean;
  /** Pieces as they arrive. Leaving the loop gives the rest up. */
  readonly body: AsyncIterable<Uint8Array<ArrayBuffer>>;
}

/**
 * Sends one request. Rejects with what the platform throws, when no answer arrives; every status is
 * an answer.
 */
export type SendToStore = (request: StoreRequest) => Promise<StoreAnswer>;
