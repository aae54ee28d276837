// A file as answers show it.
import type { components } from "../../../generated/types.ts";
import { extensionOf } from "../../model/file-names.ts";
import type { File, Version } from "../world/file-rows.ts";
import { isFolder, recycledWith } from "../world/files.ts";
import { isoTime } from "../world/moments.ts";
import { rightsIn } from "../world/rights.ts";
import { find } from "../world/table.ts";
import type { World } from "../world/world.ts";
import type { Caller } from "./rule.ts";
import type { Statements } from "./statement.ts";
import { describeThumbnail } from "./thumbnails.ts";

export const fileAnswerStatements = {
  "file-answers.user-id": {
    says:
      "In a file, a user's identifier is the base64 of the one in OrgID, a hyphen and the " +
      "identifier of the tenant. Who is no user any more has the identifier without a name.",
    assumed: "The published value decodes to two such numbers.",
  },
  "file-answers.content": {
    says: "A file has a size, a digest and an attachment for its newest version. Folders have none.",
    assumed: "The published folder has none of these fields.",
  },
  "file-answers.thumbnails": {
    says:
      "A thumbnail that was made is an attachment of its file, and the details of the file have its " +
      "address. imageProcess makes none.",
    assumed: "No page shows in which field thumbnails are.",
  },
} as const satisfies Statements;

type Schemas = components["schemas"];
type Viewer = Pick<Caller, "user">;

/** A file with all that lists and details of files have. */
export function describeFile(world: World, viewer: Viewer, file: File) {
  const { name, ownerId, editorId } = file;
  const version = find(world.versions, file.versionId ?? "");
  const space = find(world.spaces, file.containerId);
  return {
    category: "drive#file" as const,
    id: file.id,
    fileName: name,
    // What a file is uploaded as has been checked.
    fileType: file.fileType as Schemas["FileType"],
    mimeType: file.mimeType,
    description: file.description,
    fileSuffix: isFolder(file) ? "" : extensionOf(name),
    ...describeRecycling(world, viewer, file),
    parentFolder: [file.parentId],
    containers: [file.containerId],
    createdTime: isoTime(file.createdTime),
    editedTime: isoTime(file.editedTime),
    owners: [describeFileUser(world, viewer, ownerId)],
    lastEditor: describeFileUser(world, viewer, editorId),
    ...(version && describeContent(world, file, version)),
    hidden: file.hidden,
    favorite: isFavorite(world, viewer, file.id),
    ...(space && { userCapabilities: rightsIn(world, viewer.user, space, file) }),
  };
}

/** A user who has done something with a file. */
export function describeFileUser(
  world: World,
  viewer: Viewer,
  userId: string,
): Schemas["FileUser"] {
  const user = find(world.users, userId);
  const displayName = user?.name ?? find(world.applications, userId)?.name;
  const identifier = `${user?.accountId ?? userId}-${world.organization.tenantId}`;
  return {
    category: "drive#user",
    userId: btoa(identifier).replaceAll("=", ""),
    ...(displayName !== undefined && { displayName }),
    me: userId === viewer.user?.id,
  };
}

export function isFavorite(world: World, { user }: Viewer, fileId: string): boolean {
  return user !== undefined && find(world.favorites, `${user.id}/${fileId}`) !== undefined;
}

function describeRecycling(world: World, viewer: Viewer, file: File) {
  const recycling = recycledWith(world, file)?.recycled;
  if (!recycling) return { recycled: false };
  return {
    recycled: true,
    directlyRecycled: file.recycled !== undefined,
    recycledTime: isoTime(recycling.time),
    recyclingUser: describeFileUser(world, viewer, recycling.userId),
  };
}

function describeContent(world: World, file: File, version: Version) {
  const { id, number, contentId, size, sha256, mimeType, keepForever } = version;
  const [assetId = "", versionId = ""] = id.split(".");
  const time = isoTime(version.createTime);
  const asset: Schemas["FileAsset"] = {
    ...{ id: assetId, versionId, version: String(number) },
    ...{ mimeType, state: 0, keepPolicy: keepForever ? 1 : 0 },
    ...{ createdTime: time, modifiedTime: time },
    resource: { id: contentId, length: String(size), sha256 },
  };
  const thumbnail = describeThumbnail(world, file);
  const attachments: Schemas["FileAttachment"][] = [{ usage: "content", sha256, asset }];
  if (thumbnail) attachments.push(thumbnail);
  return { size: String(size), sha256, attachments };
}
