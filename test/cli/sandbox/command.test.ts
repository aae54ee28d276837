// The command in a process of its own.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { connectSandbox } from "koodrive-client/sandbox";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { listen } from "../../../scripts/ports.ts";
import { startCommand } from "../../support/command.ts";
import { temporaryDirectory } from "../../support/kept.ts";
import { USAGE } from "../../support/listening.ts";

const COMMAND = "src/cli/main.ts";
const { NO_COLOR, FORCE_COLOR, ...ENV } = process.env;

/** Starts it on any port, and waits until it has told how to call it. */
async function start(options = "", env: NodeJS.ProcessEnv = {}) {
  const line = `${process.execPath} ${COMMAND} sandbox --port 0 ${options}`.trimEnd();
  const command = startCommand(line, { env: { ...ENV, ...env } });
  onTestFinished(() => command.signal("SIGKILL"));
  await command.printed(/^ {2}-H .*\n\n/m);
  const welcome = command.output();
  const [url = ""] = /http:\/\/127\.0\.0\.1:\d+/.exec(welcome) ?? [];
  const [authorization = ""] = /Bearer\+[\da-f]{48}/.exec(welcome) ?? [];
  /** What it has printed since it was started. */
  const log = () => command.output().slice(welcome.length);
  return { ...command, welcome, url, authorization, log };
}

/** Runs it to its end. */
async function run(...args: string[]) {
  const child = spawn(process.execPath, [COMMAND, ...args], { env: ENV });
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit"),
  ]);
  return { status, stdout, stderr };
}

describe("koodrive sandbox", () => {
  it("tells where it is, and gives credentials that work", async () => {
    const { welcome, url, authorization } = await start();
    expect(welcome).toMatch(/^KooDrive sandbox at http:\/\/127\.0\.0\.1:\d+ \(Ctrl\+C ends it\)\n/);
    expect(welcome).toMatch(/^World +demo$/m);
    const control = "/_sandbox/ is a page for people\n";
    expect(welcome).toContain(`Control      ${url}${control}`);
    const readme = readFileSync("README.md", "utf8").replaceAll(">", "");
    expect(readme).toContain(control.replace("\n", ""));
    expect(welcome).toMatch(
      /^Application +\S+\nIts secret +\S+\nUser +\d+ \(.+, system administrator\)$/m,
    );
    expect((await fetch(url + USAGE, { headers: { authorization } })).status).toBe(200);
  });

  it("shows a call that works when it is pasted", async () => {
    const { welcome } = await start();
    const [pasted = ""] = /^curl .*\\\n.*$/m.exec(welcome) ?? [];
    const { stdout } = await promisify(execFile)("sh", ["-c", pasted.replace("curl", "curl -s")]);
    expect(JSON.parse(stdout)).toMatchObject({ code: 0 });
  });

  it("keeps its token through a reset", async () => {
    const { url, authorization } = await start();
    await fetch(`${url}/_sandbox/reset`, { method: "POST" });
    expect((await fetch(url + USAGE, { headers: { authorization } })).status).toBe(200);
  });

  it("names the user's role as a seed does", async () => {
    const directory = mkdtempSync(join(tmpdir(), "koodrive-seed-"));
    onTestFinished(() => rmSync(directory, { recursive: true }));
    const file = join(directory, "seed.json");
    const user = { name: "Chen Yu", role: "cloud drive administrator" };
    writeFileSync(file, JSON.stringify({ users: [user] }));
    const { welcome } = await start(`--seed-file ${file}`);
    expect(welcome).toMatch(/^User +\d+ \(Chen Yu, cloud drive administrator\)$/m);
  });

  it("fits its welcome and its help into 80 columns", async () => {
    const { welcome } = await start();
    const { stdout, status } = await run("sandbox", "--help");
    expect(status).toBe(0);
    expect(stdout).toContain("--seed-file FILE.json");
    for (const line of `${welcome}\n${stdout}`.split("\n")) {
      expect(line.length, line).toBeLessThanOrEqual(80);
    }
  });

  it("writes a line for each request, two for a refusal, and no secrets", async () => {
    const { url, authorization, log } = await start();
    await fetch(url + USAGE, { headers: { authorization } });
    await fetch(`${url}/koodrive/ose/v1/space/allocation/get?extractCode=s3cret`, {
      headers: { authorization: "Bearer+s3cret" },
    });
    await fetch(`${url}/nothing`);
    await vi.waitFor(() => expect(log().match(/^\d/gm)).toHaveLength(3));
    const [usage, refused, why, unknown, whyUnknown] = log().split("\n");
    expect(usage).toMatch(/^\d\d:\d\d:\d\d GET \/koodrive\/\S+ subscription\.getUsage 200 0$/);
    expect(refused).toMatch(/ GET \/koodrive\/\S+\/get spaces\.getAllocation 401 APIGW\.0301$/);
    expect(why).toMatch(/^ {9}Incorrect IAM .*\[auth\.token\] An access token is valid .* https:/);
    expect(unknown).toMatch(/ GET \/nothing unknown 404 APIGW\.0101$/);
    expect(whyUnknown).toMatch(/^ {9}.*\[gate\.route\]/);
    expect(log()).not.toMatch(/s3cret|Bearer/);
  });

  it("writes a line for a command that changes something, after which the time is another", async () => {
    const { url, log } = await start();
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ time: "2030-01-01T12:00:00Z", stopped: true });
    await fetch(`${url}/_sandbox/setClock`, { method: "POST", headers, body });
    await fetch(`${url}/_sandbox/getClock`);
    await fetch(`${url}/nothing`);
    await vi.waitFor(() => expect(log()).toContain("/nothing"));
    const time = new Date("2030-01-01T12:00:00Z").toTimeString().slice(0, 8);
    const [control, unknown] = log().split("\n");
    expect(control).toMatch(/^\d\d:\d\d:\d\d control setClock$/);
    expect(unknown).toBe(`${time} GET /nothing unknown 404 APIGW.0101`);
  });

  it.each(["--no-log", "--quiet"])("writes no lines with %s", async (option) => {
    const { url, log, signal, ended } = await start(option);
    await fetch(url);
    await fetch(`${url}/_sandbox/reset`, { method: "POST" });
    signal("SIGTERM");
    await ended;
    expect(log()).toBe("");
  });

  it("shows colours elsewhere than on a terminal only if it is told to", async () => {
    const plain = await start();
    const coloured = await start("", { FORCE_COLOR: "1" });
    expect(plain.welcome).not.toContain("\x1b");
    expect(coloured.welcome).toContain("\x1b[1mKooDrive sandbox");
  });

  it.each(["SIGTERM", "SIGKILL"] as const)("goes on after %s from where it was", async (name) => {
    const data = join(temporaryDirectory(), "data");
    const first = await start(`--data ${data}`);
    expect(first.welcome).toMatch(/^World +demo\nKept in +\S+data$/m);
    await connectSandbox(first.url).updateOrganization({ name: "Acme" });
    const refused = await run("sandbox", "--port", "0", "--data", data);
    expect(refused).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/process \d+ has it/),
    });
    first.signal(name);
    await first.ended;
    const second = await start(`--data ${data}`);
    expect((await connectSandbox(second.url).getInfo()).organization.name).toBe("Acme");
    const { authorization } = first;
    expect((await fetch(second.url + USAGE, { headers: { authorization } })).status).toBe(200);
  });

  it("warns when the network can reach it", async () => {
    const { welcome } = await start("--host 0.0.0.0");
    expect(welcome).toMatch(/^The sandbox listens at 0\.0\.0\.0: the whole network/m);
  });
});

