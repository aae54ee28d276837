// The request that a call would send, made by the client itself and not sent.
import type { Context } from "../context.ts";
import type { Result } from "../model/result.ts";
import type { OperationDescription } from "./description.ts";
import { methodOf } from "./execute.ts";

interface NotSent {
  method: string;
  url: string;
  body?: unknown;
}

/** Of a list that is fetched whole, the request of its first page. */
export async function requestOf(
  operation: OperationDescription,
  args: object,
  isWalk: boolean,
  context: Context,
): Promise<Result> {
  let request: NotSent | undefined;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const body = init?.body;
    request = {
      method: init?.method ?? "GET",
      url: String(input),
      ...(typeof body === "string" && { body: JSON.parse(body) }),
    };
    throw new Error("It is a dry run.");
  };
  const method = methodOf(await context.createClient({ fetch }), operation);
  const options = { retry: false };
  const call = isWalk ? method.all(args, options).next() : method(args, options);
  const failure = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (request === undefined) throw failure;
  return { kind: "object", value: request, isWhole: true };
}
