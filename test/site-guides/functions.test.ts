// The functions that the guides export do what the text around them says, on a sandbox.
import * as crypto from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import * as fs from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as opentelemetry from "@opentelemetry/api";
import * as client from "koodrive-client";
import * as errors from "koodrive-client/errors";
import { createSandbox } from "koodrive-client/sandbox";
import { expect, it, onTestFinished, vi } from "vitest";
import { guideExamples, runExample } from "../support/guide.ts";

const ENDPOINT = "https://koodrive.example.com";
const { accessToken, ApiError, createKooDriveClient, TransferError } = client;

/** What an example exports, by the name of its function. Its clients call a sandbox. */
async function exportsOf(guide: string, name: string, names: object = {}) {
  const sandbox = createSandbox();
  const { fetch, now } = sandbox;
  const modules = {
    "koodrive-client": {
      ...client,
      createKooDriveClient: (options: client.ClientOptions) =>
        createKooDriveClient({ fetch, now, ...options }),
    },
    "koodrive-client/errors": errors,
    "@opentelemetry/api": opentelemetry,
    "node:crypto": crypto,
    "node:fs/promises": fs,
  };
  const example = guideExamples(`openapi/guide/${guide}.md`).find(
    ({ language, code }) => language === "ts" && new RegExp(`export .*\\b${name}\\b`).test(code),
  );
  if (!example) throw new Error(`The guide ${guide} exports no ${name}.`);
  const directory = mkdtempSync(join(tmpdir(), "koodrive-functions-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const code = example.code.replaceAll(/"(video\.mp4|upload\.json)"/g, (path) =>
    JSON.stringify(join(directory, JSON.parse(path))),
  );
  const { id: userId } = sandbox.findUser({ name: "Wang Lei" });
  const auth = accessToken(() => sandbox.createToken({ userId }));
  const koodrive = createKooDriveClient({
    ...{ endpoint: ENDPOINT, auth, fetch, now },
    retry: { baseDelay: 1, maxDelay: 2 },
  });
  const { data } = await koodrive.spaces.get({ ownerId: userId, type: 1 });
  const containerId = data?.containerId ?? "";
  const known = { koodrive, containerId, ...names };
  // biome-ignore lint/suspicious/noExplicitAny: each test knows what its example exports.
  const exported: any = await runExample({ ...example, code }, { modules, names: known });
  return { ...{ sandbox, directory, koodrive, containerId, userId }, exported };
}

it("signIn makes a client of an authorization code", async () => {
  const { sandbox, userId, exported } = await exportsOf("01-getting-started", "signIn");
  const code = sandbox.createAuthCode({ userId });
  const signedIn = await exported.signIn(ENDPOINT, code, "app.example.com");
  expect(signedIn.userId).toBe(userId);
  const space = await signedIn.koodrive.spaces.get({ ownerId: userId, type: 1 });
  expect(space.data.ownerId).toBe(userId);
});

it("clientOf renews its session, each time before the token ends", async () => {
  const { sandbox, userId, exported } = await exportsOf("02-credentials", "clientOf");
  const visitor = createKooDriveClient({ endpoint: ENDPOINT, fetch: sandbox.fetch });
  const { data } = await visitor.sessions.create({ code: sandbox.createAuthCode({ userId }) });
  const koodrive = exported.clientOf(ENDPOINT, data);
  for (let time = 0; time < 3; time += 1) {
    await koodrive.sessions.validate();
    sandbox.advanceClock({ seconds: 19.5 * 60 });
  }
  const { entries } = sandbox.getJournal();
  expect(entries.map(({ operation }) => operation)).toEqual([
    "spaces.get", // to set up
    "sessions.create",
    "sessions.validate",
    ...["sessions.refresh", "sessions.validate"],
    ...["sessions.refresh", "sessions.validate"],
  ]);
  expect(sandbox.getJournal({ refused: true }).entries).toEqual([]);
});

it("explain says what a code means and what to do", async () => {
  const { exported } = await exportsOf("05-errors", "explain");
  const refusal = { status: 400, code: 13000311, msg: "", requestId: undefined, retryable: false };
  expect(exported.explain(new ApiError(refusal, {}))).toBe(
    "13000311: The space or the tenant is full. Free or enlarge the space.",
  );
});

it("begin and goOn send a file in two processes", async () => {
  const { sandbox, directory, koodrive, containerId, exported } = await exportsOf(
    "07-files",
    "goOn",
  );
  const video = crypto.randomBytes(21 * 1024 * 1024);
  writeFileSync(join(directory, "video.mp4"), video);
  const fault = { operation: "storage.put", partNumber: 2, status: 403, times: "always" } as const;
  sandbox.injectFault(fault);
  await expect(exported.begin(koodrive, containerId)).rejects.toThrow(TransferError);
  sandbox.clearFaults();
  const { fileId } = await exported.goOn(koodrive);
  const { blob } = await koodrive.files.download({ containerId, fileId }, { as: "blob" });
  expect(video.equals(Buffer.from(await blob.arrayBuffer()))).toBe(true);
});

it("uploadChosen sends the file of an input, and moves the bar", async () => {
  const { sandbox, exported } = await exportsOf("07-files", "uploadChosen");
  const bar = { value: 0 };
  await exported.uploadChosen({ files: [] }, bar);
  expect(bar.value).toBe(0);
  await exported.uploadChosen({ files: [new File(["As discussed."], "chosen.txt")] }, bar);
  expect(bar.value).toBe(1);
  expect(sandbox.findFile({ path: "chosen.txt" }).size).toBe(13);
});

it("fetchAll fetches the files of a share, and no folder", async () => {
  const { directory, koodrive, containerId, exported } = await exportsOf("08-sharing", "fetchAll");
  const content = new Blob(["As discussed."]);
  const { fileId } = await koodrive.files.upload(content, { containerId, fileName: "a.txt" });
  const folder = { containerId, fileName: "Folder", fileType: "10" } as const;
  const { id = "" } = await koodrive.files.createDirectory(folder);
  const extractCode = "a1B2c3D4";
  const { shareLink } = await koodrive.shares.create({
    ...{ containerId, fileIds: [fileId, id], scope: 2, validDays: 7, extractCode },
  });
  const link = { shortUrl: shareLink?.shortUrl, extractCode };
  await exported.fetchAll(koodrive, link, directory);
  expect(readdirSync(directory)).toEqual([fileId]);
  expect(readFileSync(join(directory, fileId), "utf8")).toBe("As discussed.");
});

it("the hooks of OpenTelemetry make a span that ends for each call", async () => {
  const spans: { name: string; end: ReturnType<typeof vi.fn> }[] = [];
  const startSpan = (name: string) => {
    const span = { name, end: vi.fn(), addEvent: vi.fn(), setStatus: vi.fn(() => span) };
    spans.push(span);
    return { ...span, setAttribute: () => span };
  };
  vi.spyOn(opentelemetry.trace, "getTracer").mockReturnValue({ startSpan } as never);
  const { sandbox, userId, exported } = await exportsOf("13-tracing", "hooks");
  const auth = accessToken(sandbox.createToken({ userId }));
  const options = { endpoint: ENDPOINT, auth, fetch: sandbox.fetch, hooks: exported.hooks };
  const koodrive = createKooDriveClient({ ...options, retry: { baseDelay: 1 } });
  sandbox.injectFault({ operation: "spaces.get", code: "APIGW.0308" });
  await koodrive.spaces.get({ ownerId: userId, type: 1 });
  await expect(koodrive.spaces.get({ ownerId: "1", type: 1 })).rejects.toThrow(ApiError);
  expect(spans.map(({ name }) => name)).toEqual(["spaces.get", "spaces.get"]);
  for (const { end } of spans) expect(end).toHaveBeenCalledTimes(1);
});

it("connect loads the client where nothing else does", async () => {
  const { userId, sandbox, exported } = await exportsOf("15-typescript", "connect");
  const koodrive = await exported.connect(ENDPOINT, sandbox.createToken({ userId }));
  expect((await koodrive.spaces.get({ ownerId: userId, type: 1 })).code).toBe(0);
});
