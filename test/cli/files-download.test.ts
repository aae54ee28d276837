// `koodrive download`: what is fetched, and what is left as it is.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { interrupter } from "../support/koodrive.ts";
import { setUpSpace, statuses } from "../support/koodrive-files.ts";

const MIB = 2 ** 20;
const set = setUpSpace({
  "Plans/": { "a.txt": "one", "Talk/": { "b.txt": "two" }, "Empty/": {} },
  "film.mp4": 12 * MIB,
  "notes.txt": "three",
});
const { run, rows, write } = set;
const read = (path: string) => readFileSync(join(set.directory, path), "utf8");
const gets = () => set.sandbox.getJournal({ operation: "storage.get" }).entries.length;

describe("koodrive download", () => {
  it("fetches files and folders under their names", async () => {
    const fetched = await rows("download /Plans notes.txt film.mp4 --to out");
    expect(statuses(fetched)).toEqual({
      ...{ "/Plans/Empty": "ready", "/Plans/Talk": "ready", "/Plans/Talk/b.txt": "fetched" },
      ...{ "/Plans/a.txt": "fetched", "/film.mp4": "fetched", "/notes.txt": "fetched" },
    });
    expect(fetched.at(-2)).toMatchObject({
      ...{ path: "/film.mp4", local: join(set.directory, "out/film.mp4"), size: 12 * MIB },
    });
    expect([read("out/Plans/Talk/b.txt"), read("out/notes.txt")]).toEqual(["two", "three"]);
    expect(readdirSync(join(set.directory, "out/Plans"))).toContain("Empty");
  });

  it("leaves what is there with the same content, and refuses what has another", async () => {
    const line = "download /Plans notes.txt --to .";
    await rows(line);
    const before = gets();
    expect(new Set(Object.values(statuses(await rows(line))))).toEqual(
      new Set(["ready", "identical"]),
    );
    expect(gets()).toBe(before);
    write("Plans/a.txt", "mine");
    const { code, stderr, stdout } = await run(`${line} --json`);
    expect(code).toBe(8);
    expect(statuses(JSON.parse(stdout))).toMatchObject({
      ...{ "/Plans/a.txt": "failed", "/Plans/Talk/b.txt": "identical" },
    });
    expect(JSON.parse(stderr.split("\n")[0] ?? "")).toMatchObject({ what: "/Plans/a.txt" });
    expect(stderr.match(/^.*\bfailed\b.*$/gm)).toEqual(["2 identical, 1 failed"]);
    expect(read("Plans/a.txt")).toBe("mine");
    expect(statuses(await rows(`${line} --on-conflict replace`))["/Plans/a.txt"]).toBe("fetched");
    expect(read("Plans/a.txt")).toBe("one");
  });

  it.each([
    "download notes.txt",
    "download /notes.txt /film.mp4",
    "download notes.txt --name film.mp4",
    "download /Plans/Talk --to Plans",
    "download /Plans --include a.txt",
  ])(
    "leaves a file that is there with other content, with an exit code of its own: %s",
    async (line) => {
      for (const path of ["notes.txt", "film.mp4", "Plans/a.txt", "Plans/Talk/b.txt"]) {
        write(path, "mine");
      }
      const { code, stderr } = await run(line);
      expect(code).toBe(5);
      expect(stderr).toMatch(/ exists already, with other content\.\n--on-conflict replace/);
      expect([read("notes.txt"), read("Plans/a.txt")]).toEqual(["mine", "mine"]);
    },
  );

  it("gives another name, and all of a space", async () => {
    await rows("download notes.txt --name mine.txt");
    await rows("download /Plans --name Work");
    expect([read("mine.txt"), read("Work/a.txt")]).toEqual(["three", "one"]);
    await rows("download / --to all");
    expect(readdirSync(join(set.directory, "all")).sort()).toEqual([
      ...["Plans", "film.mp4", "notes.txt"],
    ]);
  });

  it("fetches only what matches, into the folders that it is in", async () => {
    const line = "download /Plans --include '*.txt' --exclude 'a*' --to out";
    expect(statuses(await rows(`${line} --dry-run`))).toEqual({
      "/Plans/Talk/b.txt": "to fetch",
    });
    expect(statuses(await rows(line))).toEqual({ "/Plans/Talk/b.txt": "fetched" });
    expect(statuses(await rows(line))).toEqual({ "/Plans/Talk/b.txt": "identical" });
    expect(readdirSync(join(set.directory, "out/Plans"))).toEqual(["Talk"]);
  });

  it("writes a file to stdout, and nothing else", async () => {
    expect(await run("download notes.txt --to -")).toEqual({
      ...{ code: 0, stdout: "three", stderr: "" },
    });
  });

  it.each([
    ["download /Plans --to -", 2, "/Plans is a folder: --to - takes a file.\n"],
    ["download a b --to -", 2, "--to - is for one file or folder.\n"],
    ["download a b --name c", 2, "--name is for one file or folder.\n"],
    ["download notes.txt --name ../x", 2, expect.stringContaining("give another by --name")],
    ["download /no notes.txt", 4, "There is no /no: koodrive ls / lists what there is.\n"],
  ])("%s is refused, and nothing is fetched", async (line, code, stderr) => {
    expect(await run(line)).toEqual({ code, stdout: "", stderr });
    expect(readdirSync(set.directory)).toEqual([]);
    expect(gets()).toBe(0);
  });

  it("with --dry-run lists what would be fetched, and writes nothing", async () => {
    const listed = await rows("download /Plans notes.txt --to out --dry-run");
    expect(statuses(listed)).toEqual({
      ...{ "/Plans/Empty": "to make", "/Plans/Talk": "to make", "/Plans/a.txt": "to fetch" },
      ...{ "/Plans/Talk/b.txt": "to fetch", "/notes.txt": "to fetch" },
    });
    expect(readdirSync(set.directory)).toEqual([]);
    expect([...set.writes(), gets()]).toEqual([0]);
  });

  it("lists what failed, and fetches the rest", async () => {
    const { id } = set.sandbox.findFile({ path: "notes.txt" });
    set.sandbox.injectFault({ operation: "storage.get", body: "changed", afterBytes: 0 });
    const { code, stdout } = await run(`download id:${id} /Plans --json`);
    expect(code).toBe(8);
    expect(JSON.parse(stdout).at(-1)).toMatchObject({
      ...{ status: "failed", path: "/notes.txt", error: { name: "TransferError", exitCode: 1 } },
    });
    expect(read("Plans/a.txt")).toBe("one");
  });

  it("ends on Ctrl+C without half a file", async () => {
    set.sandbox.injectFault({ operation: "storage.get", body: "stalled", afterBytes: MIB });
    const { signal, interrupt } = interrupter();
    const onError = (text: string) => void (text.includes(" of 12 MiB") && interrupt());
    const line = "download film.mp4 --parallel 1";
    const { code, stderr } = await run(line, { signal, columns: 80, onError });
    expect(code).toBe(130);
    expect(stderr).toContain("Interrupted; no file is done.");
    expect(readdirSync(set.directory)).toEqual([]);
  });
});
