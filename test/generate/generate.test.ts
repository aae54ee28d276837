import { spawnSync } from "node:child_process";
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";

/** Not the packages that parts of scripts/ have for themselves. */
const isOwn = (path: string) => !path.includes("node_modules");

describe("npm run generate", () => {
  let copy: string;

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), "koodrive-generate-"));
    for (const entry of ["openapi", "generated", "scripts", "src"])
      cpSync(entry, join(copy, entry), { recursive: true, filter: isOwn });
    for (const file of ["README.md", "package.json", "redocly.yaml", ".redocly.lint-ignore.yaml"])
      cpSync(file, join(copy, file));
    symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  function generate(): { status: number | null; stdout: string; stderr: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/generate.ts"], {
      cwd: copy,
      encoding: "utf8",
    });
    return { status, stdout, stderr };
  }

  it("fails at a mistake, without a stack, and writes nothing", () => {
    const file = "openapi/permissions/listUserPermissions.yaml";
    const text = readFileSync(file, "utf8");
    const limit = text.split("\n").indexOf("  limit: count") + 1;
    writeFileSync(
      join(copy, file),
      text.replace(/maximum: 100\n( *example: )100/, "maximum: 99\n$199"),
    );
    onTestFinished(() => writeFileSync(join(copy, file), text));

    expect(generate()).toEqual({
      status: 1,
      stdout: "",
      stderr: `${file}:${limit}: "count" of listUserPermissions allows 99 at most, less than a page of the client
  Correct it, or lower PAGE_SIZE, 100, in scripts/generate/pagination.ts.
`,
    });
    expect(readFileSync(join(copy, "generated/openapi.yaml"), "utf8")).toBe(
      readFileSync("generated/openapi.yaml", "utf8"),
    );
  }, 60_000);

  it("makes what is committed, and refuses a file that it does not make", () => {
    writeFileSync(join(copy, "generated/old.ts"), "");

    expect(generate()).toMatchObject({
      status: 1,
      stderr:
        "generated/old.ts: nothing makes this file\n  Delete it, or list it in scripts/generate.ts.\n",
    });
    for (const file of globSync("generated/*.*"))
      expect(readFileSync(join(copy, file), "utf8") === readFileSync(file, "utf8"), file).toBe(
        true,
      );
    for (const text of ["openapi/guide/15-typescript.md", "README.md"]) {
      expect(readFileSync(join(copy, text), "utf8")).toBe(readFileSync(text, "utf8"));
    }
  }, 60_000);
});
