// `koodrive sign`: what it shows of a signed request, and what it finds wrong with those of others.
import { createHash, createHmac } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSandbox } from "koodrive-client/sandbox";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { signCommand } from "../../src/cli/sign/sign.ts";
import vectors from "../auth/vectors.json" with { type: "json" };
import { wrongExamples } from "../support/examples.ts";
import { koodrive, type Surroundings } from "../support/koodrive.ts";

const SECRET = "s3cr3t-of-the-test-app";
const USER = "1505084218764547200";
const APPLICATION = {
  KOODRIVE_APP_ID: "a378331e",
  KOODRIVE_APP_SECRET: SECRET,
  KOODRIVE_USER_ID: USER,
};
const directory = mkdtempSync(join(tmpdir(), "koodrive-sign-"));
afterAll(() => rmSync(directory, { recursive: true }));

const sign = (args: readonly string[], surroundings: Surroundings = {}) =>
  koodrive(["sign", ...args], { env: APPLICATION, cwd: directory, ...surroundings });

function write(name: string, content: string): string {
  writeFileSync(join(directory, name), content);
  return name;
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const hmac = (text: string, key = SECRET) => createHmac("sha256", key).update(text).digest("hex");
const signatureOf = (canonical: string) => hmac(`HMAC-SHA256\n${sha256(canonical)}`);

it("has examples that are understood", async () => {
  expect(await wrongExamples(signCommand)).toEqual([]);
});

describe("a signed request", () => {
  it.each(vectors)("of $name is that of the vector", async (vector) => {
    const { method, url, body, canonicalRequest, signature } = vector;
    const args = [method, url, "--date", "20240909T033325Z", "--json"];
    const given = body === "" ? [] : ["--body", `@${write("body.json", body)}`];
    const { code, stdout } = await sign([...args, ...given]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      ...{ method, date: "20240909T033325Z", canonicalRequest, signature },
      stringToSign: `HMAC-SHA256\n${sha256(canonicalRequest)}`,
    });
    const explained = await sign([...args.slice(0, -1), ...given, "--explain"]);
    const lines = explained.stdout.split("\n");
    for (const [index, line] of canonicalRequest.split("\n").entries()) {
      expect(lines[index + 1]).toMatch(new RegExp(`^  ${index + 1}  `));
      expect(lines[index + 1]?.endsWith(line)).toBe(true);
    }
    expect(lines).toContain(`  ${sha256(canonicalRequest)}`);
    expect(lines).toContain(`  ${signature}`);
  });

  it("shows curl a body as the bytes that are signed, also where it begins with @", async () => {
    const path = "https://koodrive.example.com/x";
    for (const [args, stdin] of [
      [["POST", path, "--body", "-", "--curl"], "@/etc/hostname"],
      [["--curl", "--", "curl", path, "--data-raw", "@/etc/hostname"], ""],
    ] as [string[], string][]) {
      const { code, stdout } = await sign(args, { stdin });
      expect([code, stdout]).toEqual([0, expect.stringContaining("--data-raw '@/etc/hostname'")]);
    }
    const file = write("binary", "");
    writeFileSync(file, Buffer.of(0xff, 0xfe));
    const asFile = await sign(["POST", path, "--body", `@${file}`, "--curl"]);
    expect(asFile.stdout).toContain(`--data-binary '@${file}'`);
    const refused = await sign(["--curl", "POST", path, "--body", "-"], {
      stdin: Buffer.of(0xff, 0xfe),
    });
    expect(refused).toMatchObject({ code: 2, stdout: "" });
  });

  it("is accepted by the service, as headers and as a curl command", async () => {
    const sandbox = createSandbox();
    const { url, close } = await sandbox.listen();
    onTestFinished(close);
    const { id } = sandbox.findUser({ role: 2 });
    const env = {
      KOODRIVE_ENDPOINT: url,
      KOODRIVE_APP_ID: "sandbox-app",
      KOODRIVE_APP_SECRET: "sandbox-secret",
      KOODRIVE_USER_ID: id,
    };
    const path = "/koodrive/ose/v1/space/group";
    const body = `{"name":"it's ${"设"}","capacity":2}`;
    const { stdout } = await sign(["--", "curl", "-sSX", "POST", path, "-d", body], { env });
    const headers = stdout
      .split("\n")
      .slice(0, -1)
      .map((line) => line.split(": ") as [string, string]);
    const init = {
      method: "POST",
      body,
      headers: [...headers, ["content-type", "application/json"]],
    };
    const answer = await fetch(url + path, init as RequestInit);
    expect(await answer.json()).toMatchObject({ code: 0 });
    const curl = await sign(["POST", path, "--body", body, "--curl"], { env });
    const [program, ...args] =
      curl.stdout
        .replaceAll(" \\\n", "")
        .split("'\\''")
        .join("\0")
        .match(/'[^']*'|\S+/g)
        ?.map((word) => word.replaceAll("'", "").replaceAll("\0", "'")) ?? [];
    expect([program, ...args.slice(0, 3)]).toEqual(["curl", "-X", "POST", url + path]);
    expect(args.slice(-4)).toEqual(["-H", "Content-Type: application/json", "--data-raw", body]);
    // It reads its own command.
    const again = await sign(["--json", "--", "curl", ...args], { env });
    const [, signature] = /Signature=(\w+)/.exec(curl.stdout) ?? [];
    expect(JSON.parse(again.stdout).signature).toBe(signature);
    // Nothing was sent but the one request of this test.
    expect(sandbox.getJournal().entries).toHaveLength(1);
  });

  it("signs the Host, X-Date and X-User-Id of headers, and the very bytes of stdin", async () => {
    const { stdout } = await sign(
      [
        ...["PUT", "http://127.0.0.1:4010/a", "--body", "-", "--json"],
        ...["--header", "Host: koodrive.example.com", "--header", "X-Date: 20260301T080000Z"],
        ...["--header", "x-user-id: 7"],
      ],
      { stdin: "\uFEFFa\r\n" },
    );
    expect(JSON.parse(stdout).canonicalRequest.split("\n")).toEqual([
      ...["PUT", "/a/", "", "host:koodrive.example.com", "x-date:20260301T080000Z"],
      ...["x-user-id:7", "", "host;x-date;x-user-id", sha256("\uFEFFa\r\n")],
    ]);
  });

  it("never shows the secret", async () => {
    for (const form of ["--json", "--explain", "--curl", "--debug", "--csv"]) {
      const { stdout, stderr } = await sign(["GET", "https://koodrive.example.com/a", form]);
      expect(stdout).not.toBe("");
      expect(stdout + stderr).not.toContain(SECRET);
    }
  });
});

