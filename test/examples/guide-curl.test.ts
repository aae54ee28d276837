// What the guides of the site show with curl, run by a shell as it is written, against a sandbox.
// Getting started runs from its first line to its last; the other guides speak of what it has made.
import { execFile } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { createSandbox } from "koodrive-client/sandbox";
import { describe, expect, it, onTestFinished } from "vitest";
import { guideExamples } from "../support/guide.ts";

const GETTING_STARTED = "openapi/guide/01-getting-started.md";
const ADMINISTRATOR = "1580000000000000001";

const curlBlocks = (file: string): string[] =>
  guideExamples(file)
    // Prism is another server, and signing.test.ts runs the guide to signing. Blocks with the
    // command koodrive have tests of their own.
    .filter(
      ({ language, code, heading }) =>
        language === "sh" &&
        /\bcurl /.test(code) &&
        !/^koodrive /m.test(code) &&
        heading !== "Prism",
    )
    .map(({ code }) => code);

/** A sandbox that listens, and an empty directory to run programs in. */
async function setUp() {
  const sandbox = createSandbox();
  const { url, close } = await sandbox.listen();
  onTestFinished(close);
  const directory = mkdtempSync(join(tmpdir(), "koodrive-curl-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  return { sandbox, url, directory };
}

type Set = Awaited<ReturnType<typeof setUp>>;

/** Runs blocks in one shell, and gives what each has printed. */
async function run({ url, directory }: Set, blocks: readonly string[]): Promise<string[]> {
  const script = blocks
    .map((block) => `${block.replaceAll("http://127.0.0.1:4010", url)}\nprintf '\\n%s\\n' END`)
    .join("\n");
  // Each answer in a line of its own, where it is printed and not kept.
  const lines = script.replaceAll(/^curl -s/gm, "curl -s -w '\\n'");
  const { stdout } = await promisify(execFile)("sh", ["-euc", lines], { cwd: directory });
  return stdout
    .split("\nEND\n")
    .slice(0, -1)
    .map((text) => text.trim());
}

const answersIn = (printed: string): Record<string, unknown>[] =>
  printed
    .split(/\n+/)
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line));

describe("getting started", () => {
  const blocks = curlBlocks(GETTING_STARTED);

  it("runs from the first call to the one after signing in", async () => {
    const set = await setUp();
    const [token, space, upload, sent, download, address, session, ...others] = await run(
      set,
      blocks,
    );
    expect(others).toEqual([]);
    expect([token, upload]).toEqual(["", ""]);
    expect(JSON.parse(space ?? "")).toMatchObject({
      code: 0,
      data: { capacity: "20", spaceUsed: "10" },
    });
    expect(answersIn(sent ?? "")).toMatchObject([{ code: 0 }]);
    expect(download).toBe("Two demonstrations a day.");
    expect(JSON.parse(address ?? "")).toMatchObject({ code: 0 });
    expect(JSON.parse(session ?? "")).toMatchObject({
      code: 0,
      data: { ownerId: "1580000000000000002" },
    });
    const { path, size } = set.sandbox.findFile({ name: "fair.txt" });
    expect([path, size]).toEqual(["fair.txt", 25]);
    expect(set.sandbox.getJournal({ refused: true }).entries).toEqual([]);
  });

  it("shows the answers that the sandbox gives", async () => {
    const set = await setUp();
    const [, space = ""] = await run(set, blocks.slice(0, 2));
    const [shown] = guideExamples(GETTING_STARTED).filter(({ language }) => language === "json");
    expect(JSON.parse(space)).toMatchObject(JSON.parse(shown?.code ?? ""));
    const text = readFileSync(GETTING_STARTED, "utf8");
    const [, refusal = ""] = /`(\{"code": 13000102, .*?\})`/.exec(text) ?? [];
    const [answer = ""] = await run(set, [
      ...blocks.slice(0, 1),
      `curl -s "$ENDPOINT/koodrive/ose/v1/space/$USER_ID" -H "Authorization: $TOKEN"`,
    ]).then((printed) => printed.slice(1));
    expect(JSON.parse(answer)).toEqual(JSON.parse(refusal));
  });
});

/** A line of the shell that keeps a field of the answer to a call. Variables in the body count. */
const keep = (name: string, path: string, body: object, field: string): string =>
  `${name}=$(post ${path} ${JSON.stringify(JSON.stringify(body))} | field ${field})`;

const POST = String.raw`
post() {
  curl -s "$ENDPOINT/koodrive/ose/v1/$1" -d "$2" \
    -H "Authorization: $TOKEN" -H 'Content-Type: application/json'
}`;

const inSpace = { containerId: "$SPACE", fileIds: ["$FILE"] };
const job = {
  ...{ taskType: 1, actionType: 101, dstContainerId: "$SPACE" },
  taskInfo: { srcContainerId: "$SPACE", fileInfo: [{ fileId: "$FILE" }] },
};
const newFolder = { containerId: "$SPACE", fileName: "Plans", fileType: "10" };
const newShare = { ...inSpace, scope: 2, validDays: 7, extractCode: "a1B2c3D4" };
const newDirectory = { container: "$SPACE", fileName: "Directory" };
const directory = { container: "$SPACE", fileId: "$DIRECTORY" };

/** What the other guides speak of beside ENDPOINT, USER_ID, TOKEN, SPACE and FILE. */
const SURROUNDINGS = [
  POST,
  keep("FOLDER", "directory", newFolder, "id"),
  keep("SHORT_URL", "share", newShare, "shortUrl"),
  keep("DIRECTORY", "syncDir/create", newDirectory, "fileId"),
  keep("CURSOR", "syncDir/getStartCursor", directory, "startCursor"),
  keep("JOB", "jobs", job, "data"),
].join("\n");

const newFile = {
  ...{ containerId: "$SPACE", fileName: "part.bin", fileType: "45", parentFolder: ["root"] },
  ...{ length: 5, uploadMode: "multipart", uploadType: 1, autoRename: 2 },
  multiParts: [{ partNumber: 1, partSize: 5 }],
};
/** The address of a part, and that of a file. */
const PART = keep("ADDRESS", "files/create", newFile, "uploadUrl");
const DOWNLOAD = keep("ADDRESS", "files/download", inSpace, "url");

function withAddress(block: string): string[] {
  if (block.includes("part-1.bin")) return [PART, block];
  return block.includes('"$ADDRESS"') ? [DOWNLOAD, block] : [block];
}

const others = globSync("openapi/guide/*.md")
  .filter((file) => file !== GETTING_STARTED && !file.endsWith("03-signing.md"))
  .map((file) => [file, curlBlocks(file)] as const)
  .filter(([, blocks]) => blocks.length > 0);

describe.each(others)("%s", (_, blocks) => {
  it("shows calls that succeed", async () => {
    const set = await setUp();
    const [first = "", ...rest] = curlBlocks(GETTING_STARTED).slice(0, 4);
    writeFileSync(join(set.directory, "part-1.bin"), "12345");
    const begin = [first.replace("1580000000000000002", ADMINISTRATOR), ...rest, SURROUNDINGS];
    const printed = await run(set, [...begin, ...blocks.flatMap(withAddress)]);
    const answers = printed.flatMap(answersIn);
    const isRefused = ({ code = 0, error_code: refused }: Record<string, unknown>) =>
      code !== 0 || refused !== undefined;
    expect(answers.filter(isRefused)).toEqual([]);
    expect(set.sandbox.getJournal({ refused: true }).entries).toEqual([]);
  });
});

it("the calls of several guides are run here", () => {
  expect(others.length).toBeGreaterThanOrEqual(7);
});
