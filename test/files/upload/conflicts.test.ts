// Uploads to a name that the folder has already.
import type { KooDriveClient } from "koodrive-client";
import { rowsOf } from "koodrive-client/sandbox";
import { describe, expect, it } from "vitest";
import { SMALL_PARTS, setUpTransfers } from "../../support/transfers.ts";
import { bytesOf } from "../../support/uploads.ts";

describe("a name that is taken", () => {
  it("is refused, changed, or left alone where the content is the same", async () => {
    const { koodrive, containerId, made, read } = await setUpTransfers();
    const upload = (seed: number, onConflict?: "rename" | "fail" | "skip-identical") =>
      koodrive.files.upload(bytesOf(200, seed), {
        ...{ containerId, fileName: "a.bin", onConflict, ...SMALL_PARTS },
      });
    const first = await upload(1);
    await expect(upload(2)).rejects.toMatchObject({ name: "ApiError", code: 13000405 });
    await expect(upload(2, "fail")).rejects.toMatchObject({ code: 13000405 });
    expect(await upload(1, "skip-identical")).toEqual({ ...first, outcome: "identical" });
    const renamed = await upload(2, "rename");
    expect(renamed.outcome).toBe("sent");
    expect(renamed.fileName).toMatch(/^a_.*\.bin$/);
    expect(await read(renamed.fileId)).toEqual(bytesOf(200, 2));
    const other = await upload(3, "skip-identical");
    expect([other.outcome, other.fileName]).toEqual(["sent", expect.stringMatching(/^a_/)]);
    expect(made()).toHaveLength(3);
  });

  it("is told as it is after the upload, when another has taken it meanwhile", async () => {
    const { koodrive, containerId, upload } = await setUpTransfers();
    const file = await koodrive.files.upload(bytesOf(200), {
      ...{ containerId, fileName: "a.bin", onConflict: "rename", ...SMALL_PARTS },
      onState: async ({ sent }) => {
        if (sent.length === 0) await upload(bytesOf(9, 9), { fileName: "a.bin" });
      },
    });
    expect(file.fileName).toMatch(/^a_.*\.bin$/);
  });
});

/** A space with `a.bin`, which uploads get versions of. */
async function setUpVersions() {
  const set = await setUpTransfers();
  const { koodrive, containerId, sandbox } = set;
  const first = bytesOf(200);
  const fileId = await set.upload(first, { fileName: "a.bin" });
  const options = {
    containerId,
    fileName: "a.bin",
    onConflict: "version",
    ...SMALL_PARTS,
  } as const;
  const versions = () =>
    rowsOf(sandbox.world.versions).filter((version) => version.fileId === fileId).length;
  return { ...set, koodrive, first, fileId, options, versions };
}

