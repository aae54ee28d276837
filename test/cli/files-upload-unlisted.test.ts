// `koodrive upload` to folders that cannot be listed, and what its dry run says of them.
import type { FaultArguments } from "koodrive-client/sandbox";
import { describe, expect, it } from "vitest";
import { setUpSpace, statuses } from "../support/koodrive-files.ts";

const set = setUpSpace({ "a.txt": "a", "site/b.txt": "b" });
const { run, write } = set;

/** Every list that comes after so many fails. */
function failLists(fault: Partial<FaultArguments>, skip: number) {
  set.sandbox.injectFault({ operation: "files.listPersonal", times: "always", skip, ...fault });
}

/** Sources that are there already, and the lists before that of their folder. */
const SOURCES: [source: string, lists: number][] = [
  ["a.txt", 0],
  ["site", 1],
];

describe.each(SOURCES)("%s, whose folder's list fails", (source, lists) => {
  it.each([
    ["with HTTP 500", { status: 500 }, 6, "HTTP 500"],
    ["by a broken connection", { reset: true }, 7, "no response"],
  ] as const)("%s, fails by that, also in a dry run", async (_, fault, code, said) => {
    write("a.txt", "a");
    write("site/b.txt", "b");
    for (const option of ["", " --dry-run"]) {
      set.sandbox.clearFaults();
      failLists(fault, lists);
      const ended = await run(`upload ${source}${option}`);
      expect([option, ended.code]).toEqual([option, code]);
      expect(ended.stderr).toContain("files.listPersonal");
      expect(ended.stderr).toContain(said);
      expect(ended.stderr).not.toContain("--on-conflict");
    }
  });
});

it("a dry run says where nothing was compared, since the list is refused", async () => {
  write("a.txt", "a");
  write("c.txt", "c");
  failLists({ code: 13000410 }, 0);
  const { code, stdout, stderr } = await run("upload a.txt c.txt --dry-run --json");
  expect([code, statuses(JSON.parse(stdout))]).toEqual([
    0,
    { "/a.txt": "to send", "/c.txt": "to send" },
  ]);
  expect(stderr.match(/^Nothing is compared in \/, which could not be listed: /gm)).toHaveLength(1);
});

describe("the exit code", () => {
  it("counts with --strict what is skipped, also in a dry run", async () => {
    write("odd/a:b.txt", "a");
    write("odd/c.txt", "c");
    const line = "upload odd --skip-invalid-names";
    for (const option of ["", " --dry-run"]) {
      const strict = await run(`${line} --strict${option}`);
      expect([option, strict.code]).toEqual([option, 8]);
      const lenient = await run(`${line} --on-conflict version${option}`);
      expect([option, lenient.code]).toEqual([option, 0]);
      expect(lenient.stderr).toMatch(/^Skipped \S+odd\/a:b\.txt: .+[^.]\.$/m);
    }
  });
});

describe("what is in the way", () => {
  it.each(["", " --dry-run"])("on the way to --to is named%s", async (option) => {
    write("c.txt", "c");
    const { code, stderr } = await run(`upload c.txt --to /a.txt/New --parents${option}`);
    expect([code, stderr]).toEqual([5, "/a.txt is a file, and no folder.\n"]);
  });

  it.each(["", " --dry-run"])("if it is a file, no option makes it a folder%s", async (option) => {
    write("dir/in.txt", "c");
    for (const rule of ["fail", "version", "rename"]) {
      const line = `upload dir --name a.txt --on-conflict ${rule}${option}`;
      const { code, stderr } = await run(line);
      expect([rule, code]).toEqual([rule, 5]);
      expect(stderr).toContain("What is there is a file: rename or delete it");
      expect(stderr).not.toContain("--on-conflict");
    }
  });

  it.each(["", " --dry-run"])("if it is a folder, gets no version%s", async (option) => {
    write("c.txt", "c");
    const line = `upload c.txt --name site --on-conflict version${option}`;
    const { code, stderr } = await run(line);
    expect(code).toBe(5);
    expect(stderr).toContain("\n--on-conflict rename gives it another name.\n");
  });

  it("is told once for a folder, and named for what is in it", async () => {
    set.sandbox.addFile({
      userId: set.sandbox.findUser({ name: "A" }).id,
      path: "top/in",
      text: "",
    });
    write("top/in/z.txt", "z");
    for (const option of ["", " --dry-run"]) {
      const { stdout } = await run(`upload top --json${option}`);
      const rows: { path: string; reason: string }[] = JSON.parse(stdout);
      const { reason } = rows.find(({ path }) => path === "/top/in/z.txt") ?? {};
      expect(reason).toMatch(/^is in in, which failed: /);
    }
  });
});
