// A signal ends a command with all that it has started, and frees its ports.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { freePort, listen } from "../../scripts/ports.ts";
import { type Command, isRunning, startCommand } from "../support/command.ts";
import { sample } from "../support/sample.ts";

const EXIT_CODES = { SIGTERM: 143, SIGINT: 130, SIGHUP: 129 } as const;
type Signal = keyof typeof EXIT_CODES;

const PRISM = expect.stringContaining("prism mock");
const MOCK = /^Mock of KooDrive/m;
const MOCKS: [signal: Signal, line: string][] = [
  ["SIGHUP", "npm run mock"],
  ["SIGINT", "node scripts/mock.ts"],
];
const SIGNALS: [signal: Signal, line: string][] = [
  ["SIGTERM", "npm run nested"],
  ["SIGTERM", "node hard/nested.ts"],
  ["SIGINT", "npm run nested"],
  ["SIGINT", "node hard/nested.ts"],
  ["SIGHUP", "npm run nested"],
  ["SIGHUP", "node hard/nested.ts"],
];
const STATES: [state: string, line: string, printed: RegExp][] = [
  // That it ends while it serves is in test/site/server.test.ts, where the site is built.
  ["begins", "npm run docs", /^> exec node scripts\/site/m],
  ["generates", "npm start", /^generated/m],
  ["serves", "npm start", /^Ctrl\+C/m],
];

/** Commands that are hard to end, by the names of their files. */
const HARD = {
  // Its child ignores SIGTERM.
  stubborn: `
    import { runCommand, startChild } from "../scripts/process.ts";
    const child = "process.on('SIGTERM', () => {}); console.log('ready'); setInterval(() => {}, 1e6)";
    await runCommand(async () => {
      startChild(process.execPath, ["--eval", child], { stdio: "inherit" });
      await new Promise(() => {});
    });`,
  // It runs a script that waits for a tool.
  nested: `
    import { runCommand, runScript } from "../scripts/process.ts";
    await runCommand(() => runScript("hard/waits.ts"));`,
  waits: `
    import { spawnSync } from "node:child_process";
    console.log("ready");
    spawnSync("sleep", ["1000"]);`,
};

/**
 * A copy of the project, as some commands write what other tests read. It has what was built, which
 * is not built again if it is up to date.
 */
function copyProject(): string {
  const directory = mkdtempSync(join(tmpdir(), "koodrive-commands-"));
  // The site shows the examples.
  const filter = (path: string) =>
    !/^(\.git|dist\/site|test\/(?!examples).*)$/.test(path) && basename(path) !== "node_modules";
  cpSync(".", directory, { recursive: true, filter });
  symlinkSync(resolve("node_modules"), join(directory, "node_modules"));
  return directory;
}

/** Commands of a project beside the sources, which a build would read. */
function addHardCommands(directory: string): void {
  mkdirSync(join(directory, "hard"));
  for (const [name, code] of Object.entries(HARD))
    writeFileSync(join(directory, `hard/${name}.ts`), code);
  const file = join(directory, "package.json");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  manifest.scripts.nested = "exec node hard/nested.ts";
  writeFileSync(file, JSON.stringify(manifest));
}

/** For commands that build nothing. */
let common: string;
const running = new Set<Command>();
beforeAll(() => {
  common = copyProject();
  addHardCommands(common);
});
afterAll(() => {
  // A test that failed has not ended its own.
  const left = [...running].flatMap(({ processes }) => processes()).filter(isRunning);
  for (const { pid } of left) process.kill(pid, "SIGKILL");
  rmSync(common, { recursive: true });
});

/** Starts a command on ports of its own, and waits until it has printed that. */
async function start(
  line: string,
  printed: RegExp,
  directory = common,
): Promise<Command & { ports: number[] }> {
  const [mock, docs] = [await freePort(), await freePort()];
  const ports = { PORT: String(mock), DOCS_PORT: String(docs) };
  // npm tells what it runs, also where the tests were started in silence.
  const env = { ...process.env, npm_config_loglevel: "notice", ...ports };
  const command = startCommand(line, { cwd: directory, env });
  running.add(command);
  void command.ended.then(() => running.delete(command));
  await command.printed(printed);
  expect(command.output()).toMatch(printed);
  return { ...command, ports: [mock, docs] };
}

/** Sends signals and expects that nothing is left. Returns the exit code. */
async function end(command: Command & { ports: number[] }, ...signals: Signal[]): Promise<number> {
  const processes = command.processes();
  for (const signal of signals) {
    command.signal(signal);
    // Signals of the same moment arrive in any order.
    await setTimeout(50);
  }
  const code = await command.ended;
  try {
    // npm ends before its script by a signal that it does not pass on.
    await vi.waitFor(() => expect(processes.filter(isRunning)).toEqual([]), 5_000);
  } finally {
    for (const { pid } of processes.filter(isRunning)) process.kill(pid, "SIGKILL");
  }
  for (const port of command.ports) {
    const server = createServer();
    // Another program of this machine may have it for a moment.
    await vi.waitFor(() => listen(server, port), 5_000);
    server.close();
  }
  return code;
}

describe.concurrent("a signal", { timeout: 120_000 }, () => {
  it.each(sample(MOCKS, 1))("%s ends %s, and Prism", async (signal, line) => {
    const command = await start(line, MOCK);
    expect(command.processes()).toContainEqual(expect.objectContaining({ line: PRISM }));
    expect(await end(command, signal)).toBe(EXIT_CODES[signal]);
  });

  it.each(sample(STATES, 1))("that comes while a command %s ends %s", async (_, line, printed) => {
    // Each builds into its own.
    const directory = copyProject();
    try {
      expect(await end(await start(line, printed, directory), "SIGTERM")).toBe(143);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });

  it("ends a child that ignores it, whatever comes meanwhile", async () => {
    const command = await start("node hard/stubborn.ts", /^ready/m);
    expect(await end(command, "SIGINT", "SIGINT", "SIGTERM")).toBe(130);
  });

  it.each(SIGNALS)("%s ends %s, and the tools of a script that is run", async (signal, line) => {
    const command = await start(line, /^ready/m);
    await vi.waitFor(() =>
      expect(command.processes()).toContainEqual(expect.objectContaining({ line: "sleep 1000" })),
    );
    expect(await end(command, signal)).toBe(EXIT_CODES[signal]);
  });
});