const URL =
  "http://koodrive.example.com:8080/koodrive/ose/v1/plan%20b/list?status=2&status=0&keyWord&name=Wang%20Lei(x)";
const BODY = '{"name": "设计", "capacity": 20}';
const DATE = "20260301T080000Z";
const RIGHT = [
  "POST",
  "/koodrive/ose/v1/plan%20b/list/",
  "keyWord=&name=Wang%20Lei%28x%29&status=0&status=2",
  "host:koodrive.example.com:8080",
  `x-date:${DATE}`,
  `x-user-id:${USER}`,
  "",
  "host;x-date;x-user-id",
  sha256(BODY),
];
const wrongLine = (line: number, text: string) => RIGHT.with(line - 1, text).join("\n");

/** The rows of the guide's table, and others. */
const WRONG: [line: number, says: string, canonical: string][] = [
  [1, "the method is in lower case", wrongLine(1, "post")],
  [1, "lines end in \\r\\n", RIGHT.join("\r\n")],
  [
    2,
    "the slash at the end of the path is missing",
    wrongLine(2, "/koodrive/ose/v1/plan%20b/list"),
  ],
  [2, "the path was encoded twice", wrongLine(2, "/koodrive/ose/v1/plan%2520b/list/")],
  [2, "the path is not encoded", wrongLine(2, "/koodrive/ose/v1/plan b/list/")],
  [
    3,
    "a space is + in place of %20",
    wrongLine(3, "keyWord=&name=Wang+Lei%28x%29&status=0&status=2"),
  ],
  [3, "are not sorted", wrongLine(3, "status=2&status=0&keyWord=&name=Wang%20Lei%28x%29")],
  [
    3,
    "by name alone, and not by value",
    wrongLine(3, "keyWord=&name=Wang%20Lei%28x%29&status=2&status=0"),
  ],
  [
    3,
    "a name without a value lacks its =",
    wrongLine(3, "keyWord&name=Wang%20Lei%28x%29&status=0&status=2"),
  ],
  [3, "!'()* are not encoded", wrongLine(3, "keyWord=&name=Wang%20Lei(x)&status=0&status=2")],
  [3, "the query is missing", wrongLine(3, "")],
  [4, "the port of the host is missing", wrongLine(4, "host:koodrive.example.com")],
  [
    4,
    "the name of the header is not in lower case",
    wrongLine(4, "Host:koodrive.example.com:8080"),
  ],
  [5, "the name of the header is not in lower case", wrongLine(5, `X-Date:${DATE}`)],
  [5, "the signed time is not X-Date", wrongLine(5, "x-date:20260301T160000Z")],
  [5, "the signed time is not X-Date", wrongLine(5, "x-date:20260301T080001Z")],
  [6, "a space stands behind the colon", wrongLine(6, `x-user-id: ${USER}`)],
  [7, "the empty line behind the headers is missing", RIGHT.toSpliced(6, 1).join("\n")],
  [8, "are not in lower case, sorted and joined", wrongLine(8, "Host;X-Date;X-User-Id")],
  [9, "the hash is in upper case", wrongLine(9, sha256(BODY).toUpperCase())],
  [9, "the hash is in Base64", wrongLine(9, createHash("sha256").update(BODY).digest("base64"))],
  [9, "that of an empty text, but there is a body", wrongLine(9, sha256(""))],
  [9, "it was serialized anew", wrongLine(9, sha256('{"name":"设计","capacity":20}'))],
  [9, "it was serialized anew, or has another end", wrongLine(9, sha256(`${BODY}\n`))],
];

