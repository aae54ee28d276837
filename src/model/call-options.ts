// What the methods of the client take, beside the generated types of their operations.

/**
 * When a call is repeated. The contract says which calls may be (`x-koodrive-idempotent`).
 */
export interface CallRetryOptions {
  /** Attempts at most, the first included. Default 3. */
  maxAttempts?: number | undefined;
  /**
   * The first pause in milliseconds. Each further one is twice as long, and a random part of it is
   * waited. Default 200.
   */
  baseDelay?: number | undefined;
  /** The longest such pause in milliseconds. Default 10000. */
  maxDelay?: number | undefined;
  /**
   * The longest `Retry-After` that is waited for, in milliseconds; with a longer one the call fails
   * at once. Default 30000.
   */
  maxRetryAfter?: number | undefined;
}

/**
 * Options of one call, beside its arguments. `Headers` are those of the contract's optional headers
 * that the operation takes.
 */
export type CallOptions<Headers extends keyof HeaderOptions = never> = CommonOptions &
  Pick<HeaderOptions, Headers>;

export interface CommonOptions {
  /**
   * Gives the call up: it rejects with the signal's reason. The service may have acted on the
   * request all the same.
   */
  signal?: AbortSignal | undefined;
  /**
   * Milliseconds for the whole call, all attempts and the body included; `Infinity` for no limit.
   * Default: the client's `timeout`.
   */
  timeout?: number | undefined;
  /** When the call is made again; `false` for never. Default: the client's `retry`. */
  retry?: CallRetryOptions | false | undefined;
}

export interface HeaderOptions {
  /**
   * Identifier that the service writes to its log, 58 visible ASCII characters. Default: made by
   * the client, and carried by every error.
   */
  traceId?: string | undefined;
  /** Language of messages, such as `en-US` or `zh-CN`. Default: the client's `language`. */
  language?: string | undefined;
}

/**
 * Options of a walk over all pages of a list, each page one call. `timeout`, `retry` and `traceId`
 * are those of each; `signal` ends the walk.
 */
export type AllOptions<Headers extends keyof HeaderOptions = never> = CallOptions<Headers> & {
  /** Ends the walk after so many elements. Default: none. */
  maxItems?: number | undefined;
  /**
   * Fetches pages ahead while the elements of those before them are being taken: the next, and,
   * where the service says how many elements there are, up to four at once; none that `maxItems`
   * makes needless. An error comes when the walk gets to its page. When the walk ends early, what
   * is under way is given up. Default `false`.
   */
  prefetch?: boolean | undefined;
};

/** The further option of a walk over a list by cursor. */
export interface CursorOptions<Cursor> {
  /**
   * Called when all elements of a page have been taken, with the cursor that the response has for
   * the next page. A program that keeps the last one can begin a later walk there. The last page of
   * a walk counts too, if it has a cursor; a page that the walk is left in does not. A promise is
   * waited for. What the function throws ends the walk with that error.
   */
  onCursor?: ((cursor: Cursor) => unknown) | undefined;
}

/**
 * The arguments of a walk: those that say where to begin, and how large a page is, may be left out.
 */
export type AllArguments<Args, Paging> = {
  [Name in keyof Args as Exclude<Name, Paging>]: Args[Name];
} & {
  [Name in keyof Args as Extract<Name, Paging>]?: Partial<Args[Name]> | undefined;
};

/** The type with all its fields and lists read-only: what a method takes and does not change. */
export type Immutable<Value> = Value extends readonly (infer Element)[]
  ? readonly Immutable<Element>[]
  : Value extends object
    ? { readonly [Field in keyof Value]: Immutable<Value[Field]> }
    : Value;
