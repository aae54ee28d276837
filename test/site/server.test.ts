// What the server of the site answers, also for the page on which calls are tried.
import { get, type Server } from "node:http";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { Contract, JSON_TYPE, type Operation } from "../../scripts/contract/contract.ts";
import { freePort } from "../../scripts/ports.ts";
import { type RunningSandbox, startSandbox } from "../../scripts/sandbox.ts";
import { serveDocs } from "../../scripts/site/server.ts";
import { isRunning, startCommand } from "../support/command.ts";

let url: string;
let server: Server;
let sandbox: RunningSandbox;
let contract: Contract;

beforeAll(async () => {
  sandbox = await startSandbox();
  ({ url, server } = await serveDocs(0, sandbox.tried));
  contract = new Contract(await (await fetch(`${url}try/contract.json`)).json());
});
afterAll(async () => {
  server?.close();
  await sandbox?.close();
});

/** Sends what the page has filled in, as it does: with tokens of now. */
async function execute(operation: Operation): Promise<Response> {
  const { token, appToken } = await (await fetch(`${url}try/token.json`)).json();
  const isOfUser = contract.security(operation).flat().includes("AccessToken");
  const headers = new Headers({ authorization: isOfUser ? token : appToken });
  const address = new URL(url);
  address.pathname = operation.path;
  for (const { in: place, name, example } of operation.node.parameters) {
    if (example === undefined) continue;
    const text = encodeURIComponent(example);
    if (place === "path") address.pathname = address.pathname.replace(`%7B${name}%7D`, text);
    if (place === "query") address.searchParams.append(name, example);
    if (place === "header") headers.set(name, example);
  }
  const body = operation.node.requestBody?.content[JSON_TYPE].example;
  if (body) headers.set("content-type", JSON_TYPE);
  const { method } = operation;
  return fetch(address, { method, headers, ...(body && { body: JSON.stringify(body) }) });
}

/** What ends something comes last, since others need it. */
const ENDS = /^(delete|batchDelete|cancel|batchCancel|clear|close|leave|batchLeave|transfer)/;

/** They are about what a call before them has changed or ended. */
const USED_UP = [
  ...["listTeamFiles", "updateDepartment", "refreshSession", "getHandoverRecipient"],
  ...["deleteDepartment", "deleteUserGroup", "batchDeleteGroupMembers"],
  "batchDeletePermissionTemplates",
];

describe("the page for trying calls", () => {
  it("is filled in with calls that succeed", async () => {
    const isSent = ({ method, node }: Operation) => method !== "GET" || !node.requestBody;
    const sent = contract.operations.filter(isSent);
    expect(contract.operations.length - sent.length).toBe(1);
    const isEnd = ({ id }: Operation) => Number(ENDS.test(id));
    const failed: string[] = [];
    for (const operation of sent.toSorted((a, b) => isEnd(a) - isEnd(b))) {
      const response = await execute(operation);
      if (!response.ok) failed.push(operation.id);
    }
    expect(failed.filter((id) => !USED_UP.includes(id))).toEqual([]);
  });

  it("names no published server, and leads to pages of the site", () => {
    expect(contract.root).not.toHaveProperty("servers");
    const text = JSON.stringify(contract.root);
    expect(text).not.toMatch(/\]\(#/);
    expect(text).toContain("](/operations/createSession/)");
  });

  it("has the sign-in page to which getAuthCodeUrl leads", async () => {
    const response = await execute(contract.operation("getAuthCodeUrl"));
    const { uri } = await response.json();
    const page = await fetch(uri);
    expect(page.status).toBe(200);
    // A reader who chooses somebody there goes on to no real host.
    expect(await page.text()).toContain(
      "You will go\n      back to <strong>app.example.com</strong>",
    );
  });
});

it("ends with npm run docs by a signal, and leaves nothing", { timeout: 60_000 }, async () => {
  const env = { ...process.env, DOCS_PORT: String(await freePort()) };
  const command = startCommand("npm run docs", { env });
  await command.printed(/^Reference:/m);
  expect(command.output()).toMatch(/^Reference:/m);
  const processes = command.processes();
  command.signal("SIGTERM");
  expect(await command.ended).toBe(143);
  await vi.waitFor(() => expect(processes.filter(isRunning)).toEqual([]), 5_000);
});

describe("the server of the site", () => {
  it.each([
    ["operations/searchFiles.md", "text/markdown; charset=utf-8"],
    ["openapi.yaml", "application/yaml; charset=utf-8"],
    ["openapi.json", "application/json"],
    ["try/LICENSE", "text/plain; charset=utf-8"],
    ["", "text/html; charset=utf-8"],
  ])("says what /%s is, and sends it once", async (path, type) => {
    const response = await fetch(url + path);
    expect(response.headers.get("content-type")).toBe(type);
    const headers = { "if-none-match": response.headers.get("etag") ?? "" };
    expect((await fetch(url + path, { headers })).status).toBe(304);
  });

  it("lets files be kept whose names change with their contents, and no others", async () => {
    const page = await (await fetch(url)).text();
    const [, style = ""] = /href="\/(_astro\/[^"]+\.css)"/.exec(page) ?? [];
    const cacheOf = async (path: string) => (await fetch(url + path)).headers.get("cache-control");
    expect(await cacheOf(style)).toContain("immutable");
    expect(await cacheOf("")).toBe("no-cache");
    expect(await cacheOf("_astro/none.css")).toBe("no-cache");
    expect(await cacheOf("try/token.json")).toBe("no-store");
  });

  it("lets no other site frame its pages, and answers reading methods alone", async () => {
    for (const path of ["", "try/"]) {
      const policy = (await fetch(url + path)).headers.get("content-security-policy");
      expect(policy).toContain("frame-ancestors 'none'");
    }
    const { status, headers } = await fetch(url, { method: "POST" });
    expect([status, headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });

  it("gives nothing beside the site, whatever the path is", async () => {
    const paths = ["/../../package.json", "/..%2f..%2fpackage.json", "/%", "/%00", "//etc/passwd"];
    expect((await Promise.all(paths.map((path) => ask(path)))).map(({ status }) => status)).toEqual(
      paths.map(() => 404),
    );
  });

  it("answers to its own names alone, so that no other site reads a token", async () => {
    for (const host of ["evil.example.com", "127.0.0.1.example.com", "localhost.example.com:80"]) {
      expect((await ask("/try/token.json", host)).status).toBe(403);
    }
    expect(await ask("/try/token.json", "localhost:4011")).toMatchObject({ status: 200 });
    expect((await ask("/try/token.json")).headers).not.toHaveProperty(
      "access-control-allow-origin",
    );
  });
});

/** Asks for a path as it is written. */
function ask(path: string, host?: string): Promise<{ status: number; headers: object }> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(url);
    const headers = host === undefined ? {} : { host };
    get({ host: "127.0.0.1", port, path, headers }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, headers: response.headers });
    }).on("error", reject);
  });
}
