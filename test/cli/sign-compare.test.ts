// `koodrive sign --against` and `--compare`: what it finds wrong with the signatures of others.
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Surroundings } from "../support/koodrive.ts";
import { hmac, SECRET, setUpSigning, sha256, signatureOf, USER } from "../support/koodrive-sign.ts";

const { sign, write } = setUpSigning();

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
const CANONICAL = RIGHT.join("\n");
const wrongLine = (line: number, text: string) => RIGHT.with(line - 1, text).join("\n");

const UNENCODED = "keyWord=&name=Wang%20Lei(x)&status=0&status=2";
const NO_SLASH = wrongLine(2, "/koodrive/ose/v1/plan%20b/list");
const WITHOUT_USER = RIGHT.toSpliced(5, 1).with(6, "host;x-date").join("\n");
const SDK_REQUEST = WITHOUT_USER.replaceAll("x-date", "x-sdk-date");
const sdkSignature = (canonical: string) => hmac(`SDK-HMAC-SHA256\n${DATE}\n${sha256(canonical)}`);

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
    const stderr = "The contract has no operation with this path.\n";
    expect(await against(CANONICAL)).toMatchObject({ code: 0, stderr });
    const equal = await compare(signatureOf(CANONICAL));
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
    await against(CANONICAL);
    const old = await write({ now });
    expect(old.code).toBe(0);
    expect(old.stdout).toContain("It was signed 20 minutes ago: the service takes 15 at most.");
    const future = await write({ now: () => Date.UTC(2026, 2, 1, 7, 59) });
    expect(future.stdout).toContain("Its time is 60 seconds in the future, which is refused.");
    const fresh = await write({ now: () => Date.UTC(2026, 2, 1, 8, 1) });
    expect(fresh.stdout).not.toMatch(/ago|future/);
  });

  it("shows each step on the way to the right signature, if it is asked for", async () => {
    const unknown = signatureOf("another");
    const { code, stdout } = await sign([
      ...request(),
      ...["--date", DATE, "--compare", unknown, "--explain"],
    ]);
    expect(code).toBe(9);
    expect(stdout).toMatch(
      /^The signatures differ, by none of the usual mistakes alone, nor by two/,
    );
    for (const line of RIGHT) expect(stdout).toContain(line);
    expect(stdout).toContain(`String to sign, two lines:\n  HMAC-SHA256\n  ${sha256(CANONICAL)}\n`);
    expect(stdout).toContain(`as its key:\n  ${signatureOf(CANONICAL)}\n`);
    expect(stdout).not.toContain(SECRET);
    const json = await against(wrongLine(1, "post"), ["--explain", "--json"]);
    expect(JSON.parse(json.stdout)).toMatchObject({
      ...{ equal: false, line: 1, canonicalRequest: CANONICAL },
      signature: signatureOf(CANONICAL),
    });
  });

  it("breaks sentences within a terminal, and no line of a canonical request", async () => {
    const unknown = ["--date", DATE, "--compare", signatureOf("another")];
    const { stdout } = await sign([...request(), ...unknown], { columns: 80 });
    expect(stdout).toMatch(/^The signatures differ, /);
    expect(Math.max(...stdout.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(80);
    write("canonical.txt", wrongLine(2, `${RIGHT[1]}${"x".repeat(90)}/`));
    const against = [...request(), "--against", "canonical.txt"];
    expect((await sign(against, { columns: 80 })).stdout).toContain(`${"x".repeat(90)}/\n`);
  });

  it("takes the time that was signed in ISO 8601, too", async () => {
    const times = ["2026-03-01T08:00Z", "2026-03-01T16:00:00+08:00"];
    for (const time of times) {
      const { stdout } = await sign([
        ...request(),
        ...["--date", time, "--compare", signatureOf(CANONICAL)],
      ]);
      expect(stdout).toBe("The signatures are equal.\n");
    }
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
    ["the string to sign has the time in it", hmac(`HMAC-SHA256\n${DATE}\n${sha256(CANONICAL)}`)],
    ["begins with SDK-HMAC-SHA256", hmac(`SDK-HMAC-SHA256\n${sha256(CANONICAL)}`)],
    [
      "SDK-HMAC-SHA256, the time and the hash, in place of",
      hmac(`SDK-HMAC-SHA256\n${DATE}\n${sha256(CANONICAL)}`),
    ],
    ["There are two mistakes. Line 2, the path, differs first: the slash", sdkSignature(NO_SLASH)],
    ["signed as X-Sdk-Date, as the SDKs for Huawei's API Gateway do", sdkSignature(SDK_REQUEST)],
    ["the user, X-User-Id, is not signed", signatureOf(WITHOUT_USER)],
    [
      "are not encoded. And the secret has a line feed at its end",
      hmac(`HMAC-SHA256\n${sha256(wrongLine(3, UNENCODED))}`, `${SECRET}\n`),
    ],
    ["the canonical request itself was signed", hmac(CANONICAL)],
    [
      "a line feed stands at the end of the string to sign",
      hmac(`HMAC-SHA256\n${sha256(CANONICAL)}\n`),
    ],
    ["the secret has a line feed", hmac(`HMAC-SHA256\n${sha256(CANONICAL)}`, `${SECRET}\n`)],
    ["the signature is in upper case", signatureOf(CANONICAL).toUpperCase()],
    ["a line feed stands at the end of the canonical request", signatureOf(`${CANONICAL}\n`)],
    ["the hash is missing", signatureOf(wrongLine(9, ""))],
    ["by none of the usual mistakes alone", signatureOf("another")],
  ])("of signatures finds that %s", async (says, signature) => {
    const { code, stdout } = await compare(`HMAC-SHA256 AppId=a378331e,Signature=${signature}`);
    expect({ code, stdout }).toEqual({ code: 9, stdout: expect.stringContaining(says) });
  });
});
