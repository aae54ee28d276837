// What a behaviour case is: test/conformance/*.json hold them, one file a topic, and
// case.schema.json says the same to editors and to Ajv.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Contract, JSON_TYPE } from "../../scripts/contract/contract.ts";
import { sampleCall } from "../../scripts/contract/samples.ts";

/** What goes wrong with a response on its way. Without a fault it arrives whole. */
export type Fault =
  | "reset on connect"
  | "reset before headers"
  | "reset inside headers"
  | "reset after headers"
  | "reset inside body"
  | "close before headers"
  | "close inside body"
  | "stall before headers"
  | "stall inside headers"
  | "stall inside body"
  | "length too long"
  | "length too short"
  | "drip"
  | "not HTTP";

/**
 * One response of the server, known beforehand. Texts may quote the request, `{{authorization}}`
 * its header of that name, and `{{other}}`, the origin of another server.
 */
export interface CannedResponse {
  /** Default 200. */
  status?: number;
  headers?: Record<string, string>;
  /**
   * JSON. Default `{ code: 0, msg: "OK" }`, with a status from 400 a code that the error catalogue
   * does not know.
   */
  body?: unknown;
  /** In place of `body`: the text as it is. */
  text?: string;
  /** In place of `body`: an object in an object, so many deep. */
  nested?: number;
  /** Bytes that the body is filled up to, before compression. */
  size?: number;
  /** `gzip`, or `broken`: said to be gzip and is not. */
  encoding?: "gzip" | "broken";
  /** Seconds until the time that Retry-After gives as an HTTP date of the server's clock. */
  retryAfterDate?: number;
  /** Milliseconds before it is sent. */
  delay?: number;
  fault?: Fault;
}

/**
 * A token that the provider gives, at once or after so many milliseconds, or the message of the
 * error that it rejects with, an Error or a NetworkError; or it never answers.
 */
export type Provided =
  | string
  | { wait: number; token: string }
  | { reject: string; as?: "NetworkError" }
  | { hangs: true };

/**
 * Options of the client: what JSON cannot say is said in other words, the rest is passed on as it
 * is.
 */
export interface ClientSetup {
  /** Default: a token of its own. */
  auth?:
    | { token: string }
    | { provider: Provided[]; lifetime?: number; timeout?: number }
    | { app: { appId: string; appSecret: string; userId: string } };
  /**
   * `server` by default; `closed`: a port where nobody ever listens; `tls`: https to the server,
   * which speaks none, each with any slashes behind it; else a URL.
   */
  endpoint?: string;
  /**
   * Seconds by which the client's clock is ahead, or those of each call, the last for all further
   * ones; null for a clock that tells no time.
   */
  clock?: number | (number | null)[];
  /** What fetch gives: `used`, a Response that was read; `double`, an object without headers. */
  fetch?: "used" | "double";
  /** Whether a middleware is in use, which makes a Request of every call. */
  middleware?: true;
  /** What each hook does, beside remembering; or what is given for hooks. */
  hooks?: "throw" | "reject" | object;
  [option: string]: unknown;
}

export interface Call {
  /**
   * `resource.method`, or `resource.method.all` for a walk, whose result is the list of its
   * elements.
   */
  method?: string;
  /** Whether a walk tells its cursors: the result is `{ elements, cursors }`. */
  cursors?: true;
  args?: Record<string, unknown>;
  /**
   * In place of `method`: `GET /path` through `koodrive.http`, with `args` for its options. The
   * result is what it resolves to, with the status in place of the response.
   */
  http?: string;
  options?: Record<string, unknown>;
  /** The option `timeout` of each call, the last for all further ones; null for no limit. */
  timeouts?: (number | null)[];
  /**
   * Milliseconds until the caller gives up; 0: before the call; `last`: when all other calls have
   * ended. The reason is an error "given up".
   */
  abort?: number | "last";
}

export interface Outcome {
  /** The whole result. */
  result?: unknown;
  /** Properties of the error; null is undefined, `message` a pattern. */
  error?: Record<string, unknown>;
}

/**
 * A pattern; null for a header that must not be there; an X-Date that tells the time of a clock so
 * many seconds ahead; not the previous request's.
 */
export type HeaderExpectation = string | null | { clock: number } | { changed: true };

export interface Expectation extends Outcome {
  /** In place of one outcome for all calls: that of each. */
  outcomes?: Outcome[];
  /** In place of one outcome for all calls: how many end in each. */
  tally?: [calls: number, Outcome][];
  /** How many requests reached the server. */
  requests: number;
  /** How many of them are under way at once, at most. */
  atOnce?: number;
  /** For each request: what its headers must be. */
  headers?: Record<string, HeaderExpectation>[];
  /** For each request: a pattern of its method and target. */
  targets?: string[];
  /** Least and most milliseconds of each pause. */
  delays?: [number, number][];
  /** Whether no two pauses are the same: a part of each is random. */
  jitter?: true;
  /** Whether the client closes its connections, though the server does not. */
  closed?: true;
  /** The events: `request 1`, `response 1 503`, `retry 1 ApiError`, `error 2 ApiError`. */
  hooks?: string[];
  /** How often the provider was asked. */
  asked?: number;
  /** Least and most milliseconds of all calls together. */
  elapsed?: [number, number];
}

export interface Case {
  name: string;
  /**
   * In place of `call`: each operation of the contract that answers JSON, with its example's
   * arguments, or those that may, or may not, be sent twice.
   */
  operations?: "every" | "idempotent" | "not idempotent";
  call?: Call;
  client?: ClientSetup;
  /** How often the call is made, one after the other, or all at once, or all but the first. */
  times?: number;
  concurrent?: true | "after the first";
  /** Milliseconds between two calls. */
  pause?: number;
  /** The responses, in order; the last is given again and again. Default: one success. */
  server?: CannedResponse[];
  /**
   * A pattern of Authorization that the server refuses with 401 and APIGW.0301, before all of them.
   */
  refuses?: string;
  /**
   * Whether the server refuses signatures of the future or of more than 15 minutes ago with 401 and
   * APIGW.0303, before all of them.
   */
  strict?: true;
  /** Seconds by which the server's clock is ahead. */
  clock?: number;
  expect: Expectation;
}

interface Topic {
  topic: string;
  about: string;
  /** What its cases have for a client, beside their own. */
  client?: ClientSetup;
  cases: Case[];
}

const FOLDER = "test/conformance";
export const SCHEMA = join(FOLDER, "case.schema.json");

export function readTopics(): Topic[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".json") && file !== basename(SCHEMA))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(FOLDER, file), "utf8")));
}

/**
 * The runs of a case: one, or one for each operation that it is about. The topic's client stands
 * beneath the case's.
 */
export function runs({ client }: Topic, test: Case, contract: Contract): Case[] {
  const settled = { ...test, client: { ...client, ...test.client } };
  if (!test.operations) return [settled];
  return (
    contract.operations
      .filter(
        ({ node }) =>
          test.operations === "every" ||
          node["x-koodrive-idempotent"] === (test.operations === "idempotent"),
      )
      .filter(({ method, node }) => !(method === "GET" && node.requestBody))
      // Texts have cases of their own.
      .filter((operation) => contract.successType(operation) === JSON_TYPE)
      .map((operation) => {
        const { method, args } = sampleCall(operation, contract);
        return { ...settled, name: `${method} ${test.name}`, call: { method, args } };
      })
  );
}
