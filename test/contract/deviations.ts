// The deviations of an operation's example call after a change to its request or response.
import { ContractError, type Deviation, type MonitorOptions } from "koodrive-client/contract";
import { readContract } from "../../scripts/contract/contract.ts";
import type { Responder } from "../support/server.ts";
import {
  exampleRequest,
  respondWithExample,
  responseExamples,
  serveMonitored,
} from "./monitored.ts";

const contract = readContract();

export type Change = {
  args?: Record<string, unknown>;
  query?: string;
  init?: RequestInit;
  headers?: Record<string, string | undefined>;
};

/** The deviations of the operation's example request, changed. */
export async function requestDeviations(
  id: string,
  { args, query = "", init, headers }: Change,
): Promise<Row[]> {
  const operation = contract.operation(id);
  const { url, monitor } = await serveMonitored(
    respondWithExample(responseExamples(operation, contract, "200")[0], operation, contract),
    { mode: "throw" },
  );
  const example = exampleRequest(operation, contract, args);
  const all = Object.entries({ ...example.init.headers, ...headers }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return rows(
    monitor(url + example.path + query, {
      ...example.init,
      ...init,
      headers: Object.fromEntries(all),
    }),
  );
}

/** The deviations of a response to the operation's example request. */
export async function responseDeviations(
  id: string,
  respond: Responder,
  options?: MonitorOptions,
): Promise<Row[]> {
  const { url, monitor } = await serveMonitored(respond, { mode: "throw", ...options });
  const { path, init } = exampleRequest(contract.operation(id), contract);
  return rows(monitor(url + path, init));
}

export type Row = [pointer: string, keyword: string, expected: string, seen: string];

async function rows(call: Promise<Response>): Promise<Row[]> {
  const error = await call.then(
    () => undefined,
    (error) => error,
  );
  if (error === undefined) return [];
  if (!(error instanceof ContractError)) throw error;
  return error.deviations.map(
    ({ pointer, keyword, expected, seen }: Deviation): Row => [pointer, keyword, expected, seen],
  );
}
