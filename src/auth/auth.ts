// What the client asks of an authentication scheme.

/** What a request is authenticated by. */
export interface AuthRequest {
  readonly method: string;
  readonly url: URL;
  /** The bytes of the body, undefined when there is none. */
  readonly body: Uint8Array | undefined;
  /** The client's clock, in milliseconds since 1970. */
  readonly now: () => number;
}

/** An authentication scheme: `accessToken` and `appSignature` make one. */
export interface Auth<Scheme extends "AccessToken" | "AppSignature" = "AccessToken" | "AppSignature"> {
  /** The scheme's name in the contract. */
  readonly scheme: Scheme;
  /** The headers that authenticate one attempt. Called anew for each. */
  headers(request: AuthRequest): Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;
  /** Text that the service sent, without any secret of this scheme that it may quote. */
  redact(text: string): string;
}
