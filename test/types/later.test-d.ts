// What the methods that are no operations take and give back.
import {
  accessToken,
  createKooDriveClient,
  type EndedWork,
  type FileAtPath,
  type FileInBlob,
  type StreamedFile,
  type UploadedFile,
  type UploadState,
  type WorkFailure,
} from "koodrive-client";
import type {
  GetJobResponse,
  GetShareTaskResponse,
  GetTaskResponse,
  SyncDirectoryChange,
} from "koodrive-client/types";
import { describe, expectTypeOf, it } from "vitest";

const koodrive = createKooDriveClient({ endpoint: "https://host", auth: accessToken("t") });

describe("methods that carry files", () => {
  const target = { containerId: "c" };

  it("take sources of every kind, and say where they go", async () => {
    const upload = koodrive.files.upload(new Blob(["a"]), { ...target, fileName: "a.txt" });
    expectTypeOf(await upload).toEqualTypeOf<UploadedFile>();
    expectTypeOf(upload.state()).toEqualTypeOf<UploadState | undefined>();
    for (const source of ["a.txt", new URL("file:///a"), new Uint8Array(1), new ReadableStream()])
      expectTypeOf(koodrive.files.upload).toBeCallableWith(source, {
        ...{ ...target, onConflict: "skip-identical" },
      });
    koodrive.fileVersions.upload("a.txt", { ...target, fileId: "f", keepForever: true });
    // @ts-expect-error: the space is missing
    koodrive.files.upload("a.txt", {});
    // @ts-expect-error: no such source
    koodrive.files.upload(7, target);
    // @ts-expect-error: what is there is never replaced
    koodrive.files.upload("a.txt", { ...target, onConflict: "replace" });
    // @ts-expect-error: the file is missing
    koodrive.fileVersions.upload("a.txt", target);
    koodrive.files.resumeUpload("a.txt", {} as UploadState, { concurrency: 2 });
    // @ts-expect-error: the state says where it goes
    koodrive.files.resumeUpload("a.txt", {} as UploadState, target);
  });

  it("give back what was asked for", async () => {
    const file = { ...target, fileId: "f" };
    const { download } = koodrive.files;
    expectTypeOf(await download(file)).toEqualTypeOf<StreamedFile>();
    expectTypeOf(await download(file, undefined, { sha256: "a" })).toEqualTypeOf<StreamedFile>();
    expectTypeOf(await download(file, "a.txt")).toEqualTypeOf<FileAtPath>();
    expectTypeOf(await download(file, { as: "blob" })).toEqualTypeOf<FileInBlob>();
    const shared = { shareId: "s", fileId: "f", isPublic: true };
    expectTypeOf(await koodrive.shareLinks.download(shared)).toEqualTypeOf<StreamedFile>();
    // @ts-expect-error: no such form
    download(file, { as: "text" });
    // @ts-expect-error: a file of a share has no space
    koodrive.shareLinks.download(file);
    const many = koodrive.files.downloadMany({ ...target, fileIds: ["f"] as const }, "inbox");
    expectTypeOf((await many).outcome).toEqualTypeOf<"all" | "some" | "none">();
    const tree = koodrive.files.uploadDirectory("site", target, { onInvalidName: "skip" });
    expectTypeOf((await tree).entries[0]?.kind).toEqualTypeOf<
      "file" | "folder" | "other" | undefined
    >();
    // @ts-expect-error: for what is sent alone
    koodrive.files.downloadDirectory(file, "copy", { onInvalidName: "skip" });
  });
});

describe("methods that wait", () => {
  it("take identifiers, and answers that have them", async () => {
    const { jobs, tasks, shareLinks } = koodrive;
    const job = { taskType: 1, taskInfo: { srcContainerId: "a" }, dstContainerId: "b" } as const;
    expectTypeOf(await jobs.wait("7")).toEqualTypeOf<EndedWork<GetJobResponse>>();
    expectTypeOf(await jobs.wait(await jobs.create(job))).toEqualTypeOf<
      EndedWork<GetJobResponse>
    >();
    expectTypeOf(await jobs.run({ ...job, shareFolderId: "s" }, { timeout: 1 })).toEqualTypeOf<
      EndedWork<GetJobResponse>
    >();
    expectTypeOf(await tasks.wait(await tasks.create({ taskType: 0 }))).toEqualTypeOf<
      EndedWork<GetTaskResponse>
    >();
    expectTypeOf(await tasks.run({ taskType: 0 })).toEqualTypeOf<EndedWork<GetTaskResponse>>();
    const ended = await shareLinks.waitForTask({ shareId: "s", taskId: "t", isPublic: false });
    expectTypeOf(ended).toEqualTypeOf<EndedWork<GetShareTaskResponse>>();
    expectTypeOf(ended.outcome).toEqualTypeOf<"all" | "some" | "none">();
    expectTypeOf(ended.failed).toEqualTypeOf<readonly WorkFailure[]>();
    // @ts-expect-error: that is a job
    tasks.wait(await jobs.create(job));
    // @ts-expect-error: an identifier is a string, a number would lose digits
    jobs.wait(7);
    // @ts-expect-error: the share is missing
    shareLinks.waitForTask({ taskId: "t" });
    // @ts-expect-error: no such option
    jobs.wait("7", { retry: false });
    // @ts-expect-error: its files are missing
    jobs.run({ taskType: 1, dstContainerId: "b" });
  });

  it("and follow changes", async () => {
    const from = { container: "c", syncDirId: "s", deviceId: "d", cursor: undefined };
    const options = { follow: true, interval: 1_000 };
    for await (const { changes, cursor } of koodrive.syncDirectories.changes(from, options)) {
      expectTypeOf(changes).toEqualTypeOf<readonly SyncDirectoryChange[]>();
      expectTypeOf(cursor).toEqualTypeOf<string>();
    }
    // @ts-expect-error: the device is missing
    koodrive.syncDirectories.changes({ container: "c", syncDirId: "s" });
    // @ts-expect-error: a cursor is text
    koodrive.syncDirectories.changes({ ...from, cursor: 7 });
  });
});
