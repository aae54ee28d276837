// Transfers that are ended from outside, in the program itself: by Ctrl+C once and twice, with a
// server that never answers, and by SIGKILL.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, it, onTestFinished } from "vitest";
import { setUpSpace, statuses } from "../support/koodrive-files.ts";
import { serve } from "../support/server.ts";
import { inTerminal } from "../support/terminal.ts";

const MIB = 2 ** 20;
const set = setUpSpace({ "film.mp4": 21 * MIB });
const { rows, write } = set;
/** Of three parts. */
const LARGE = Buffer.alloc(21 * MIB, "koodrive");

const states = () => {
  const directory = join(set.directory, "state/koodrive/uploads");
  return existsSync(directory) ? readdirSync(directory) : [];
};
/**
 * The second part of a file is never answered. A download asks for parts where it may have two
 * requests at once, else for all of the file.
 */
const hold = (operation: string) =>
  set.sandbox.injectFault(
    operation === "storage.put"
      ? { operation, partNumber: 2, delay: 60_000 }
      : { operation, skip: 1, delay: 60_000, times: "always" },
  );

/** Runs the command as a program of its own. */
function begin(args: readonly string[], env: NodeJS.ProcessEnv = set.env) {
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const command = [`${process.cwd()}/src/cli/main.ts`, ...args];
  const child = spawn(process.execPath, command, {
    cwd: set.directory,
    env: { PATH, NODE_COMPILE_CACHE, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const exit = once(child, "exit").then(([code, signal]) => code ?? signal);
  return { child, exit };
}

/** Writes to a pipe that nobody reads, so that the command cannot end by itself. */
async function beginStuck() {
  const begun = begin(["download", "film.mp4", "--to", "-"]);
  await until(() => set.operations().includes("storage.get"));
  await new Promise((resolve) => setTimeout(resolve, 300));
  return begun;
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
}

const partsIn = (directory: string) =>
  readdirSync(directory).filter((name) => /\.part$/.test(name));

describe("Ctrl+C", () => {
  it("ends an upload in order, with its state kept, and the same command goes on", async () => {
    write("large.bin", LARGE);
    hold("storage.put");
    const args = ["upload", "large.bin", "--parallel", "1"];
    const { child, exit } = begin(args);
    const stderr = text(child.stderr);
    await until(() => states().length === 1);
    child.kill("SIGINT");
    expect(await exit).toBe(130);
    expect(await stderr).toContain("Interrupted; no file is done. The same command goes on");
    expect(states()).toEqual([expect.stringMatching(/\.json$/)]);
    set.sandbox.clearFaults();
    expect(statuses(await rows(args.join(" ")))).toEqual({ "/large.bin": "sent" });
    expect(states()).toEqual([]);
  });

  it("ends a download in order, with no part left", async () => {
    hold("storage.get");
    const { child, exit } = begin(["download", "film.mp4", "--parallel", "2"]);
    await until(() => partsIn(set.directory).length === 1);
    child.kill("SIGINT");
    expect(await exit).toBe(130);
    expect(readdirSync(set.directory)).toEqual([]);
  });

  it("a second time ends at once what the first is still ending", async () => {
    const { child, exit } = await beginStuck();
    child.kill("SIGINT");
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(child.exitCode).toBeNull();
    const begun = performance.now();
    child.kill("SIGINT");
    expect(await exit).toBe(130);
    expect(performance.now() - begun).toBeLessThan(1500);
  });

  it("once ends within five seconds, whatever goes on", async () => {
    const { child, exit } = await beginStuck();
    child.kill("SIGINT");
    const begun = performance.now();
    expect(await exit).toBe(130);
    const lasted = performance.now() - begun;
    expect(lasted).toBeGreaterThan(4000);
    expect(lasted).toBeLessThan(7000);
  });

  it.each(["ls", "upload a.txt", "download film.mp4", "rm film.mp4 --yes"])(
    "does not wait for a server that never answers: %s",
    async (line) => {
      write("a.txt", "one");
      const { url, received } = await serve(() => {});
      const { child, exit } = begin(line.split(" "), { ...set.env, KOODRIVE_ENDPOINT: url });
      await until(() => received.length > 0);
      const begun = performance.now();
      child.kill("SIGINT");
      expect(await exit).toBe(130);
      expect(performance.now() - begun).toBeLessThan(5000);
    },
  );

  it("in a terminal, twice, is 130 as well", async () => {
    write("large.bin", LARGE);
    hold("storage.put");
    const args = ["upload", join(set.directory, "large.bin"), "--parallel", "1"];
    const steps = [{ wait: "10 MiB of 21 MiB", type: "\x03\x03" }];
    const ended = await inTerminal(args, { env: set.env, steps });
    expect(ended).toMatchObject({ code: 130, left: 0 });
  });
});

describe("SIGKILL", () => {
  it("leaves a part of a download, which the next one removes", async () => {
    hold("storage.get");
    const { child, exit } = begin(["download", "film.mp4", "--parallel", "2", "--to", "out"]);
    const directory = join(set.directory, "out");
    await until(() => existsSync(directory) && partsIn(directory).length === 1);
    child.kill("SIGKILL");
    expect(await exit).toBe("SIGKILL");
    expect(partsIn(directory)).toHaveLength(1);
    set.sandbox.clearFaults();
    expect(statuses(await rows("download film.mp4 --to out"))).toEqual({ "/film.mp4": "fetched" });
    expect(readdirSync(directory)).toEqual(["film.mp4"]);
  });

  it("leaves the state of an upload, with which the next one goes on", async () => {
    write("large.bin", LARGE);
    hold("storage.put");
    const { child, exit } = begin(["upload", "large.bin", "--parallel", "1"]);
    await until(() => states().some((name) => name.endsWith(".json")));
    child.kill("SIGKILL");
    expect(await exit).toBe("SIGKILL");
    set.sandbox.clearFaults();
    set.sandbox.clearJournal();
    expect(statuses(await rows("upload large.bin"))).toEqual({ "/large.bin": "sent" });
    const sent = set.sandbox.getJournal({ operation: "storage.put" }).entries;
    expect(sent.filter(({ answer }) => answer?.status === 200)).toHaveLength(2);
    expect(states()).toEqual([]);
  });
});
