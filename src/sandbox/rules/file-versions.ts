// The versions of a file.
import type { components } from "../../../generated/types.ts";
import { extensionOf } from "../../model/file-names.ts";
import { downloadAddress } from "../storage/addresses.ts";
import { newestFirst, pageByCursor } from "../world/cursors.ts";
import type { File, Version } from "../world/file-rows.ts";
import { dropUpload, dropVersion } from "../world/files.ts";
import { addVersion } from "../world/new-files.ts";
import type { Capability } from "../world/rights.ts";
import type { Space } from "../world/rows.ts";
import { find, put, select } from "../world/table.ts";
import { values } from "../world/tree.ts";
import type { World } from "../world/world.ts";
import { operatorOf } from "./authority.ts";
import { complete, type Digested, findUpload, prepareCompletion } from "./completion.ts";
import { readAnnouncedDigest } from "./digests.ts";
import { refuseFolder } from "./downloads.ts";
import { findFile, findLiveFile, findUsableSpace, refuseRight } from "./file-access.ts";
import { refuseParts } from "./parts.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import { type Caller, type Input, type Outcome, type Rules, withBytes } from "./rule.ts";
import { refuseFull } from "./upload-places.ts";
import { beginUpload, refuseUploadType } from "./uploads.ts";

type VersionOperation =
  | "createFileVersion"
  | "completeFileVersion"
  | "listFileVersions"
  | "getFileVersion"
  | "updateFileVersion"
  | "deleteFileVersion"
  | "restoreFileVersion";

export const fileVersionRules: Rules<VersionOperation> = {
  createFileVersion: { changes: true, run: beginVersion },

  completeFileVersion: withBytes<"completeFileVersion", Digested>({
    changes: true,
    prepare: (world, caller, { body }) => prepareCompletion(world, caller, body),
    run(world, caller, { body }, digested) {
      const upload = findUpload(world, body.fileId);
      if (!isRefusal(upload) && upload.kind !== "version") {
        const detail = "is of a file that is not complete itself";
        return refuse("13000401", "uploads.unknown", { field: "fileId", detail });
      }
      const next = complete(world, caller, body, digested);
      return isRefusal(next) ? next : [next, {}];
    },
  }),

  listFileVersions: {
    run(world, caller, { body }) {
      const found = findVersioned(world, caller, body, "listChildNodePermission");
      if (isRefusal(found)) return found;
      const { pageSize: size = 100, pageCursor: cursor } = body.pageInfo ?? {};
      const versions = select(world.versions, "file", body.fileId);
      const page = pageByCursor(world, newestFirst(world.versions, versions, "file"), {
        ...{ list: "versions", size, cursor },
        ...{ sizeField: "pageInfo.pageSize", cursorField: "pageInfo.pageCursor" },
      });
      if (isRefusal(page)) return page;
      const revisionList = page.rows.map((version) => describe(found.file, version));
      return [world, { revisionList, nextPageCursor: page.nextCursor ?? "" }];
    },
  },

  getFileVersion: {
    run(world, caller, { body }) {
      const found = findVersion(world, caller, body, "downloadPermission");
      if (isRefusal(found)) return found;
      const { file, version } = found;
      const { containerId, name: fileName } = file;
      const object = { containerId, key: version.id, fileName };
      const downloadUrl = downloadAddress(world, caller.origin, object);
      return [world, { ...describe(file, version), downloadUrl }];
    },
  },

  updateFileVersion: {
    changes: true,
    run(world, caller, { body }) {
      const found = findVersion(world, caller, body, "uploadPermission", "live");
      if (isRefusal(found)) return found;
      const { keepForever } = body;
      const updated = { updateTime: world.now, updaterId: operatorOf(caller) };
      const version = { ...found.version, ...updated, keepForever };
      return [{ ...world, versions: put(world.versions, version) }, {}];
    },
  },

  deleteFileVersion: {
    changes: true,
    run(world, caller, { body }) {
      const found = findVersion(world, caller, body, "uploadPermission", "live");
      if (isRefusal(found)) return found;
      const { file, version } = found;
      if (version.id !== file.versionId) return [dropVersion(world, version), {}];
      const detail = "is the latest version";
      return refuse("13000403", "versions.latest", { field: "revisionId", detail });
    },
  },

  restoreFileVersion: { changes: true, run: restoreVersion },
};

