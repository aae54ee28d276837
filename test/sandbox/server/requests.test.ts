// What HTTP can carry and a Request of fetch cannot, and what is around the operations.
import { execFile } from "node:child_process";
import { once } from "node:events";
import { Agent, type IncomingMessage, type RequestOptions, request } from "node:http";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { appSignature, createKooDriveClient } from "koodrive-client";
import { describe, expect, it, onTestFinished } from "vitest";
import { listen } from "../../../src/sandbox/server/listen.ts";
import { BATCH_GET_SPACES, DELETE_MESSAGES, startSandbox, USAGE } from "../../support/listening.ts";
import { exchange, open } from "../../support/raw-http.ts";

const JSON_TYPE = { "content-type": "application/json" };

/** By node:http, which sends a body with any method, where its length is announced. */
async function send(url: string, options: RequestOptions, body = "") {
  const outgoing = request(url, options);
  if (body && !outgoing.hasHeader("transfer-encoding")) {
    outgoing.setHeader("content-length", Buffer.byteLength(body));
  }
  outgoing.end(body);
  const [response] = (await once(outgoing, "response")) as [IncomingMessage];
  const content = await text(response);
  const { reusedSocket } = outgoing;
  return {
    status: response.statusCode,
    body: content && JSON.parse(content),
    response,
    reusedSocket,
  };
}

describe("a GET with a body", () => {
  it("is read by node:http, with its length announced or in chunks", async () => {
    const { url, headers } = await startSandbox();
    const body = JSON.stringify({ ownerId: "369528171409614001", type: "7" });
    for (const more of [{}, { "transfer-encoding": "chunked" }]) {
      const options = { headers: { ...headers, ...JSON_TYPE, ...more } };
      const answer = await send(url + BATCH_GET_SPACES, options, body);
      expect(answer).toMatchObject({
        status: 400,
        body: { code: 13000102, msg: expect.stringContaining("type must be") },
      });
    }
  });

  it("is missed", async () => {
    const { url, headers } = await startSandbox();
    const { body } = await send(url + BATCH_GET_SPACES, { headers });
    expect(body).toMatchObject({ code: 13000102, msg: expect.stringContaining("body") });
  });

  it("is read from curl", async () => {
    const { url, headers } = await startSandbox();
    const body = JSON.stringify({ ownerId: "369528171409614001", type: "1", more: 1 });
    const options = ["--silent", "--request", "GET", "--data", body];
    for (const [name, value] of Object.entries({ ...headers, ...JSON_TYPE })) {
      options.push("--header", `${name}: ${value}`);
    }
    const { stdout } = await promisify(execFile)("curl", [...options, url + BATCH_GET_SPACES]);
    expect(JSON.parse(stdout)).toMatchObject({
      code: 13000102,
      msg: expect.stringContaining("more is not in the contract"),
    });
  });
});

it("a DELETE with a body is read", async () => {
  const { url, headers } = await startSandbox();
  const options = { method: "DELETE", headers: { ...headers, ...JSON_TYPE } };
  const answer = await send(url + DELETE_MESSAGES, options, '{"ids":"1"}');
  expect(answer.body).toMatchObject({
    code: 13000102,
    msg: expect.stringContaining("ids must be"),
  });
});

it("a body is given beside the Request, and is that of the Request, too", async () => {
  const { url, close } = await listen(async (request, { body }) => {
    const beside = new TextDecoder().decode(body);
    return Response.json({ beside, own: await request.text() });
  });
  onTestFinished(close);
  const answer = await send(url, { method: "POST", headers: JSON_TYPE }, '{"name":"研发"}');
  expect(answer.body).toEqual({ beside: '{"name":"研发"}', own: '{"name":"研发"}' });
});

it("a signature is that of the host and the query as they came", async () => {
  const { url, user } = await startSandbox();
  const auth = appSignature({
    appId: "sandbox-app",
    appSecret: "sandbox-secret",
    userId: user.id,
  });
  const { code } = await createKooDriveClient({ endpoint: url, auth }).subscription.getUsage();
  expect(code).toBe(0);
});

