// `koodrive sign`: what it shows of a signed request, and what it refuses.
import { join } from "node:path";
import { createSandbox } from "koodrive-client/sandbox";
import { describe, expect, it, onTestFinished } from "vitest";
import { signCommand } from "../../src/cli/sign/sign.ts";
import vectors from "../auth/vectors.json" with { type: "json" };
import { wrongExamples } from "../support/examples.ts";
import { SECRET, setUpSigning, sha256 } from "../support/koodrive-sign.ts";

const { directory, sign, write } = setUpSigning();

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

  it("is told to be of no operation of the contract", async () => {
    const stderrOf = async (line: string, ...more: string[]) =>
      (await sign([...line.split(" "), ...more])).stderr;
    const base = "https://koodrive.example.com/koodrive/ose/v1";
    expect(await stderrOf(`GET ${base}/space/allocation/get`)).toBe("");
    expect(await stderrOf(`GET ${base}/space/container/AbC/`)).toBe("");
    expect(await stderrOf(`PATCH ${base}/space/allocation/get`)).toBe(
      "The contract has this path with GET, and not with PATCH.\n",
    );
    expect(await stderrOf(`GET ${base}/space/alocation/get`)).toBe(
      "The contract has no operation with this path. Did you mean " +
        "/koodrive/ose/v1/space/allocation/get?\n",
    );
    expect(await stderrOf("GET https://koodrive.example.com/x")).toBe(
      "The contract has no operation with this path.\n",
    );
    expect(await stderrOf("GET https://koodrive.example.com/x", "--quiet")).toBe("");
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
    const file = write("binary", Buffer.of(0xff, 0xfe));
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

describe("what it refuses", () => {
  it.each([
    [["GET"], "URL is missing: koodrive sign METHOD URL"],
    [["GET", "/a"], "No endpoint is known"],
    [["GET", "a"], "URL is an address"],
    [["G T", "https://koodrive.example.com/"], "METHOD is one of GET, POST, PUT, PATCH, DELETE"],
    [["FOO", "https://koodrive.example.com/"], "METHOD is one of GET, POST, PUT, PATCH, DELETE"],
    [["--", "wget", "https://koodrive.example.com/"], "or koodrive sign -- curl ARGUMENTS"],
    [
      ["GET", "https://koodrive.example.com/", "--date", "today"],
      "--date is a time with its zone, 20260301T080000Z or 2026-03-01T08:00:00Z, not",
    ],
    ...["20260231T080000Z", "20260301T250000Z", "2026Z"].flatMap((date): [string[], string][] => [
      [["GET", "https://koodrive.example.com/", "--date", date], `not "${date}"`],
      [
        ["GET", "https://koodrive.example.com/", "--header", `X-Date: ${date}`],
        "The header X-Date is a time in UTC, 20260301T080000Z.",
      ],
    ]),
    [
      ["GET", "https://koodrive.example.com/", "--curl", "--explain"],
      "--curl goes with none of --explain, --compare and --against.",
    ],
    [
      ["GET", "https://koodrive.example.com/", "--compare", "ab", "--against", "a.txt"],
      "Give --compare or --against, not both.",
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
    [["GET", "https://koodrive.example.com/", "--body", "@."], "it is a directory, not a file"],
    [["GET", "https://koodrive.example.com/", "--against", "."], "it is a directory, not a file"],
    [
      ["GET", "https://koodrive.example.com/", "--against", "-"],
      "--against: it is empty, nothing to compare.",
    ],
    [
      ["GET", "https://koodrive.example.com/", "--date", "20260301T080000Z", "--compare="],
      "--compare: it is empty, nothing to compare.",
    ],
    [
      ["--", "curl", "-X", "get", "https://koodrive.example.com/"],
      "curl sends get as it is written: give -X GET.",
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
    const env = { KOODRIVE_CONFIG: join(directory, "config.json") };
    const elsewhere = await sign(["GET", "https://two.example.com/"], { env });
    expect(elsewhere).toMatchObject({ code: 3, stdout: "" });
    const own = await sign(["GET", "/a", "--json"], { env });
    expect(JSON.parse(own.stdout).url).toBe("https://one.example.com/a");
  });
});
