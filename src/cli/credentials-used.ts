// What a call was authenticated by, so that a refusal can say where to renew it.

/** Where a setting comes from. */
export type Source =
  | { readonly from: "option" | "variable" | "profile"; readonly name: string }
  /** Typed or piped in just now, by whoever signs in. */
  | { readonly from: "login"; readonly name?: undefined };

export interface CredentialsUsed {
  readonly kind: "token" | "app-token" | "app-signature";
  readonly source: Source;
  /** Whether they are of a session, which was begun in a browser. */
  readonly isSession: boolean;
}

const used = new WeakMap<object, CredentialsUsed>();

/** Keeps with an error which credentials were in use when it was thrown. */
export function noteCredentials(error: unknown, credentials: CredentialsUsed | undefined): void {
  if (credentials && typeof error === "object" && error !== null) used.set(error, credentials);
}

/** Undefined where none were in use. */
export const credentialsBehind = (error: unknown): CredentialsUsed | undefined =>
  used.get(Object(error));
