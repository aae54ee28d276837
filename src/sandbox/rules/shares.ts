// Shares as their sharers see them: created, looked at, changed and cancelled.
import { describeRefusal } from "../answer/answer.ts";
import {
  type CursorPage,
  type Direction,
  inOrder,
  pageByCursor,
  type SortedList,
} from "../world/cursors.ts";
import type { File } from "../world/file-rows.ts";
import { mintId } from "../world/ids.ts";
import type { Space, User } from "../world/rows.ts";
import { recipientsOf } from "../world/share-recipients.ts";
import type { Share } from "../world/share-rows.ts";
import { endShareTokens } from "../world/shares.ts";
import { find, put, select } from "../world/table.ts";
import { recordVisit } from "../world/visits.ts";
import type { World } from "../world/world.ts";
import { forUser, type UserCaller } from "./caller.ts";
import { findLiveFile, findUsableSpace, refuseRight } from "./file-access.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import type { Input, Rules } from "./rule.ts";
import { hasText } from "./search.ts";
import { findEach } from "./share-access.ts";
import { createdShare, ownShare, ownShareInDetail, updatedShare } from "./share-answers.ts";
import {
  nameRecipients,
  RECIPIENT_FIELDS,
  readEnd,
  readRecipients,
  refuseScope,
} from "./share-settings.ts";

type ShareOperation =
  | "createShare"
  | "listShares"
  | "getShare"
  | "updateShare"
  | "batchCancelShares";

export const shareRules: Rules<ShareOperation> = {
  createShare: {
    changes: true,
    run: forUser((world, caller, { body }) => {
      const made = makeShare(world, caller, body);
      if (isRefusal(made)) return made;
      const [next, share] = made;
      return [next, { shareLink: createdShare(share, caller.origin) }];
    }),
  },

  listShares: {
    run: forUser((world, { user, origin }, { query }) => {
      const own = select(world.shares, "sharer", user.id);
      const page = pageOfShares(world, "shares", query, (direction, isListed) =>
        inOrder(world.shares, own, { direction, isListed }),
      );
      if (isRefusal(page)) return page;
      const { rows, total: _, ...next } = page;
      return [world, { shareLinks: rows.map((share) => ownShare(world, share, origin)), ...next }];
    }),
  },

  getShare: {
    run: forUser((world, { user, origin }, { path }) => {
      const share = findOwnShare(world, user, path.shareId);
      if (isRefusal(share)) return share;
      return [world, { shareLink: ownShareInDetail(world, share, origin) }];
    }),
  },

  updateShare: {
    changes: true,
    run: forUser((world, caller, { path, body }) => {
      const share = findOwnShare(world, caller.user, path.shareId);
      if (isRefusal(share)) return share;
      const changed = changeShare(world, caller.user, share, body);
      if (isRefusal(changed)) return changed;
      const [next, row] = changed;
      return [next, { shareLink: updatedShare(next, row, caller.origin) }];
    }),
  },

  batchCancelShares: {
    changes: true,
    run: forUser((world, { user }, { body }) => {
      const findOwn = (next: World, shareId: string) => findOwnShare(next, user, shareId);
      return changeEach(world, body.shareIds, findOwn, (next, share) => {
        const row = { ...share, cancelled: true, updateTime: world.now };
        return { ...next, shares: put(next.shares, row) };
      });
    }),
  },
};

/** Changes shares one after the other, and says of each what has become of it. */
export function changeEach(
  world: World,
  shareIds: readonly string[] = [],
  findShare: (world: World, shareId: string) => Share | Refusal,
  change: (world: World, share: Share) => World,
) {
  let next = world;
  const subResponseList = shareIds.map((shareId) => {
    const share = findShare(next, shareId);
    if (isRefusal(share)) return { shareId, code: Number(share.code), msg: describeRefusal(share) };
    next = change(next, share);
    return { shareId, code: 0, msg: "success" };
  });
  return [next, { subResponseList }] as const;
}

function findOwnShare(world: World, user: User, shareId: string): Share | Refusal {
  const share = find(world.shares, shareId);
  if (share && share.sharerId === user.id && !share.cancelled) return share;
  const detail = "is no share of yours";
  return refuse("13000309", "shares.own", { field: "shareId", detail });
}

