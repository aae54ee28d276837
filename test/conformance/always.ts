// What holds in every case and no case has to say: no secret is told, what is not idempotent is
// sent once, signatures are valid.
import { inspect } from "node:util";
import { ApiError, KooDriveError } from "koodrive-client";
import { readContract } from "../../scripts/contract/contract.ts";
import type { Case } from "./case.ts";
import type { Happened, Problems } from "./compare.ts";
import { malformed } from "./hooks.ts";
import { isSigned } from "./signature.ts";

/** Every secret of the cases contains the first, every signature is the second. */
export const SECRET = /s3cr3t|\b[0-9a-f]{64}\b/i;

/** Whether an operation is idempotent, by the client's method and by path. */
const idempotent = new Map<string, boolean>(
  readContract().operations.flatMap(({ node, method, path }) =>
    [node["x-koodrive-method"], `${method} ${path}`].map(
      (name) => [name, node["x-koodrive-idempotent"]] as const,
    ),
  ),
);

/** Whether the call may reach the service twice. */
function isRepeatable({ call = {} }: Case): boolean {
  const { method = "", http = "" } = call;
  // A walk is many calls.
  return (
    method.endsWith(".all") ||
    (idempotent.get(method || http) ?? /^(GET|HEAD|PUT|DELETE) /.test(http))
  );
}

/** What no case has to say. */
export function always(test: Case, { ended, received, events, strayed }: Happened): Problems {
  const errors = ended.flatMap(({ error }) => (error instanceof Error ? [error] : []));
  const app = test.client?.auth && "app" in test.client.auth ? test.client.auth.app : undefined;
  // A request that was refused for its credentials was not carried out.
  const carriedOut = received.filter(({ status }) => status !== 401).length;
  const traceIds = new Set(received.map(({ headers }) => headers["x-traceid"]));
  const told = [...errors.flatMap(texts), inspect(events, { depth: 9 }), JSON.stringify(events)];
  return [
    !isRepeatable(test) &&
      carriedOut > ended.length &&
      `an operation that is not idempotent was sent ${carriedOut} times`,
    told.some((text) => SECRET.test(text)) &&
      `a secret is told: ${told.find((text) => SECRET.test(text))}`,
    strayed > 0 && "a redirect was followed",
    ended.length === 1 &&
      traceIds.size > 1 &&
      !test.call?.method?.endsWith(".all") &&
      "the attempts of a call have several trace IDs",
    ended.length === 1 &&
      traceIds.size === 1 &&
      errors.some((error) => "traceId" in error && error.traceId !== [...traceIds][0]) &&
      "the error has another trace ID",
    app !== undefined &&
      received.some(
        (request) => "x-date" in request.headers && !isSigned(request, app.appSecret),
      ) &&
      "a signature is wrong",
    ...errors.map(unlikeItsJson),
    errors.some((error) => error instanceof ApiError && !Object.isFrozen(error.headers)) &&
      "the headers of an error can be changed",
    ...malformed(events),
  ];
}

/** The JSON of the client's errors has name, message and fields, and no cause. */
function unlikeItsJson(error: Error): string | false {
  const json = JSON.parse(JSON.stringify(error));
  const { name, message } = error;
  const isLike = json.name === name && json.message === message && !("cause" in json);
  return error instanceof KooDriveError && !isLike && `${error} has the JSON ${inspect(json)}`;
}

function texts(error: Error): string[] {
  return [
    inspect(error, { depth: 9, showHidden: true }),
    JSON.stringify(error),
    String(error),
    String(error.stack),
    JSON.stringify(error instanceof ApiError && error.headers),
  ];
}