function restoreVersion(
  world: World,
  caller: Caller,
  { body }: Input<"restoreFileVersion">,
): Outcome<"restoreFileVersion"> {
  const found = findVersion(world, caller, body, "uploadPermission", "live");
  if (isRefusal(found)) return found;
  const { space, file, version } = found;
  const content = find(world.contents, version.contentId);
  if (version.id === file.versionId || !content) return [world, {}];
  const full = refuseFull(space, version.size);
  if (full) return full;
  const { fileId, mimeType } = version;
  const creatorId = operatorOf(caller);
  const restored = { fileId, mimeType, keepForever: false, createReason: 2, creatorId } as const;
  return [addVersion(world, file, { ...restored, content })[0], {}];
}

function beginVersion(
  world: World,
  caller: Caller,
  { body }: Input<"createFileVersion">,
): Outcome<"createFileVersion"> {
  const found = findVersioned(world, caller, body, "uploadPermission", "live");
  if (isRefusal(found)) return found;
  const { space, file } = found;
  const { fileId, length, keepPolicy = 0, multiParts = [], createdTime } = body;
  const sha256 = readAnnouncedDigest(body);
  if (typeof sha256 === "object") return sha256;
  const refusal =
    refuseUploadType(body.uploadType) ??
    refuseParts(multiParts, length) ??
    refuseFull(space, length);
  if (refusal) return refusal;
  let next = world;
  for (const { id } of values(select(world.uploads, "file", fileId))) next = dropUpload(next, id);
  const { containerId, parentId, name, fileType, description, hidden } = file;
  [next] = beginUpload(next, {
    ...{ fileId, kind: "version", renameMode: 2, length, keepForever: keepPolicy === 1 },
    ...{ containerId, parentId, name, fileType, description, hidden },
    mimeType: body.mimeType ?? file.mimeType,
    createdTime: createdTime === undefined ? world.now : Date.parse(createdTime),
    userId: operatorOf(caller),
    ...(sha256 !== undefined && { sha256 }),
  });
  return [next, {}];
}

interface FileReference {
  readonly containerId: string;
  readonly fileId: string;
}

/** A file that has versions, also in the recycle bin unless it is to be live. */
function findVersioned(
  world: World,
  caller: Caller,
  { containerId, fileId }: FileReference,
  right: Capability,
  wanted: "any" | "live" = "any",
): { space: Space; file: File } | Refusal {
  const space = findUsableSpace(world, caller, { containerId });
  if (isRefusal(space)) return space;
  const file = (wanted === "live" ? findLiveFile : findFile)(world, space, { fileId });
  if (isRefusal(file)) return file;
  const refusal = refuseRight(world, caller, { space, file, field: "fileId" }, right);
  return refusal ?? refuseFolder(file) ?? { space, file };
}

function findVersion(
  world: World,
  caller: Caller,
  reference: FileReference & { readonly revisionId: string },
  right: Capability,
  wanted: "any" | "live" = "any",
): { space: Space; file: File; version: Version } | Refusal {
  const found = findVersioned(world, caller, reference, right, wanted);
  if (isRefusal(found)) return found;
  const version = find(world.versions, reference.revisionId);
  if (version?.fileId === reference.fileId) return { ...found, version };
  const detail = "is no version of this file";
  return refuse("13000309", "versions.unknown", { field: "revisionId", detail });
}

function describe(file: File, version: Version): components["schemas"]["FileVersion"] {
  const { createTime, creatorId, updateTime = createTime, updaterId = creatorId } = version;
  return {
    ...{ containerId: file.containerId, fileId: file.id, revisionId: version.id },
    revisionVersion: String(version.number),
    keepForever: version.keepForever,
    latestVersion: version.id === file.versionId,
    createReason: version.createReason,
    ...{ createdAt: String(createTime), createdBy: creatorId },
    ...{ updatedAt: String(updateTime), updatedBy: updaterId },
    ...{ name: file.name, size: String(version.size), extension: extensionOf(file.name) },
  };
}
