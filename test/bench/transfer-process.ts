// One transfer in a process of its own, by one of those that are compared: prints what it took.
import { createReadStream, createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { cpuTime } from "./clock.ts";
import { peakMemoryOf } from "./server-process.ts";

/** What is transferred, and where the server is. */
interface Job {
  url: string;
  size: number;
  /** The file or directory that is sent, or the file that is written. */
  path: string;
}

type Run = (job: Job) => Promise<unknown>;

const MB = 2 ** 20;
/** The size of parts and how many are under way, of all that do so. They are our defaults. */
export const PART = 10 * MB;
export const FETCHED_PART = 5 * MB;
export const AT_ONCE = 4;
/** Bytes of the file that is transferred first: two parts, so that the hash has its state. */
export const WARM_UP = 2 * PART;
/** Bytes that are hashed at once. */
const PIECE = MB / 4;

const containerId = "1";

async function ours(concurrency: number) {
  const { accessToken, createKooDriveClient } = await import("koodrive-client");
  const connect = ({ url }: Job) =>
    createKooDriveClient({ endpoint: url, auth: accessToken("token") }).files;
  const upload = (job: Job, source: string | ReturnType<typeof createReadStream>) =>
    connect(job).upload(source, {
      ...{ containerId, fileName: "test.bin", size: job.size },
      ...{ partSize: PART, concurrency },
    });
  const fileOf = ({ size }: Job) => ({ containerId, fileId: `bytes-${size}` });
  return {
    upload: (job: Job) => upload(job, job.path),
    uploadStream: (job: Job) => upload(job, createReadStream(job.path)),
    uploadDirectory: (job: Job) => connect(job).uploadDirectory(job.path, { containerId }),
    download: (job: Job) =>
      connect(job).download(fileOf(job), job.path, { partSize: FETCHED_PART, concurrency }),
  };
}

async function sdk() {
  const { GetObjectCommand, S3Client } = await import("@aws-sdk/client-s3");
  const { Upload } = await import("@aws-sdk/lib-storage");
  const connect = ({ url: endpoint }: Job) =>
    new S3Client({
      ...{ endpoint, region: "eu-west-1", forcePathStyle: true },
      credentials: { accessKeyId: "id", secretAccessKey: "secret" },
    });
  return {
    upload: (job: Job) =>
      new Upload({
        client: connect(job),
        params: { Bucket: "bucket", Key: "test.bin", Body: createReadStream(job.path) },
        ...{ partSize: PART, queueSize: AT_ONCE },
      }).done(),
    async download(job: Job) {
      const get = new GetObjectCommand({ Bucket: "bucket", Key: `bytes-${job.size}` });
      const { Body } = await connect(job).send(get);
      // Ours are on the disk at the end as well.
      await pipeline(Body as NodeJS.ReadableStream, createWriteStream(job.path, { flush: true }));
    },
  };
}

/** One pass over bytes in memory, as many as a file has, and nothing else. */
function pass(hash: { update(bytes: Uint8Array): unknown }): Run {
  // More than the cache of a core holds: so it is of bytes that arrive.
  const bytes = Buffer.alloc(16 * MB, "KooDrive");
  return async ({ size }) => {
    for (let hashed = 0; hashed < size; hashed += PIECE) {
      const start = hashed % bytes.length;
      hash.update(bytes.subarray(start, start + PIECE));
    }
  };
}

/** Each loads what it needs, which is not measured, and gives what is. */
export const RUNS = {
  upload: async () => (await ours(AT_ONCE)).upload,
  uploadByOne: async () => (await ours(1)).upload,
  uploadStream: async () => (await ours(AT_ONCE)).uploadStream,
  uploadDirectory: async () => (await ours(AT_ONCE)).uploadDirectory,
  download: async () => (await ours(AT_ONCE)).download,
  downloadByOne: async () => (await ours(1)).download,
  sdkUpload: async () => (await sdk()).upload,
  sdkDownload: async () => (await sdk()).download,
  hashWithState: async () => {
    const { createSha256 } = await import("../../src/files/hash/sha256-state.ts");
    return pass(await createSha256());
  },
  hash: async () => pass((await import("node:crypto")).createHash("sha256")),
} satisfies Record<string, () => Promise<Run>>;

/** What a transfer took. */
export interface Used {
  /** Seconds of CPU time. */
  cpu: number;
  /** Seconds by the clock on the wall. */
  seconds: number;
  /** The most MB that the process has held in memory. */
  memory: number;
}

if (import.meta.main) {
  const [, , name = "", url = "", size = "", path = "", warmUp] = process.argv;
  const run: Run = await RUNS[name as keyof typeof RUNS]();
  // What is loaded and compiled once is not measured.
  if (warmUp) await run({ url, size: WARM_UP, path: warmUp });
  const before = { cpu: cpuTime(), time: performance.now() };
  await run({ url, size: Number(size), path });
  const used: Used = {
    cpu: (cpuTime() - before.cpu) / 1e6,
    seconds: (performance.now() - before.time) / 1e3,
    memory: peakMemoryOf(process.pid),
  };
  console.log(JSON.stringify(used));
}
