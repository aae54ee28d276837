// What a user's program says to the compiler: every kind of call, and some that must be refused, so
// that nothing has quietly become `any`.
import {
  type AllOptions,
  ApiError,
  ArgumentError,
  type Auth,
  accessToken,
  appSignature,
  type CallOptions,
  type ClientOptions,
  createKooDriveClient,
  type Hooks,
  type KooDriveClient,
  KooDriveError,
  NetworkError,
  ResponseError,
  TimeoutError,
  TransferError,
  type TreeResult,
  type UploadState,
  WorkError,
} from "koodrive-client";
import {
  ContractError,
  type Deviation,
  monitorContract,
  recordHar,
} from "koodrive-client/contract";
import { explainError } from "koodrive-client/errors";
import { openApi30, postmanCollection, postmanEnvironments } from "koodrive-client/openapi";
import contract from "koodrive-client/openapi.json" with { type: "json" };
import { createSandbox, type Listening, type SandboxOptions } from "koodrive-client/sandbox";
import type {
  components,
  operations,
  paths,
  ShareLink,
  SpaceAllocation,
} from "koodrive-client/types";

const options: ClientOptions<"AccessToken"> = {
  endpoint: "https://intl.myhuaweicloud-koodrive.com",
  auth: accessToken(async () => "Bearer+your-token"),
  language: "zh-CN",
  timeout: 5_000,
  signal: new AbortController().signal,
  fetch: (input, init) => fetch(input, init),
  now: () => Date.now(),
  traceId: () => "0".repeat(58),
  retry: { maxAttempts: 5, baseDelay: 100, maxDelay: 1_000, maxRetryAfter: 60_000, budget: 5 },
  maxResponseBytes: 1_000_000,
  validate: true,
  allowHttp: false,
  hooks: {
    onRetry: ({ call, error, delay }) => console.warn(call.operation, error.retryable, delay),
  },
};
const silent: Hooks = {
  onResponse: async ({ call, attempt, status, code, ok, duration }) => [
    call.url,
    attempt,
    status,
    code,
    ok,
    duration,
  ],
};
const koodrive: KooDriveClient = createKooDriveClient(options);
const auth: Auth<"AppSignature"> = appSignature({ appId: "a", appSecret: "b", userId: "c" });
const app = createKooDriveClient({ endpoint: options.endpoint, auth });

export async function methods(): Promise<[SpaceAllocation[], ShareLink | undefined]> {
  const call: CallOptions<"traceId" | "language"> = {
    timeout: Number.POSITIVE_INFINITY,
    traceId: "0".repeat(58),
    language: "en-US",
  };
  const { data = [] } = await koodrive.spaces.getAllocation({}, call);
  await koodrive.spaces.update({ ownerId: "1289173650183882753", type: 0, capacity: "20" });
  const { shareLink } = await app.shares.update(
    { shareId: "1", validDays: 30 },
    { signal: new AbortController().signal },
  );
  // @ts-expect-error: an identifier is a string.
  await koodrive.spaces.update({ ownerId: 1289, type: 0 });
  // @ts-expect-error: a session is refreshed with its token.
  await app.sessions.refresh({});
  return [data, shareLink];
}

export async function lists(): Promise<string[]> {
  const names: string[] = [];
  const all: AllOptions<"traceId"> = { maxItems: 500 };
  for await (const { name } of koodrive.users.list.all({ deptId: "1" }, all))
    names.push(name ?? "");
  for await (const file of app.files.search.all({
    searchType: "personal",
    pageInfo: { pageSize: 20 },
  }))
    names.push(file.fileName ?? "");
  const { list, total } = await koodrive.users.list({ offset: 0, limit: 10 });
  // @ts-expect-error: a page has a position.
  await koodrive.users.list({ limit: total ?? 0 });
  // @ts-expect-error: a user has no such field.
  return [...names, ...(list ?? []).map(({ nickname }) => nickname as string)];
}

export async function http(): Promise<components["schemas"]["UpdateShareResponse"] | undefined> {
  koodrive.http.use({ onRequest: ({ request }) => request });
  const { data, error, response } = await koodrive.http.PUT("/koodrive/ose/v1/share/{shareId}", {
    params: { path: { shareId: "1" } },
    body: { validDays: 0 },
  });
  if (error) console.error("code" in error ? error.code : error.error_code, response.status);
  // @ts-expect-error: the path has no DELETE.
  await koodrive.http.DELETE("/koodrive/ose/v1/share/{shareId}", {});
  return data;
}