const request = () => ["POST", URL, "--body", `@${write("body.json", BODY)}`];

describe("a comparison", () => {
  const against = (text: string, more: readonly string[] = ["--date", DATE]) =>
    sign([...request(), "--against", write("canonical.txt", text), ...more]);
  const compare = (signature: string) =>
    sign([...request(), "--date", DATE, "--compare", signature]);

  it("starts from what is right", async () => {
    expect(await against(RIGHT.join("\n"))).toMatchObject({ code: 0, stderr: "" });
    const equal = await compare(signatureOf(RIGHT.join("\n")));
    expect(equal).toMatchObject({ code: 0, stdout: "The signatures are equal.\n" });
  });

  it.each(WRONG)("finds in line %d that %s", async (line, says, canonical) => {
    const { code, stdout, stderr } = await against(canonical);
    expect({ code, stderr }).toEqual({ code: 9, stderr: "" });
    expect(stdout).toMatch(new RegExp(`^Line ${line}, .*, differs first: `));
    expect(stdout).toContain(says);
    const bySignature = await compare(signatureOf(canonical));
    expect(bySignature.code).toBe(9);
    expect(bySignature.stdout).toContain(says);
    expect(bySignature.stdout).not.toContain(SECRET);
  });

  it("tells what such a line has to be, where it knows no mistake", async () => {
    const { stdout } = await against(wrongLine(2, "/ose/v1/plan%20b/list/"));
    expect(stdout).toBe(
      "Line 2, the path, differs first: the path is another; a proxy may have added or removed a " +
        `part of it.\n  right:  ${RIGHT[1]}\n  yours:  /ose/v1/plan%20b/list/\n` +
        `${stdout.split("\n").at(-2)}\n`,
    );
    const user = await against(wrongLine(6, "x-user-id:1008600000029937613"));
    expect(user.stdout).toContain("it is the id of the user in KooDrive");
    const first = await against(wrongLine(9, "x").replace("POST", "post"));
    expect(first.stdout).toContain(
      "Line 1, the method, differs first: the method is in lower case",
    );
  });

  it("takes the time from the canonical request, and says if the service would not", async () => {
    const now = () => Date.UTC(2026, 2, 1, 8, 20);
    const write = (surroundings: Surroundings) =>
      sign([...request(), "--against", "canonical.txt"], surroundings);
    await against(RIGHT.join("\n"));
    const old = await write({ now });
    expect(old.code).toBe(0);
    expect(old.stdout).toContain("It was signed 20 minutes ago: the service takes 15 at most.");
    const future = await write({ now: () => Date.UTC(2026, 2, 1, 7, 59) });
    expect(future.stdout).toContain("Its time is 60 seconds in the future, which is refused.");
    const fresh = await write({ now: () => Date.UTC(2026, 2, 1, 8, 1) });
    expect(fresh.stdout).not.toMatch(/ago|future/);
  });

  it("reads what a refusal quotes", async () => {
    const canonical = wrongLine(1, "PUT").replaceAll("\n", "|");
    for (const message of [
      `verify signature fail, canonicalRequest:${canonical}`,
      `{"error_msg":"Signature does not fit the canonical request (${canonical})"}`,
    ]) {
      const { stdout } = await against(message);
      expect(stdout).toContain("Line 1, the method, differs first");
      expect(stdout).toContain("  right:  POST\n  yours:  PUT\n");
    }
  });

  it.each([
    [
      "the string to sign has the time in it",
      hmac(`HMAC-SHA256\n${DATE}\n${sha256(RIGHT.join("\n"))}`),
    ],
    ["begins with SDK-HMAC-SHA256", hmac(`SDK-HMAC-SHA256\n${sha256(RIGHT.join("\n"))}`)],
    ["the canonical request itself was signed", hmac(RIGHT.join("\n"))],
    [
      "a line feed stands at the end of the string to sign",
      hmac(`HMAC-SHA256\n${sha256(RIGHT.join("\n"))}\n`),
    ],
    ["the secret has a line feed", hmac(`HMAC-SHA256\n${sha256(RIGHT.join("\n"))}`, `${SECRET}\n`)],
    ["the signature is in upper case", signatureOf(RIGHT.join("\n")).toUpperCase()],
    [
      "a line feed stands at the end of the canonical request",
      signatureOf(`${RIGHT.join("\n")}\n`),
    ],
    ["the hash is missing", signatureOf(wrongLine(9, ""))],
    ["by none of the usual mistakes alone", signatureOf("another")],
  ])("of signatures finds that %s", async (says, signature) => {
    const { code, stdout } = await compare(`HMAC-SHA256 AppId=a378331e,Signature=${signature}`);
    expect({ code, stdout }).toEqual({ code: 9, stdout: expect.stringContaining(says) });
  });
});

