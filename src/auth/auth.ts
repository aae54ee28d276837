// What the client asks of an authentication scheme.
import type { ApiError } from "../errors.ts";

/** What a request is authenticated by. */
export interface AuthRequest {
  readonly method: string;
  readonly url: string;
  /** The body as it is sent, undefined when there is none. */
  readonly body: string | Uint8Array | undefined;
  /**
   * The time, in milliseconds since 1970: for a signature that of the service, as far as its clock
   * is known.
   */
  readonly now: () => number;
  /** Ends when the call gives up. */
  readonly signal?: AbortSignal | undefined;
}

/** The headers that authenticate a request. */
export type Credentials = Readonly<Record<string, string>>;

/** A request that may be signed. */
export interface SignedRequest {
  /** The time to sign with, in milliseconds since 1970. */
  readonly signedAt: number;
}

/** Decides when requests are signed, and with what time. Each client has its own. */
export interface SignatureGuard<Request extends SignedRequest = SignedRequest> {
  /** Called before each attempt, which waits for it. Rejects with the signal's reason. */
  enter(signal: AbortSignal | undefined): Request | Promise<Request>;
  /**
   * Called after each attempt, without an outcome if no response arrived. Returns whether a new
   * signature can succeed; the call is then repeated once.
   */
  leave(request: Request, outcome: SignedOutcome | undefined): boolean;
}

/** How an attempt ended, with the error if it was refused. */
export interface SignedOutcome {
  readonly response: Response;
  readonly body: unknown;
  readonly error: ApiError | undefined;
}

/** The security schemes of the contract; `None` for a client without credentials. */
export type Scheme = "AccessToken" | "AppAccessToken" | "AppSignature" | "None";

/** Authentication by a scheme: `accessToken`, `appAccessToken` and `appSignature` make one. */
export interface Auth<S extends Scheme = Scheme> {
  /** The scheme's name in the contract. */
  readonly scheme: S;
  /** The headers that authenticate one attempt. Called anew for each. */
  headers(request: AuthRequest): Credentials | Promise<Credentials>;
  /**
   * The user whom every request names in `X-User-Id`. Undefined for schemes without that header.
   */
  readonly userId?: string;
  /**
   * Called when the service refused these credentials with HTTP 401. Resolves to whether there are
   * new ones; the call is then repeated once.
   */
  renew?(refused: Credentials, signal?: AbortSignal): Promise<boolean>;
  /** Makes the guard of a client's signatures. Schemes that do not sign have none. */
  createGuard?(clock: () => number): SignatureGuard;
  /** Text that the service sent, without any secret of this scheme that it may quote. */
  redact(text: string): string;
}
