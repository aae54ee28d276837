// What an answer means that is none of success: the two error bodies of the service and its
// gateway, and what is known of their codes.
import { permanentCodes, retryableCodes } from "../../generated/error-catalogue.ts";
import { ApiError } from "../errors.ts";
import type { Context } from "./pipeline.ts";

/**
 * The error that an answer stands for, if it does: KooDrive tells most failures by `code`, in HTTP
 * 200 too, its gateway by `error_code`. A few operations document no `code`.
 */
export function failure(
  { ok, status }: Response,
  body: unknown,
  context: Context,
): ApiError | undefined {
  const { code, msg, error_code, error_msg, request_id } = Object(body) as Record<string, unknown>;
  const found = [code, error_code].find((value) => (value ?? 0) !== 0);
  if (ok && found === undefined) return undefined;
  const text = (value: unknown) => (typeof value === "string" ? context.redact(value) : undefined);
  const given = found ?? code;
  const known =
    typeof given === "number" || /^\d{1,15}$/.test(String(given)) ? Number(given) : text(given);
  const isIn = (codes: readonly string[]) => codes.includes(String(known));
  const retryable =
    isIn(retryableCodes) || (!isIn(permanentCodes) && /^(408|429|5..)$/.test(String(status)));
  return new ApiError(
    {
      status,
      code: known,
      msg: text(msg) ?? text(error_msg),
      requestId: text(request_id),
      retryable,
    },
    context,
  );
}
