// What the examples of FILES.md need: a sandbox with what they speak of, and a directory with what
// they send.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import * as fs from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as streams from "node:stream/promises";
import * as client from "koodrive-client";
import { accessToken, createKooDriveClient } from "koodrive-client";
import { onTestFinished } from "vitest";
import { guideExamples, runExample } from "./guide.ts";
import { ENDPOINT } from "./sandbox.ts";
import { bytesOf, setUpUploads } from "./uploads.ts";

export const examples = guideExamples("FILES.md").filter(({ language }) => language === "ts");

/** The files and directories of the examples. */
const PATHS = /"(report\.pdf|video\.mp4|upload\.json(?:\.new)?|plan\.dwg|inbox|site|copy)"/g;
export const REPORT = bytesOf(300);
export const LOG = bytesOf(48_213);
export const PLAN = bytesOf(77);
/** Of two parts. */
export const VIDEO = bytesOf(11 * 1024 * 1024);
const EXTRACT_CODE = "Ab3dEf7h";

/** A directory with what the examples send, and a client whose storage can be made to refuse parts. */
export async function setUp() {
  const set = await setUpUploads();
  const { sandbox, userId } = set;
  const directory = mkdtempSync(join(tmpdir(), "koodrive-files-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  mkdirSync(join(directory, "site/images"), { recursive: true });
  writeFileSync(join(directory, "report.pdf"), REPORT);
  writeFileSync(join(directory, "site/index.html"), "<p>Hello");
  writeFileSync(join(directory, "site/images/logo.svg"), "<svg/>");
  const storage = { refused: "" };
  const koodrive = createKooDriveClient({
    ...{ endpoint: ENDPOINT, retry: { baseDelay: 1, maxDelay: 2 } },
    auth: accessToken(sandbox.createToken({ userId })),
    fetch: async (input, init) => {
      const part = new URL(input instanceof Request ? input.url : input).searchParams.get(
        "partNumber",
      );
      return part === storage.refused ? new Response("", { status: 403 }) : set.fetch(input, init);
    },
  });
  const read = (name: string) => readFileSync(join(directory, name));
  return { ...set, koodrive, directory, storage, read };
}

type Set = Awaited<ReturnType<typeof setUp>>;

/** Identifiers of what the examples speak of, made by the calls that make it. */
export async function things({ koodrive, containerId, upload }: Set) {
  const fileId = await upload(PLAN, { fileName: "plan.dwg" });
  const other = await upload(LOG, { fileName: "log.txt" });
  const folder = { containerId, fileName: "Archive", fileType: "10", parentFolder: ["root"] };
  const { id: folderId } = await koodrive.files.createDirectory(folder as never);
  const { shareLink } = await koodrive.shares.create({
    ...{ containerId, fileIds: [fileId], scope: 2, validDays: 7, extractCode: EXTRACT_CODE },
  });
  const { shareId = "", shortUrl = "" } = shareLink ?? {};
  const { kdstoken } = await koodrive.shareLinks.verifyExtractCode({
    ...{ shortUrl, extractCode: EXTRACT_CODE },
  });
  const directory = await koodrive.syncDirectories.create({
    container: containerId,
    fileName: "s",
  });
  const { fileId: syncDirId = "" } = directory;
  const { startCursor: cursor } = await koodrive.syncDirectories.getStartCursor({
    ...{ container: containerId, fileId: syncDirId },
  });
  return {
    ...{ fileId, fileIds: [fileId, other], folderId, shareId, kdstoken },
    ...{ syncDirId, cursor, deviceId: "laptop" },
  };
}

/** Runs the example that has this in its code. What the text speaks of is there, and `names`. */
export async function run(set: Set, code: string, names: object = {}) {
  const example = examples.find((each) => each.code.includes(code));
  if (!example) throw new Error(`FILES.md has no example with ${code}.`);
  const { koodrive, containerId, userId, directory } = set;
  const known = { koodrive, containerId, userId, ...names };
  const isDeclared = (name: string) => example.code.includes(`const ${name} `);
  const free = Object.entries(known).filter(([name]) => !isDeclared(name));
  return runExample(
    { ...example, code: example.code.replaceAll(PATHS, (path) => quoted(directory, path)) },
    {
      names: Object.fromEntries(free),
      modules: {
        ...{ "node:fs/promises": fs, "node:stream/promises": streams },
        "koodrive-client": client,
      },
    },
  );
}

const quoted = (directory: string, path: string) =>
  JSON.stringify(join(directory, JSON.parse(path)));

export const streamOf = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]).stream();
