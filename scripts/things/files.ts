// Files, uploads and synchronization directories for sample calls.
import type { NewFile } from "koodrive-client/sandbox";
import type { Things } from "../sandbox-things.ts";
import { containerOf, type organizationThings } from "./organization.ts";
import { once, type Replacements, type Stage } from "./stage.ts";

/** Of the sample of getUploadUrls, which asks for the addresses of the last two parts. */
const PART_SIZE = 10 * 1024 * 1024;
const PARTS = 47;

/** What is uploaded. */
const BYTES = new TextEncoder().encode("Sent in one part.\n");
const ONE_PART = [{ partNumber: 1, partSize: BYTES.length }];
const UPLOAD = { uploadMode: "multipart", uploadType: 1 } as const;

/** All in the space of the caller, but for folders of the department and of the group. */
export function fileThings(
  stage: Stage,
  { departmentContainer, groupSpace }: ReturnType<typeof organizationThings>,
) {
  const { sandbox, koodrive, credentials } = stage;
  const { id: userId } = credentials.user;
  const containerId = containerOf(sandbox, userId);
  const add = async (path: string, file: Omit<NewFile, "path"> = {}) =>
    (await sandbox.addFile({ containerId, path, ...file })).id;

  /** Has two versions. */
  const file = once(async () => {
    await add("Sample.txt", { text: "First draft.\n" });
    return add("Sample.txt", { text: "Second draft.\n" });
  });
  return {
    file,
    olderVersion: once(async () => {
      const { revisionList } = await koodrive.fileVersions.list({
        containerId,
        fileId: await file(),
      });
      return revisionList?.at(-1)?.revisionId;
    }),
    fingerprint: async () => {
      const fileId = await file();
      const { sha256, size } = sandbox.findFile({ fileId });
      return { fileId, sha256, size: String(size) };
    },
    verdict: once(async () => sandbox.moderate({ fileId: await file(), level: 10, result: 3 })),
    folder: once(() => add("Sample/")),
    groupFolder: once(async () => add("Sample/", { containerId: await groupSpace() })),
    departmentFolder: once(async () =>
      add("Sample/", { containerId: await departmentContainer() }),
    ),
    viewed: once(async () => koodrive.files.get({ containerId, fileId: await file() })),
    favorite: once(async () => {
      const subRequestList = [{ containerId, fileId: await file() }];
      await koodrive.favorites.update({ starred: true, subRequestList });
    }),
    document: once(() => add("Sample.docx", { size: 1000 })),
    video: once(() => add("Sample.mp4", { size: 1000 })),
    /** What a job has packed. */
    archive: once(async () => {
      const base64 = await pack(stage, { containerId, fileId: await file() });
      return add("Sample.zip", { base64 });
    }),
    ...uploadThings(stage, { containerId, file }),
    /** Something has changed in it. */
    syncDirectory: once(async () => {
      const directory = { container: containerId, fileName: "Sample directory" };
      const { fileId } = await koodrive.syncDirectories.create(directory);
      await add("Sample directory/Letter.txt", { text: "Dear all,\n" });
      return fileId;
    }),
  };
}

function uploadThings(
  { sandbox, koodrive }: Stage,
  { containerId, file }: { containerId: string; file: () => Promise<string> },
) {
  const beginUpload = (length: number, multiParts: { partNumber: number; partSize: number }[]) =>
    koodrive.files.create({
      ...{ ...UPLOAD, containerId, length, multiParts, parentFolder: ["root"], autoRename: 2 },
      ...{ fileName: "Sample.bin", fileType: "45" },
    });
  const send = (parts: readonly { uploadUrl?: string }[] = []) =>
    Promise.all(
      parts.map(({ uploadUrl = "" }) => sandbox.fetch(uploadUrl, { method: "PUT", body: BYTES })),
    );

  return {
    /** All its bytes are sent. */
    upload: once(async () => {
      const { fileId, multiParts } = await beginUpload(BYTES.length, ONE_PART);
      await send(multiParts);
      return fileId;
    }),
    /** Of a version; all its bytes are sent. */
    versionUpload: once(async () => {
      const fileId = await file();
      const version = { ...UPLOAD, containerId, fileId, length: BYTES.length };
      await koodrive.fileVersions.create({ ...version, multiParts: ONE_PART });
      const { multiParts } = await koodrive.files.getUploadUrls({ fileId, multiParts: ONE_PART });
      await send(multiParts);
      return fileId;
    }),
    /** Nothing of it is sent. */
    largeUpload: once(async () => {
      const parts = Array.from({ length: PARTS }, (_, index) => ({
        ...{ partNumber: index + 1, partSize: PART_SIZE },
      }));
      return (await beginUpload(PARTS * PART_SIZE, parts)).fileId;
    }),
  };
}

/** The archive that a job makes of a file, in Base64. */
async function pack(
  { sandbox, koodrive }: Stage,
  { containerId, fileId }: { containerId: string; fileId: string },
): Promise<string> {
  const taskInfo = { srcContainerId: containerId, fileInfo: [{ fileId }] };
  const job = { taskType: 6, dstContainerId: containerId, taskInfo } as const;
  const { data: jobId = "" } = await koodrive.jobs.create(job);
  const { data } = await koodrive.jobs.get({ jobId });
  const packed = await sandbox.fetch(data?.jobInfo?.downloadUrl ?? "");
  return Buffer.from(await packed.arrayBuffer()).toString("base64");
}

export const fileArguments: Replacements<Things> = {
  fileId: ({ file }) => file(),
  fileIds: async ({ file }) => [await file()],
  revisionId: ({ olderVersion }) => olderVersion(),
  syncDirId: ({ syncDirectory }) => syncDirectory(),
  "archives.list fileId": ({ archive }) => archive(),
  "archives.list pwd": () => undefined,
  "favorites.update subRequestList": async ({ container: containerId, file }) => [
    { containerId, fileId: await file() },
  ],
  "fileVersions.complete fileId": ({ versionUpload }) => versionUpload(),
  "files.completeUpload fileId": ({ upload }) => upload(),
  "files.createDocumentThumbnail fileId": ({ document }) => document(),
  "files.createVideoThumbnail fileId": ({ video }) => video(),
  "files.getStatistics fileId": ({ folder }) => folder(),
  "files.getUploadUrls fileId": ({ largeUpload }) => largeUpload(),
  "files.listTeam groupId": ({ departmentWithSpace }) => departmentWithSpace(),
  "files.listTeam containerId": ({ departmentContainer }) => departmentContainer(),
  "files.search filter": ({ container: containerId }) => ({ containerId, keyWord: "Sample" }),
  "media.getPlaybackAddress fileId": ({ video }) => video(),
  "moderation.batchCreate list": async ({ fingerprint }) => [
    { ...(await fingerprint()), auditResult: 3 },
  ],
  "moderation.batchGet featureList": async ({ fingerprint }) => [await fingerprint()],
  "syncDirectories.create parentFolder": ({ folder }) => folder(),
  "syncDirectories.getStartCursor fileId": ({ syncDirectory }) => syncDirectory(),
  "syncDirectories.listChanges cursor": () => "0",
};
