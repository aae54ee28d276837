// The test vectors of the guide to signing, recomputed from its text alone by node:crypto, by the
// client, by the guide's own programs and by the sandbox, each with code of its own.
import { execFile } from "node:child_process";
import * as crypto from "node:crypto";
import { createHash, createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { appSignature } from "koodrive-client";
import { createSandbox } from "koodrive-client/sandbox";
import { describe, expect, it, onTestFinished } from "vitest";
import { canonicalQuery, canonicalUri } from "../../src/auth/canonical-request.ts";
import { guideExamples, runExample } from "../support/guide.ts";
import { rowsOfTables } from "../support/tables.ts";

const FILE = "openapi/guide/03-signing.md";
const examples = guideExamples(FILE);
const rows = rowsOfTables(readFileSync(FILE, "utf8"));

/** The text in backticks of the row that begins with this cell, in a section. */
const textOf = (section: string, cell: string): string =>
  /`(.*)`/.exec(
    rows.find((row) => row.section === section && row.cells[0] === cell)?.cells[1] ?? "",
  )?.[1] ?? "";

const common = (cell: string) => textOf("Test vectors", cell);
const application = {
  appId: common("ID of the application"),
  appSecret: common("secret of the application"),
  userId: common("user"),
};
const date = common("date");
const time = Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)/, "$1-$2-$3T$4:$5:"));

const vectors = ["Vector 1: a query", "Vector 2: a body"].map((section) => {
  const texts = examples.filter(({ heading }) => heading === section).map(({ code }) => code);
  const [canonicalRequest = "", stringToSign = "", signature = ""] = texts;
  return {
    section,
    method: textOf(section, "method"),
    url: textOf(section, "URL"),
    body: textOf(section, "body"),
    // A block of Markdown ends in a line feed, which is no part of the text.
    canonicalRequest: canonicalRequest.slice(0, -1),
    stringToSign: stringToSign.slice(0, -1),
    signature: signature.trim(),
  };
});

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const hmac = (text: string) =>
  createHmac("sha256", application.appSecret).update(text).digest("hex");

function headersOf(signature: string) {
  const signedHeaders = "host;x-date;x-user-id";
  const parameters = `SignedHeaders=${signedHeaders},Signature=${signature}`;
  return {
    "X-User-Id": application.userId,
    "X-Date": date,
    Authorization: `HMAC-SHA256 AppId=${application.appId},${parameters}`,
  };
}

describe.each(vectors)("$section", (vector) => {
  const { method, url, body, canonicalRequest, stringToSign, signature } = vector;

  it("has a canonical request with what was put in, line by line", () => {
    const { host, pathname, searchParams } = new URL(url);
    const sorted = [...searchParams].map((pair) => pair.join("=")).sort();
    expect(canonicalRequest.split("\n")).toEqual([
      method,
      `${pathname}/`,
      sorted.join("&"),
      `host:${host}`,
      `x-date:${date}`,
      `x-user-id:${application.userId}`,
      "",
      "host;x-date;x-user-id",
      sha256(body),
    ]);
  });

  it("has the hash and the signature that follow from it", () => {
    expect(stringToSign).toBe(`HMAC-SHA256\n${sha256(canonicalRequest)}`);
    expect(signature).toBe(hmac(stringToSign));
  });

  it("is what the client signs", async () => {
    const bytes = body ? new TextEncoder().encode(body) : undefined;
    const request = { method, url, body: bytes, now: () => time };
    expect(await appSignature(application).headers(request)).toEqual(headersOf(signature));
  });

  it("is what the guide's function signs", async () => {
    const [program] = examples.filter(({ code }) => code.includes("export function sign("));
    const { sign } = await runExample(program as never, { modules: { "node:crypto": crypto } });
    const request = { method, url, body, date };
    const signed = (sign as (...args: unknown[]) => object)(application, request);
    expect(signed).toEqual(headersOf(signature));
  });

  it("is accepted by the sandbox, and not with another digit", async () => {
    const sandbox = createSandbox();
    sandbox.setClock({ time: new Date(time).toISOString(), stopped: true });
    const send = (headers: HeadersInit) => {
      const contentType = body ? { "Content-Type": "application/json" } : {};
      const init = { method, headers: { ...headers, ...contentType }, ...(body && { body }) };
      return sandbox.fetch(url, init);
    };
    expect(await (await send(headersOf(signature))).json()).toMatchObject({ code: 0 });
    const wrong = signature.replace(/.$/, (digit) => (digit === "0" ? "1" : "0"));
    const refused = await send(headersOf(wrong));
    expect(refused.status).toBe(401);
    expect(await refused.json()).toMatchObject({ error_code: "APIGW.0303" });
  });
});

