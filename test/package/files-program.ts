// What a user's program does with files where there are paths. Node, Bun and Deno run it, from the
// installed package, and must find the same.
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { accessToken, createKooDriveClient, type UploadState } from "koodrive-client";

/** What the program is told. It travels as JSON. */
export interface FilesSetting {
  /** A sandbox. */
  endpoint: string;
  token: string;
  containerId: string;
}

/** Nine parts, of which four are sent at once, and large enough to be hashed in a thread. */
const SIZE = 2_100_000;
const PARTS = { partSize: 256 * 1024, limits: { minPartSize: 64 } };

let threads = 0;
process.on("worker", () => {
  threads += 1;
});

export async function exercise({ endpoint, token, containerId }: FilesSetting): Promise<object> {
  const koodrive = createKooDriveClient({ endpoint, auth: accessToken(token) });
  const { files, jobs } = koodrive;
  const directory = await mkdtemp("files-");
  const at = (...names: string[]) => join(directory, ...names);
  const parentFolder = await createFolder();

  async function createFolder(): Promise<string> {
    const { id = "" } = await files.createDirectory({
      ...{ containerId, fileName: directory, fileType: "10", parentFolder: ["root"] },
    });
    return id;
  }

  /** A file of bytes that no other has: none is there already. */
  async function makeFile(name: string, size = SIZE): Promise<Uint8Array<ArrayBuffer>> {
    const drawn = crypto.getRandomValues(new Uint8Array(1024));
    const bytes = new Uint8Array(size);
    for (let start = 0; start < size; start += drawn.length) {
      drawn[0] = start / drawn.length;
      bytes.set(drawn.subarray(0, size - start), start);
    }
    await writeFile(at(name), bytes);
    return bytes;
  }

  async function sendAndFetch(): Promise<object> {
    const bytes = await makeFile("plan.dwg");
    let last = { transferred: 0, total: 0 };
    let falls = 0;
    const onProgress = (progress: typeof last) => {
      if (progress.transferred < last.transferred) falls += 1;
      last = progress;
    };
    const { fileId, outcome } = await files.upload(at("plan.dwg"), {
      ...{ ...PARTS, containerId, parentFolder, onProgress },
    });
    const fetched = await files.download({ containerId, fileId }, at("copy.dwg"), PARTS);
    return {
      ...{ outcome, check: fetched.check, isSame: isSame(await readFile(at("copy.dwg")), bytes) },
      ...{ falls, isWhole: last.transferred === SIZE && last.total === SIZE },
    };
  }

  async function sendAndFetchStream(): Promise<object> {
    const bytes = await makeFile("stream.bin");
    const { fileId, outcome } = await files.upload(new Blob([bytes]).stream(), {
      ...{ ...PARTS, containerId, parentFolder, fileName: "stream.bin", size: bytes.length },
    });
    const { body } = await files.download({ containerId, fileId }, undefined, PARTS);
    const fetched = new Uint8Array(await new Response(body).arrayBuffer());
    const spooled = await files.upload(new Blob([bytes, "more"]).stream(), {
      ...{ ...PARTS, containerId, parentFolder, fileName: "spooled.bin", spool: true },
    });
    return { outcome, isSame: isSame(fetched, bytes), spooled: spooled.size - SIZE };
  }

  /** Given up when some parts have arrived, and gone on with from what was told then. */
  async function resume(): Promise<object> {
    const bytes = await makeFile("video.mp4");
    const controller = new AbortController();
    const reason = new Error("given up");
    const upload = files.upload(at("video.mp4"), {
      ...{ ...PARTS, containerId, parentFolder, concurrency: 2, signal: controller.signal },
      onState: ({ sent }) => sent.length > 0 && controller.abort(reason),
    });
    const isGivenUp = await upload.then(
      () => false,
      (error) => error === reason,
    );
    const state: UploadState = JSON.parse(JSON.stringify(upload.state()));
    const { fileId } = await files.resumeUpload(at("video.mp4"), state);
    const { blob } = await files.download({ containerId, fileId }, { as: "blob" });
    const fetched = new Uint8Array(await blob.arrayBuffer());
    return { isGivenUp, isSame: fileId === state.fileId && isSame(fetched, bytes) };
  }

  async function carryTree(): Promise<object> {
    await mkdir(at("site", "images"), { recursive: true });
    await makeFile("site/index.html", 1000);
    const logo = await makeFile("site/images/logo.svg", 10);
    const sent = await files.uploadDirectory(at("site"), { containerId, parentFolder });
    const fetched = await files.downloadDirectory({ containerId, fileId: parentFolder }, at("all"));
    const isSameLogo = isSame(await readFile(at("all", "images", "logo.svg")), logo);
    return { sent: sent.outcome, fetched: fetched.outcome, isSame: isSameLogo };
  }

  async function work(): Promise<object> {
    const { fileId } = await files.upload(new Blob(["notes"]), {
      ...{ containerId, parentFolder, fileName: "notes.txt" },
    });
    const taskInfo = { srcContainerId: containerId, fileInfo: [{ fileId }] };
    const job = { taskType: 2, actionType: 201, dstContainerId: containerId, taskInfo } as const;
    const { outcome } = await jobs.wait(await jobs.create(job), { interval: 10 });
    return { outcome };
  }

  try {
    return {
      path: await sendAndFetch(),
      stream: await sendAndFetchStream(),
      resumed: await resume(),
      tree: await carryTree(),
      job: await work(),
      hasThreads: threads > 0,
    };
  } finally {
    await rm(directory, { recursive: true });
  }
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;