describe("a new version of the file whose name is taken", () => {
  it("takes the place of its content, whatever its size", async () => {
    const { koodrive, options, fileId, versions, read, made } = await setUpVersions();
    for (const [index, size] of [0, 50, 300].entries()) {
      const bytes = bytesOf(size, 7);
      const file = await koodrive.files.upload(bytes, options);
      expect(file).toMatchObject({ fileId, fileName: "a.bin", size, outcome: "sent" });
      expect([await read(fileId), versions()]).toEqual([bytes, index + 2]);
    }
    expect(made()).toHaveLength(1);
  });

  it("is not sent if it has the same content", async () => {
    const { koodrive, options, first, fileId, versions, operations } = await setUpVersions();
    const before = operations().length;
    expect(await koodrive.files.upload(first, options)).toMatchObject({
      ...{ fileId, fileName: "a.bin", outcome: "identical" },
    });
    expect(operations(before)).not.toContain("storage.put");
    expect(versions()).toBe(1);
  });

  it("is made each time of what is not hashed before", async () => {
    const { koodrive, options, first, fileId, versions, read } = await setUpVersions();
    for (const count of [2, 3]) {
      const file = await koodrive.files.upload(first, { ...options, instant: false });
      expect([file.fileId, file.outcome, versions()]).toEqual([fileId, "sent", count]);
    }
    const size = 300;
    const bytes = bytesOf(size, 5);
    await koodrive.files.upload(new Blob([bytes]).stream(), { ...options, size });
    expect([await read(fileId), versions()]).toEqual([bytes, 4]);
  });

  it("is gone on with in another process", async () => {
    const { koodrive, options, fileId, versions, read } = await setUpVersions();
    const bytes = bytesOf(300, 5);
    let saved = "";
    const upload = koodrive.files.upload(bytes, {
      ...options,
      onState(state) {
        saved = JSON.stringify(state);
        if (state.sent.length > 0) throw new Error("the process ends");
      },
    });
    await expect(upload).rejects.toThrow("the process ends");
    const file = await koodrive.files.resumeUpload(bytes, JSON.parse(saved));
    expect(file).toMatchObject({ fileId, outcome: "sent" });
    expect([await read(fileId), versions()]).toEqual([bytes, 2]);
  });

  it("is made once where answers are lost", async () => {
    const { koodrive, options, fileId, versions, read, sandbox } = await setUpVersions();
    for (const operation of ["fileVersions.create", "fileVersions.complete"]) {
      sandbox.injectFault({ operation, when: "after", reset: true });
    }
    const bytes = bytesOf(300, 5);
    expect(await koodrive.files.upload(bytes, options)).toMatchObject({ fileId, outcome: "sent" });
    expect([await read(fileId), versions()]).toEqual([bytes, 2]);
  });

  it("is a new file where the name is free, which takes no look into the folder", async () => {
    const { koodrive, options, operations, versions } = await setUpVersions();
    const before = operations().length;
    const file = await koodrive.files.upload(bytesOf(50, 3), { ...options, fileName: "b.bin" });
    expect(file).toMatchObject({ fileName: "b.bin", outcome: "sent" });
    expect(operations(before)).toEqual([
      ...["files.create", "storage.put", "files.completeUpload", "files.get"],
    ]);
    expect(versions()).toBe(1);
  });

  it("is refused where a folder has the name", async () => {
    const { koodrive, options, containerId } = await setUpVersions();
    const folder = { containerId, fileName: "Plans", fileType: "10" } as const;
    await koodrive.files.createDirectory(folder);
    const upload = koodrive.files.upload(bytesOf(9), { ...options, fileName: "Plans" });
    await expect(upload).rejects.toMatchObject({ name: "ApiError", code: 13000405 });
  });

  it("is made of the file that has the name when it is begun", async () => {
    const { koodrive, options, fileId, containerId, createClient, sandbox, read } =
      await setUpVersions();
    const changes: ((id: string) => Promise<unknown>)[] = [
      (id) => koodrive.files.rename({ containerId, fileId: id, name: "kept.bin", renameMode: 3 }),
      (id) => recycle(koodrive, containerId, id),
    ];
    let former = fileId;
    for (const [index, change] of changes.entries()) {
      const isLast = index === changes.length - 1;
      let isChanged = false;
      const fetch: typeof globalThis.fetch = async (input, init) => {
        if (!isChanged && `${input}`.endsWith("/detail")) {
          isChanged = true;
          await change(former);
        }
        return sandbox.fetch(input, init);
      };
      const bytes = bytesOf(200 + index, 9);
      const file = await createClient({ fetch }).files.upload(bytes, options);
      expect([isChanged, file.fileId === former, file.outcome]).toEqual([true, false, "sent"]);
      expect(await read(file.fileId)).toEqual(bytes);
      former = isLast ? former : file.fileId;
    }
    expect(await read(fileId)).toEqual(bytesOf(200));
  });

  it("is made each time by who may upload but not look", async () => {
    const { options, first, fileId, versions, createClient, sandbox } = await setUpVersions();
    const fetch: typeof globalThis.fetch = async (input, init) => {
      if (`${input}`.endsWith("/detail")) {
        return Response.json({ code: 13000410, msg: "no" }, { status: 400 });
      }
      const response = await sandbox.fetch(input, init);
      return `${input}`.endsWith("/files/0") ? withoutDigests(response) : response;
    };
    const file = await createClient({ fetch }).files.upload(first, options);
    expect([file.fileId, file.outcome, versions()]).toEqual([fileId, "sent", 2]);
  });

  it("is not taken for made where another took its place, and no digest is told", async () => {
    const { options, fileId, versions, createClient, sandbox, koodrive, containerId } =
      await setUpVersions();
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const response = await sandbox.fetch(input, init);
      if (!`${input}`.endsWith("/detail")) return response;
      const { sha256: _, ...told } = await response.json();
      return Response.json(told);
    };
    const bytes = bytesOf(200, 5);
    const upload = createClient({ fetch }).files.upload(bytes, {
      ...options,
      async onState({ sent }) {
        if (sent[0]?.[1] !== 4) return;
        const multiParts = [{ partNumber: 1, partSize: 200 }];
        await koodrive.fileVersions.create({
          ...{
            containerId,
            fileId,
            length: 200,
            uploadMode: "multipart",
            uploadType: 1,
            multiParts,
          },
        });
      },
    });
    await expect(upload).rejects.toMatchObject({ name: "TransferError" });
    expect(versions()).toBe(1);
  });
});

describe("a name that several files have", () => {
  /** Answers lists with another file of the name, which comes first or last. */
  async function setUpTwo(isFirst: boolean) {
    const set = await setUpVersions();
    const { sandbox, createClient } = set;
    const second = bytesOf(200, 2);
    const other = await set.upload(second, { fileName: "b.bin" });
    const before = set.operations().length;
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const response = await sandbox.fetch(input, init);
      if (!`${input}`.endsWith("/files/0")) return response;
      const told = await response.json();
      const named = told.files.map((file: object) => ({ ...file, fileName: "a.bin" }));
      return Response.json({ ...told, files: isFirst ? named.reverse() : named });
    };
    const writes = () => set.operations(before).filter((name) => name === "fileVersions.create");
    return { ...set, koodrive: createClient({ fetch }), second, other, writes };
  }

  it.each([true, false])("is left alone where one has the content: %s", async (isFirst) => {
    const { koodrive, options, first, second, fileId, other, writes } = await setUpTwo(isFirst);
    expect(await koodrive.files.upload(first, options)).toMatchObject({
      ...{ fileId, outcome: "identical" },
    });
    expect(await koodrive.files.upload(second, options)).toMatchObject({
      ...{ fileId: other, outcome: "identical" },
    });
    expect(writes()).toEqual([]);
  });

  it("gets no version of any of them, which is told", async () => {
    const { koodrive, options, writes } = await setUpTwo(true);
    await expect(koodrive.files.upload(bytesOf(200, 3), options)).rejects.toMatchObject({
      ...{ name: "TransferError", reason: "ambiguous", operation: "files.upload" },
      message: expect.stringContaining("the folder has 2 files of this name"),
    });
    expect(writes()).toEqual([]);
  });
});

const withoutDigests = async (response: Response): Promise<Response> => {
  const told = await response.json();
  return Response.json({ ...told, files: told.files.map(withoutDigest) });
};

const withoutDigest = ({ sha256: _, ...file }: { sha256?: string }) => file;

const recycle = (koodrive: KooDriveClient, containerId: string, fileId: string) => {
  const taskInfo = { srcContainerId: containerId, fileInfo: [{ fileId }] };
  const job = { taskType: 2, actionType: 201, taskInfo, dstContainerId: containerId } as const;
  return koodrive.jobs.run(job, { interval: 1 });
};
