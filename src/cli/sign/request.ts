// The request to sign: of the arguments, or of a curl command behind `--`.
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { reasonOf } from "../arguments/sources.ts";
import type { Context } from "../context.ts";
import { UsageError } from "../model/usage-error.ts";
import { findConnection } from "../profile/connection.ts";
import { readCurl, type WrittenRequest } from "./curl-arguments.ts";

export interface UnsignedRequest {
  readonly method: string;
  readonly url: URL;
  /** The address as it was written: `URL` changes some of it. */
  readonly written: string;
  /** The host that is signed, which a header can name. */
  readonly host: string;
  readonly body: Uint8Array | undefined;
  /** The file that the body is in, `@` before its path; undefined if it is in none. */
  readonly bodyFile: string | undefined;
  /** What is sent beside, and not signed. */
  readonly headers: readonly Header[];
  /** What was given of the headers that a signature has. */
  readonly given: { readonly date?: string | undefined; readonly userId?: string | undefined };
}

export type Header = readonly [name: string, value: string];

interface Given {
  readonly header?: readonly string[] | undefined;
  readonly body?: string | undefined;
}

export const CALLED = "koodrive sign METHOD URL, or koodrive sign -- curl ARGUMENTS";

/** Those of HTTP that clients use; the contract says which of them a path has. */
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];

/** @param endpoint Where a path leads to. */
export async function readRequest(
  positionals: readonly string[],
  { header = [], body }: Given,
  context: Context,
): Promise<UnsignedRequest> {
  const [method = "", ...rest] = positionals;
  const written = method === "curl" ? readCurl(rest) : readArguments(method, rest);
  if (!METHODS.includes(written.method)) {
    throw new UsageError(`METHOD is one of ${METHODS.join(", ")}: ${CALLED}.`);
  }
  const headers = [...written.headers, ...header].map(readHeader);
  const givenFor = (name: string) => headers.findLast(([each]) => each.toLowerCase() === name)?.[1];
  const url = await readUrl(written.url, context);
  const host = givenFor("host") ?? url.host;
  if (!/^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i.test(host)) {
    throw new UsageError("The header Host is a name, with a port if the address has one.");
  }
  const given = body ?? written.body;
  const isText = body === undefined && Boolean(written.isText);
  return {
    ...{ method: written.method, url, written: written.url, host },
    body: isText ? new TextEncoder().encode(given) : await readBody(given, context),
    bodyFile: !isText && given?.startsWith("@") ? given : undefined,
    headers: headers.filter(([name]) => !REPLACED.includes(name.toLowerCase())),
    given: { date: givenFor("x-date"), userId: givenFor("x-user-id") },
  };
}

/** What the signature brings with it. */
const REPLACED = ["authorization", "x-date", "x-user-id"];

function readArguments(method: string, [url, surplus]: readonly string[]): WrittenRequest {
  if (url === undefined) throw new UsageError(`URL is missing: ${CALLED}.`);
  if (surplus !== undefined) throw new UsageError(`There is one URL: ${CALLED}.`);
  return { method: method.toUpperCase(), url, headers: [], body: undefined };
}

function readHeader(text: string): Header {
  const [, name, value] = /^([!#$%&'*+.^_`|~\w-]+):\s*(.*?)\s*$/.exec(text) ?? [];
  // What it holds may be a secret.
  if (name === undefined)
    throw new UsageError('--header is NAME:VALUE, "Content-Type: text/plain".');
  return [name, value ?? ""];
}

/** An address, or a path at the endpoint. */
async function readUrl(text: string, context: Context): Promise<URL> {
  const address = text.startsWith("/") ? `${await endpointOf(context)}${text}` : text;
  if (/^https?:/.test(address) && URL.canParse(address)) return new URL(address);
  throw new UsageError(
    "URL is an address, https://koodrive.example.com/koodrive/ose/v1/service, or a path at the " +
      "endpoint, /koodrive/ose/v1/service.",
  );
}

const endpointOf = async (context: Context): Promise<string> =>
  (await findConnection(context, { isSignedOnly: true })).endpoint.replace(/\/$/, "");

/** The very bytes: also a byte order mark is signed. */
async function readBody(
  given: string | undefined,
  { cwd, stdin }: Context,
): Promise<Uint8Array | undefined> {
  if (given === undefined) return undefined;
  if (given === "-") {
    if (stdin.isTTY) throw new UsageError("--body -: nothing is piped in.");
    return buffer(stdin);
  }
  if (given === "@") throw new UsageError("--body @ names no file: --body @FILE.");
  if (!given.startsWith("@")) return new TextEncoder().encode(given);
  return readFile(resolve(cwd, given.slice(1))).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`--body ${given}: ${reasonOf(error)}.`);
  });
}
