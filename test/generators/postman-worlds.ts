// What the requests of the Postman collection are about in sandboxes: a sandbox for each operation,
// all behind one address, and the variables that name what is in it.
import { once } from "node:events";
import { createServer, type IncomingMessage, request as sendRequest } from "node:http";
import type { AddressInfo } from "node:net";
import { argumentsOf } from "../../scripts/contract/arguments.ts";
import type { Contract, Node, Operation } from "../../scripts/contract/contract.ts";
import { sampleCall } from "../../scripts/contract/samples.ts";
import { type Things, thingsIn, withThings } from "../../scripts/sandbox-things.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import type { Variables } from "./postman-runs.ts";

export interface World {
  operation: Operation;
  variables: Record<string, string>;
  sandbox: ReturnType<typeof createSandbox>;
}

/** Where the example's own values, which are no variables, ask for another world or thing. */
const OTHER_THINGS: Record<string, (things: Things) => Promise<object>> = {
  listUserPermissions: async ({ departmentContainer, departmentWithSpace }) => ({
    containerId: await departmentContainer(),
    deptId: await departmentWithSpace(),
  }),
};

/** All begin alike, so that what is made first has the same identifier in each. */
export async function makeWorld(item: Node, contract: Contract, start: number): Promise<World> {
  const operation = contract.operation(item.id);
  let now: () => number = () => start;
  const sandbox = createSandbox({ now: () => now() });
  const things = await thingsIn(sandbox);
  const { appId = "", appSecret = "" } = things.credentials.application ?? {};
  const variables: Record<string, string> = {
    ...{ appId, appSecret, appUserId: things.credentials.user.id },
    token: (await things.session())?.accessToken ?? "",
    appToken: sandbox.createToken({ appId }),
  };
  const args = await withThings(sampleCall(operation, contract), things);
  Object.assign(args, await OTHER_THINGS[operation.id]?.(things));
  bindAll(item.request, operation, { args, variables, contract });
  now = Date.now;
  return { operation, variables, sandbox };
}

/** Finds what the variables of a request have to be, for the call to have these arguments. */
function bindAll(
  { url, header, body }: Node,
  operation: Operation,
  {
    args,
    variables,
    contract,
  }: { args: Node; variables: Record<string, string>; contract: Contract },
): void {
  const wire = new Map(
    argumentsOf(operation, contract).map(({ wireName, name }) => [wireName, args[name]]),
  );
  for (const { key, value, disabled } of [...url.variable, ...url.query, ...header])
    if (!disabled) bind(value, wire.get(key), variables);
  for (const [key, value] of Object.entries(JSON.parse(body?.raw ?? "{}")))
    bind(value, wire.get(key), variables);
}

function bind(template: Node, value: Node, variables: Record<string, string>): void {
  if (value === undefined || value === null) return;
  if (typeof template === "object" && template !== null) {
    for (const [key, inner] of Object.entries(template)) bind(inner, value[key], variables);
    return;
  }
  const [, name] = /^{{([\w.]+)}}$/.exec(template) ?? [];
  if (name) variables[name] = String(value);
}

/** Worlds of which no two have other values of a variable, so that one run has them all. */
export function inGroups(worlds: readonly World[]): { variables: Variables; ids: string[] }[] {
  const groups: { variables: Record<string, string>; ids: string[] }[] = [];
  for (const { operation, variables } of worlds) {
    const entries = Object.entries(variables);
    const fitting = groups.find((group) =>
      entries.every(([key, value]) => (group.variables[key] ?? value) === value),
    );
    const group = fitting ?? { variables: {}, ids: [] };
    Object.assign(group.variables, variables);
    group.ids.push(operation.id);
    if (!fitting) groups.push(group);
  }
  return groups;
}

/** Passes each request on, as it is, to a fork of the world of its operation. */
export async function serveWorlds(worlds: readonly World[]) {
  const listening = new Map<string, number>();
  const servers = await Promise.all(
    worlds.map(async ({ operation, sandbox }) => {
      const server = await sandbox.fork().listen();
      listening.set(operation.id, Number(new URL(server.url).port));
      return server;
    }),
  );
  const front = createServer((request, response) => {
    const port = listening.get(operationOf(request, worlds)?.id ?? "");
    const { method, url: path, headers } = request;
    const passedOn = sendRequest({ host: "127.0.0.1", port, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    request.pipe(passedOn);
  });
  front.listen(0, "127.0.0.1");
  await once(front, "listening");
  return {
    url: `http://127.0.0.1:${(front.address() as AddressInfo).port}`,
    async close() {
      front.close();
      await Promise.all(servers.map(({ close }) => close()));
    },
  };
}

/** Of two paths that fit, the one with fewer parameters is meant. */
function operationOf({ method, url = "" }: IncomingMessage, worlds: readonly World[]) {
  const [path = ""] = url.split("?");
  const fits = (operation: Operation) =>
    operation.method === method &&
    new RegExp(`^${operation.path.replace(/{\w+}/g, "[^/]+")}$`).test(path);
  const parameters = ({ path }: Operation) => path.split("{").length;
  const [found] = worlds
    .map(({ operation }) => operation)
    .filter(fits)
    .sort((one, other) => parameters(one) - parameters(other));
  return found;
}
