// The gateway of test/examples in workerd, bundled as wrangler bundles it, against a sandbox.
import { once } from "node:events";
import { createServer, request as forward } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build } from "esbuild";
import type { Sandbox } from "koodrive-client/sandbox";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { importSandbox } from "./files-sandbox.ts";
import { WORKERD_TODAY, withWorker } from "./runtimes.ts";

const directory = inject("directory");
const SIZE = 30_000_000;

let sandbox: Sandbox;
let endpoint: string;
/** What of the storage's answers readers have left. */
let left: string[] = [];
let stop: () => Promise<unknown>;

beforeAll(async () => {
  await build({
    ...{ absWorkingDir: process.cwd(), outfile: join(directory, "download-gateway.js") },
    entryPoints: [join(process.cwd(), "test/examples/download-gateway.ts")],
    ...{ bundle: true, format: "esm", target: "es2022", logLevel: "warning" },
    // The package, as it is installed there.
    nodePaths: [join(directory, "node_modules")],
    tsconfigRaw: {},
    conditions: ["workerd", "worker", "browser"],
  });
  const { createSandbox } = await importSandbox(directory);
  sandbox = createSandbox();
  const listening = await sandbox.listen();
  const proxy = watchLeaving(listening.url);
  await once(proxy.listen(0, "127.0.0.1"), "listening");
  endpoint = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  stop = async () => {
    proxy.closeAllConnections();
    proxy.close();
    await listening.close();
  };
});
afterAll(() => stop());

/** Passes requests on, addresses of the storage included, and notes whose answers are not read. */
function watchLeaving(target: string) {
  return createServer((request, response) => {
    const { method, url = "", headers } = request;
    const onward = forward(new URL(url, target), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
      response.on("close", () => {
        if (!response.writableFinished) left.push(url.split("?")[0] ?? "");
        answer.destroy();
      });
    });
    request.pipe(onward);
  });
}

async function setUp() {
  const { id: userId, containerIds: [containerId = ""] = [] } = sandbox.findUser({
    name: "Wang Lei",
  });
  const name = "Plan 'ß' (2).bin";
  const { id: fileId } = await sandbox.addFile({ userId, path: name, size: SIZE });
  const token = sandbox.createToken({ userId });
  const cookie = `a=b; koodrive_token=${encodeURIComponent(token)}`;
  left = [];
  return { path: `/files/${containerId}/${fileId}`, token, cookie };
}

const run = (use: (url: string) => Promise<void>) =>
  withWorker(
    directory,
    {
      ...{ worker: "download-gateway", compatibilityDate: WORKERD_TODAY },
      variables: { KOODRIVE_ENDPOINT: endpoint },
    },
    use,
  );

describe("the gateway in workerd", () => {
  it("streams a file to a signed-in user, whole and in ranges, and lets a cache ask again", () =>
    run(async (url) => {
      const { path, token, cookie } = await setUp();
      const whole = await fetch(url + path, { headers: { cookie } });
      expect(whole.status).toBe(200);
      expect((await whole.arrayBuffer()).byteLength).toBe(SIZE);
      const told = Object.fromEntries(whole.headers);
      expect(told).toMatchObject({
        "content-disposition": "attachment; filename*=UTF-8''Plan%20%27%C3%9F%27%20%282%29.bin",
        "content-length": String(SIZE),
        "cache-control": "private, no-cache",
        "content-security-policy": "sandbox; default-src 'none'",
      });
      expect(JSON.stringify(told)).not.toContain(token);
      expect(JSON.stringify(told)).not.toMatch(/_storage|signature/i);

      const part = await fetch(url + path, { headers: { cookie, range: "bytes=10-19" } });
      expect(part.status).toBe(206);
      expect(part.headers.get("content-range")).toBe(`bytes 10-19/${SIZE}`);
      expect((await part.arrayBuffer()).byteLength).toBe(10);
      const beyond = await fetch(url + path, { headers: { cookie, range: `bytes=${SIZE}-` } });
      expect([beyond.status, await beyond.text()]).toEqual([416, ""]);
      const etag = whole.headers.get("etag") ?? "";
      const again = await fetch(url + path, { headers: { cookie, "if-none-match": etag } });
      expect([again.status, await again.text()]).toEqual([304, ""]);
    }));

  it("refuses whoever is not signed in, what is not there, and what is another's", () =>
    run(async (url) => {
      const { path, cookie } = await setUp();
      const stranger = sandbox.createToken({ userId: sandbox.findUser({ name: "Ma Lan" }).id });
      const statuses = async (...requests: [string, RequestInit][]) =>
        Promise.all(requests.map(async ([to, init]) => (await fetch(url + to, init)).status));
      const as = (value: string) => ({ headers: { cookie: value } });
      const found = await statuses(
        ...([
          [path, {}],
          [path, as("koodrive_token=Bearer%2Bs3cr3t")],
          [path, as("koodrive_token=%")],
          [path, as(`koodrive_token=${encodeURIComponent(stranger)}`)],
          [path.slice(0, -1), as(cookie)],
          ["/files/1", as(cookie)],
          [path, { ...as(cookie), method: "DELETE" }],
        ] as [string, RequestInit][]),
      );
      expect(found).toEqual([401, 401, 401, 404, 404, 404, 405]);
    }));

  it("ends the request to the storage when the reader leaves", () =>
    run(async (url) => {
      const { path, cookie } = await setUp();
      const { body } = await fetch(url + path, { headers: { cookie } });
      const reader = body?.getReader();
      await reader?.read();
      await reader?.cancel();
      await expect
        .poll(() => left, { timeout: 20_000 })
        .toEqual([expect.stringMatching("/_storage/")]);
    }));
});
