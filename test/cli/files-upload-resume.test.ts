// `koodrive upload`: going on with what broke off.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { interrupter } from "../support/koodrive.ts";
import { setUpSpace, statuses } from "../support/koodrive-files.ts";

const set = setUpSpace({ "Reports/": { "old.txt": "old" } });
const { run, rows, write } = set;
const MIB = 2 ** 20;
/** Of three parts. */
const LARGE = Buffer.alloc(21 * MIB, "koodrive");

const puts = () =>
  set.sandbox
    .getJournal({ operation: "storage.put" })
    .entries.filter(({ answer }) => answer?.status === 200);
const textAt = async (path: string) =>
  (await set.sandbox.readFile({ fileId: set.sandbox.findFile({ path }).id })).text;

describe("what was ended by Ctrl+C", () => {
  const stateFiles = () => {
    const directory = join(set.directory, "state/koodrive/uploads");
    return existsSync(directory) ? readdirSync(directory).map((name) => join(directory, name)) : [];
  };

  /** Runs it until a part of the large file is there and the next one does not end. */
  async function runAndInterrupt(line: string) {
    set.sandbox.injectFault({ operation: "storage.put", partNumber: 2, delay: 60_000 });
    const { signal, interrupt } = interrupter();
    const onError = (text: string) => void (text.includes("10 MiB of ") && interrupt());
    const ended = await run(`${line} --parallel 1`, { signal, columns: 80, onError });
    set.sandbox.clearFaults();
    return ended;
  }

  it.each(["upload large.bin", "upload site"])(
    "goes on by the same command, and no part is sent twice: %s",
    async (line) => {
      // In a directory, only large files are gone on with.
      const bytes = line.endsWith("site") ? Buffer.alloc(33 * MIB, "directory") : LARGE;
      write(line.endsWith("site") ? "site/large.bin" : "large.bin", bytes);
      write("site/a.txt", "one");
      const { code, stderr, stdout } = await runAndInterrupt(line);
      expect(code).toBe(130);
      const done = line.endsWith("site") ? "1 file is" : "no file is";
      expect(stderr.split("\r\x1b[K").at(-1)).toBe(
        `Interrupted; ${done} done. The same command goes on from here.\n`,
      );
      expect(stdout === "").toBe(!line.endsWith("site"));
      const [state = "", ...others] = stateFiles();
      expect(others).toEqual([]);
      expect(statSync(state).mode & 0o777).toBe(0o600);
      expect(statSync(join(state, "..")).mode & 0o777).toBe(0o700);
      expect(readFileSync(state, "utf8")).not.toMatch(/Bearer|X-Amz|Signature/i);

      const again = await run(`${line} --json`);
      expect(again.code).toBe(0);
      const size = `${bytes.length / MIB} MiB`;
      expect(again.stderr).toMatch(
        new RegExp(`^Going on with /\\S*large.bin: 10 MiB of ${size} are there\\.$`, "m"),
      );
      const parts = puts().filter(({ bodySize }) => bodySize !== 3);
      expect(parts).toHaveLength(Math.ceil(bytes.length / (10 * MIB)));
      expect(stateFiles()).toEqual([]);
      const path = line.endsWith("site") ? "site/large.bin" : "large.bin";
      expect(set.sandbox.findFile({ path }).size).toBe(bytes.length);
    },
  );

  it("begins anew if the file has changed", async () => {
    write("large.bin", LARGE);
    await runAndInterrupt("upload large.bin");
    write("large.bin", Buffer.alloc(LARGE.length, "changed"));
    expect(statuses(await rows("upload large.bin"))).toEqual({ "/large.bin": "sent" });
    expect(stateFiles()).toEqual([]);
  });

  it("is begun anew without a word of going on if the upload is over", async () => {
    write("large.bin", LARGE);
    await runAndInterrupt("upload large.bin");
    const [path = ""] = stateFiles();
    const state = readFileSync(path);
    await rows("upload large.bin");
    await rows("rm large.bin --yes");
    writeFileSync(path, state);
    const { code, stderr } = await run("upload large.bin");
    expect(code).toBe(0);
    expect(stderr).not.toContain("Going on");
    expect(stateFiles()).toEqual([]);
    expect(set.sandbox.findFile({ path: "large.bin" }).size).toBe(LARGE.length);
  });

  it("leaves no state if another run of the command is first", async () => {
    write("large.bin", LARGE);
    const ended = await Promise.all(
      ["--parallel 1", "--parallel 2"].map((option) => run(`upload large.bin ${option}`)),
    );
    expect(ended.map(({ code }) => code)).toEqual([0, 0]);
    expect(stateFiles()).toEqual([]);
    const again = await run("upload large.bin --json");
    expect(JSON.parse(again.stdout)).toMatchObject([{ status: "identical" }]);
    expect(again.stderr).not.toContain("Going on");
  });

  it("is not gone on with under another rule for names that are taken", async () => {
    const line = "upload large.bin --to /Reports --name old.txt";
    write("large.bin", LARGE);
    await runAndInterrupt(`${line} --on-conflict version`);
    const { code, stderr } = await run(line);
    expect(code).toBe(5);
    expect(stderr).not.toContain("Going on");
    expect(await textAt("Reports/old.txt")).toBe("old");
    const [sent] = await rows(`${line} --on-conflict version`);
    expect(sent.status).toBe("sent");
    expect(set.sandbox.findFile({ path: "Reports/old.txt" }).size).toBe(LARGE.length);
  });

  it("tells before a part is there, and keeps nothing", async () => {
    write("large.bin", LARGE);
    const { signal, interrupt } = interrupter();
    interrupt();
    expect(await run("upload large.bin", { signal })).toEqual({
      ...{ code: 130, stdout: "", stderr: "" },
    });
    expect(stateFiles()).toEqual([]);
  });

  it.runIf(process.platform === "linux")(
    "is sent all the same where no state can be kept, which is told once",
    async () => {
      write("large.bin", LARGE);
      const env = { ...set.env, XDG_STATE_HOME: "/proc/koodrive" };
      const { code, stderr } = await run("upload large.bin --parallel 1", { env });
      expect(code).toBe(0);
      const [told, total] = stderr.split("\n");
      expect(told).toBe(
        "If it breaks off, this upload begins anew: its state is not kept. " +
          "/proc/koodrive cannot be made: the system allows no directory there.",
      );
      expect(total).toMatch(/^1 (sent: 21 MiB in [\d.]+ s|instant)$/);
    },
  );
});
