// What is said of a failure: a message and, on a line of its own, what can be done about it; or, for
// programs, an object of JSON.
import { explainError } from "../error-catalogue.ts";
import type { ApiError, ArgumentError } from "../index.ts";
import { optionName } from "./call/option-name.ts";
import { credentialsBehind } from "./credentials-used.ts";
import { demandInWords, nthValue } from "./demand-words.ts";
import { EXIT_CODES, exitNameOf, isForeign } from "./exit-codes.ts";
import { printable } from "./output/style.ts";
import { renewalOf } from "./profile/renewal.ts";
import { isOfRefusedPort, OTHER_PORT } from "./refused-ports.ts";

export interface ErrorReport {
  readonly name: string;
  readonly message: string;
  /** The exit code that stands for this kind of failure. */
  readonly exitCode: number;
  readonly code?: number | string | undefined;
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  readonly traceId?: string | undefined;
  readonly operation?: string | undefined;
  readonly retryable?: boolean | undefined;
  /** What can be done about it. */
  readonly remedy?: string | undefined;
  /** What it is about, where that is more than one thing. */
  readonly details?: readonly string[] | undefined;
}

/** The paths of these fields in a row with an `error`. */
export const ERROR_FIELDS: readonly string[] = [
  ...["error", "error.name", "error.message", "error.exitCode", "error.code", "error.status"],
  ...["error.requestId", "error.traceId", "error.operation", "error.retryable", "error.remedy"],
];

export function reportOf(error: unknown): ErrorReport {
  const { name = "Error", message = String(error) } = Object(error) as Partial<Error>;
  const { code, status, requestId, traceId, operation, retryable, details } = Object(
    error,
  ) as Partial<ApiError> & { details?: readonly string[] };
  return {
    name,
    message: name === "ArgumentError" ? argumentMessage(error as ArgumentError) : message,
    exitCode: EXIT_CODES[exitNameOf(error)].code,
    ...{ code, status, requestId, traceId, operation, retryable },
    remedy: remedyOf(error),
    details,
  };
}

/** For people: lines in which nothing steers the terminal, one or two where there are no details. */
export function describeError(error: unknown): string {
  const { name, operation, message, remedy = [], details = [] } = reportOf(error);
  // Which method of the client carries a file says nothing to those who call none.
  const isTransfer = name === "TransferError" && message.startsWith(`${operation}: `);
  const said = isTransfer ? message.slice(`${operation}: `.length) : message;
  return [said, ...details, remedy]
    .flat()
    .map((line) => `${printable(line)}\n`)
    .join("");
}

/** An argument is an option here: of `pageInfo.pageSize`, `--page-info: pageSize must be …`. */
function argumentMessage({ message, argument, operation }: ArgumentError): string {
  // No argument of an operation is called so: it is the request's.
  if (argument === "body") return message;
  // An option of the client, which is no argument.
  if (operation === undefined) return `--${message.replace(", unless allowHttp is true", "")}`;
  const expected = demandInWords(message.slice(`${operation}: ${argument} `.length));
  const [, name = argument, index, inner = ""] =
    /^(\w+)(?:\[(\d+)\])?\.?(.*)$/.exec(argument) ?? [];
  const element = index === undefined ? "" : nthValue(Number(index));
  const place = [inner, element].filter(Boolean).join(" of ");
  return `--${optionName(name)}${place && `: ${place}`} ${expected}`;
}

const REMEDIES: Partial<Record<string, string>> = {
  NetworkError:
    "Check the endpoint and the network: koodrive whoami shows the endpoint, and koodrive doctor " +
    "finds out where the way to it ends.",
  TimeoutError: "Try again later, or allow more time with --timeout SECONDS.",
};

const FOREIGN =
  "This is no answer of KooDrive: check the endpoint, which koodrive whoami shows and " +
  "koodrive doctor tries.";

function remedyOf(error: unknown): string | undefined {
  const { name = "", status, code, remedy } = Object(error) as Partial<ApiError & Remedied>;
  if (remedy !== undefined) return remedy;
  const action = code === undefined ? undefined : explainError({ code, status })?.action;
  if (status === 401) return [action, renewalFor(error)].filter(Boolean).join(" ");
  if (isForeign(error)) return FOREIGN;
  if (isOfRefusedPort(error)) return OTHER_PORT;
  return action ?? REMEDIES[name];
}

interface Remedied {
  readonly remedy: string;
}

function renewalFor(error: unknown): string {
  const used = credentialsBehind(error);
  return used ? renewalOf(used) : "Sign in with koodrive login.";
}
