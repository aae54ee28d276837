// Loaded into Prism's process: tells the process that has started it what became of each request.
// Prism says what is wrong in a header, or in the body where there is no such path or method.
import { channel } from "node:diagnostics_channel";
import { type IncomingMessage, ServerResponse } from "node:http";

export interface MockedCall {
  method: string;
  /** Without the query, which may hold secrets. */
  path: string;
  /** Undefined if the request has got no answer. */
  status?: number;
  /** What is wrong with the request, each with its place. */
  problems: string[];
}

interface Violation {
  location: string[];
  message: string;
}

interface Problem {
  detail: string;
}

const problems = new WeakMap<ServerResponse, string>();
const { end } = ServerResponse.prototype;

ServerResponse.prototype.end = function (this: ServerResponse, ...args: unknown[]) {
  const isProblem = String(this.getHeader("content-type")).startsWith("application/problem+json");
  if (isProblem && args[0]) problems.set(this, (JSON.parse(String(args[0])) as Problem).detail);
  return Reflect.apply(end, this, args);
};

channel("http.server.request.start").subscribe((message) => {
  const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
  response.once("close", () => process.send?.(describe(request, response)));
});

function describe(
  { method = "", url = "" }: IncomingMessage,
  response: ServerResponse,
): MockedCall {
  const violations: Violation[] = JSON.parse(String(response.getHeader("sl-violations") ?? "[]"));
  const problem = problems.get(response);
  const path = url.replace(/\?.*$/s, "");
  if (!response.writableFinished) return { method, path, problems: ["no answer"] };
  return {
    method,
    path,
    status: response.statusCode,
    problems: problem ? [problem] : violations.map(describeViolation),
  };
}

/** The place in the request or, with the word, in the response. */
function describeViolation({ location: [side, ...place], message }: Violation): string {
  const where = side === "request" ? place : [side, ...place];
  return where.length ? `${where.join("/")}: ${message}` : message;
}
