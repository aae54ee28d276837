// Hooks: functions that are called at each event of a call. Events hold no secrets.
import type { KooDriveError } from "../errors.ts";

/** A call, the same object in all its events. */
export interface CallInfo {
  /**
   * The method, by its name in the client, `spaces.update`. Undefined for a path that the contract
   * does not have.
   */
  readonly operation: string | undefined;
  /** The HTTP method. */
  readonly method: string;
  /** The path's template, `/koodrive/ose/v1/space/{ownerId}`. */
  readonly path: string;
  /** Where the request goes, query included, with `***` for secrets. */
  readonly url: string;
  /** The call's `X-Traceid`. Undefined if the operation takes none. */
  readonly traceId: string | undefined;
}

export interface RequestEvent {
  readonly call: CallInfo;
  /** The attempt, from 1. */
  readonly attempt: number;
}

export interface ResponseEvent extends RequestEvent {
  /** HTTP status. */
  readonly status: number;
  /** The service's or the gateway's code, where there is one. */
  readonly code: number | string | undefined;
  /** Whether the attempt succeeded: HTTP 2xx and no code other than 0. */
  readonly ok: boolean;
  /** Milliseconds that the attempt took, until the body was read. */
  readonly duration: number;
}

export interface RetryEvent extends RequestEvent {
  /** Why the attempt is repeated. */
  readonly error: KooDriveError;
  /** Milliseconds until the next attempt. */
  readonly delay: number;
}

export interface ErrorEvent extends RequestEvent {
  /**
   * What the call rejects with: an error of this client, or the reason of a signal or token
   * provider.
   */
  readonly error: unknown;
  /** Milliseconds that the whole call took. */
  readonly duration: number;
}

/**
 * Functions that are called at each event of a call. They cannot change it: what a hook throws is
 * ignored, and what it returns is not waited for.
 */
export interface Hooks {
  /** Before each attempt. */
  onRequest?: ((event: RequestEvent) => unknown) | undefined;
  /** After each attempt that was answered, whatever the answer. */
  onResponse?: ((event: ResponseEvent) => unknown) | undefined;
  /** Before the pause after which an attempt is repeated. */
  onRetry?: ((event: RetryEvent) => unknown) | undefined;
  /** When a call that was sent, or was about to be sent, fails for good. */
  onError?: ((event: ErrorEvent) => unknown) | undefined;
}

/** The event of each hook. */
export interface Events {
  onRequest: RequestEvent;
  onResponse: ResponseEvent;
  onRetry: RetryEvent;
  onError: ErrorEvent;
}

/** Calls the named hook of every listener that has it. */
export type Emit = <Name extends keyof Events>(name: Name, event: Events[Name]) => void;
