// The sandbox, judged by programs that know nothing of it: openapi-to-postmanv2 makes a collection of
// the contract, and newman sends all of its requests.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { argumentsOf } from "../../scripts/contract/arguments.ts";
import { type Operation, readContract } from "../../scripts/contract/contract.ts";
import { sampleCall } from "../../scripts/contract/samples.ts";
import { thingsIn, withThings } from "../../scripts/sandbox-things.ts";
import { createSandbox } from "../../src/sandbox/index.ts";

const require = createRequire(import.meta.url);
const newman = require("newman");
const { convertV2 } = require("openapi-to-postmanv2");

interface Request {
  method: string;
  auth: object | null;
  header: Parameter[];
  url: { path: string[]; query: Parameter[]; variable: Parameter[] };
  body?: { raw?: string };
}
interface Parameter {
  disabled?: boolean;
  key: string;
  value: string;
}
interface Item {
  name: string;
  request: Request;
}
interface Collection {
  auth: object;
  item: { name: string; item: Item[] }[];
}
interface Execution {
  item: { name: string };
  response?: { code: number; text(): string };
  requestError?: Error;
}

const contract = readContract();
let collection: Collection;

beforeAll(async () => {
  const data = readFileSync("generated/openapi.json", "utf8");
  const converted = await new Promise<{ result: boolean; output: { data: Collection }[] }>(
    (resolve, reject) => {
      const done = (error: unknown, result: never) => (error ? reject(error) : resolve(result));
      const options = { parametersResolution: "Example", folderStrategy: "Tags" };
      convertV2({ type: "string", data }, options, done);
    },
  );
  expect(converted.result).toBe(true);
  collection = converted.output[0]?.data as Collection;
});

/** The operation of a request: parameters in paths are written otherwise there. */
function operationOf({ request }: Item): Operation {
  const path = `/${request.url.path.join("/")}`;
  const found = contract.operations.find(
    (operation) =>
      operation.method === request.method && operation.path.replace(/{(.+?)}/g, ":$1") === path,
  );
  if (!found) throw new Error(`no operation ${request.method} ${path}`);
  return found;
}

/** What examples name by it is in no world; who has nothing to put there leaves it out. */
const NAMES_SOMETHING = /(Id|cursor|parentFolder)$/i;

/** Puts arguments in place of those of the contract's examples. */
function fillIn({ request }: Item, operation: Operation, args: Record<string, unknown>): void {
  const { url, header, body } = request;
  const places = argumentsOf(operation, contract);
  const argumentFor = (key: string): unknown =>
    args[places.find(({ wireName }) => wireName === key)?.name ?? ""];
  for (const parameter of [...url.query, ...url.variable, ...header]) {
    const value = argumentFor(parameter.key);
    if (value !== undefined) parameter.value = String(value);
    else parameter.disabled ||= NAMES_SOMETHING.test(parameter.key);
  }
  if (!body?.raw) return;
  const fields = places.filter(({ place, name }) => place === "body" && Object.hasOwn(args, name));
  const given = Object.fromEntries(fields.map(({ name, wireName }) => [wireName, args[name]]));
  body.raw = JSON.stringify({ ...JSON.parse(body.raw), ...given });
}

/** The request with a sandbox of its own, at a port of its own, and about things in it. */
async function prepare(item: Item): Promise<Item> {
  const sandbox = createSandbox();
  const server = await sandbox.listen();
  onTestFinished(server.close);
  const things = await thingsIn(sandbox, server.url);
  const operation = operationOf(item);
  const args = await withThings(sampleCall(operation, contract), things);
  const token = (await things.session())?.accessToken ?? "";
  const text = JSON.stringify({
    ...item,
    request: { ...item.request, auth: item.request.auth ?? collection.auth },
  });
  const own: Item = JSON.parse(
    text.replaceAll("{{baseUrl}}", server.url).replaceAll("{{apiKey}}", token),
  );
  fillIn(own, operation, args);
  return own;
}

async function runAll(items: readonly Item[]): Promise<Execution[]> {
  const summary = await new Promise<{ run: { executions: Execution[] } }>((resolve, reject) => {
    newman.run(
      // Without its variables: nothing is sent to the address that the contract names.
      { collection: { item: items }, reporters: [], timeoutRequest: 5_000 },
      (error: unknown, result: never) => (error ? reject(error) : resolve(result)),
    );
  });
  return summary.run.executions;
}

describe("newman, by a collection that openapi-to-postmanv2 makes of the contract", () => {
  it("succeeds with every request", async () => {
    const items = await Promise.all(collection.item.flatMap(({ item }) => item).map(prepare));
    const executions = await runAll(items);
    expect(executions).toHaveLength(contract.operations.length);
    const failures = executions.flatMap(({ item, response, requestError }) =>
      response?.code === 200 ? [] : [`${item.name}: ${requestError ?? response?.text()}`],
    );
    expect(failures).toEqual([]);
  }, 60_000);
});