describe("other methods", () => {
  it("HEAD has the headers of a refusal, and no body", async () => {
    const { url } = await startSandbox();
    const { status, body, response } = await send(url + USAGE, { method: "HEAD" });
    expect([status, body]).toEqual([404, ""]);
    expect(response.headers["content-type"]).toBe("application/json");
  });

  it("OPTIONS tells browsers that they may call", async () => {
    const { url } = await startSandbox();
    const headers = {
      origin: "http://app.example.com",
      "access-control-request-method": "PUT",
      "access-control-request-headers": "authorization,x-traceid",
    };
    const { status, response } = await send(url + USAGE, { method: "OPTIONS", headers });
    expect(status).toBe(204);
    expect(response.headers["access-control-allow-methods"]).toContain("PUT");
    expect(response.headers["access-control-allow-headers"]).toBe("authorization,x-traceid");
  });

  it.each(["POST", "PATCH", "TRACE", "PROPFIND"])(
    "%s is refused where it is no operation",
    async (method) => {
      const { url, headers } = await startSandbox();
      const { status, body } = await send(url + USAGE, { method, headers });
      expect([status, body.error_code]).toEqual([404, "APIGW.0101"]);
    },
  );
});

describe("a connection", () => {
  it("is used again", async () => {
    const { url, headers } = await startSandbox();
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    onTestFinished(() => agent.destroy());
    const reused = [];
    for (const path of [USAGE, BATCH_GET_SPACES, DELETE_MESSAGES]) {
      const options = { agent, headers: { ...headers, ...JSON_TYPE } };
      reused.push((await send(url + path, options, "{}")).reusedSocket);
    }
    expect(reused).toEqual([false, true, true]);
  });

  it("takes several requests at once, and answers them in their order", async () => {
    const { url, headers } = await startSandbox();
    const line = (path: string, more = "") =>
      `GET ${path} HTTP/1.1\r\nHost: sandbox\r\nAuthorization: ${headers.authorization}\r\n${more}\r\n`;
    const answers = await exchange(
      url,
      line(USAGE) + line("/nothing") + line(USAGE, "Connection: close\r\n"),
    );
    expect(answers.match(/HTTP\/1\.1 \d+/g)).toEqual([
      "HTTP/1.1 200",
      "HTTP/1.1 404",
      "HTTP/1.1 200",
    ]);
  });

  it("is cut where the answer is a fault that says so", async () => {
    const cut = Response.json({ cut: true });
    const { url, close } = await listen(
      ({ url }) => (url.endsWith("/cut") ? cut : Response.json({})),
      {},
      { isReset: (response) => response === cut },
    );
    onTestFinished(close);
    const { socket, received, closed } = await open(url);
    const error = once(socket, "error");
    socket.write("GET /cut HTTP/1.1\r\nHost: sandbox\r\n\r\n");
    await closed;
    expect(received()).toBe("");
    expect(await error).toMatchObject([{ code: "ECONNRESET" }]);
    expect((await fetch(`${url}/whole`)).status).toBe(200);
  });

  it("breaks off where a body ends before its announced length", async () => {
    const body = () =>
      new ReadableStream({
        async start(controller) {
          controller.enqueue(new TextEncoder().encode("half"));
          await new Promise((resolve) => setTimeout(resolve, 20));
          controller.close();
        },
      });
    const headers = { "content-length": "8", connection: "close" };
    const { url, close } = await listen(() => new Response(body(), { headers }));
    onTestFinished(close);
    const response = await fetch(url);
    await expect(response.text()).rejects.toThrow("terminated");
  });

  it("shows what there is of a body that stalls", async () => {
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode("half")),
    });
    const { url, close } = await listen(() => new Response(body));
    onTestFinished(close);
    const { body: received } = await fetch(url);
    const { value } = (await received?.getReader().read()) ?? {};
    expect(new TextDecoder().decode(value)).toBe("half");
  });
});
