// What uploads and downloads print: what was done or failed, and one line for the whole.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { setUpSpace } from "../support/koodrive-files.ts";

const set = setUpSpace({ "taken.txt": "theirs" });
const { run, rows, write } = set;
const RUN_AGAIN = "upload site --parallel 1";

describe("a table of a transfer", () => {
  it("has what was done, and neither what was there nor folders", async () => {
    write("site/in/a.txt", "one");
    const first = await run(RUN_AGAIN);
    expect(first.stdout).toMatch(/^status +path +size\nsent +\/site\/in\/a\.txt +3 B\n$/);
    expect(first.stderr).toMatch(/^1 sent: 3 B in [\d.]+ s\n$/);
    write("site/in/b.txt", "two!");
    write("site/c.txt", "three");
    const second = await run(RUN_AGAIN);
    expect(second.stdout.split("\n").slice(1)).toEqual([
      expect.stringMatching(/^sent +\/site\/c\.txt +5 B$/),
      expect.stringMatching(/^sent +\/site\/in\/b\.txt +4 B$/),
      "",
    ]);
    expect(second.stderr).toMatch(/^2 sent, 1 identical: 9 B in [\d.]+ s\n$/);
    expect(await run(RUN_AGAIN)).toEqual({ code: 0, stdout: "", stderr: "3 identical\n" });
  });

  it("of a download is the same", async () => {
    write("site/in/a.txt", "one");
    await run(RUN_AGAIN);
    const first = await run("download /site --to out");
    expect(first.stdout.split("\n")).toHaveLength(3);
    expect(first.stderr).toMatch(/^1 fetched: 3 B in [\d.]+ s\n$/);
    const again = await run("download /site --to out");
    expect(again).toEqual({ code: 0, stdout: "", stderr: "1 identical\n" });
  });

  it("has rows that failed or were skipped, and the total counts them", async () => {
    write("taken.txt", "mine");
    write("a.txt", "one");
    write("b?.txt", "two");
    const line = "upload taken.txt a.txt b?.txt --skip-invalid-names";
    const { code, stdout, stderr } = await run(line);
    expect(code).toBe(8);
    const statuses = stdout.split("\n").map((row) => row.split(" ")[0]);
    expect(statuses).toEqual(["status", "sent", "skipped", "failed", ""]);
    expect(stderr).toMatch(/^1 sent, 1 skipped, 1 failed: 3 B in [\d.]+ s$/m);
  });

  it("is not there where --quiet is given and nothing failed, and has failures alone", async () => {
    write("site/a.txt", "one");
    expect(await run(`${RUN_AGAIN} --quiet`)).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(await run("download /site --quiet")).toEqual({ code: 0, stdout: "", stderr: "" });
    write("taken.txt", "mine");
    write("b.txt", "two");
    const { code, stdout } = await run("upload taken.txt b.txt --quiet");
    expect(code).toBe(8);
    expect(stdout).toMatch(/^status +path +size\nfailed +\/taken\.txt\n$/);
    write("b?.txt", "two");
    const strict = await run("upload b.txt b?.txt --skip-invalid-names --strict --quiet");
    expect(strict.stdout).toMatch(/^status +path +size\nskipped +\/b\?\.txt\n$/);
  });

  it("has all rows as JSON, lines of JSON and CSV, also with --quiet", async () => {
    write("site/a.txt", "one");
    await run(RUN_AGAIN);
    expect(await rows(`${RUN_AGAIN} --quiet`)).toMatchObject([
      { status: "ready", path: "/site" },
      { status: "identical", path: "/site/a.txt" },
    ]);
    const lines = await run(`${RUN_AGAIN} --quiet --output jsonl`);
    expect(lines.stdout.trim().split("\n")).toHaveLength(2);
    const csv = await run(`${RUN_AGAIN} --quiet --csv --fields status`);
    expect(csv.stdout).toBe("status\r\nready\r\nidentical\r\n");
  });
});

describe("the total", () => {
  it("of directories without files says so", async () => {
    mkdirSync(join(set.directory, "empty/in"), { recursive: true });
    expect(await run("upload empty")).toEqual({
      ...{ code: 0, stdout: "", stderr: "no files in 2 folders\n" },
    });
  });

  it("of a dry run is what would be carried, or removed", async () => {
    write("site/a.txt", "one");
    write("site/b.txt", "two!");
    expect((await run("upload site --dry-run")).stderr).toBe("2 to send: 7 B\n");
    await run(RUN_AGAIN);
    expect((await run("download /site --dry-run")).stderr).toBe("2 identical\n");
    expect((await run("download /site --to new --dry-run")).stderr).toBe("2 to fetch: 7 B\n");
    const removal = await run("rm /site /taken.txt --recursive --dry-run");
    expect(removal.stderr).toBe("3 files and 1 folder\n");
    expect((await run("rm /taken.txt --dry-run")).stderr).toBe("1 file\n");
    expect((await run("rm /taken.txt --dry-run --quiet")).stderr).toBe("");
  });
});