describe("it ends", () => {
  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("on %s with %d and without a word", async (name, code) => {
    const { signal, ended, log } = await start();
    signal(name);
    expect(await ended).toBe(code);
    expect(log()).toBe("");
  });

  it("quietly when nobody reads its output any longer", async () => {
    const child = spawn(process.execPath, [COMMAND, "sandbox", "--port", "0"], { env: ENV });
    const complaints = text(child.stderr);
    const [welcome] = await once(child.stdout.setEncoding("utf8"), "data");
    child.stdout.destroy();
    const exit = once(child, "exit");
    await fetch(/http:\S+/.exec(welcome)?.[0] ?? "").catch(() => {});
    expect(await exit).toEqual([0, null]);
    expect(await complaints).toBe("");
  });
});

describe("it refuses in one sentence", () => {
  it.each([
    ["no command", [], "A command is missing: koodrive --help lists them."],
    ["another command", ["start"], 'There is no command "start": koodrive --help lists them.'],
    [
      "an unknown option",
      ["sandbox", "--prot", "1"],
      "There is no option --prot: --help lists the options. Did you mean --port?",
    ],
    [
      "a wrong value",
      ["sandbox", "--port", "abc"],
      '--port is a number from 0 to 65535, not "abc": koodrive sandbox --port PORT.',
    ],
    [
      "an unknown quirk",
      ["sandbox", "--quirks", "short pages,long pages"],
      "--quirks: quirks[1] must be an identifier that listQuirks gives.",
    ],
    [
      "a missing file",
      ["sandbox", "--seed-file", "nowhere.json"],
      "--seed-file nowhere.json: there is no such file.",
    ],
  ])("%s, with status 2", async (_, args, message) => {
    expect(await run(...args)).toEqual({ status: 2, stdout: "", stderr: `${message}\n` });
  });

  it("a file that holds no JSON, or no object", async () => {
    const directory = mkdtempSync(join(tmpdir(), "koodrive-seed-"));
    onTestFinished(() => rmSync(directory, { recursive: true }));
    const file = join(directory, "seed.json");
    writeFileSync(file, "{");
    expect(await run("sandbox", "--seed-file", file)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^--seed-file \S+ is no JSON: [^\n]+\.\n$/),
    });
    writeFileSync(file, "[]");
    expect(await run("sandbox", "--seed-file", file)).toMatchObject({
      status: 2,
      stderr: `--seed-file ${file}: a seed is a JSON object.\n`,
    });
  });

  it("a port that is in use, with status 1", async () => {
    const server = createServer();
    onTestFinished(() => void server.close());
    const port = await listen(server, 0);
    expect(await run("sandbox", "--port", String(port))).toEqual({
      status: 1,
      stdout: "",
      stderr: `Port ${port} is in use: choose another, or 0 for a free one.\n`,
    });
  });
});

it("tells its version", async () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(await run("--version")).toMatchObject({ status: 0, stdout: `${version}\n` });
});
