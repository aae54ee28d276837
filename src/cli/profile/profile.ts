// What is kept of a profile, and the form of the file of profiles.

export type Profile = { readonly endpoint: string } & Credentials;

export type Credentials = TokenProfile | AppTokenProfile | AppProfile;

export interface TokenProfile {
  readonly kind: "token";
  readonly token: string;
  /** By which the token is renewed; undefined for one that was pasted. */
  readonly sessionId?: string;
  /** When the token was issued or renewed, in milliseconds since 1970. */
  readonly renewedAt?: number;
  /** Whom the service has named when the token was tried; undefined if it was not. */
  readonly userId?: string;
  readonly userName?: string;
}

export interface AppTokenProfile {
  readonly kind: "app-token";
  readonly token: string;
}

export interface AppProfile {
  readonly kind: "app-signature";
  readonly appId: string;
  readonly appSecret: string;
  readonly userId: string;
}

export interface Config {
  /** The form of the file. */
  readonly version: 1;
  /** The name of the profile that is used where none is named. */
  readonly current?: string | undefined;
  readonly profiles: Readonly<Record<string, Profile>>;
}

/** The kinds of credentials, as people call them. */
export const KINDS = {
  token: "access token of a user",
  "app-token": "access token of an application",
  "app-signature": "app signature",
} as const satisfies Record<Credentials["kind"], string>;
