// What tests of `koodrive report` share: an organization that listens, its administrator, and a
// directory for files.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { accessToken, createKooDriveClient } from "koodrive-client";
import { createSandbox, type Seed } from "koodrive-client/sandbox";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { countOver, isOver, type QuotaReport } from "../../src/cli/report/quota.ts";
import type { QuotaCharts } from "../../src/cli/report/quota-charts.ts";
import { koodrive, type Surroundings, words } from "./koodrive.ts";

const GB = 1024 ** 3;

/** A name that would be markup if it were not escaped. */
export const HOSTILE = "<script>\"1\" & '2'</script>";

const WORLD: Seed = {
  organization: { purchasedCapacity: 1000, publicShareFlag: "1" },
  departments: [{ name: "Research", space: 100 }, { name: "Without space" }],
  users: [
    {
      name: "Chen Yu",
      role: "system administrator",
      space: { capacity: 10, files: { "a.bin": GB } },
    },
    { name: HOSTILE, space: { capacity: 2, files: { "b.bin": GB, "c.bin": 0.875 * GB } } },
    { name: "设计".repeat(12), space: 1 },
    { name: "Sun Bo" },
  ],
  groups: [
    {
      name: "Release",
      owner: "Chen Yu",
      space: { capacity: 4, files: { "d.bin": GB, "e.bin": GB, "f.bin": GB } },
    },
  ],
};

/** The commands are called by the system administrator Chen Yu. */
export function setUpReports() {
  const sandbox = createSandbox({ world: WORLD });
  const { id: userId, containerIds } = sandbox.findUser({ name: "Chen Yu" });
  const set = { url: "", directory: "" };
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ url: set.url, close } = await sandbox.listen());
    set.directory = mkdtempSync(join(tmpdir(), "koodrive-report-"));
  });
  afterAll(async () => {
    await close();
    rmSync(set.directory, { recursive: true });
  });
  beforeEach(() => {
    sandbox.reset();
  });
  const environmentOf = (caller: string) => ({
    KOODRIVE_ENDPOINT: set.url,
    KOODRIVE_TOKEN: sandbox.createToken({ userId: caller }),
  });
  return Object.assign(set, {
    sandbox,
    userId,
    containerId: containerIds[0] ?? "",
    environmentOf,
    /** Runs a line in the directory. */
    report: (line: string, surroundings: Surroundings = {}) =>
      koodrive(["report", ...words(line)], {
        ...{ env: environmentOf(userId), cwd: set.directory, now: sandbox.now },
        ...surroundings,
      }),
    clientOf: (caller: string) =>
      createKooDriveClient({
        endpoint: set.url,
        auth: accessToken(() => sandbox.createToken({ userId: caller })),
        now: sandbox.now,
      }),
    fileIn: (name: string) => readFileSync(join(set.directory, name), "utf8"),
  });
}

/** What is drawn of a report, of whose spaces none is judged yet. */
export function chartsOf({
  threshold = null,
  ...report
}: QuotaReport & Pick<QuotaCharts, "by" | "now"> & { threshold?: number | null | undefined }) {
  const spaces = report.spaces.map((space) => ({
    ...space,
    over: threshold === null ? null : isOver(space, threshold),
  }));
  return {
    ...{ ...report, threshold, spaces, spacesAsked: spaces.length },
    ...{ listsSpaces: true, listsOnlyOver: false },
    spacesOver: threshold === null ? null : countOver(spaces),
  } satisfies QuotaCharts;
}
