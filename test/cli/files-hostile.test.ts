// `koodrive` with a service that answers wrongly: names that lead elsewhere, folders without an end.
import { existsSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CONTAINER_ID, fakeSpace, file, folder } from "../support/fake-space.ts";
import { koodrive, words } from "../support/koodrive.ts";
import { setUpSpace } from "../support/koodrive-files.ts";
import { serve } from "../support/server.ts";

const set = setUpSpace({ "Plans/": { "a.txt": "one" } });
const { run, write } = set;

/** Runs lines in the directory `in`, about a space with these folders. */
async function setUpFolders(folders: Parameters<typeof fakeSpace>[0]["folders"]) {
  const { url, received } = await serve(fakeSpace({ folders }));
  const env = { KOODRIVE_ENDPOINT: url, KOODRIVE_TOKEN: "token" };
  const at = (line: string) =>
    koodrive([...words(line), "--space", CONTAINER_ID], { env, cwd: join(set.directory, "in") });
  return { at, received };
}

describe("names that lead out of the directory", () => {
  it.each(["download /Plans --to in", "download /Plans --to in --include '*'"])(
    "are not those of links that are there: %s",
    async (line) => {
      write("elsewhere/.keep", "");
      write("in/.keep", "");
      symlinkSync("../elsewhere", join(set.directory, "in/Plans"));
      const { code, stderr } = await run(line);
      expect(code).toBe(5);
      expect(stderr).toContain("/in/Plans is a symbolic link.");
      expect(readdirSync(join(set.directory, "elsewhere"))).toEqual([".keep"]);
    },
  );

  it("are never followed", async () => {
    write("in/inner/.keep", "");
    symlinkSync("..", join(set.directory, "in/inner/out"));
    const names = ["..", "../escaped", "/tmp/escaped", "a\\..\\b", "x\0y", ".", ""];
    const root = names.flatMap((name, index) => [
      file(`F1${index}`, name, "bytes"),
      folder(`F2${index}`, name),
    ]);
    const inner = Object.fromEntries(names.map((_, index) => [`F2${index}`, [file("F3", "x")]]));
    const { at } = await setUpFolders({ root, ...inner });
    const all = await at("download / --to inner --json");
    expect([1, 8]).toContain(all.code);
    const each = names.flatMap((_, index) => [`F1${index}`, `F2${index}`]);
    await at("download / --to inner --include '*'");
    for (const id of each) {
      const { code } = await at(`download id:${id} --to inner`);
      expect(code, id).not.toBe(0);
    }
    expect(readdirSync(set.directory).sort()).toEqual(["in"]);
    expect(readdirSync(join(set.directory, "in"))).toEqual(["inner"]);
    expect(readdirSync(join(set.directory, "in/inner")).sort()).toEqual([".keep", "out"]);
    expect(existsSync("/tmp/escaped")).toBe(false);
    const listed = await at("ls");
    expect(listed.stdout).not.toContain("\0");
  });
});

describe("a folder that has a folder, and so on without an end", () => {
  const endless = new Proxy({}, { get: (_, id) => [folder(`${String(id)}x`, "in")] });
  const circle = { root: [folder("A", "a")], A: [folder("B", "b")], B: [folder("A", "a")] };

  it.each([
    ["tree", 8],
    ["tree --json", 8],
    ["find --type file", 8],
    ["download /in --to . --dry-run --json", 8],
    ["rm /in --recursive --dry-run --json", 8],
    ["download /in --to . --json", 8],
    ["download /in --to . --include '*' --json", 1],
  ])("is gone into as far as the service allows, and a little further: %s", async (line, code) => {
    write("in/.keep", "");
    const { at, received } = await setUpFolders(endless);
    const ended = await at(line);
    expect(ended.stderr).toContain("nested more than 40 levels deep");
    expect(ended.code).toBe(code);
    expect(received.length).toBeLessThan(60);
    expect(received.length).toBeGreaterThan(40);
  });

  it.each(["tree", "find", "download /a --to . --json"])(
    "that is in itself is gone into once: %s",
    async (line) => {
      write("in/.keep", "");
      const { at } = await setUpFolders(circle);
      const { code, stderr } = await at(line);
      expect(code).toBe(8);
      expect(stderr).toMatch(/is a folder that it is in itself/);
    },
  );
});
