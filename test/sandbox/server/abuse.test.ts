// What no well-meant client sends: the sandbox refuses it as the gateway would, keeps its state and
// goes on.
import { createSandbox } from "koodrive-client/sandbox";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { listen } from "../../../src/sandbox/server/listen.ts";
import { BATCH_GET_SPACES, contentOf, startSandbox, USAGE } from "../../support/listening.ts";
import { exchange, open, parseAnswer } from "../../support/raw-http.ts";

const CLOSE = "Connection: close\r\n";
const MEGABYTE = "x".repeat(1024 * 1024);

beforeEach(() => {
  for (const method of ["error", "warn", "info"] as const) vi.spyOn(console, method);
});
afterEach(() => {
  for (const method of ["error", "warn", "info"] as const) {
    expect(vi.mocked(console[method]).mock.calls).toEqual([]);
  }
  vi.restoreAllMocks();
});

/** The body of a refusal by the gateway. */
const refusal = (detail?: string) => ({
  error_code: "APIGW.0201",
  error_msg: detail === undefined ? expect.any(String) : expect.stringContaining(detail),
  request_id: expect.stringMatching(/^[\da-f]{32}$/),
});

/** Starts a sandbox, and expects after the test that it still answers and has kept its state. */
async function startAbused() {
  const started = await startSandbox();
  const { sandbox, url, headers } = started;
  const before = contentOf(sandbox.world);
  const expectSound = async () => {
    expect((await fetch(url + USAGE, { headers })).status).toBe(200);
    expect(contentOf(sandbox.world)).toEqual(before);
  };
  return { ...started, expectSound };
}

describe("sizes", () => {
  it("refuses a header that is too long, and too many of them", async () => {
    const { url, expectSound } = await startAbused();
    const floods = [
      `X-Long: ${"x".repeat(33_000)}\r\n`,
      "X-Many: 1\r\n".repeat(20_000),
      Array.from({ length: 20_000 }, (_, index) => `X-${index}: 1\r\n`).join(""),
    ];
    for (const flood of floods) {
      const answer = await exchange(
        url,
        `GET ${USAGE} HTTP/1.1\r\nHost: a\r\n${CLOSE}${flood}\r\n`,
      );
      expect(parseAnswer(answer)).toEqual({ status: 494, body: refusal("headers too large") });
    }
    await expectSound();
  });

  it("refuses more headers than can be read, while they are sent", async () => {
    const { url, expectSound } = await startAbused();
    const { socket, received, closed } = await open(url);
    socket.write(`GET ${USAGE} HTTP/1.1\r\nHost: a\r\n`);
    for (let index = 0; index < 1_000; index += 1)
      socket.write(`X-${index}: ${"x".repeat(1_000)}\r\n`);
    await closed;
    expect(received()).toMatch(/^HTTP\/1\.1 494 Request Headers Too Large\r\n/);
    expect(parseAnswer(received()).body).toEqual(refusal("headers too large"));
    await expectSound();
  });

  it("sees the last of many headers", async () => {
    const { url, headers } = await startAbused();
    const many = Array.from({ length: 5_000 }, (_, index) => `X-${index}: 1\r\n`).join("");
    const answer = await exchange(
      url,
      `GET ${USAGE} HTTP/1.1\r\nHost: a\r\n${CLOSE}${many}Authorization: ${headers.authorization}\r\n\r\n`,
    );
    expect(parseAnswer(answer).status).toBe(200);
  });

  it("refuses an address that is too long", async () => {
    const { url, expectSound } = await startAbused();
    const response = await fetch(`${url}${USAGE}?a=${"x".repeat(33_000)}`);
    expect([response.status, await response.json()]).toEqual([414, refusal("URI too large")]);
    await expectSound();
  });

  it.each(["GET", "POST"])(
    "refuses a %s whose body is too long, and reads no more",
    async (method) => {
      const { url, expectSound } = await startAbused();
      const path = method === "GET" ? BATCH_GET_SPACES : "/koodrive/ose/v1/departments";
      const { socket, received, closed } = await open(url);
      socket.write(`${method} ${path} HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n`);
      let sent = 0;
      const send = () => {
        while (socket.writable) {
          sent += 1;
          if (!socket.write(`100000\r\n${MEGABYTE}\r\n`)) return void socket.once("drain", send);
        }
      };
      send();
      await closed;
      expect(parseAnswer(received())).toEqual({ status: 413, body: refusal("entity too large") });
      // What is refused is thrown away for a moment, so that the answer is read: 64 MB at most.
      expect(sent).toBeGreaterThan(12);
      expect(sent).toBeLessThan(12 + 64 + 24);
      await expectSound();
    },
  );

  it.each([
    ["GET", BATCH_GET_SPACES],
    ["POST", "/koodrive/ose/v1/departments"],
  ])(
    "answers a %s with a long body that is sent whole before anything is read",
    async (method, path) => {
      const { url } = await startAbused();
      const { socket, received } = await open(url);
      socket.pause();
      const length = 24 * MEGABYTE.length;
      socket.write(`${method} ${path} HTTP/1.1\r\nHost: a\r\nContent-Length: ${length}\r\n\r\n`);
      for (let sent = 1; sent < 24; sent += 1) socket.write(MEGABYTE);
      await new Promise((resolve) => socket.write(MEGABYTE, resolve));
      socket.resume();
      await vi.waitFor(() => expect(received()).toMatch(/^HTTP\/1\.1 413 (.|\s)*\}$/));
      socket.destroy();
    },
  );

  it("takes the longest body that is allowed", async () => {
    const { url, headers } = await startAbused();
    const body = `{"name":"${"x".repeat(12 * 1024 * 1024 - 11)}"}`;
    const response = await fetch(`${url}/koodrive/ose/v1/departments`, {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body,
    });
    expect(await response.json()).toMatchObject({ code: 13000102 });
  });
});

