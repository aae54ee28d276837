// `koodrive` with a service whose lists have what is no file, and fields of other types.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CONTAINER_ID } from "../support/fake-space.ts";
import { koodrive, words } from "../support/koodrive.ts";
import { setUpSpace } from "../support/koodrive-files.ts";
import { type Received, respondWith, serve } from "../support/server.ts";

const set = setUpSpace();

const file = (fields: object) => ({ id: "F1", fileName: "a.txt", fileType: "45", ...fields });

/** What has no name or no identifier. */
const NONE = [null, 5, "x", [], {}, file({ fileName: 5 }), file({ fileName: null })].concat([
  ...[file({ fileName: "" }), file({ fileName: {} }), file({ id: 5 }), file({ id: null })],
]);

/** A service whose root has these elements, and which tells these details of each file. */
async function setUp(files: readonly unknown[], details: object = {}) {
  const answerTo = ({ target }: Received): object => {
    if (target.includes("/space/container/")) {
      return { data: { containerId: CONTAINER_ID, type: "1", ownerId: "1" } };
    }
    if (target.endsWith("/files/0") || target.includes("/search")) return { files };
    if (target.endsWith("/detail")) return details;
    if (target.includes("/files/path?")) return details;
    return {};
  };
  const { url, received } = await serve((response, request) =>
    respondWith({ code: 0, msg: "ok", ...answerTo(request) })(response, request),
  );
  const env = { KOODRIVE_ENDPOINT: url, KOODRIVE_TOKEN: "token" };
  const run = (line: string) =>
    koodrive([...words(line), "--space", CONTAINER_ID], { env, cwd: set.directory });
  return { run, received };
}

const LEFT_OUT = /^The service listed something without a name or an identifier .*: it is left out/;

describe("an element of a list that is no file", () => {
  it.each(["ls", "tree", "find", "find --name '*'", "find --search a", "ls --sort size"])(
    "is left out, which is told once: %s",
    async (line) => {
      const { run } = await setUp([...NONE, file({ id: "F9", fileName: "z.txt" })]);
      const { code, stdout, stderr } = await run(`${line} --fields name,id --csv`);
      expect(stdout).toBe("name,id\r\nz.txt,F9\r\n");
      expect(stderr).toMatch(LEFT_OUT);
      expect(stderr.trim().split("\n")).toHaveLength(1);
      expect(code).toBe(0);
    },
  );

  it("is no branch of a tree", async () => {
    const { run } = await setUp([...NONE, file({ fileName: "z.txt" })]);
    const { code, stdout } = await run("tree");
    expect({ code, stdout }).toEqual({ code: 0, stdout: "/\n└── z.txt\n" });
  });

  it.each([
    ...["ls /nope", "download /nope", "rm /nope --yes", "rm /5 --yes", "rm /null --yes"],
    ...["rm /undefined --yes", "share /5", "download /null"],
  ])("is at no path: %s", async (line) => {
    const { run, received } = await setUp(NONE);
    const { code, stdout, stderr } = await run(line);
    expect({ code, stdout }).toEqual({ code: 4, stdout: "" });
    expect(stderr).toContain("There is no /");
    expect(stderr).not.toMatch(/TypeError|Cannot read|not a function/);
    expect(received.filter(({ target }) => /job|share|download/.test(target))).toEqual([]);
  });

  it("is a failure of a download, and no file here", async () => {
    const { run } = await setUp(NONE);
    const { code, stderr } = await run("download / --to d --json");
    expect(code).toBe(1);
    expect(stderr).toMatch(/has no (name|identifier)/);
    expect(stderr).not.toMatch(/TypeError|Cannot read/);
    expect(readdirSync(join(set.directory, "d"))).toEqual([]);
  });
});

describe("a field of a file that has another type", () => {
  it.each([
    [{ size: "abc" }, {}],
    [{ size: -1 }, {}],
    [{ size: "-1" }, {}],
    [{ size: 1e300 }, {}],
    [{ size: {} }, {}],
    [{ size: null }, {}],
    [{ size: "12" }, { size: 12 }],
    [{ size: 0 }, { size: 0 }],
    [{ editedTime: 7, createdTime: null }, {}],
    [{ sha256: {} }, {}],
    [{ editedTime: "soon" }, { modified: "soon" }],
  ])("is left out: %j", async (fields, expected) => {
    const { run } = await setUp([file(fields)]);
    const { code, stdout } = await run("ls --json");
    const known = { name: "a.txt", kind: "file", path: "/a.txt", id: "F1" };
    expect(JSON.parse(stdout)).toEqual([{ ...known, ...expected }]);
    const table = await run("ls --long");
    expect(table.stdout).not.toMatch(/NaN|-1|null|\[object|TiB/);
    expect([code, table.code]).toEqual([0, 0]);
  });
});

describe("a file that is named by its identifier", () => {
  it.each(["ls id:F1", "download id:F1 --to d", "rm id:F1 --yes"])(
    "of which the service tells no name: %s",
    async (line) => {
      const { run, received } = await setUp([], { namePath: 5, fileName: 5 });
      const { code, stdout, stderr } = await run(line);
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
      expect(stderr).toContain("does not say what id:F1 is called: it gives no fileName.");
      expect(received.filter(({ target }) => target.includes("job"))).toEqual([]);
      expect(existsSync(join(set.directory, "d/5"))).toBe(false);
    },
  );

  it.each([{}, { fileIdPath: 5 }, { fileIdPath: null }, { fileIdPath: "" }])(
    "is not removed where the service does not tell its path: %j",
    async (path) => {
      const details = { ...file({}), namePath: "/root1/a.txt", ...path };
      const { run, received } = await setUp([file({})], details);
      const { code, stderr } = await run("rm /a.txt --yes");
      expect(code).toBe(1);
      expect(stderr).toContain("it gives no fileIdPath");
      expect(received.filter(({ target }) => target.includes("job"))).toEqual([]);
    },
  );
});
