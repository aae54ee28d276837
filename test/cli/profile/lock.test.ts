// Commands that change the file of profiles at once, and those that are killed while they do: real
// processes, ended by SIGKILL.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { takeLock } from "../../../src/cli/lock.ts";
import { type Home, home, run } from "../../support/home.ts";
import { koodrive } from "../../support/koodrive.ts";

const ENDPOINT = "https://koodrive.example.com";

/** The command in a process of its own. */
function start({ env }: Pick<Home, "env">, line: string, stdin = ""): ChildProcess {
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const child = spawn(process.execPath, ["src/cli/main.ts", ...line.split(" ")], {
    env: { PATH, NODE_COMPILE_CACHE, ...env },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  child.stdin?.on("error", () => {}).end(stdin);
  return child;
}

/** A server that never answers, and what tells when it was asked. */
async function silentServer() {
  let asked: () => void = () => {};
  const isAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const server = createServer(() => asked()).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, isAsked };
}

/** A command that renews its session, and so changes the file, until it is killed. */
async function holdLock(place: Home): Promise<ChildProcess> {
  const { url, isAsked } = await silentServer();
  const profile = { kind: "token", endpoint: url, token: "t0ken", sessionId: "1", renewedAt: 0 };
  place.write({ version: 1, current: "default", profiles: { default: profile } });
  const child = start(place, "call spaces.getAllocation");
  await isAsked;
  return child;
}

const kill = async (child: ChildProcess): Promise<void> => {
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
};

const filesOf = ({ directory }: Home) => readdirSync(join(directory, "koodrive")).sort();

const save = (place: Home, name: string) =>
  run(place, `login --profile ${name} --endpoint ${ENDPOINT} --no-check`, `token-${name}`);

describe("the lock of the file of profiles", () => {
  it("of a process that was killed is taken over at once", async () => {
    const place = home();
    await kill(await holdLock(place));
    expect(filesOf(place)).toEqual(["config.json", "config.json.lock"]);
    const began = performance.now();
    const { code, stderr } = await save(place, "night");
    expect(performance.now() - began).toBeLessThan(5000);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringContaining("Waiting") });
    expect(Object.keys(place.saved().profiles)).toEqual(["default", "night"]);
    expect(filesOf(place)).toEqual(["config.json"]);
  });

  it("of a process that runs is waited for, which is said after a second", async () => {
    const place = home();
    const holder = await holdLock(place);
    let told = "";
    const began = performance.now();
    const saving = koodrive(["login", "--profile", "night", "--endpoint", ENDPOINT, "--no-check"], {
      env: place.env,
      stdin: "token-night",
      onError: (text) => (told = text),
    });
    await vi.waitUntil(() => told.includes("Waiting"), { timeout: 10_000 });
    expect(performance.now() - began).toBeGreaterThan(1000);
    expect(Object.keys(place.saved().profiles)).toEqual(["default"]);
    await kill(holder);
    expect((await saving).stderr).toContain(
      `Waiting for process ${holder.pid}, which changes the profiles …\n`,
    );
    expect(place.saved().profiles.night.token).toBe("token-night");
  });

  it("is waited for in silence with --quiet, and not longer than until Ctrl+C", async () => {
    const place = home();
    await holdLock(place);
    const waiting = start(place, `login --endpoint ${ENDPOINT} --no-check --quiet`, "token");
    const errors = text(waiting.stderr as NodeJS.ReadableStream as never);
    // Its own lock is prepared; then it would say after a second that it waits.
    await vi.waitUntil(() => filesOf(place).length === 3, { timeout: 10_000 });
    await pause(1300);
    const ended = once(waiting, "exit");
    waiting.kill("SIGINT");
    expect(await ended).toEqual([130, null]);
    expect(await errors).toBe("");
    // Nothing of it is left.
    expect(filesOf(place)).toEqual(["config.json", "config.json.lock"]);
  });

  it("passes to one alone of those that find it left over", async () => {
    const place = home();
    for (let round = 0; round < 5; round += 1) {
      await kill(await holdLock(place));
      const names = Array.from({ length: 8 }, (_, index) => `p${index}`);
      const children = names.map((name) => {
        const line = `login --profile ${name} --endpoint ${ENDPOINT} --no-check`;
        return once(start(place, line, "token"), "exit");
      });
      expect(await Promise.all(children)).toEqual(names.map(() => [0, null]));
      expect(Object.keys(place.saved().profiles).sort()).toEqual(["default", ...names]);
      expect(filesOf(place)).toEqual(["config.json"]);
    }
  }, 60_000);

  it("leaves nothing behind, and loses nothing, where commands are killed at any time", async () => {
    const place = home();
    await save(place, "first");
    const children = Array.from({ length: 24 }, (_, index) => {
      const line = `login --profile p${index} --endpoint ${ENDPOINT} --no-check`;
      return { name: `p${index}`, child: start(place, line, "token") };
    });
    const ends = children.map(({ child }) => once(child, "exit"));
    const killing = setInterval(() => {
      const { child } = children[Math.floor(Math.random() * children.length)] ?? {};
      child?.kill("SIGKILL");
    }, 60);
    const codes = (await Promise.all(ends)).map(([code]) => code);
    clearInterval(killing);
    expect(new Set(codes)).toContain(null);
    await save(place, "last");
    const saved = Object.keys(place.saved().profiles);
    const done = children.filter((_, index) => codes[index] === 0).map(({ name }) => name);
    expect(saved).toEqual(expect.arrayContaining(["first", "last", ...done]));
    expect(filesOf(place)).toEqual(["config.json"]);
  }, 60_000);

  it("that is old is taken over, and so is one of an older version", async () => {
    const place = home();
    await save(place, "first");
    const lock = `${place.file}.lock`;
    const old = new Date(Date.now() - 61_000);
    writeFileSync(lock, "");
    utimesSync(lock, old, old);
    expect((await save(place, "second")).code).toBe(0);
    mkdirSync(lock);
    const holder = join(lock, `1@another-machine.${crypto.randomUUID()}`);
    writeFileSync(holder, "");
    utimesSync(holder, old, old);
    expect((await save(place, "third")).code).toBe(0);
    expect(Object.keys(place.saved().profiles)).toEqual(["first", "second", "third"]);
    expect(filesOf(place)).toEqual(["config.json"]);
  });

  it("is known to be lost by whom it was taken over from", async () => {
    const { directory } = home();
    const path = join(directory, "lock");
    const late = await takeLock(path, { lifetime: 50 });
    await pause(100);
    const next = await takeLock(path, { lifetime: 50 });
    expect([await late.isHeld(), await next.isHeld()]).toEqual([false, true]);
    // To release what was lost takes nothing away from the next.
    await late.release();
    expect(await next.isHeld()).toBe(true);
    await next.release();
    expect(readdirSync(directory)).toEqual([]);
  });

  it("has files removed that were left half written", async () => {
    const place = home();
    await save(place, "first");
    writeFileSync(`${place.file}.4711.new`, '{"version":1');
    writeFileSync(join(place.directory, "koodrive/config.json.mine"), "");
    await save(place, "second");
    expect(filesOf(place)).toEqual(["config.json", "config.json.mine"]);
  });
});
