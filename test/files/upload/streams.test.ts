// Streams as they are handed to uploads: whatever becomes of them, only the upload fails.
import { Agent, type IncomingMessage, request as requestHttp } from "node:http";
import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, it, onTestFinished } from "vitest";
import { listen } from "../../support/file-server.ts";
import { SMALL_PARTS, setUpTransfers } from "../../support/transfers.ts";
import { bytesOf } from "../../support/uploads.ts";

it.each<[string, object]>([
  ["can be used", {}],
  ["are wrong", { partSize: -1 }],
  ["have a signal that is aborted", { signal: AbortSignal.abort(new RangeError("enough")) }],
])("one that fails at once ends no process, where the options %s", async (_, options) => {
  const { koodrive, containerId } = await setUpTransfers();
  const stream = new PassThrough();
  const upload = koodrive.files.upload(stream, {
    ...{ ...SMALL_PARTS, containerId, fileName: "a.bin", size: 9, ...options },
  });
  // Without a listener the error would be the process's.
  stream.destroy(new RangeError("no such file"));
  const error = await upload.catch((reason) => reason);
  if (Object.keys(options).length > 0) expect(error).not.toMatchObject({ name: "TransferError" });
  else expect(error).toMatchObject({ reason: "source", cause: { message: "no such file" } });
});

it.each<[string, object]>([
  ["a name", { fileName: "a/b" }],
  ["an option", { instant: true }],
])("one that is refused for %s can still be used", async (_, options) => {
  const { koodrive, containerId } = await setUpTransfers();
  const stream = new PassThrough();
  const upload = koodrive.files.upload(stream, {
    ...{ ...SMALL_PARTS, containerId, fileName: "a.bin", size: 9, ...options },
  });
  await expect(upload).rejects.toMatchObject({ name: "ArgumentError" });
  expect(stream.destroyed).toBe(false);
});

it("the body of a request can be answered, whatever becomes of its upload", async () => {
  const { koodrive, containerId, read } = await setUpTransfers();
  const upload = (request: IncomingMessage, fileName: string, size: number) =>
    koodrive.files.upload(request, { ...SMALL_PARTS, containerId, fileName, size });
  await upload(Readable.from([bytesOf(9)]) as IncomingMessage, "taken.bin", 9);
  const files: string[] = [];
  const server = await listen(async (request, response) => {
    const name = `${request.url}`.slice(1);
    const size = Number(request.headers["content-length"]);
    try {
      files.push((await upload(request, decodeURIComponent(name), size)).fileId);
      response.end("there");
    } catch (error) {
      response.writeHead(422).end((error as Error).name);
    }
  });
  const put = async (name: string, bytes: Uint8Array<ArrayBuffer>) => {
    const response = await fetch(`${server.url}/${name}`, { method: "PUT", body: bytes });
    return `${response.status} ${await response.text()}`;
  };
  // More than is on its way before it is read.
  const body = bytesOf(300_000);
  expect(await put("a%2Fb", body)).toBe("422 ArgumentError");
  expect(await put("taken.bin", body)).toBe("422 ApiError");
  expect(await put("free.bin", bytesOf(300))).toBe("200 there");
  expect(await read(files[0] ?? "")).toEqual(bytesOf(300));
});

it("a request whose upload fails leaves its connection to the next one", async () => {
  const { koodrive, containerId, sandbox } = await setUpTransfers();
  sandbox.injectFault({ operation: "storage.put", partNumber: 1, status: 400, times: 1 });
  const server = await listen(async (request, response) => {
    const size = Number(request.headers["content-length"]);
    const fileName = `${request.url}`.slice(1);
    const upload = koodrive.files.upload(request, {
      ...{ ...SMALL_PARTS, containerId, fileName, size, partSize: 64_000, retry: false },
    });
    response.end(
      await upload.then(
        () => "there",
        (error) => error.name,
      ),
    );
  });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  onTestFinished(() => agent.destroy());
  const put = (name: string, body: Uint8Array) =>
    new Promise<string>((resolve, reject) => {
      const sent = requestHttp(`${server.url}/${name}`, {
        ...{ agent, method: "PUT", headers: { "content-length": body.length } },
      });
      sent.on("error", reject).on("response", async (answer) => resolve(await text(answer)));
      sent.end(body);
    });
  expect(await put("first.bin", bytesOf(2_000_000))).toBe("TransferError");
  expect(await put("second.bin", bytesOf(300))).toBe("there");
  expect(server.connections()).toBe(1);
});

