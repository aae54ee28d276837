// The answers of operations that have no rule: the contract's first example.
import { examplesJson } from "../../../generated/examples.ts";
import type { OperationId } from "../rules/rule.ts";
import type { Answer } from "./answer.ts";

interface Example {
  body: unknown;
  mediaType?: string;
}

let examples: Readonly<Record<string, Example>> | undefined;

export function exampleAnswer(id: OperationId): Answer {
  examples ??= JSON.parse(examplesJson) as Record<string, Example>;
  const { body, mediaType } = examples[id] ?? { body: {} };
  const { code } = body as { code?: unknown };
  return {
    status: 200,
    body,
    code: code === undefined ? undefined : String(code),
    ...(mediaType && { mediaType }),
  };
}