describe("what it refuses", () => {
  it.each([
    [["GET"], "URL is missing: koodrive sign METHOD URL"],
    [["GET", "/a"], "Where KooDrive is, is not known"],
    [["GET", "a"], "URL is an address"],
    [["G T", "https://koodrive.example.com/"], "METHOD is GET or the like"],
    [
      ["GET", "https://koodrive.example.com/", "--date", "today"],
      '--date is a time in UTC, 20260301T080000Z, not "today"',
    ],
    [
      ["GET", "https://koodrive.example.com/", "--curl", "--explain"],
      "Give one of --curl, --explain",
    ],
    [
      ["GET", "https://koodrive.example.com/", "--compare", "ab"],
      "--compare needs the time of the signature",
    ],
    [["GET", "https://koodrive.example.com/", "--header", "s3cr3t"], "--header is NAME:VALUE"],
    [
      ["GET", "https://koodrive.example.com/", "--header", "X-Date: now"],
      "X-Date is a time in UTC",
    ],
    [["GET", "https://koodrive.example.com/", "--body", "@none.json"], "there is no such file"],
    [["GET", "https://koodrive.example.com/", "--against", "none.txt"], "there is no such file"],
    [
      ["GET", "https://koodrive.example.com/", "--app-secret", "s3cr3t"],
      "There is no option --app-secret",
    ],
    [["--", "curl", "--anyauth", "https://koodrive.example.com/"], "Unknown option '--anyauth'"],
    [["--", "curl", "-d", "@a", "https://koodrive.example.com/"], "give --data-binary"],
    [["--", "curl", "-d", "a", "-d", "b", "https://koodrive.example.com/"], "one body"],
    [["--", "curl", "https://koodrive.example.com/", "b"], "one URL"],
  ])("%j", async (args, message) => {
    const { code, stdout, stderr } = await sign(args);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining(message),
    });
    expect(stderr).not.toContain("s3cr3t");
  });

  it("credentials that do not sign, or that are of another endpoint", async () => {
    const token = await sign(["GET", "https://koodrive.example.com/"], {
      env: { KOODRIVE_TOKEN: "t0ken" },
    });
    expect(token).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/Only an application signs/),
    });
    const profile = {
      kind: "app-signature",
      appId: "a",
      appSecret: SECRET,
      userId: "1",
      endpoint: "https://one.example.com",
    };
    write("config.json", JSON.stringify({ version: 1, profiles: { default: profile } }));
    chmodSync(join(directory, "config.json"), 0o600);
    const env = { KOODRIVE_CONFIG: join(directory, "config.json") };
    const elsewhere = await sign(["GET", "https://two.example.com/"], { env });
    expect(elsewhere).toMatchObject({ code: 3, stdout: "" });
    const own = await sign(["GET", "/a", "--json"], { env });
    expect(JSON.parse(own.stdout).url).toBe("https://one.example.com/a");
  });
});
