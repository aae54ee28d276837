// Prism and the sandbox as servers, each in a process of its own and as it is started by default,
// with its log.
import { Agent, request } from "node:http";
import { connectSandbox } from "koodrive-client/sandbox";
import { startPrism } from "../../scripts/prism.ts";
import { REQUESTS, type RequestName, requestsOf, type Sent } from "./sandbox-requests.ts";
import { cpuTimeOf, memoryOf, type ServerProcess, startSandbox } from "./server-process.ts";
import { median } from "./table.ts";

const RUNS = 2;
/** Milliseconds of load: to warm a server up by all requests, and to measure one of them. */
const WARM_UP = 6_000;
const MEASURED = 3_000;
const AT_ONCE = 8;

/** Medians of the runs, and the shortest of CPU times, which other processes make longer. */
export interface ServerFigures {
  /** Milliseconds until it listened. */
  ready: number;
  /** MB after all requests. */
  memory: number;
  /** Microseconds of CPU time for a request. */
  cpu: Record<RequestName, number>;
}

interface Server extends ServerProcess {
  requests: Record<RequestName, Sent>;
}

export async function measureServer(start: () => Promise<Server>): Promise<ServerFigures> {
  const runs: ServerFigures[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const server = await start();
    runs.push(await measureRun(server));
    await server.stop();
  }
  return {
    ready: median(runs.map(({ ready }) => ready)),
    memory: median(runs.map(({ memory }) => memory)),
    cpu: {
      GET: Math.min(...runs.map(({ cpu }) => cpu.GET)),
      PUT: Math.min(...runs.map(({ cpu }) => cpu.PUT)),
    },
  };
}

async function measureRun(server: Server): Promise<ServerFigures> {
  const { pid, ready } = server;
  const cpu = { GET: 0, PUT: 0 };
  await load(server, REQUESTS, WARM_UP);
  for (const name of REQUESTS) {
    const before = cpuTimeOf(pid);
    const requests = await load(server, [name], MEASURED);
    cpu[name] = (cpuTimeOf(pid) - before) / requests;
  }
  return { ready, memory: memoryOf(pid), cpu };
}

export async function startPrismServer(): Promise<Server> {
  const start = performance.now();
  const { url, pid, stop } = await startPrism();
  const ready = performance.now() - start;
  return { url, pid, stop, ready, requests: requestsOf("Bearer+mock", "1580000000000000001") };
}

export async function startSandboxServer(): Promise<Server> {
  const server = await startSandbox();
  const sandbox = connectSandbox(server.url);
  const { id: userId } = await sandbox.findUser({ role: 2 });
  return { ...server, requests: requestsOf(await sandbox.createToken({ userId }), userId) };
}

/**
 * Makes requests of these kinds in turn, several at once, for so many milliseconds. It does so by
 * node:http: a fetch costs more than what is measured.
 *
 * @returns How many.
 */
async function load(
  { url, requests }: Server,
  names: readonly RequestName[],
  milliseconds: number,
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const end = performance.now() + milliseconds;
  let made = 0;
  const worker = async () => {
    while (performance.now() < end) {
      for (const name of names) await send(url, requests[name], agent);
      made += names.length;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  agent.destroy();
  return made;
}

function send(url: string, { path, body, ...init }: Sent, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(url + path, { ...init, agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`status ${response.statusCode}`));
      response.resume().on("end", resolve);
    });
    sent.on("error", reject).end(body);
  });
}
