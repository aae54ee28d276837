// The sandbox at a port: where it listens, where it cannot, and how it ends.
import { createServer } from "node:net";
import { createSandbox } from "koodrive-client/sandbox";
import { describe, expect, it, onTestFinished } from "vitest";
import { listen as listenAt } from "../../../scripts/ports.ts";
import { type ListenOptions, listen } from "../../../src/sandbox/server/listen.ts";
import { describeListenError } from "../../../src/sandbox/server/place.ts";
import { startSandbox, USAGE } from "../../support/listening.ts";
import { runProgram } from "../../support/program.ts";
import { open } from "../../support/raw-http.ts";

const fetchNothing = async () => Response.json({});

describe("a sandbox that listens", () => {
  it("answers there as its fetch does", async () => {
    const { sandbox, url, headers } = await startSandbox();
    const response = await fetch(url + USAGE, { headers });
    expect(response.status).toBe(200);
    const direct = await sandbox.fetch(`http://sandbox${USAGE}`, { headers });
    expect(await response.json()).toEqual(await direct.json());
  });

  it("tells its address and its port, which is any that is free", async () => {
    const { server } = await startSandbox();
    const { server: other } = await startSandbox();
    expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
    expect(server.port).toBeGreaterThan(0);
    expect(other.port).not.toBe(server.port);
  });

  it.each([
    ["::1", "[::1]"],
    ["localhost", "localhost"],
    ["0.0.0.0", "127.0.0.1"],
    ["::", "[::1]"],
  ])("at %s can be reached at %s", async (host, name) => {
    const { url, port, close } = await listen(fetchNothing, { host }, { warn() {} });
    onTestFinished(close);
    expect(url).toBe(`http://${name}:${port}`);
    expect((await fetch(url)).status).toBe(200);
  });

  it("warns where the network can reach it, and only there", async () => {
    const warnings: unknown[] = [];
    for (const host of ["0.0.0.0", "::", "127.0.0.1", "127.0.0.2", "::1", "localhost"]) {
      const settings = { warn: (problem: unknown) => void warnings.push(problem) };
      await (await listen(fetchNothing, { host }, settings)).close();
    }
    expect(warnings).toEqual([
      expect.stringContaining("listens at 0.0.0.0"),
      expect.stringContaining("listens at ::"),
    ]);
  });
});

describe("a sandbox that cannot listen says why, and what to do", () => {
  const failure = async (options: ListenOptions) => {
    const { close } = await createSandbox().listen(options);
    await close();
  };

  it("where the port is in use", async () => {
    const server = createServer();
    onTestFinished(() => void server.close());
    const port = await listenAt(server, 0);
    await expect(failure({ port })).rejects.toThrow(
      `Port ${port} is in use: choose another, or 0 for a free one.`,
    );
  });

  it("where the host is not one of this machine", async () => {
    await expect(failure({ host: "203.0.113.1" })).rejects.toThrow(
      "This machine does not have the address 203.0.113.1: choose 127.0.0.1, or 0.0.0.0 for all addresses of this machine.",
    );
  });

  it.each([-1, 65_536, 1.5, Number.NaN])("where the port is %d", async (port) => {
    await expect(failure({ port })).rejects.toThrow(
      `The port must be a number from 0 to 65535, is ${port}.`,
    );
  });

  it.each([
    ["EACCES", "Port 80 is not open to this user: choose one above 1023, or 0 for a free one."],
    ["ENOTFOUND", 'The host "name" is not known: choose 127.0.0.1, or 0.0.0.0 for all addresses'],
    ["EAFNOSUPPORT", "Nothing can listen at name, port 80: what the system says"],
  ])("on %s", (code, text) => {
    const error = Object.assign(new Error("what the system says"), { code });
    expect(describeListenError(error, { host: "name", port: 80 })).toContain(text);
  });
});

describe("close", () => {
  it("ends connections that are idle, half a request, or wait for an answer", async () => {
    let arrived = () => {};
    const waiting = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const { url, port, close } = await listen(() => {
      arrived();
      return new Promise(() => {});
    });
    const idle = await open(url);
    const half = await open(url);
    half.socket.write("POST / HTTP/1.1\r\nHost: sandbox\r\nContent-Length: 100\r\n\r\nhalf");
    const unanswered = await open(url);
    unanswered.socket.write("GET / HTTP/1.1\r\nHost: sandbox\r\n\r\n");
    await waiting;
    await close();
    await Promise.all([idle.closed, half.closed, unanswered.closed]);
    const next = createServer();
    onTestFinished(() => void next.close());
    next.listen(port, "127.0.0.1");
    await new Promise((resolve) => next.once("listening", resolve));
  });

  it("can be called again", async () => {
    const { close } = await createSandbox().listen();
    await Promise.all([close(), close()]);
    await close();
  });

  it("lets the process end", async () => {
    const { stdout, status } = await runProgram(`
      import { createSandbox } from "koodrive-client/sandbox";
      const { url, close } = await createSandbox().listen();
      console.log((await fetch(url)).status);
      await close();`);
    expect([stdout, status]).toEqual(["404\n", 0]);
  });
});

it("listening leaves the Request and Response of the process as they are", async () => {
  const { stdout } = await runProgram(`
    import { createSandbox } from "koodrive-client/sandbox";
    const { Request, Response } = globalThis;
    await (await createSandbox().listen()).close();
    console.log(Request === globalThis.Request, Response === globalThis.Response);`);
  expect(stdout).toBe("true true\n");
});
