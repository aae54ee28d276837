// Walks over lists that grow.
import { createSandbox, type Sandbox } from "koodrive-client/sandbox";
import { cpuTime } from "./clock.ts";
import { type Caller, callerOf } from "./sandbox-requests.ts";
import { table } from "./table.ts";

/** Each is four times the one before. */
const SIZES = [600, 2_400, 9_600];
const WALKS = 6;
const PAGE = 100;

/** How all pages of a list are read. */
type Walk = (call: Caller, sandbox: Sandbox) => Promise<void>;

const WALKED: Record<string, Walk> = {
  userList: (call) => walkByOffset(call, "/userList"),
  "space/userList": (call) => walkByOffset(call, "/space/userList"),
  "files of a folder": (call, sandbox) => walkFiles(call, sandbox, {}),
  "the same by name": (call, sandbox) => walkFiles(call, sandbox, { sortInfo: { sortType: 1 } }),
  shares: (call) => walkByCursor((cursor) => call(`/share?pageSize=${PAGE}&pageCursor=${cursor}`)),
};

async function walkByOffset(call: Caller, path: string): Promise<void> {
  for (let offset = 0, total = 1; offset < total; offset += PAGE) {
    const page = await call(`${path}?offset=${offset}&limit=${PAGE}`);
    total = (page as { total: number }).total;
  }
}

function walkFiles(call: Caller, sandbox: Sandbox, options: object): Promise<void> {
  const containerId = sandbox.findUser({ role: 2 }).containerIds[0];
  const { id: parentFileId } = sandbox.findFile({ containerId, path: FOLDER });
  return walkByCursor((pageCursor) => {
    const pageInfo = { pageSize: PAGE, pageCursor };
    return call("/files/0", { containerId, parentFileId, pageInfo, ...options });
  });
}

async function walkByCursor(read: (cursor: string) => Promise<unknown>): Promise<void> {
  let cursor = "";
  do {
    const page = (await read(cursor)) as { nextCursor?: string; pageCursor?: string };
    cursor = page.nextCursor ?? page.pageCursor ?? "";
  } while (cursor !== "");
}

/** @returns How many times as long a walk takes over four times as many elements, at worst. */
export async function measureWalks(): Promise<number> {
  const sandboxes = await Promise.all(SIZES.map(sandboxOf));
  const rows: string[][] = [];
  let worst = 0;
  for (const [name, walk] of Object.entries(WALKED)) {
    const times: number[] = [];
    for (const sandbox of sandboxes) {
      const call = callerOf(sandbox);
      times.push(await measureWalk(() => walk(call, sandbox)));
    }
    const [smallest = 0, , largest = 0] = times;
    // From the smallest to the largest, there are four times as many twice.
    const fourfold = Math.sqrt(largest / smallest);
    worst = Math.max(worst, fourfold);
    rows.push([name, ...times.map((time) => time.toFixed(1)), fourfold.toFixed(1)]);
  }
  const sizes = SIZES.map((size) => `${size} of them, ms of CPU`);
  table(["A walk over", ...sizes, "growth, of fourfold"], rows);
  return worst;
}

const FOLDER = "Files/";

/** As many users, files in a folder of the administrator, and shares of them. */
async function sandboxOf(size: number): Promise<Sandbox> {
  const users = Array.from({ length: size - 1 }, (_, index) => ({ name: `User ${index}` }));
  const names = Array.from({ length: size }, (_, index) => [`${index}.txt`, ""]);
  const administrator = {
    name: "Li Hua",
    role: "system administrator",
    space: { capacity: 10, files: { [FOLDER]: Object.fromEntries(names) } },
  } as const;
  const organization = { userLimit: size, purchasedCapacity: 1_000_000 };
  const sandbox = createSandbox({ world: { organization, users: [administrator, ...users] } });
  await makeShares(sandbox, size);
  return sandbox;
}

async function makeShares(sandbox: Sandbox, count: number): Promise<void> {
  const call = callerOf(sandbox);
  const [containerId] = sandbox.findUser({ role: 2 }).containerIds;
  const { id } = sandbox.findFile({ containerId, path: `${FOLDER}0.txt` });
  const share = { scope: 2, fileIds: [id], containerId, validDays: 7 };
  for (let made = 0; made < count; made += 1) await call("/share", share);
}

/** Milliseconds of CPU time for all pages of a list, of the run that met the least garbage. */
async function measureWalk(walk: () => Promise<void>): Promise<number> {
  const runs: number[] = [];
  for (let run = 0; run < WALKS; run += 1) {
    const start = cpuTime();
    await walk();
    runs.push((cpuTime() - start) / 1_000);
  }
  return Math.min(...runs);
}