export async function files(stream: ReadableStream<Uint8Array>): Promise<TreeResult> {
  const upload = koodrive.files.upload("report.pdf", {
    containerId: "1",
    onConflict: "skip-identical",
    onProgress: ({ transferred, total, bytesPerSecond }) =>
      console.log(transferred / total, bytesPerSecond),
    onState: async (state) => console.log(state.sent.length),
    limits: { minPartSize: 64 },
  });
  const state: UploadState | undefined = upload.state();
  const { fileId, outcome } = await upload;
  const isSent: boolean = outcome === "sent";
  if (state) await koodrive.files.resumeUpload(new Blob([]), state, { concurrency: 2 });
  await koodrive.fileVersions.upload(stream, { containerId: "1", fileId, size: 5 });
  const { body } = await app.files.download({ containerId: "1", fileId });
  const { isNew } = await app.files.download({ containerId: "1", fileId }, "copy.pdf");
  const { blob } = await app.shareLinks.download({ shareId: "1", fileId }, { as: "blob" });
  for await (const bytes of readAll(body)) console.log(bytes.byteLength, isNew, isSent, blob.size);
  // @ts-expect-error: a file has a space.
  await koodrive.files.upload("report.pdf", { parentFolder: "1" });
  // @ts-expect-error: a number is no source.
  await koodrive.files.upload(7, { containerId: "1" });
  // @ts-expect-error: a stream has no path.
  console.log((await app.files.download({ containerId: "1", fileId })).path);
  return koodrive.files.uploadDirectory("site", { containerId: "1" }, { onInvalidName: "skip" });
}

/** Streams are iterable under Node, and not by all declarations. */
async function* readAll(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
}

export async function work(): Promise<string> {
  const { outcome, failed, answer } = await koodrive.jobs.wait("1", { rejectFailures: false });
  const done: "all" | "some" | "none" = outcome;
  const from = { container: "1", syncDirId: "2", deviceId: "3" };
  for await (const { changes, cursor } of koodrive.syncDirectories.changes(from, { follow: true }))
    if (changes.length === 0) return cursor;
  // @ts-expect-error: a job is named by a text.
  await koodrive.jobs.wait(1);
  return `${done} ${failed[0]?.id} ${answer.data?.jobInfo?.status}`;
}

export function told(error: unknown): string | number | undefined {
  if (error instanceof ApiError)
    return explainError(error)?.action ?? error.msg ?? error.requestId ?? error.status;
  if (error instanceof ResponseError)
    return error.reason === "truncated" ? "truncated" : error.status;
  if (error instanceof TimeoutError) return error.timeout;
  if (error instanceof TransferError) return error.reason === "refused" ? error.code : error.part;
  if (error instanceof WorkError) return error.failed.map(({ id }) => id).join();
  if (error instanceof ArgumentError) return error.argument;
  if (error instanceof NetworkError) return error.neverSent ? "never sent" : String(error.cause);
  if (error instanceof ContractError) return error.deviations.map(({ pointer }) => pointer).join();
  return error instanceof KooDriveError ? (error.traceId ?? error.operation) : undefined;
}

export async function watched(): Promise<Deviation[]> {
  const monitor = await monitorContract({
    mode: "report",
    onDeviation: ({ pointer, expected, seen }) => console.warn(pointer, expected, seen),
  });
  const recorder = recordHar({ fetch: monitor });
  const client = createKooDriveClient({
    ...options,
    fetch: recorder.fetch,
    hooks: silent,
    retry: false,
  });
  // @ts-expect-error: the budget is the client's.
  await client.spaces.getAllocation({}, { retry: { budget: 1 } });
  await client.spaces.getAllocation({}, { retry: { maxAttempts: 2 } });
  console.log((await recorder.har()).log.entries.length);
  return monitor.deviations();
}

export async function against(options: SandboxOptions): Promise<Listening> {
  const sandbox = createSandbox(options);
  const client = createKooDriveClient({
    endpoint: "https://koodrive.example.com",
    auth: accessToken(sandbox.createToken({ userId: "1" })),
    fetch: sandbox.fetch,
  });
  await client.subscription.get();
  const { total } = sandbox.world.pools[0];
  // @ts-expect-error: the world does not change.
  sandbox.world.pools[0].total = total + 1;
  // @ts-expect-error: a port is a number.
  await sandbox.listen({ port: "4010" });
  return sandbox.listen({ port: 4010, host: "127.0.0.1" });
}

export const path: keyof paths = "/koodrive/ose/v1/share/{shareId}";
export type Body = operations["updateShare"]["requestBody"]["content"]["application/json"];
export const version: string = contract.info.version;

/** As libraries declare what they take. */
interface Document {
  openapi: string;
  info: { title: string; version: string; license?: { name: string } };
  servers?: { url: string }[];
  paths: Record<string, { get?: { operationId?: string; responses: object } } | undefined>;
}
export const document: Document = openApi30();
export const collection: { item?: { name?: string }[] } = postmanCollection();
export const addresses: (string | undefined)[] = Object.values(postmanEnvironments()).map(
  ({ values }) => values.find(({ key }) => key === "baseUrl")?.value,
);
// @ts-expect-error: there is no such environment.
export const other: object = postmanEnvironments().test;
