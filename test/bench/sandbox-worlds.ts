// What the size of a world costs: the same calls in the small and in the large one, and going back
// and forth between states of the large one.
import { createSandbox, type Sandbox } from "koodrive-client/sandbox";
import { cpuTime } from "./clock.ts";
import { fileCallsIn } from "./sandbox-file-calls.ts";
import { callerOf } from "./sandbox-requests.ts";
import { median, table } from "./table.ts";

type Call = () => Promise<unknown>;

const WARM_UP = 3;
const ROUNDS = 9;
/** Calls one after another. */
const CALLS = 200;
/** Of a page. */
const SIZE = 3;
const LISTS = ["userList", "space/userList", "space/departmentList", "space/groupList"];

/** @returns How many times as long as in the small world the worst of the calls takes. */
export async function measureLargeWorld(): Promise<number> {
  const demo = await callsIn(createSandbox({ world: "demo" }));
  const large = await callsIn(createSandbox({ world: "large" }));
  const rows: string[][] = [];
  let worst = 0;
  for (const [name, inDemo] of Object.entries(demo)) {
    const rounds = await interleave([inDemo, large[name] ?? inDemo]);
    const ratio = median(rounds.map(([small = 0, other = 0]) => other / small));
    const times = [0, 1].map((world) => median(rounds.map((round) => round[world] ?? 0)));
    worst = Math.max(worst, ratio);
    rows.push([name, ...times.map((time) => time.toFixed(1)), ratio.toFixed(2)]);
  }
  table(["A call, µs of CPU", "in `demo`", "in `large`", "times"], rows);
  return worst;
}

/** Calls whose answers are as long in both worlds, by what they do. */
async function callsIn(sandbox: Sandbox): Promise<Record<string, Call>> {
  return { ...(await fileCallsIn(sandbox)), ...(await callsOfPeopleIn(sandbox)) };
}

async function callsOfPeopleIn(sandbox: Sandbox): Promise<Record<string, Call>> {
  const read = callerOf(sandbox);
  const { id, departmentId } = sandbox.findUser({ role: 1 });
  const calls: Record<string, Call> = {
    "a user": () => read(`/users/${id}`),
    "a user's space": () => read(`/space/${id}?type=1`),
    "a department": () => read(`/departments/${departmentId}`),
    "usergroups, the first page": () => read(`/usergroups?sourceType=0&pageSize=${SIZE}`),
  };
  for (const list of LISTS) {
    const { total } = (await read(`/${list}?offset=0&limit=${SIZE}`)) as { total: number };
    const middle = Math.min(Math.floor(total / 2), total - SIZE);
    for (const [place, offset] of Object.entries({ first: 0, middle })) {
      const page = `/${list}?offset=${offset}&limit=${SIZE}`;
      calls[`${list}, the ${place} page`] = () => read(page);
    }
  }
  return calls;
}

/** Microseconds of CPU time for a call, by round and call. */
async function interleave(calls: readonly Call[]): Promise<number[][]> {
  const rounds: number[][] = [];
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const times: number[] = [];
    for (const call of calls) {
      const start = cpuTime();
      for (let count = 0; count < CALLS; count += 1) await call();
      times.push((cpuTime() - start) / CALLS);
    }
    if (round >= 0) rounds.push(times);
  }
  return rounds;
}

const MOMENTS = 50;

/** @returns Milliseconds that the slowest takes of what needs no copy of the large world. */
export async function measureMoments(): Promise<number> {
  const sandbox = createSandbox({ world: "large" });
  const id = sandbox.findUser({ role: 1 }).id;
  const { snapshot } = sandbox.snapshot();
  const moments = {
    snapshot: () => sandbox.deleteSnapshot(sandbox.snapshot()),
    restore: () => sandbox.restore({ snapshot }),
    fork: () => sandbox.fork().createToken({ userId: id }),
    reset: () => sandbox.reset(),
  };
  const times = Object.entries(moments).map(([name, run]) => {
    const runs = Array.from({ length: MOMENTS }, () => {
      // Something has changed each time.
      sandbox.createToken({ userId: id });
      const start = performance.now();
      run();
      return performance.now() - start;
    });
    return [name, median(runs)] as const;
  });
  table(
    ["Of the large world", "ms"],
    times.map(([name, time]) => [name, time.toFixed(3)]),
  );
  return Math.max(...times.map(([, time]) => time));
}
