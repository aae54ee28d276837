// What a user's program does with the client. Every runtime runs it, from the installed package,
// and must find the same.
import {
  ApiError,
  ArgumentError,
  accessToken,
  appSignature,
  createKooDriveClient,
  type KooDriveClient,
  KooDriveError,
  NetworkError,
  ResponseError,
  TimeoutError,
} from "koodrive-client";
import { ContractError, monitorContract, recordHar } from "koodrive-client/contract";
import { explainError } from "koodrive-client/errors";

/** What the program is told. It travels as JSON. */
export interface Setting {
  endpoint: string;
  /** Where nothing listens. */
  closed: string;
  token: string;
  app: { appId: string; appSecret: string; userId: string };
}

// A worker may not use clocks, random numbers and requests before a request has come; a client can
// be made all the same.
const idle = createKooDriveClient({ endpoint: "http://127.0.0.1", auth: accessToken("unused") });
// Kept, as applications keep their client: a worker then serves several requests at once with it.
let kept: KooDriveClient | undefined;

export async function exercise({ endpoint, closed, token, app }: Setting): Promise<object> {
  const koodrive = createKooDriveClient({ endpoint, auth: accessToken(token), language: "zh-CN" });
  const signed = createKooDriveClient({ endpoint, auth: appSignature(app) });
  kept ??= createKooDriveClient({
    endpoint,
    auth: accessToken(() => new Promise((resolve) => setTimeout(resolve, 50, token))),
  });
  let asked = 0;
  const lazy = createKooDriveClient({
    endpoint,
    auth: accessToken(() => (asked++ ? token : new Promise<never>(() => {})), { timeout: 150 }),
  });
  const strict = createKooDriveClient({ endpoint, auth: accessToken(token), validate: true });
  const intruder = createKooDriveClient({ endpoint, auth: accessToken("Bearer+another") });
  const forger = createKooDriveClient({
    endpoint,
    auth: appSignature({ ...app, appSecret: "another" }),
  });
  const unheard = createKooDriveClient({ endpoint: closed, auth: accessToken(token) });
  return {
    accessToken: await outcome(koodrive.spaces.getAllocation()),
    tokenProvider: await outcome(kept.spaces.getAllocation()),
    providerHangs: await outcome(lazy.spaces.getAllocation()),
    providerAskedAnew: await outcome(lazy.spaces.getAllocation()),
    signedBody: await outcome(
      signed.departments.create({ name: "研发 ☕ & Söhne", parentId: "1245640257345455489" }),
    ),
    signedQuery: await outcome(
      signed.departments.list({ departmentId: "0", keyWord: "研发 (a+b)*'~!/?=&%☕" }),
    ),
    walk: await outcome(collect(koodrive.users.list.all({ limit: 2 }))),
    cutWalk: await outcome(collect(koodrive.users.list.all({ limit: 2 }, { maxItems: 3 }))),
    http: await byPath(koodrive, "1"),
    httpRefused: await byPath(koodrive, "refused-in-success"),
    refused: await outcome(koodrive.users.get({ userId: "refused" })),
    refusedInSuccess: await outcome(koodrive.users.get({ userId: "refused-in-success" })),
    refusedSignature: await outcome(forger.spaces.getAllocation()),
    refusedToken: await outcome(intruder.spaces.getAllocation()),
    redirect: await outcome(koodrive.users.get({ userId: "moved" })),
    empty: await outcome(koodrive.users.get({ userId: "empty" })),
    truncated: await outcome(koodrive.users.get({ userId: "cut" })),
    timeout: await outcome(koodrive.users.get({ userId: "silent" }, { timeout: 150 })),
    timeoutInBody: await outcome(koodrive.users.get({ userId: "slow" }, { timeout: 150 })),
    abort: await abort((signal) => koodrive.users.get({ userId: "silent" }, { signal })),
    abortInBody: await abort((signal) => koodrive.users.get({ userId: "slow" }, { signal })),
    network: await outcome(unheard.spaces.getAllocation()),
    argument: await outcome(idle.users.get({ userId: "" })),
    validated: await outcome(strict.departments.list({ departmentId: "0", keyWord: "研发" })),
    invalid: await outcome(strict.users.list({ offset: 0, limit: 0 })),
    recorded: await record({ endpoint, token }),
    deviations: await monitor({ endpoint, token }),
    meaning: explainError({ code: "13000309" })?.meaning,
  };
}

const CLASSES = {
  ApiError,
  ArgumentError,
  KooDriveError,
  NetworkError,
  ResponseError,
  TimeoutError,
};

/** What a call resolves to, or what its error tells; only what does not depend on the runtime. */
async function outcome(call: Promise<unknown>): Promise<unknown> {
  try {
    return await call;
  } catch (error) {
    if (!(error instanceof KooDriveError)) return String(error);
    return {
      name: error.name,
      classes: Object.entries(CLASSES).flatMap(([name, type]) =>
        error instanceof type ? [name] : [],
      ),
      traced: error.traceId?.length === 58,
      ...(error instanceof ApiError && {
        status: error.status,
        code: error.code,
        msg: error.msg,
        retryable: error.retryable,
      }),
      ...(error instanceof ApiError && error.requestId && { requestId: error.requestId }),
      // A browser does not tell the status of a redirect.
      ...(error instanceof ResponseError && { reason: error.reason }),
      ...(error instanceof TimeoutError && { timeout: error.timeout }),
      ...(error instanceof ArgumentError && { argument: error.argument }),
    };
  }
}

async function byPath({ http }: KooDriveClient, userId: string): Promise<object> {
  const { data, error, response } = await http.GET("/koodrive/ose/v1/users/{userId}", {
    params: { path: { userId } },
  });
  return { data, error, status: response.status, ok: response.ok };
}

/** What a recorder of the monitor's entry keeps of a call. */
async function record({ endpoint, token }: Pick<Setting, "endpoint" | "token">): Promise<unknown> {
  const { fetch, har } = recordHar();
  const koodrive = createKooDriveClient({ endpoint, auth: accessToken(token), fetch });
  await koodrive.users.get({ userId: "1" });
  const { log } = await har();
  return log.entries.map(({ request, response }) => ({
    authorization: request.headers.find(({ name }) => name === "authorization")?.value,
    status: response.status,
    text: response.content.text,
  }));
}

/** Where a response without a message differs from the contract. */
async function monitor({ endpoint, token }: Pick<Setting, "endpoint" | "token">): Promise<unknown> {
  const fetch = await monitorContract({ mode: "throw" });
  const headers = { authorization: token, "x-traceid": "0".repeat(58) };
  const url = `${endpoint}/koodrive/ose/v1/departmentList?departmentId=0`;
  const error = await fetch(url, { headers }).catch((error) => error);
  return error instanceof ContractError ? error.deviations.map(({ pointer }) => pointer) : error;
}

/** Whether a call that is given up a moment after it began rejects with the very reason. */
async function abort(call: (signal: AbortSignal) => Promise<unknown>): Promise<unknown> {
  const controller = new AbortController();
  const reason = new Error("given up");
  setTimeout(() => controller.abort(reason), 100);
  return call(controller.signal).then(
    () => "resolved",
    (error) => error === reason,
  );
}

async function collect<Item extends object>(walk: AsyncIterable<Item>): Promise<Item[]> {
  const items = [];
  for await (const item of walk) items.push(item);
  return items;
}
