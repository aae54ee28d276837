// A call of an operation as a plain HTTP request, without the client.
import { type Argument, argumentsOf } from "./arguments.ts";
import type { Contract, Operation } from "./contract.ts";

export interface PlainRequest {
  method: string;
  /** Path and query. */
  target: string;
  headers: Record<string, string>;
  body: string | undefined;
}

/**
 * @param args Flat arguments, as the method of the client takes them. The fields of the body have
 * their order; those that are undefined are left out.
 */
export function plainRequest(
  operation: Operation,
  args: Readonly<Record<string, unknown>>,
  contract: Contract,
): PlainRequest {
  const headers: Record<string, string> = {};
  const query = new URLSearchParams();
  const fields: Record<string, unknown> = {};
  let path = operation.path;
  for (const [{ wireName, place }, value] of given(args, argumentsOf(operation, contract))) {
    if (place === "path") path = path.replace(`{${wireName}}`, encodeURIComponent(String(value)));
    else if (place === "header") headers[wireName] = String(value);
    else if (place === "body") fields[wireName] = value;
    else for (const each of [value].flat()) query.append(wireName, String(each));
  }
  const hasBody = operation.node.requestBody !== undefined;
  if (hasBody) headers["content-type"] = "application/json";
  return {
    method: operation.method,
    target: query.size ? `${path}?${query}` : path,
    headers,
    body: hasBody ? JSON.stringify(fields) : undefined,
  };
}

/** The arguments that a call gives, each with its value. */
function given(
  args: Readonly<Record<string, unknown>>,
  known: readonly Argument[],
): (readonly [Argument, unknown])[] {
  return Object.entries(args).flatMap(([name, value]) => {
    const argument = known.find((argument) => argument.name === name);
    return argument && value !== undefined ? [[argument, value] as const] : [];
  });
}
