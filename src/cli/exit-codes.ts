// The exit codes: the one table of them, which help and the guide show, and by which an error gets
// its own.
import type { KooDriveError } from "../index.ts";

export const EXIT_CODES = {
  done: { code: 0, says: "done" },
  failed: {
    code: 1,
    says: "the service refused for another reason, or something is broken",
  },
  usage: { code: 2, says: "wrong arguments; nothing was sent" },
  credentials: { code: 3, says: "credentials are missing or were refused (HTTP 401, 403)" },
  notFound: { code: 4, says: "not found: a path, identifier or space does not exist" },
  conflict: { code: 5, says: "conflict with something that exists, such as a name that is taken" },
  retry: { code: 6, says: "may succeed later (HTTP 429, 5xx and other passing failures)" },
  connection: { code: 7, says: "no connection, no answer in time, or no KooDrive at the endpoint" },
  partial: {
    code: 8,
    says: "one part succeeded and another failed: stderr and the output say which",
  },
  finding: {
    code: 9,
    says:
      "done, and something was found: a space over --over or --threshold, a share to look at, a " +
      "difference, a fault",
  },
  declined: { code: 10, says: "a question was answered with no, and nothing was changed" },
  hangup: { code: 129, says: "ended by SIGHUP, such as by a closed terminal" },
  interrupted: { code: 130, says: "ended by SIGINT, such as by Ctrl+C" },
  terminated: { code: 143, says: "ended by SIGTERM" },
} as const;

export type ExitName = keyof typeof EXIT_CODES;

/** Codes of the service that it sends with HTTP 400. */
export const NOT_FOUND_CODES: readonly string[] = [
  ...["13000301", "13000302", "13000309", "13000401", "13000407", "13000411"],
];
export const CONFLICT_CODES: readonly string[] = ["13000312", "13000405"];

/** Reasons of a TransferError for which the connection is to blame. */
const CONNECTION_REASONS = ["disconnected", "stalled"];

type Known = Partial<Pick<KooDriveError, "name" | "retryable">> & {
  status?: number;
  code?: number | string;
  reason?: string;
};

/**
 * Whether another web server than KooDrive's has answered: KooDrive and its gateway give a refusal a
 * code, and answer by no redirect and in JSON.
 */
export function isForeign(error: unknown): boolean {
  const { name, status, code, reason = "" } = Object(error) as Known;
  if (name === "ResponseError") return ["redirect", "not-json"].includes(reason);
  return name === "ApiError" && status === 404 && code === undefined;
}

/** The name of the exit code for what a command has thrown, by the class and what it tells. */
export function exitNameOf(error: unknown): ExitName {
  const { name, status = 0, code, retryable, reason = "" } = Object(error) as Known;
  if (name === "UsageError" || name === "ArgumentError" || reason === "names") return "usage";
  if (name === "DeclinedError") return "declined";
  if (name === "PartialError") return "partial";
  if (name === "CredentialsError" || status === 401 || status === 403) return "credentials";
  if (name === "NotFoundError") return "notFound";
  if (isForeign(error)) return "connection";
  if (status === 404 || NOT_FOUND_CODES.includes(String(code))) return "notFound";
  if (name === "FileThereError" || reason === "ambiguous") return "conflict";
  if (status === 409 || CONFLICT_CODES.includes(String(code))) return "conflict";
  if (name === "NetworkError" || name === "TimeoutError") return "connection";
  if (CONNECTION_REASONS.includes(reason)) return "connection";
  return retryable ? "retry" : "failed";
}
