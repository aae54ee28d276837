// What a method of the client takes and gives, derived from the generated types of its operation.
import type { CallRetryOptions } from "./options.ts";

/** Options of one call, beside its arguments. `Headers` are those of the contract's optional headers that the operation takes. */
export type CallOptions<Headers extends keyof HeaderOptions = never> = CommonOptions & Pick<HeaderOptions, Headers>;

export interface CommonOptions {
  /** Gives the call up: it rejects with the signal's reason. The service may have acted on the request all the same. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for the whole call, body included; `Infinity` for no limit. Default: the client's `timeout`. */
  timeout?: number | undefined;
  /** When the call is made again; `false` for never. Default: the client's `retry`. */
  retry?: CallRetryOptions | false | undefined;
}

export interface HeaderOptions {
  /** Identifier that the service writes to its log, 58 visible ASCII characters. Default: made by the client, and carried by every error. */
  traceId?: string | undefined;
  /** Language of messages, such as `en-US` or `zh-CN`. Default: the client's `language`. */
  language?: string | undefined;
}

/** Options of a walk over all pages of a list, each page one call. `timeout` and `traceId` are those of each. */
export type AllOptions<Headers extends keyof HeaderOptions = never> = CallOptions<Headers> & {
  /** Ends the walk after so many elements. Default: none. */
  maxItems?: number | undefined;
};

/**
 * The flat arguments of an operation: path, query and body fields, and its own headers. `Renamed` gives the argument names of those that do not
 * go by their wire name, headers always among them.
 */
export type Arguments<Operation, Renamed extends Record<string, string> = Record<never, never>> = Exact<
  Rename<Parameters<Operation, "path"> & Parameters<Operation, "query"> & OwnHeaders<Operation, Renamed> & Body<Operation>, Renamed>
>;

/** The arguments of a walk: those that say where to begin, and how large a page is, may be left out. */
export type AllArguments<Args, Paging extends keyof Args> = Omit<Args, Paging> & { [Name in Paging]?: Partial<Args[Name]> | undefined };

/** The element of a list inside a body, by the list's path. */
export type Item<Body, Path extends string> = Path extends `${infer Field}.${infer Rest}`
  ? Field extends keyof Body
    ? Item<NonNullable<Body[Field]>, Rest>
    : never
  : Path extends keyof Body
    ? NonNullable<Body[Path]> extends readonly (infer Element)[]
      ? Element
      : never
    : never;

/** The documented body of a successful response. */
export type Result<Operation> = Operation extends { responses: { 200: { content: { "application/json": infer Success } } } } ? Success : never;

type Parameters<Operation, Place extends "path" | "query" | "header"> = Operation extends { parameters: { [P in Place]?: infer Found } }
  ? [NonNullable<Found>] extends [never]
    ? unknown
    : NonNullable<Found>
  : unknown;

type OwnHeaders<Operation, Renamed> = Pick<Parameters<Operation, "header">, keyof Parameters<Operation, "header"> & keyof Renamed>;

type Body<Operation> = Operation extends { requestBody?: { content: { "application/json": infer Json } } } ? (unknown extends Json ? unknown : Json) : unknown;

type Rename<Fields, Renamed extends Record<string, string>> = {
  [Field in keyof Fields as Field extends keyof Renamed ? Renamed[Field] : Field]: Fields[Field];
};

/** An operation without arguments takes an empty object, not any object. */
type Exact<Fields> = [keyof Fields] extends [never] ? Record<string, never> : Fields;