interface PageQuery {
  readonly displayName?: string;
  readonly sortDirection?: 1 | 2;
  readonly pageSize?: number;
  readonly pageCursor?: string;
}

/**
 * A page of shares, and how many there are in all.
 *
 * @param sort Those of them that are listed, in an order.
 */
export function pageOfShares(
  world: World,
  list: string,
  { displayName, sortDirection = 2, pageSize = 100, pageCursor: cursor }: PageQuery,
  sort: (direction: Direction, isListed?: (share: Share) => boolean) => SortedList<Share>,
): (CursorPage<Share> & { readonly total: number }) | Refusal {
  const direction = sortDirection === 1 ? "ascending" : "descending";
  const isListed = displayName && ((share: Share) => hasText(share.displayName, displayName));
  const shares = sort(direction, isListed || undefined);
  const request = { list: `${list}/${direction}`, size: pageSize, cursor };
  const page = pageByCursor(world, shares, request);
  return isRefusal(page) ? page : { ...page, total: shares.size };
}

type Creation = Input<"createShare">["body"];

function makeShare(world: World, caller: UserCaller, body: Creation): [World, Share] | Refusal {
  const { user } = caller;
  const { scope, containerId, extractCode = "", comment = "", permission } = body;
  const space = findUsableSpace(world, caller, { containerId });
  if (isRefusal(space)) return space;
  const refusedScope = refuseScope(world, space, scope);
  if (refusedScope) return refusedScope;
  const files = findEach(body.fileIds, (reference) =>
    findFileToShare(world, caller, space, reference),
  );
  if (isRefusal(files)) return files;
  const recipients = scope === 3 ? readRecipients(world, containerId, body) : [];
  if (isRefusal(recipients)) return recipients;
  const expireTime = readEnd(world, body);
  if (typeof expireTime === "object") return expireTime;
  const [withId, id] = mintId(world);
  const [withLink, shortUrl] = mintId(withId);
  const share: Share = {
    ...{ id, shortUrl, sharerId: user.id, containerId, scope, extractCode, comment, expireTime },
    fileIds: files.map((file) => file.id),
    displayName: nameFor(files),
    permission: { preview: true, edit: false, download: true, ...permission },
    ...{ createTime: world.now, updateTime: world.now, cancelled: false },
    ...{ views: 0, downloads: 0, saves: 0 },
  };
  let next: World = { ...withLink, shares: put(withLink.shares, share) };
  for (const file of files) next = recordVisit(next, user.id, file, 3);
  return [nameRecipients(next, user, share, recipients), share];
}

/** A live file of a space that the caller may share. */
function findFileToShare(
  world: World,
  caller: UserCaller,
  space: Space,
  reference: { fileId: string; field: string },
): File | Refusal {
  const file = findLiveFile(world, space, reference);
  if (isRefusal(file)) return file;
  const { field } = reference;
  return refuseRight(world, caller, { space, file, field }, "shareFilePermission") ?? file;
}

function nameFor(files: readonly File[]): string {
  const name = files[0]?.name ?? "";
  return files.length > 1 ? `${name} and other files` : name;
}

function changeShare(
  world: World,
  user: User,
  share: Share,
  body: Input<"updateShare">["body"],
): [World, Share] | Refusal {
  const former = recipientsOf(world, share.id);
  const sent = Object.values(RECIPIENT_FIELDS).filter((field) => body[field] !== undefined);
  const kept = former.filter(({ kind }) => !sent.includes(RECIPIENT_FIELDS[kind]));
  const isNamed = share.scope === 3 && sent.length > 0;
  const recipients = isNamed ? readRecipients(world, share.containerId, body, kept) : former;
  if (isRefusal(recipients)) return recipients;
  const expireTime = body.validDays === 0 ? share.expireTime : readEnd(world, body);
  if (typeof expireTime === "object") return expireTime;
  const { extractCode = share.extractCode, comment = share.comment } = body;
  const permission = { ...share.permission, ...body.permission };
  const row = { ...share, expireTime, extractCode, comment, permission, updateTime: world.now };
  const changed = { ...world, shares: put(world.shares, row) };
  const named = nameRecipients(changed, user, row, recipients);
  const next = extractCode === share.extractCode ? named : endShareTokens(named, share.id);
  return [next, row];
}
