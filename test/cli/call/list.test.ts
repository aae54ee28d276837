// Lists by `koodrive call`, page by page and whole.
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { answering } from "../../support/answering.ts";
import { setUpCalls } from "../../support/signed-in.ts";

const { call, sandbox } = setUpCalls();

describe("a list", () => {
  it("says on stderr that there is more than its page", async () => {
    const page = await call("users.list --offset 0 --limit 2 --json");
    expect(page.stderr).toBe("There is more: --all fetches the whole list.\n");
    expect(JSON.parse(page.stdout).list).toHaveLength(2);
    const quiet = await call("users.list --offset 0 --limit 2 --json --quiet");
    expect(quiet.stderr).toBe("");
  });

  it("is fetched whole by --all, up to --max-items", async () => {
    const { counts } = sandbox.getInfo();
    const all = await call("users.list --all --json");
    expect(JSON.parse(all.stdout)).toHaveLength(counts.users);
    expect(all.stderr).toBe("");
    const some = await call("users.list --all --max-items 3 --fields name --csv");
    expect(some.stdout.split("\r\n")).toHaveLength(5);
    expect(some.stderr).toContain("--max-items");
    expect((await call("users.list --max-items 3")).code).toBe(2);
  });

  it("is JSON also if it breaks off, or has nothing", async () => {
    const none = await call("users.list --all --json --key-word nobody-has-it");
    expect(none).toMatchObject({ code: 0, stdout: "[]\n" });
    sandbox.injectFault({ operation: "users.list", code: "APIGW.0302", skip: 1 });
    const broken = await call("users.list --all --json --limit 3");
    expect(broken.code).toBe(3);
    expect(JSON.parse(broken.stdout)).toHaveLength(3);
    expect(JSON.parse(broken.stderr).error.code).toBe("APIGW.0302");
  });

  it.each([
    ["an empty page that gives the cursor it was asked with", { files: [] }, 0, "[]\n"],
    ["a cursor that comes again", { files: [{ id: "1" }] }, 1, '[\n{"id":"1"},\n{"id":"1"}\n]\n'],
  ])("ends with %s", async (_name, page, code, stdout) => {
    const body = { code: 0, nextCursor: "A", ...page };
    const url = await answering({ status: 200, bodies: [{ ...body, files: page.files }] });
    const line = "files.listDescendants --container-id C --parent-file-id P --all --json";
    const cursor = code === 0 ? ` --page-info '{"pageCursor":"A","pageSize":2}'` : "";
    const env = { KOODRIVE_ENDPOINT: url, KOODRIVE_TOKEN: "Bearer+a" };
    const ended = await call(line + cursor, { env });
    expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code, stdout });
    if (code !== 0) expect(JSON.parse(ended.stderr).error.message).toContain("a page sent before");
  });

  it("fits a terminal, and is not shortened elsewhere", async () => {
    const narrow = await call("users.list --all", { columns: 60 });
    const lines = stripVTControlCharacters(narrow.stdout).split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(narrow.stderr.replaceAll("\n", " ")).toMatch(/^No room for .*, or --json\. $/);
    expect((await call("users.list --all")).stdout).not.toContain("…");
  });
});
