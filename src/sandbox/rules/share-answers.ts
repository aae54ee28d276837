// Shares and their files as answers show them. The operations give the same in other selections.
import type { components } from "../../../generated/types.ts";
import { extensionOf } from "../../model/file-names.ts";
import { downloadAddressOf } from "../storage/addresses.ts";
import type { File } from "../world/file-rows.ts";
import { isFolder, isInBin } from "../world/files.ts";
import { DAY, isoTime } from "../world/moments.ts";
import { recipientsOf } from "../world/share-recipients.ts";
import type { RecipientKind, Share } from "../world/share-rows.ts";
import { filesOfShare, statusOfShare } from "../world/shares.ts";
import { find } from "../world/table.ts";
import type { Tree } from "../world/tree.ts";
import type { World } from "../world/world.ts";

type Schemas = components["schemas"];

/** What all that show a share with its link have. */
const inAll = ({ id, shortUrl, expireTime }: Share, origin: string) => ({
  shareId: id,
  shortUrl,
  linkUrl: `${origin}/cloudfile/#/sharelink/i/${shortUrl}`,
  expireTime: isoTime(expireTime),
});

const codeOf = ({ extractCode }: Share) => (extractCode ? { extractCode } : {});

const ownerOf = (world: World, { sharerId }: Share) => ({
  ownerId: sharerId,
  ownerName: find(world.users, sharerId)?.name ?? "",
});

/** What shares with others have in lists and by themselves. */
const shown = (world: World, share: Share, origin: string) => ({
  ...inAll(share, origin),
  shareTime: isoTime(share.createTime),
  displayName: share.displayName,
  status: statusOfShare(world, share),
  comment: share.comment,
});

const counters = ({ views, downloads, saves }: Share) => ({
  viewCnt: views,
  downloadCnt: downloads,
  saveCnt: saves,
});

export function createdShare(share: Share, origin: string): Schemas["CreatedShareLink"] {
  return { ...inAll(share, origin), ...codeOf(share), comment: share.comment };
}

export function updatedShare(world: World, share: Share, origin: string): Schemas["ShareLink"] {
  const { scope, displayName, createTime, updateTime, expireTime } = share;
  const status = statusOfShare(world, share);
  return {
    ...{ ...inAll(share, origin), ...codeOf(share), ...counters(share), scope, displayName },
    createTime: isoTime(createTime),
    updateTime: isoTime(updateTime),
    shareTime: isoTime(createTime),
    status: status === 0 && expireTime <= world.now ? 3 : status,
  };
}

/** In the list of the sharer. */
export function ownShare(world: World, share: Share, origin: string): Schemas["ShareByMeLink"] {
  const { scope, containerId } = share;
  return {
    ...{ ...shown(world, share, origin), ...counters(share), scope },
    files: filesIn(world, share, origin),
    ...{ containerId, containerName: nameOfSpace(world, containerId) },
  };
}

/** Rows that have a name, of whatever table. */
interface Named {
  readonly rows: Tree<{ readonly id: string; readonly name: string }>;
}

function nameOfSpace(world: World, containerId: string): string {
  const space = find(world.spaces, containerId);
  if (!space) return "";
  const owners: Named = ({ 0: world.departments, 1: world.users, 2: world.groups } as const)[
    space.type
  ];
  return find(owners, space.ownerId)?.name ?? "";
}

/** By itself, for the sharer. */
export function ownShareInDetail(
  world: World,
  share: Share,
  origin: string,
): Schemas["ShareByMeLinkDetail"] {
  const { scope, permission } = share;
  const recipients = recipientsOf(world, share.id);
  const named = (kind: RecipientKind, table: Named) =>
    recipients.flatMap((recipient) => {
      const row = recipient.kind === kind ? find(table, recipient.id) : undefined;
      return row ? [{ id: row.id, name: row.name }] : [];
    });
  return {
    ...{ ...shown(world, share, origin), ...codeOf(share), scope, permission },
    depts: named("department", world.departments),
    groups: named("group", world.groups),
    users: named("user", world.users),
  };
}

/** By itself, for somebody who has received it. */
export function receivedShare(
  world: World,
  share: Share,
  origin: string,
): Schemas["ShareWithMeLinkDetail"] {
  const { permission } = share;
  return { ...shown(world, share, origin), ...ownerOf(world, share), permission };
}

/** In the list of somebody who has received it. */
export function listedReceivedShare(
  world: World,
  share: Share,
  origin: string,
): Schemas["ShareWithMeLink"] {
  const { containerId, scope, updateTime } = share;
  return {
    ...receivedShare(world, share, origin),
    ...{ ...counters(share), containerId, scope, updateTime: isoTime(updateTime) },
    files: filesIn(world, share, origin),
  };
}

/** As something that another user has done. */
export function relatedRecord(
  world: World,
  share: Share,
  origin: string,
): Schemas["RelatedRecord"] {
  const { id, sharerId, displayName, createTime, expireTime, containerId } = share;
  return {
    operator: find(world.users, sharerId)?.name ?? "",
    operatorId: sharerId,
    operateType: 1,
    operateTime: isoTime(createTime),
    ...{ id, displayName, containerId, expireTime: isoTime(expireTime) },
    files: filesIn(world, share, origin),
    status: statusOfShare(world, share),
    tenantId: world.organization.tenantId,
  };
}

/** What every visitor may know of a share. */
export function visitedShare(world: World, share: Share): Schemas["CommonShareLink"] {
  const { id, shortUrl, createTime, expireTime, permission } = share;
  return {
    ...{ shareId: id, shortUrl, ...ownerOf(world, share), permission },
    shareTime: isoTime(createTime),
    expireTime: isoTime(expireTime),
    expireDate: String(Math.max(0, Math.ceil((expireTime - world.now) / DAY))),
    status: statusOfShare(world, share),
  };
}

const inAllFiles = ({ id, name, fileType, size, parentId, containerId }: File) => ({
  ...{ id, fileName: name, fileType, size: String(size) },
  parentFolder: [parentId],
  fileSuffix: extensionOf(name),
  containers: [containerId],
});

const PICTURE = "15";

/** The files of a share in lists of shares. */
function filesIn(world: World, share: Share, origin: string): Schemas["ShareFileInfo"][] {
  const isOpen = share.extractCode === "" && share.permission.download;
  const isShown = isOpen && statusOfShare(world, share) === 0 && world.now < share.expireTime;
  return filesOfShare(world, share).map((file) => ({
    ...inAllFiles(file),
    mimeType: file.mimeType,
    recycled: isInBin(world, file),
    ...(isShown &&
      file.fileType === PICTURE && {
        downloadLinks: [{ usage: "content", downloadLink: downloadAddressOf(world, origin, file) }],
      }),
  }));
}

/** A file in the list of the files of a share. */
export function sharedFile(
  world: World,
  { permission }: Share,
  file: File,
  origin: string,
): Schemas["ShareFile"] {
  const isAddressed = permission.download && !isFolder(file);
  return {
    ...inAllFiles(file),
    ...(isAddressed && { downloadLinks: downloadAddressOf(world, origin, file) }),
    editedTime: isoTime(file.editedTime),
  };
}
