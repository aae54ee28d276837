// Which responses are refusals. KooDrive reports most failures by `code`, inside HTTP 200 too; its
// gateway has an envelope of its own, with `error_code`.
import { permanentCodes, retryableCodes } from "../../generated/error-catalogue.ts";
import { ApiError } from "../errors.ts";
import { isRetryableStatus } from "../model/retryable-status.ts";
import { isSecretName, MARK } from "../redact.ts";
import type { CallContext } from "./interceptor.ts";

/** Characters of a text of the service that an error quotes. */
const LONGEST_TEXT = 1_000;

const DECIMAL = /^\d{1,15}$/;

/** The error that a response stands for, or undefined for a success. */
export function toApiError(
  { ok, status, headers }: Response,
  body: unknown,
  context: CallContext,
): ApiError | undefined {
  const envelope = Object(body) as Record<string, unknown>;
  const { code, error_code: gatewayCode } = envelope;
  const isSuccess = code === context.successCode;
  const failureCode =
    isFailure(code) && !isSuccess ? code : isFailure(gatewayCode) ? gatewayCode : undefined;
  if (ok && failureCode === undefined) return undefined;

  const redacted = (value: unknown) =>
    typeof value === "string" ? context.redact(value).slice(0, LONGEST_TEXT) : undefined;
  const reported = failureCode ?? code;
  const known = isDecimal(reported) ? Number(reported) : redacted(reported);
  const refusal = {
    status,
    code: known,
    msg: redacted(envelope.msg ?? envelope.error_msg ?? envelope.message),
    requestId: redacted(envelope.request_id),
    retryable: isRetryable(known, status),
    headers: redactHeaders(headers, context),
  };
  return new ApiError(refusal, context);
}

function redactHeaders(headers: Headers, { operation, redact }: CallContext) {
  const redacted = Array.from(headers, ([name, value]) => [
    name,
    isSecretName(name, operation, "response") ? MARK : redact(value),
  ]);
  return Object.fromEntries(redacted) as Record<string, string>;
}

/** A few operations document no `code`, and 0 means success. */
function isFailure(code: unknown): boolean {
  return code !== undefined && code !== null && code !== 0;
}

function isDecimal(code: unknown): boolean {
  return typeof code === "number" || (typeof code === "string" && DECIMAL.test(code));
}

/** The status decides where the code does not, as it is unknown or stands for several failures. */
function isRetryable(code: number | string | undefined, status: number): boolean {
  if (retryableCodes.includes(String(code))) return true;
  return !permanentCodes.includes(String(code)) && isRetryableStatus(status);
}
