// `koodrive doctor`, against a sandbox and servers that fail in each way that it tells apart.
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, createServer as createTcpServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { createSandbox } from "koodrive-client/sandbox";
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { checkClock } from "../../src/cli/doctor/clock.ts";
import { doctorCommand } from "../../src/cli/doctor/doctor.ts";
import { columnsOf } from "../../src/cli/output/width.ts";
import { wrongExamples } from "../support/examples.ts";
import { interrupter, koodrive, type Surroundings } from "../support/koodrive.ts";

const sandbox = createSandbox();
const { id: USER } = sandbox.findUser({ role: 2 });
const APPLICATION = {
  KOODRIVE_APP_ID: "sandbox-app",
  KOODRIVE_APP_SECRET: "sandbox-secret",
  KOODRIVE_USER_ID: USER,
};
let url: string;
let close: () => Promise<void>;
let directory: string;

beforeAll(async () => {
  ({ url, close } = await sandbox.listen());
  directory = mkdtempSync(join(tmpdir(), "koodrive-doctor-"));
});
afterAll(async () => {
  await close();
  rmSync(directory, { recursive: true });
});
beforeEach(() => sandbox.reset());

const signedIn = () => ({
  KOODRIVE_ENDPOINT: url,
  KOODRIVE_TOKEN: sandbox.createToken({ userId: USER }),
});

interface Told {
  check: string;
  state: string;
  says: string;
  remedy?: string;
}

/** What it tells, and its exit code. */
async function doctor(
  env: NodeJS.ProcessEnv,
  surroundings: Surroundings = {},
  args: readonly string[] = [],
) {
  const ended = await koodrive(["doctor", "--json", ...args], { env, ...surroundings });
  const { ok, checks } = JSON.parse(ended.stdout) as { ok: boolean; checks: Told[] };
  expect(ok).toBe(ended.code === 0);
  for (const { state, remedy } of checks) {
    expect(remedy !== undefined).toBe(state === "failed" || state === "warning");
  }
  const of = (name: string) => checks.find(({ check }) => check === name);
  const failed = checks.filter(({ state }) => state === "failed").map(({ check }) => check);
  return { ...ended, checks, of, failed };
}