it("an onState that never settles can be given up from the first state on", async () => {
  const { koodrive, containerId } = await setUpTransfers();
  const controller = new AbortController();
  const reason = new Error("enough");
  const upload = koodrive.files.upload(new Uint8Array(100), {
    ...{ ...SMALL_PARTS, containerId, fileName: "a.bin", signal: controller.signal },
    onState() {
      setImmediate(() => controller.abort(reason));
      return new Promise(() => {});
    },
  });
  await expect(upload).rejects.toBe(reason);
});

it("many uploads have one listener on their signal, and none when they have ended", async () => {
  const { koodrive, containerId } = await setUpTransfers();
  const { signal } = new AbortController();
  let listeners = 0;
  let most = 0;
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (...args: unknown[]) => {
    listeners += 1;
    most = Math.max(most, listeners);
    addEventListener.call(signal, ...(args as Parameters<typeof addEventListener>));
  };
  signal.removeEventListener = (...args: unknown[]) => {
    listeners -= 1;
    removeEventListener.call(signal, ...(args as Parameters<typeof addEventListener>));
  };
  const uploads = Array.from({ length: 15 }, (_, index) =>
    koodrive.files.upload(new Uint8Array(9), {
      ...{ ...SMALL_PARTS, containerId, fileName: `${index}.bin`, signal },
    }),
  );
  await Promise.all(uploads);
  expect([most, listeners]).toEqual([1, 0]);
});

describe("streams that are silent", () => {
  async function* silent(pieces: number) {
    for (let index = 0; index < pieces; index += 1) yield bytesOf(8);
    await new Promise(() => {});
  }

  it.each([0, 1])("after %i pieces keep nobody else from being uploaded", async (pieces) => {
    const { koodrive, containerId, read } = await setUpTransfers();
    const controller = new AbortController();
    const reason = new Error("enough");
    const options = { ...SMALL_PARTS, containerId, signal: controller.signal };
    const waiting = Array.from({ length: 6 }, (_, index) =>
      koodrive.files.upload(silent(pieces), {
        ...{ ...options, fileName: `${index}.bin`, size: index % 2 === 0 ? 300 : 50 },
      }),
    );
    const file = await koodrive.files.upload(bytesOf(300), { ...options, fileName: "last.bin" });
    expect(await read(file.fileId)).toEqual(bytesOf(300));
    controller.abort(reason);
    for (const upload of waiting) await expect(upload).rejects.toBe(reason);
  });

  it("may be the same one, which waits for all its readers", async () => {
    const { koodrive, containerId, read } = await setUpTransfers();
    const bytes = bytesOf(300);
    const source = new PassThrough({ highWaterMark: 8 });
    const branches = Array.from({ length: 6 }, () =>
      source.pipe(new PassThrough({ highWaterMark: 8 })),
    );
    const uploads = branches.map((branch, index) =>
      koodrive.files.upload(branch, {
        ...{ ...SMALL_PARTS, partSize: 320, containerId, fileName: `${index}.bin`, size: 300 },
      }),
    );
    for (let start = 0; start < bytes.length; start += 10) {
      source.write(bytes.subarray(start, start + 10));
    }
    source.end();
    for (const { fileId } of await Promise.all(uploads)) expect(await read(fileId)).toEqual(bytes);
  });
});
