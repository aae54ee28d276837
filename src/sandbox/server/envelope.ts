// Refusals of the server itself, in the envelope of the gateway.
import { type Answer, refusalAnswer } from "../answer/answer.ts";
import type { Refusal } from "../rules/refusal.ts";

export const JSON_HEADERS = { "content-type": "application/json" };

/** Such a request has not reached the world, whose chance makes the identifiers of others. */
export function answerOf(refusal: Refusal): Answer {
  return refusalAnswer(refusal, crypto.randomUUID().replaceAll("-", ""));
}

export function responseOf(refusal: Refusal): Response {
  const { status, body } = answerOf(refusal);
  return new Response(JSON.stringify(body), { status, headers: JSON_HEADERS });
}