it("one vector has equal names in another order than they are signed in", () => {
  expect(vectors[0]?.url).toContain("status=2&status=0");
  expect(vectors[0]?.canonicalRequest).toContain("status=0&status=2");
});

it("counts the characters and bytes of the body", () => {
  const { body = "" } = vectors[1] ?? {};
  const text = readFileSync(FILE, "utf8").replaceAll("\n", " ");
  expect(text).toContain(`its ${body.length} characters are ${Buffer.byteLength(body)} bytes`);
});

const codeOf = (cell = "") => /^`(.*)`$/.exec(cell)?.[1] ?? "";
const pairsOf = (section: string) =>
  rows
    .filter((row) => row.section === section)
    .map(({ cells: [from, to] }) => [codeOf(from), codeOf(to)] as const);

it.each(pairsOf("Percent-encoding"))("encodes %s as %s", (text, encoded) => {
  expect(canonicalUri(`/${encodeURIComponent(text)}`)).toBe(`/${encoded}/`);
});

it.each(pairsOf("Sorting"))("sorts %s as %s", (query, canonical) => {
  expect(canonicalQuery(new URLSearchParams(query))).toBe(canonical);
});

describe("in the shell", () => {
  /** Runs what the guide shows under a heading, and gives what curl has printed. */
  async function run(heading: string) {
    const sandbox = createSandbox();
    const { url, close } = await sandbox.listen();
    onTestFinished(close);
    const [block] = examples.filter(
      (example) => example.heading === heading && example.language === "sh",
    );
    const script = block?.code.replaceAll("127.0.0.1:4010", new URL(url).host) ?? "";
    const { stdout } = await promisify(execFile)("sh", ["-euc", script]);
    return { sandbox, stdout };
  }

  it("a vector is accepted by a sandbox at its date", async () => {
    const { sandbox, stdout } = await run("Send them");
    expect(stdout).toContain('"code":0');
    const [entry] = sandbox.getJournal().entries;
    expect(entry).toMatchObject({ operation: "tasks.list", answer: { status: 200 } });
  });

  it("the program signs a request", async () => {
    const { sandbox, stdout } = await run("A program");
    expect(JSON.parse(stdout)).toMatchObject({ code: 0 });
    const [entry] = sandbox.getJournal().entries;
    const caller = { appId: "sandbox-app" };
    expect(entry).toMatchObject({ operation: "spaces.createGroup", caller });
  });
});

describe("the table of mistakes", () => {
  const messages = rows
    .filter(({ section }) => section === "Find a mistake")
    .map(({ cells: [message = ""] }) => message);

  it.each([
    ["a wrong signature", { Authorization: headersOf("0".repeat(64)).Authorization }],
    ["an old time", { "X-Date": "20250101T000000Z" }],
    [
      "an unknown application",
      { Authorization: headersOf("0".repeat(64)).Authorization.replace("sandbox-app", "other") },
    ],
    ["a wrong form", { Authorization: "HMAC-SHA256 AppId=sandbox-app, Signature=00" }],
    [
      "headers in another order",
      {
        Authorization: headersOf("0".repeat(64)).Authorization.replace(
          "host;x-date",
          "x-date;host",
        ),
      },
    ],
    ["no date", { "X-Date": "" }],
  ])("has what the sandbox says of %s", async (_, changes) => {
    const sandbox = createSandbox();
    sandbox.setClock({ time: new Date(time).toISOString(), stopped: true });
    const [{ url = "", signature = "" } = {}] = vectors;
    const headers = Object.entries({ ...headersOf(signature), ...changes });
    const response = await sandbox.fetch(url, { headers: headers.filter(([, value]) => value) });
    const { error_msg: message } = await response.json();
    const quoted = messages.flatMap((cell) =>
      [...cell.matchAll(/`([^`…(]+)/g)].map(([, text = ""]) => text.trim()),
    );
    expect(quoted.filter((text) => message.includes(text))).not.toEqual([]);
  });
});