describe("messages that are no HTTP", () => {
  const HOST = "Host: a\r\n";
  it.each([
    ["no HTTP at all", "hello\r\n\r\n"],
    ["a handshake of TLS", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n"],
    ["the beginning of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"],
    ["an unknown method", `FETCH / HTTP/1.1\r\n${HOST}\r\n`],
    ["another version", `GET / HTTP/3.7\r\n${HOST}\r\n`],
    ["no host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n"],
    ["a host that is none", `GET / HTTP/1.1\r\nHost: a b\r\n${CLOSE}\r\n`],
    ["a host with a path", `GET / HTTP/1.1\r\nHost: a/b@c\r\n${CLOSE}\r\n`],
    [
      "a host like an IPv4 address that is none",
      `GET / HTTP/1.1\r\nHost: 127.0.0.999\r\n${CLOSE}\r\n`,
    ],
    ["an address without a slash", `GET nothing HTTP/1.1\r\n${HOST}${CLOSE}\r\n`],
    ["an address with a backslash", `GET /a\\b HTTP/1.1\r\n${HOST}${CLOSE}\r\n`],
    ["a header without a colon", `GET / HTTP/1.1\r\n${HOST}Nothing\r\n\r\n`],
    ["a header with a zero byte", `GET / HTTP/1.1\r\n${HOST}X: a\0b\r\n\r\n`],
    ["a length that is none", `POST / HTTP/1.1\r\n${HOST}Content-Length: -1\r\n\r\n`],
    ["two lengths", `POST / HTTP/1.1\r\n${HOST}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`],
    [
      "a length and chunks",
      `POST / HTTP/1.1\r\n${HOST}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    ],
    ["a broken chunk", `POST / HTTP/1.1\r\n${HOST}Transfer-Encoding: chunked\r\n\r\nxyz\r\n`],
  ])("refuses %s", async (_, message) => {
    const { url, expectSound } = await startAbused();
    expect(parseAnswer(await exchange(url, message))).toEqual({ status: 400, body: refusal() });
    await expectSound();
  });

  it("refuses a broken message behind a whole one, which is answered", async () => {
    const { url } = await startAbused();
    const { socket, received, closed } = await open(url);
    socket.write(`GET ${USAGE} HTTP/1.1\r\n${HOST}\r\n`);
    await vi.waitFor(() => expect(received()).toContain("APIGW.0301"));
    socket.write("nonsense\r\n\r\n");
    await closed;
    expect(received().match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 401", "HTTP/1.1 400"]);
  });
});

describe("slow and vanishing clients", () => {
  const impatient = { headersTimeout: 100, silenceTimeout: 200, checkEvery: 20 };

  it.each([
    ["headers that never end", "GET / HTTP/1.1\r\nHost: a\r\nX-Slow: "],
    ["a body that never ends", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc"],
    [
      "the body of a GET that never ends",
      "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc",
    ],
  ])("ends a connection with %s", async (_, message) => {
    const { fetch } = createSandbox();
    const answer = async (request: Request) =>
      fetch(request.url, { method: request.method, body: await request.text() });
    const { url, close } = await listen(answer, {}, impatient);
    onTestFinished(close);
    const received = await exchange(url, message);
    expect(parseAnswer(received)).toEqual({ status: 408, body: refusal("did not arrive in time") });
  });

  it("waits for a body as long as something of it arrives", async () => {
    const answer = async (request: Request) => new Response(await request.text());
    const { url, close } = await listen(answer, {}, { ...impatient, silenceTimeout: 400 });
    onTestFinished(close);
    const { socket, received, closed } = await open(url);
    socket.write(`POST / HTTP/1.1\r\nHost: a\r\n${CLOSE}Content-Length: 13\r\n\r\n`);
    for (const digit of "0123456789abc") {
      await new Promise((resolve) => setTimeout(resolve, 40));
      socket.write(digit);
    }
    await closed;
    expect(received()).toMatch(/^HTTP\/1\.1 200 (.|\s)*0123456789abc$/);
  });

  it("lets an answer take any time, and ends connections on which nothing is asked for", async () => {
    let respond = () => {};
    const answered = new Promise<Response>((resolve) => {
      respond = () => resolve(new Response("late"));
    });
    const { url, close } = await listen(() => answered, {}, { ...impatient, silenceTimeout: 50 });
    onTestFinished(close);
    const [idle, waiting] = [await open(url), await open(url)];
    waiting.socket.write(`GET / HTTP/1.1\r\nHost: a\r\n${CLOSE}\r\n`);
    await idle.closed;
    expect(waiting.received()).toBe("");
    respond();
    await waiting.closed;
    expect(waiting.received()).toMatch(/late$/);
  });

  it("forgets requests that are aborted in the middle, and changes nothing by them", async () => {
    const { url, server, expectSound } = await startAbused();
    for (let round = 0; round < 20; round += 1) {
      const connections = await Promise.all(Array.from({ length: 20 }, () => open(url)));
      for (const { socket } of connections) {
        const method = round % 2 ? "GET" : "POST";
        socket.write(
          `${method} ${BATCH_GET_SPACES} HTTP/1.1\r\nHost: a\r\nContent-Length: 99\r\n\r\n{`,
        );
        socket.destroySoon();
      }
      await Promise.all(connections.map(({ closed }) => closed));
    }
    await expectSound();
    // It waits for all that the server still holds.
    await server.close();
  });
});

describe("many at once", () => {
  it("answers a thousand connections", async () => {
    const { url, headers, expectSound } = await startAbused();
    const connections = await Promise.all(Array.from({ length: 1_000 }, () => open(url)));
    for (const { socket } of connections) {
      socket.write(
        `GET ${USAGE} HTTP/1.1\r\nHost: a\r\n${CLOSE}Authorization: ${headers.authorization}\r\n\r\n`,
      );
    }
    await Promise.all(connections.map(({ closed }) => closed));
    const statuses = new Set(connections.map(({ received }) => parseAnswer(received()).status));
    expect(statuses).toEqual(new Set([200]));
    await expectSound();
  });

  it("loses no change of the world: each of 500 refusals has an identifier of its own", async () => {
    const { url } = await startAbused();
    const answers = await Promise.all(
      Array.from({ length: 500 }, async () => (await fetch(url + USAGE)).json()),
    );
    const identifiers = answers.map(({ request_id }) => request_id);
    expect(new Set(identifiers).size).toBe(500);
  });
});

it("tells of its own failures in the log, and answers all the same", async () => {
  const problems: unknown[] = [];
  const failure = new Error("a bug");
  const settings = { warn: (problem: unknown) => void problems.push(problem) };
  const { url, close } = await listen(() => Promise.reject(failure), {}, settings);
  onTestFinished(close);
  const response = await fetch(url, { method: "POST", body: "{}" });
  expect(response.status).toBe(500);
  expect(await response.json()).toMatchObject({ error_code: "APIGW.0601" });
  expect(problems).toEqual([failure]);
});