async function listen(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

const serve = async (respond: RequestListener) =>
  `http://127.0.0.1:${await listen(createServer(respond))}`;

it("has examples that are understood", async () => {
  expect(await wrongExamples(doctorCommand)).toEqual([]);
});

describe("where all is well", () => {
  const MARKS = /^(\S+) +(\w+) {2,}/gm;

  it("says so in 80 columns, with a mark each", async () => {
    const env = { ...signedIn(), LANG: "en_US.UTF-8", NO_COLOR: "1" };
    const { code, stdout, stderr } = await koodrive(["doctor"], { env, columns: 80 });
    expect(code).toBe(0);
    expect(stripVTControlCharacters(stderr).replaceAll(/\r(Looking at the \w+ …)?/g, "")).toBe("");
    const marks = Array.from(stdout.matchAll(MARKS), ([, mark, name]) => `${mark} ${name}`);
    expect(marks).toEqual([
      ...["✓ program", "✓ profiles", "✓ endpoint", "✓ name", "✓ connection", "– certificate"],
      ...["✓ answer", "✓ clock", "✓ credentials", "✓ contract"],
    ]);
    expect(stdout).toContain("The access token of a user (Li Hua, 1580000000000000001)");
    expect(Math.max(...stdout.split("\n").map(columnsOf))).toBeLessThanOrEqual(80);
  });

  it("has marks of ASCII without UTF-8, and rows in CSV", async () => {
    const { stdout } = await koodrive(["doctor"], { env: { ...signedIn(), LC_ALL: "C" } });
    expect(stdout).toMatch(/^ok {3}program /);
    expect(stdout).toMatch(/^- {4}certificate /m);
    const csv = await koodrive(["doctor", "--csv", "--fields", "check,state"], { env: signedIn() });
    expect(csv.stdout).toMatch(/^check,state\r\nprogram,ok\r\n/);
  });

  it("changes nothing, and shows no secret", async () => {
    for (const credentials of [signedIn(), { KOODRIVE_ENDPOINT: url, ...APPLICATION }]) {
      const { code, stdout, stderr } = await doctor(credentials, {}, ["--debug"]);
      expect(code).toBe(0);
      const { KOODRIVE_TOKEN: token = "sandbox-secret" } = credentials as NodeJS.ProcessEnv;
      expect(stdout + stderr).not.toContain(token.replace("Bearer+", ""));
    }
    const { entries } = sandbox.getJournal();
    expect(new Set(entries.map(({ method }) => method))).toEqual(new Set(["GET"]));
    expect(entries.length).toBeGreaterThanOrEqual(12);
  });

  it("knows the token of an application", async () => {
    const token = sandbox.createToken({ appId: "sandbox-app" });
    const profile = { kind: "app-token", endpoint: url, token };
    const file = join(directory, "app-token.json");
    writeFileSync(file, JSON.stringify({ version: 1, profiles: { default: profile } }), {
      mode: 0o600,
    });
    const { code, of } = await doctor({ KOODRIVE_CONFIG: file });
    expect(code).toBe(0);
    expect(of("credentials")?.says).toBe("The access token of an application is accepted.");
    expect(of("endpoint")?.says).toContain('with credentials of the profile "default"');
    expect(of("profiles")?.says).toContain("is its owner's alone");
  });
});

describe("the file of profiles", () => {
  const withFile = (name: string, content: string, mode: number) => {
    const file = join(directory, name);
    writeFileSync(file, content);
    chmodSync(file, mode);
    return { ...signedIn(), KOODRIVE_CONFIG: file };
  };

  it("that others can read is told, and all else is looked at all the same", async () => {
    const env = withFile("loose.json", '{"version":1,"profiles":{}}', 0o644);
    const { code, of, failed } = await doctor(env);
    expect({ code, failed }).toEqual({ code: 9, failed: ["profiles"] });
    expect(of("profiles")).toMatchObject({
      says: expect.stringContaining("mode 644"),
      remedy: `chmod 600 ${env.KOODRIVE_CONFIG}`,
    });
    expect(of("contract")?.state).toBe("ok");
  });

  it("that is broken is told without what is in it", async () => {
    const { failed, stdout } = await doctor(withFile("broken.json", '{"token":"s3cr3t', 0o600));
    expect(failed).toEqual(["profiles", "endpoint"]);
    expect(stdout).not.toContain("s3cr3t");
  });
});

describe("the endpoint", () => {
  it.each([
    [{}, 2, "Where KooDrive is, is not known"],
    [{ KOODRIVE_ENDPOINT: "koodrive" }, 2, "The endpoint is no address"],
    [{ KOODRIVE_ENDPOINT: "http://127.0.0.1", KOODRIVE_APP_ID: "a" }, 2, "An app signature needs"],
  ])("of %j is not there", async (env, expected, says) => {
    const { code, failed, of } = await doctor(env);
    expect({ code, failed }).toEqual({ code: expected, failed: ["endpoint"] });
    expect(of("endpoint")?.says).toContain(says);
  });

  it("is shown without a password", async () => {
    const { stdout } = await doctor({ KOODRIVE_ENDPOINT: url.replace("//", "//user:s3cr3t@") });
    expect(stdout).not.toContain("s3cr3t");
  });
});

describe("the way", () => {
  it("ends at a name that has no address, with what to say of proxies", async () => {
    const endpoint = "https://koodrive.invalid";
    const lost = await doctor({ KOODRIVE_ENDPOINT: endpoint });
    expect(lost).toMatchObject({ code: 7, failed: ["name"] });
    expect(lost.of("name")?.remedy).toContain("Behind a proxy, set HTTPS_PROXY");
    const env = { KOODRIVE_ENDPOINT: endpoint, https_proxy: "http://user:s3cr3t@127.0.0.1:9" };
    const unused = await doctor(env);
    expect(unused.of("name")?.remedy).toContain(
      "HTTPS_PROXY is set, which Node.js uses with NODE_USE_ENV_PROXY=1 alone",
    );
    expect(unused.stdout).not.toContain("s3cr3t");
    const used = await doctor({ ...env, NODE_USE_ENV_PROXY: "1" });
    expect(used.of("connection")).toMatchObject({
      state: "skipped",
      says: "Goes by the proxy that HTTPS_PROXY names.",
    });
  });

  it("ends at a port that is closed", async () => {
    const server = createTcpServer();
    const port = await listen(server);
    server.close();
    const { code, failed, of } = await doctor({ KOODRIVE_ENDPOINT: `http://127.0.0.1:${port}` });
    expect({ code, failed }).toEqual({ code: 7, failed: ["connection"] });
    expect(of("connection")?.says).toBe(`Port ${port} refuses connections (ECONNREFUSED).`);
  });

  it("ends at a certificate that is signed by itself, or where no TLS is spoken", async () => {
    const [key, cert] = ["key.pem", "cert.pem"].map((name) => join(directory, name)) as [
      string,
      string,
    ];
    const options = [
      "-newkey",
      "ec",
      "-pkeyopt",
      "ec_paramgen_curve:prime256v1",
      "-nodes",
      "-days",
      "2",
    ];
    const files = ["-subj", "/CN=localhost", "-keyout", key, "-out", cert];
    execFileSync("openssl", ["req", "-x509", ...options, ...files], { stdio: "ignore" });
    const server = createTlsServer({ key: readFileSync(key), cert: readFileSync(cert) });
    const port = await listen(server);
    const own = await doctor({ KOODRIVE_ENDPOINT: `https://127.0.0.1:${port}` });
    expect(own).toMatchObject({ code: 7, failed: ["certificate"] });
    expect(own.of("certificate")?.says).toContain(
      "the certificate is signed by itself (DEPTH_ZERO_SELF_SIGNED_CERT)",
    );
    expect(own.of("certificate")?.remedy).toContain("NODE_EXTRA_CA_CERTS");
    const plain = await doctor({ KOODRIVE_ENDPOINT: url.replace("http:", "https:") });
    expect(plain).toMatchObject({ code: 7, failed: ["certificate"] });
    expect(plain.of("certificate")?.says).toBe(
      "No secure connection: what answers does not speak TLS (ERR_SSL_WRONG_VERSION_NUMBER).",
    );
    expect(plain.of("certificate")?.remedy).toContain("Check that the port is that of https");
  });

  it("ends where nothing answers in time, or what answers is no HTTP", async () => {
    const silent = await listen(createTcpServer(() => {}));
    const late = await doctor({ KOODRIVE_ENDPOINT: `http://127.0.0.1:${silent}` }, {}, [
      "--timeout",
      "1",
    ]);
    expect(late).toMatchObject({ code: 7, failed: ["answer"] });
    expect(late.of("answer")?.says).toContain("no answer in time");
    const other = await listen(
      createTcpServer((socket) => void socket.on("error", () => {}).end("SSH-2.0-x\r\n")),
    );
    const wrong = await doctor({ KOODRIVE_ENDPOINT: `http://127.0.0.1:${other}` });
    expect(wrong).toMatchObject({ code: 7, failed: ["answer"] });
    expect(wrong.of("clock")?.state).toBe("skipped");
  });

  it("ends at a service that is down, which may pass", async () => {
    sandbox.injectFault({ status: 503, times: "always" });
    const { code, failed, of } = await doctor(signedIn());
    expect({ code, failed }).toEqual({ code: 6, failed: ["answer"] });
    expect(of("answer")?.says).toContain("(HTTP 503)");
    expect(of("clock")?.state).toBe("ok");
  });

  it("ends with Ctrl+C at once", async () => {
    const silent = await listen(createTcpServer(() => {}));
    const { signal, interrupt } = interrupter();
    const ended = koodrive(["doctor"], {
      env: { KOODRIVE_ENDPOINT: `http://127.0.0.1:${silent}` },
      signal,
      columns: 80,
      onError: (text) => text.includes("certificate") && interrupt(),
    });
    expect(await ended).toMatchObject({ code: 130, stdout: "" });
  });
});

describe("the clock", () => {
  it("that is wrong is told by the answer, and fails where requests are signed", async () => {
    sandbox.injectFault({ dateOffset: -3_600_000, times: "always" });
    const token = await doctor(signedIn());
    expect(token.code).toBe(0);
    expect(token.of("clock")).toMatchObject({
      state: "warning",
      says: "It is 60 minutes ahead of that of the service. Access tokens do not depend on it, signatures do.",
      remedy: expect.stringContaining("NTP"),
    });
    const signing = await doctor({ KOODRIVE_ENDPOINT: url, ...APPLICATION });
    expect(signing).toMatchObject({ code: 9, failed: ["clock"] });
    expect(signing.of("clock")?.says).toContain("Signatures are refused: they are of the future.");
  });

  const NOW = Date.UTC(2026, 2, 1, 8);
  const at = (offset: number) => new Date(NOW + offset).toUTCString();

  it.each([
    [0, "ok", "It goes as that of the service."],
    [-3000, "failed", "It is 3 seconds ahead of that of the service."],
    [60_000, "warning", "Signatures are accepted as long as they are at most 15 minutes old."],
    [11 * 60_000, "failed", "It is 11 minutes behind that of the service."],
    [
      3 * 3_600_000,
      "failed",
      "It is 3 hours behind that of the service. Signatures are refused: they are older than 15 minutes.",
    ],
  ])("of a service that is %d ms ahead: %s", (offset, state, says) => {
    const finding = checkClock(at(offset), [NOW, NOW + 40], true);
    expect(finding).toMatchObject({ state, says: expect.stringContaining(says) });
  });

  it("is not judged without a Date", () => {
    expect(checkClock(null, [NOW, NOW], true).state).toBe("skipped");
  });
});

describe("the credentials", () => {
  it("are missing", async () => {
    expect(await doctor({ KOODRIVE_ENDPOINT: url })).toMatchObject({
      code: 3,
      failed: ["credentials"],
    });
  });

  it("are a token that has ended", async () => {
    const env = signedIn();
    sandbox.advanceClock({ minutes: 30 });
    const { code, failed, of } = await doctor(env, { now: sandbox.now });
    expect({ code, failed }).toEqual({ code: 3, failed: ["credentials"] });
    expect(of("credentials")?.says).toContain("It was the access token of a user.");
    expect(of("credentials")?.remedy).toContain("sign in with koodrive login");
  });

  it("are a wrong secret, which is not shown", async () => {
    const env = { KOODRIVE_ENDPOINT: url, ...APPLICATION, KOODRIVE_APP_SECRET: "s3cr3t" };
    const { code, failed, of, stdout } = await doctor(env);
    expect({ code, failed }).toEqual({ code: 3, failed: ["credentials"] });
    expect(of("credentials")?.remedy).toContain("koodrive sign --explain");
    expect(stdout).not.toContain("s3cr3t");
    // An application is locked after five refusals in a row.
    expect(sandbox.getJournal({ refused: true }).entries.length).toBeLessThanOrEqual(3);
  });
});

describe("the contract", () => {
  it("has documented variants, which are no failure", async () => {
    sandbox.setQuirks({ quirks: "all" });
    const { code, of } = await doctor(signedIn());
    expect(code).toBe(0);
    expect(of("contract")).toMatchObject({
      state: "warning",
      says: expect.stringMatching(
        /^Of 5 answers, some have values in another type that is documented, such as \//,
      ),
    });
  });

  it("is broken by an answer, whose place is told and not its value", async () => {
    const endpoint = await serve(async ({ method = "", url: path = "", headers }, response) => {
      const answer = await sandbox.fetch(url + path, {
        method,
        headers: headers as Record<string, string>,
      });
      const body = await answer.json();
      if (path.includes("unreadCount")) body.count = "s3cr3t";
      response
        .writeHead(answer.status, { "content-type": "application/json" })
        .end(JSON.stringify(body));
    });
    const { code, failed, of, stdout } = await doctor({
      ...signedIn(),
      KOODRIVE_ENDPOINT: endpoint,
    });
    expect({ code, failed }).toEqual({ code: 9, failed: ["contract"] });
    expect(of("contract")?.says).toContain(
      "Of 5 answers, these places differ from it (1): messages.countUnread: response 200 /body/count (type): expected integer",
    );
    expect(stdout).not.toContain("s3cr3t");
  });
});
