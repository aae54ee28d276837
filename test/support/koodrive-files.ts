// What tests of the commands for files share: a sandbox that listens, and a directory of their own.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createSandbox, type Sandbox, type Seed } from "koodrive-client/sandbox";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { interrupter, koodrive, type Surroundings, words } from "./koodrive.ts";

/** Operations that only look. */
const READS = /^(files\.(list|get|search)|spaces\.|sessions\.validate|shares\.list|storage\.get)/;

/** The commands of the one user of a space with these files. */
export const setUpSpace = (files: SeedFiles = {}) =>
  setUpCommands({ users: [{ name: "A", space: { capacity: 1, files } }] }, "A");

type Space = NonNullable<NonNullable<Seed["users"]>[number]["space"]>;
type SeedFiles = NonNullable<Exclude<Space, number>["files"]>;

/** What became of each path. */
export const statuses = (rows: readonly { path: string; status: string }[]) =>
  Object.fromEntries(rows.map(({ path, status }) => [path, status]));

/** @param user The name of the one who calls. */
export function setUpCommands(seed: Seed | "demo", user: string) {
  const set = { sandbox: undefined as unknown as Sandbox, directory: "", env: {} };
  let close: () => Promise<void>;
  let url: string;

  beforeAll(async () => {
    set.sandbox = createSandbox({ world: seed });
    ({ url, close } = await set.sandbox.listen());
  });
  afterAll(() => close());
  beforeEach(() => {
    set.sandbox.reset();
    set.sandbox.clearFaults();
    set.sandbox.clearJournal();
    set.directory = mkdtempSync(join(tmpdir(), "koodrive-files-"));
    set.env = environmentOf(user);
    return () => rmSync(set.directory, { recursive: true });
  });

  const environmentOf = (name: string) => ({
    KOODRIVE_ENDPOINT: url,
    KOODRIVE_TOKEN: set.sandbox.createToken({ userId: set.sandbox.findUser({ name }).id }),
    XDG_STATE_HOME: join(set.directory, "state"),
  });
  const operations = () => set.sandbox.getJournal().entries.map(({ operation }) => operation ?? "");
  const run = (line: string, surroundings: Surroundings = {}) =>
    koodrive(words(line), { env: set.env, cwd: set.directory, ...surroundings });
  return Object.assign(set, {
    environmentOf,
    operations,
    /** What would have changed something. */
    writes: () => operations().filter((operation) => !READS.test(operation)),
    /** Runs a line in the directory. */
    run,
    /** Runs a line, which Ctrl+C ends at the so manieth request of this kind, `POST /share`. */
    interruptAt: async (line: string, request: string, times: number) => {
      const { signal, interrupt } = interrupter();
      const [method = "", path = ""] = request.split(" ");
      const onError = (text: string) => {
        const lines = text.split("\n").filter((each) => each.startsWith(`> ${method} `));
        if (lines.filter((each) => each.includes(`${path} `)).length >= times) interrupt();
      };
      return run(`${line} --debug`, { signal, onError });
    },
    /** Runs a line that succeeds and gives its rows. */
    rows: async (line: string, surroundings: Surroundings = {}) => {
      const all = { env: set.env, cwd: set.directory, ...surroundings };
      const { stdout, stderr, code } = await koodrive([...words(line), "--json"], all);
      if (code !== 0) throw new Error(`${line} ended with ${code}: ${stderr}`);
      return JSON.parse(stdout);
    },
    write: (path: string, content: string | Uint8Array) => {
      const file = join(set.directory, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
  });
}
