// Uploads of files: they are announced, get addresses for their parts, and are completed.

import { faultOfName } from "../../model/file-names.ts";
import { drawHex } from "../world/chance.ts";
import { findContent } from "../world/contents.ts";
import type { Content, Upload } from "../world/file-rows.ts";
import { findInFolder, freeName } from "../world/files.ts";
import { makeFile, mintFileId, type NewFile } from "../world/new-files.ts";
import { put } from "../world/table.ts";
import type { World } from "../world/world.ts";
import { operatorOf } from "./authority.ts";
import { complete, type Digested, findUpload, prepareCompletion } from "./completion.ts";
import { proofOf, readAnnouncedDigest } from "./digests.ts";
import { announceParts, defaultParts, refuseParts } from "./parts.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import { type Caller, type Input, type Outcome, type Rules, withBytes } from "./rule.ts";
import {
  findPlace,
  findUploadFolder,
  refuseFull,
  refuseTakenName,
  type UploadPlace,
} from "./upload-places.ts";

type UploadOperation = "createFile" | "getUploadUrls" | "completeUpload";

export const uploadRules: Rules<UploadOperation> = {
  createFile: withBytes<"createFile", string>({
    changes: true,
    prepare(world, caller, { body }) {
      const content = knownContent(world, body);
      return content && proofOf(caller.credential, content);
    },
    run: createFile,
  }),

  getUploadUrls: {
    changes: true,
    run(world, caller, { body }) {
      const upload = findUpload(world, body.fileId);
      if (isRefusal(upload)) return upload;
      const place = findPlace(world, caller, upload);
      if (isRefusal(place)) return place;
      const parts = body.multiParts;
      const refusal = refuseParts(parts, upload.length);
      if (refusal) return refusal;
      const [next, multiParts] = announceParts(world, caller.origin, { upload, parts });
      return [next, { multiParts }];
    },
  },

  completeUpload: withBytes<"completeUpload", Digested>({
    changes: true,
    prepare: (world, caller, { body }) => prepareCompletion(world, caller, body),
    run(world, caller, { body }, digested) {
      const next = complete(world, caller, body, digested);
      return isRefusal(next) ? next : [next, {}];
    },
  }),
};

type Body = Input<"createFile">["body"];

/** @param proof Of the content that the organization has already, if it has it. */
function createFile(
  world: World,
  caller: Caller,
  { body }: Input<"createFile">,
  proof: string | undefined,
): Outcome<"createFile"> {
  const { containerId, fileName, length, autoRename: renameMode } = body;
  const place = findUploadFolder(world, caller, { containerId, parentId: body.parentFolder[0] });
  if (isRefusal(place)) return place;
  const { space, folderId: parentId } = place;
  const sha256 = readAnnouncedDigest(body);
  if (typeof sha256 === "object") return sha256;
  const parts = body.multiParts ?? defaultParts(length);
  const refusal = refuseForm(body) ?? refuseParts(parts, length) ?? refuseFull(space, length);
  if (refusal) return refusal;
  const existing = findInFolder(world, parentId, fileName);
  if (renameMode === 4 && existing && existing.sha256 !== "" && existing.sha256 === sha256) {
    return [world, { ...describe(place, existing.id, fileName), exist: true }];
  }
  const taken = refuseTakenName(existing, renameMode);
  if (taken) return taken;
  const name = freeName(world, { parentId, name: fileName, isFolder: false });
  const newFile = { ...newFileOf(world, caller, body), parentId, name };
  const content = knownContent(world, body);
  if (content && (length === 0 || (proof !== undefined && proof === body.proofCode))) {
    const [next, file] = makeFile(world, newFile, { content });
    return [next, { ...describe(place, file.id, name), rapidUpload: true }];
  }
  const [begun, upload] = beginUpload(world, {
    ...{ ...newFile, kind: "file", renameMode, length, keepForever: false },
    ...(sha256 !== undefined && { sha256 }),
  });
  const [next, multiParts] = announceParts(begun, caller.origin, { upload, parts });
  const { fileId, id: uploadId } = upload;
  return [next, { ...describe(place, fileId, name), uploadId, exist: false, multiParts }];
}

/** The content that an upload announces, where the organization has it already. */
function knownContent(world: World, body: Body): Content | undefined {
  const sha256 = readAnnouncedDigest(body);
  return typeof sha256 === "string" ? findContent(world, sha256, body.length) : undefined;
}

const describe = ({ space, folderId }: UploadPlace, fileId: string, fileName: string) => ({
  ...{ fileId, containerId: space.containerId, fileName, parentFolder: [folderId] },
});

const FILE_TYPES = ["15", "20", "26", "27", "28", "30", "35", "40", "45"];

/** What of a new file the contract leaves open. */
function refuseForm({ fileName, fileType, uploadType }: Body): Refusal | undefined {
  const wrongName = faultOfName(fileName);
  if (wrongName) {
    return refuse("13000102", "uploads.name", { field: "fileName", detail: wrongName });
  }
  if (!FILE_TYPES.includes(fileType)) {
    const detail = `must be one of ${FILE_TYPES.join(", ")}`;
    return refuse("13000102", "uploads.file-type", { field: "fileType", detail });
  }
  return refuseUploadType(uploadType);
}

export function refuseUploadType(uploadType: number): Refusal | undefined {
  if (uploadType === 1) return undefined;
  const detail = "must be 1: others are not supported yet";
  return refuse("13000102", "uploads.type", { field: "uploadType", detail });
}

function newFileOf(world: World, caller: Caller, body: Body) {
  const { containerId, fileType, description = "", hidden = false, createdTime } = body;
  return {
    ...{ containerId, fileType, description, hidden, userId: operatorOf(caller) },
    mimeType: body.mimeType ?? DEFAULT_MEDIA_TYPE,
    createdTime: createdTime === undefined ? world.now : Date.parse(createdTime),
  } satisfies Partial<NewFile>;
}

const DEFAULT_MEDIA_TYPE = "application/octet-stream";

export type NewUpload = Omit<Upload, "id" | "fileId" | "createTime"> & { fileId?: string };

/** Begins an upload, of a new file unless one is given. */
export function beginUpload(world: World, given: NewUpload): [World, Upload] {
  const [withId, fileId] = given.fileId ? [world, given.fileId] : mintFileId(world);
  const [next, id] = mintUploadId(withId);
  const upload: Upload = { ...given, id, fileId, createTime: world.now };
  return [{ ...next, uploads: put(next.uploads, upload) }, upload];
}

/** As published ones: the time in 16 hexadecimal digits, and 16 more. */
function mintUploadId(world: World): [World, string] {
  const [next, digits] = drawHex(world, 16);
  const time = Math.max(0, Math.floor(world.now)).toString(16).padStart(16, "0");
  return [next, (time + digits).toUpperCase()];
}
