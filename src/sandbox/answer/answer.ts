// The answers of the sandbox: their bodies, and the two envelopes of the service and its gateway.
import { errorCatalogue } from "../../../generated/error-catalogue.ts";
import type { OperationData } from "../../model/contract-data.ts";
import { resolveSchema } from "../../validation/schemas.ts";
import type { Refusal } from "../rules/refusal.ts";

/** An answer before it becomes a Response. */
export interface Answer {
  status: number;
  body: unknown;
  /** The code in the body; undefined for a body that is no JSON object. */
  code: string | undefined;
  mediaType?: string;
}

export type Language = "en-US" | "zh-CN";

/** What an answer tells of a refusal. */
type Refused = Pick<Refusal, "code" | "status" | "field" | "detail">;

const SUCCESS: Readonly<Record<Language, string>> = { "en-US": "success", "zh-CN": "成功" };

const isGatewayCode = (code: string): boolean => code.startsWith("APIGW.");

export function languageOf(headers: Headers): Language {
  return /^zh/i.test(headers.get("language") ?? "") ? "zh-CN" : "en-US";
}

/** Few operations have neither a code nor its text in their answers. */
export function success(
  output: object,
  language: Language,
  { response, successCode = 0 }: OperationData,
): Answer {
  const { properties = {} } = resolveSchema(response);
  const code = "code" in properties ? { code: successCode } : {};
  const text = "msg" in properties ? { msg: SUCCESS[language] } : {};
  return {
    status: 200,
    code: "code" in code ? String(successCode) : undefined,
    body: { ...output, ...code, ...text },
  };
}

/** A success of an operation that answers nothing more. */
export function emptySuccess(language: Language): Answer {
  return { status: 200, code: "0", body: { code: 0, msg: SUCCESS[language] } };
}

export function refusalAnswer(refusal: Refused, requestId: string): Answer {
  const { code } = refusal;
  const status = statusOf(refusal);
  const text = describeRefusal(refusal);
  const body = isGatewayCode(code)
    ? { error_code: code, error_msg: text, request_id: requestId }
    : { code: Number(code), msg: text };
  return { status, code, body };
}

function entryOf({ code, status }: Refused) {
  const entries = errorCatalogue.filter((entry) => entry.code === code);
  return entries.find(({ statuses }) => !status || statuses.includes(status)) ?? entries[0];
}

export function statusOf(refusal: Refused): number {
  return refusal.status ?? entryOf(refusal)?.statuses[0] ?? 400;
}

/** The text of the code, and what is wrong with which argument. */
export function describeRefusal(refusal: Refused): string {
  const { field, detail } = refusal;
  const { message, meaning = "" } = entryOf(refusal) ?? {};
  // Some texts are known only with a gap, or from the middle on.
  const isWhole = message !== undefined && !/\{\d\}|^\.\.\./.test(message);
  const text = isWhole ? message : meaning;
  const more = [field, detail].filter(Boolean).join(" ");
  return more ? `${text} ${more}${more.endsWith(".") ? "" : "."}`.trim() : text;
}
