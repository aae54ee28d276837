// How a share is opened by its link: whom it is for, whether it is valid, and its extract code.

import { putAndExpire } from "../auth/expiry.ts";
import { drawToken, TOKEN_LIFETIME } from "../auth/tokens.ts";
import type { File } from "../world/file-rows.ts";
import { foldersAbove, isInBin } from "../world/files.ts";
import type { User } from "../world/rows.ts";
import type { Share } from "../world/share-rows.ts";
import { findShareByLink, isOpenTo, statusOfShare } from "../world/shares.ts";
import { find, put } from "../world/table.ts";
import type { World } from "../world/world.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";

/** What identifies a share: its identifier, or the last part of its link. */
export type ShareReference = { readonly shareId: string } | { readonly shortUrl: string };

const fieldOf = (reference: ShareReference): string =>
  "shortUrl" in reference ? "shortUrl" : "shareId";

/**
 * A share that is for a user, valid or not.
 *
 * @param user Undefined for what anybody may do who has the link.
 */
export function findShareFor(
  world: World,
  user: User | undefined,
  reference: ShareReference,
): Share | Refusal {
  const share =
    "shortUrl" in reference
      ? findShareByLink(world, reference.shortUrl)
      : find(world.shares, reference.shareId);
  const field = fieldOf(reference);
  if (!share) return refuse("13000309", "share-links.unknown", { field, detail: "is unknown" });
  if (isOpenTo(world, share, user)) return share;
  return refuse("13000410", "share-links.scope", { field, detail: "is of a share for others" });
}

/** A share that is for a user, and valid. */
export function findValidShare(
  world: World,
  user: User | undefined,
  reference: ShareReference,
): Share | Refusal {
  const share = findShareFor(world, user, reference);
  if (isRefusal(share)) return share;
  if (statusOfShare(world, share) === 0 && world.now < share.expireTime) return share;
  const detail = "is of a share that is not valid any more";
  return refuse("13000309", "share-links.unknown", { field: fieldOf(reference), detail });
}

/** A valid share whose extract code the visitor has entered, if it has one. */
export function openShare(
  world: World,
  user: User | undefined,
  reference: ShareReference & { readonly kdstoken?: string },
): [World, Share] | Refusal {
  const share = findValidShare(world, user, reference);
  if (isRefusal(share)) return share;
  const next = useShareToken(world, share, reference.kdstoken);
  return isRefusal(next) ? next : [next, share];
}

/** A token for those who have entered the extract code of a share. */
export function issueShareToken(world: World, { id: shareId }: Share): [World, string] {
  const [next, value] = drawToken(world, shareId);
  const token = { value, shareId, expires: world.now + TOKEN_LIFETIME };
  return [{ ...next, shareTokens: putAndExpire(next.shareTokens, token, world.now) }, value];
}

/** The world in which the time of a share's token has begun anew; or why it is not valid. */
export function useShareToken(world: World, share: Share, kdstoken = ""): World | Refusal {
  if (share.extractCode === "") return world;
  const token = find(world.shareTokens, kdstoken);
  if (token?.shareId === share.id && world.now < token.expires) {
    const used = { ...token, expires: world.now + TOKEN_LIFETIME };
    return { ...world, shareTokens: put(world.shareTokens, used) };
  }
  const detail = "must be a token of this share that has not expired";
  return refuse("13000410", "share-links.token", { field: "kdstoken", detail });
}

/** A live file or folder of a share: one of those that were shared, or below one. */
export function findSharedFile(
  world: World,
  { fileIds }: Share,
  { fileId, field = "fileId" }: { fileId: string; field?: string },
): File | Refusal {
  const file = find(world.files, fileId);
  const isShared = ({ id }: File) => fileIds.includes(id);
  if (!file || ![file, ...foldersAbove(world, file)].some(isShared)) {
    return refuse("13000309", "share-links.inside", { field, detail: "is not in the share" });
  }
  if (!isInBin(world, file)) return file;
  return refuse("13000306", "files.in-bin", { field, detail: "is in the recycle bin" });
}

/** The files that a call names, each once, or why one of them cannot be meant. */
export function findEach(
  fileIds: readonly string[],
  findOne: (reference: { fileId: string; field: string }) => File | Refusal,
): File[] | Refusal {
  const files = new Map<string, File>();
  for (const [index, fileId] of fileIds.entries()) {
    const file = findOne({ fileId, field: `fileIds[${index}]` });
    if (isRefusal(file)) return file;
    files.set(fileId, file);
  }
  if (files.size > 0) return [...files.values()];
  return refuse("13000102", "shares.files", { field: "fileIds", detail: "must not be empty" });
}

/** Why the files of a share may be looked at alone, if so. */
export function refuseDownload({ permission }: Share): Refusal | undefined {
  if (permission.download) return undefined;
  const detail = "is of a share that may not be downloaded";
  return refuse("13000410", "share-links.download", { field: "shareId", detail });
}
