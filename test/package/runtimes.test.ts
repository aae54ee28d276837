// One program, from the packed package, in every runtime: each comes to the same findings.
import type { Server } from "node:http";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { bun, bundledByBun, deno } from "./bun-deno.ts";
import type { Setting } from "./program.ts";
import {
  chromium,
  MAJORS,
  node,
  type Runtime,
  WORKERD_TODAY,
  workerd,
  workerLosesToken,
} from "./runtimes.ts";
import { APP, listen, service, TOKEN } from "./service.ts";

const RUNTIMES: Record<string, Runtime> = {
  ...Object.fromEntries(MAJORS.map((major) => [`Node ${major}`, node(major)])),
  Bun: bun,
  Deno: deno,
  "Chromium, bundled": chromium("bundle.js"),
  "Chromium, bundled by Bun": bundledByBun,
  "Chromium, without a bundler": chromium("program.js"),
  "workerd as of 2024-01-01": workerd("2024-01-01"),
  [`workerd as of ${WORKERD_TODAY}`]: workerd(WORKERD_TODAY),
};

const allocation = (msg: string) => ({
  code: 0,
  msg,
  data: [{ type: 0, allocateCapacity: 1000, totalCapacity: 2000 }],
});
const user = (index: number) => ({
  id: `131608373237707097${index}`,
  name: `用户 ${index}`,
  role: 1,
});
const rejected = (name: string, details: object = {}) => ({
  name,
  classes: [name, "KooDriveError"].sort(),
  traced: true,
  ...details,
});
const refusedByGateway = (quoted: string) =>
  rejected("ApiError", {
    status: 401,
    code: "APIGW.0301",
    msg: `Incorrect authentication: ${quoted}`,
    retryable: false,
    requestId: "r-1",
  });
const FOUND = {
  accessToken: allocation("zh-CN"),
  tokenProvider: allocation("OK"),
  providerHangs: rejected("TimeoutError", { traced: false, timeout: 150 }),
  providerAskedAnew: allocation("OK"),
  signedBody: { code: 0, msg: "研发 ☕ & Söhne", data: { id: "1319678187126486144" } },
  signedQuery: { code: 0, msg: "研发 (a+b)*'~!/?=&%☕", list: [] },
  walk: [0, 1, 2, 3, 4].map(user),
  cutWalk: [0, 1, 2].map(user),
  http: { data: { code: 0, msg: "OK", data: user(1) }, status: 200, ok: true },
  httpRefused: { error: { code: 13000405, msg: "taken" }, status: 200, ok: false },
  refused: rejected("ApiError", {
    status: 400,
    code: 13000309,
    msg: "没有这个用户",
    retryable: false,
  }),
  refusedInSuccess: rejected("ApiError", {
    status: 200,
    code: 13000405,
    msg: "taken",
    retryable: false,
  }),
  refusedSignature: refusedByGateway(
    "HMAC-SHA256 AppId=a378331e,SignedHeaders=host;x-date;x-user-id,Signature=***",
  ),
  refusedToken: refusedByGateway("Bearer+***"),
  redirect: rejected("ResponseError", { reason: "redirect" }),
  empty: rejected("ResponseError", { reason: "empty" }),
  truncated: rejected("ResponseError", { reason: "truncated" }),
  timeout: rejected("TimeoutError", { timeout: 150 }),
  timeoutInBody: rejected("TimeoutError", { timeout: 150 }),
  abort: true,
  abortInBody: true,
  network: rejected("NetworkError"),
  argument: rejected("ArgumentError", { traced: false, argument: "userId" }),
  validated: { code: 0, msg: "研发", list: [] },
  invalid: rejected("ArgumentError", { traced: false, argument: "limit" }),
  recorded: [
    {
      authorization: "***",
      status: 200,
      text: '{"code":0,"msg":"OK","data":{"id":1316083732377070971,"name":"用户 1","role":1}}',
    },
  ],
  deviations: ["/body/msg"],
  meaning: "The resource does not exist.",
};

const directory = inject("directory");
let server: Server;
let setting: Setting;
beforeAll(async () => {
  const { server: gone, url: closed } = await listen(() => {});
  gone.close();
  const listening = await listen(service);
  server = listening.server;
  setting = { endpoint: listening.url, closed, token: TOKEN, app: APP };
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe("the program finds the same in", () => {
  it.each(Object.entries(RUNTIMES))("%s", async (_, runtime) => {
    for (const found of await runtime(directory, setting)) expect(found).toEqual(FOUND);
  });
});

it("a worker asks anew for a token that was lost with the request that asked for it", async () => {
  expect(await workerLosesToken(directory, setting)).toEqual(["TimeoutError", 0]);
});
