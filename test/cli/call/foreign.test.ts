// What stands at the endpoint in place of KooDrive, and what a server's texts can do.
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { koodrive } from "../../support/koodrive.ts";

const json = { "content-type": "application/json" };
const html = { "content-type": "text/html" };

async function run(line: string, answer: (response: ServerResponse) => void, columns?: number) {
  const server = createServer((_request, response) => answer(response));
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const env = {
    KOODRIVE_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    KOODRIVE_TOKEN: "Bearer+token",
  };
  return koodrive(line.split(" "), { env, ...(columns !== undefined && { columns }) });
}

describe("another web server than KooDrive's", () => {
  it.each([
    ["has no such page", (response) => response.writeHead(404, html).end("<h1>Not found</h1>")],
    ["has a page for all", (response) => response.writeHead(200, html).end("<h1>Welcome</h1>")],
    ["leads elsewhere", (response) => response.writeHead(302, { location: "/login" }).end()],
  ] as [string, (response: ServerResponse) => void][])(
    "%s: exit code 7, and what to do",
    async (_, answer) => {
      for (const line of ["ls", "call users.list --all --json"]) {
        const { code, stdout, stderr } = await run(line, answer);
        expect({ code, stdout }).toEqual({ code: 7, stdout: "" });
        expect(stderr).toContain("koodrive doctor");
      }
    },
  );

  it("is not taken for one where KooDrive itself finds nothing", async () => {
    const body = JSON.stringify({ code: 13000401, msg: "none" });
    const { code } = await run("call users.get --user-id 1", (response) => {
      response.writeHead(404, json).end(body);
    });
    expect(code).toBe(4);
  });
});

describe("a server's text", () => {
  const msg = "no \u001b[2J\u009b2J\u202e";

  it("steers no terminal, whichever way it is told", async () => {
    const refuse = (response: ServerResponse) =>
      response.writeHead(400, json).end(JSON.stringify({ code: 13000102, msg }));
    for (const line of ["call users.list --all", "whoami", "ls", "doctor"]) {
      const { stdout, stderr } = await run(line, refuse, 80);
      for (const raw of ["\u001b[2J", "\u009b", "\u202e"]) {
        expect(stdout + stderr, line).not.toContain(raw);
      }
      expect(stdout + stderr, line).toContain("\\u{9b}2J");
    }
  });
});
