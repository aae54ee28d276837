// What a sandbox that is used for long holds in memory: calls that undo each other, through a day
// by its clock. It runs in a process of its own, where nothing else is held.
import { createSandbox, type Sandbox } from "koodrive-client/sandbox";
import { alone } from "./alone.ts";
import { call } from "./sandbox-requests.ts";
import { table } from "./table.ts";

const CALLS = [10_000, 40_000];
/** After so many calls another token is issued. */
const CALLS_OF_A_TOKEN = 100;
const GROUPS = "/koodrive/ose/v1/usergroups";

interface Held {
  calls: number;
  megabytes: number;
  auditLog: number;
  tokens: number;
}

/** @returns How many times as much memory it holds after four times as many calls. */
export function measureLongUse(): number {
  const held: Held[] = alone(import.meta.url);
  table(
    ["A sandbox after calls that change something", "MB", "entries of its audit log", "tokens"],
    held.map(({ calls, megabytes, auditLog, tokens }) => [
      `${calls}`,
      megabytes.toFixed(1),
      `${auditLog}`,
      `${tokens}`,
    ]),
  );
  const [before, after] = held;
  return (after?.megabytes ?? 0) / (before?.megabytes ?? 0);
}

if (import.meta.main) console.log(JSON.stringify(await useForLong()));

async function useForLong(): Promise<Held[]> {
  const empty = usedHeap();
  const sandbox = createSandbox();
  const held: Held[] = [];
  let done = 0;
  for (const calls of CALLS) {
    await use(sandbox, calls - done);
    done = calls;
    const { auditLog, tokens } = sandbox.getInfo().counts;
    held.push({ calls, megabytes: usedHeap() - empty, auditLog, tokens });
  }
  return held;
}

/** Creates groups and deletes them. */
async function use(sandbox: Sandbox, calls: number): Promise<void> {
  const { id: userId } = sandbox.findUser({ role: 2 });
  const body = JSON.stringify({ groupName: "Lunch", sourceType: 1 });
  let headers = {};
  for (let done = 0; done < calls; done += 2) {
    if (done % CALLS_OF_A_TOKEN === 0) {
      const authorization = sandbox.createToken({ userId });
      headers = { authorization, "content-type": "application/json" };
    }
    sandbox.advanceClock({ seconds: 4 });
    const created = await call(sandbox, { method: "POST", path: GROUPS, headers, body });
    const { id } = created as { id: string };
    await call(sandbox, { method: "DELETE", path: `${GROUPS}/${id}`, headers });
  }
}

/** MB of this process, without garbage. */
function usedHeap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}
