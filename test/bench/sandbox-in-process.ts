// What a call of `sandbox.fetch` costs, in a process of its own as tests have one: what ran before
// in a process makes the next thing slower.
import { createSandbox } from "koodrive-client/sandbox";
import { alone } from "./alone.ts";
import { cpuTime } from "./clock.ts";
import { call, REQUESTS, type RequestName, requestsOf } from "./sandbox-requests.ts";

const WARM_UP = 3;
const ROUNDS = 9;
const CALLS = 2_000;

/** Microseconds of CPU time for a call, its answer parsed: the shortest of all rounds. */
export function measureInProcess(): Record<RequestName, number> {
  return alone(import.meta.url);
}

if (import.meta.main) console.log(JSON.stringify(await measure()));

async function measure(): Promise<Record<RequestName, number>> {
  const sandbox = createSandbox();
  const { id: userId } = sandbox.findUser({ role: 2 });
  const requests = requestsOf(sandbox.createToken({ userId }), userId);
  const times: Record<RequestName, number[]> = { GET: [], PUT: [] };
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    for (const name of REQUESTS) {
      const start = cpuTime();
      for (let count = 0; count < CALLS; count += 1) await call(sandbox, requests[name]);
      if (round >= 0) times[name].push((cpuTime() - start) / CALLS);
    }
  }
  return { GET: Math.min(...times.GET), PUT: Math.min(...times.PUT) };
}
