// Shares as their visitors see them, by their links: with credentials, and, of scope 1, without.

import { downloadAddressOf } from "../storage/addresses.ts";
import { type CursorPage, pageByCursor, type SortedList } from "../world/cursors.ts";
import type { File } from "../world/file-rows.ts";
import { isFolder, isInBin } from "../world/files.ts";
import type { User } from "../world/rows.ts";
import type { Share } from "../world/share-rows.ts";
import { countUse, filesOfShare, putVisitor } from "../world/shares.ts";
import { find } from "../world/table.ts";
import type { World } from "../world/world.ts";
import { forUser } from "./caller.ts";
import { orderBy, sortFiles, sortFolder } from "./file-order.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import type { Outcome, Rules } from "./rule.ts";
import { hasText } from "./search.ts";
import {
  findSharedFile,
  findShareFor,
  findValidShare,
  issueShareToken,
  openShare,
  refuseDownload,
} from "./share-access.ts";
import { sharedFile, visitedShare } from "./share-answers.ts";

type LinkOperation =
  | "visitShare"
  | "visitSharePublic"
  | "getShareInfo"
  | "getShareInfoPublic"
  | "verifyExtractCode"
  | "verifyExtractCodePublic"
  | "listShareFiles"
  | "listShareFilesPublic"
  | "getShareDownloadLink"
  | "getShareDownloadLinkPublic";

export const shareLinkRules: Rules<LinkOperation> = {
  visitShare: { run: forUser((world, { user }, { query }) => visit(world, user, query)) },
  visitSharePublic: { run: (world, _caller, { query }) => visit(world, undefined, query) },

  getShareInfo: { run: forUser((world, { user }, { query }) => describe(world, user, query)) },
  getShareInfoPublic: { run: (world, _caller, { query }) => describe(world, undefined, query) },

  verifyExtractCode: { run: forUser((world, { user }, { body }) => verify(world, user, body)) },
  verifyExtractCodePublic: { run: (world, _caller, { query }) => verify(world, undefined, query) },

  listShareFiles: {
    run: forUser((world, { user, origin }, { body }) => listFiles(world, { user, origin }, body)),
  },
  listShareFilesPublic: {
    run: (world, { origin }, { query }) => listFiles(world, { user: undefined, origin }, query),
  },

  getShareDownloadLink: {
    run: forUser((world, { user, origin }, { body }) => download(world, { user, origin }, body)),
  },
  getShareDownloadLinkPublic: {
    run: (world, { origin }, { query }) => download(world, { user: undefined, origin }, query),
  },
};

/** Whose link it is to open, if it is not to be open to anybody. */
interface Visitor {
  readonly user: User | undefined;
  readonly origin: string;
}

function visit(
  world: World,
  user: User | undefined,
  link: { readonly shortUrl: string },
): Outcome<"visitShare"> {
  const share = findValidShare(world, user, link);
  if (isRefusal(share)) return share;
  const isKnown = !user || share.scope === 3 || find(world.shareVisitors, `${share.id}/${user.id}`);
  return [isKnown ? world : putVisitor(world, share, user, false), {}];
}

function describe(
  world: World,
  user: User | undefined,
  link: { readonly shortUrl: string },
): Outcome<"getShareInfo"> {
  const share = findShareFor(world, user, link);
  return isRefusal(share) ? share : [world, { link: visitedShare(world, share) }];
}

function verify(
  world: World,
  user: User | undefined,
  { extractCode, ...link }: { readonly shortUrl: string; readonly extractCode: string },
): Outcome<"verifyExtractCode"> {
  const share = findValidShare(world, user, link);
  if (isRefusal(share)) return share;
  if (share.extractCode !== extractCode) {
    const detail = "must be the extract code of the share";
    return refuse("13000102", "share-links.code", { field: "extractCode", detail });
  }
  const [next, kdstoken] = issueShareToken(world, share);
  return [next, { kdstoken }];
}

interface FileQuery {
  readonly shortUrl: string;
  readonly kdstoken?: string;
  readonly parentFolder?: string;
  readonly fileName?: string;
  readonly sortType?: 1 | 2 | 4;
  readonly sortDirection?: 1 | 2;
  readonly pageSize?: number;
  readonly pageCursor?: string;
  readonly refreshCount?: boolean;
}

function listFiles(
  world: World,
  { user, origin }: Visitor,
  query: FileQuery,
): Outcome<"listShareFiles"> {
  const opened = openShare(world, user, query);
  if (isRefusal(opened)) return opened;
  const [next, share] = opened;
  const page = pageOfFiles(next, share, query);
  if (isRefusal(page)) return page;
  const { rows, ...cursor } = page;
  const files = rows.map((file) => sharedFile(next, share, file, origin));
  const counted = query.refreshCount ? countUse(next, share, "views") : next;
  return [counted, { link: visitedShare(counted, share), files, ...cursor }];
}

function pageOfFiles(world: World, share: Share, query: FileQuery): CursorPage<File> | Refusal {
  const { parentFolder, sortType = 4, sortDirection = 2, pageSize: size = 100 } = query;
  const folder =
    parentFolder === undefined ? undefined : findSharedFolder(world, share, parentFolder);
  if (folder && isRefusal(folder)) return folder;
  const list = `share-files/${share.id}/${folder?.id}/${sortType}/${sortDirection}`;
  const files = sortShared(world, share, folder, query);
  return pageByCursor(world, files, { list, size, cursor: query.pageCursor });
}

function findSharedFolder(world: World, share: Share, fileId: string): File | Refusal {
  const field = "parentFolder";
  const file = findSharedFile(world, share, { fileId, field });
  if (isRefusal(file) || isFolder(file)) return file;
  return refuse("13000304", "share-links.no-folder", { field, detail: "is no folder" });
}

/** What is in a folder of a share, or what was shared itself, in the order that is asked for. */
function sortShared(
  world: World,
  share: Share,
  folder: File | undefined,
  { fileName = "", sortType = 4, sortDirection = 2 }: FileQuery,
): SortedList<File> {
  const order = orderBy(sortType, sortDirection);
  const isFound = ({ name }: File) => hasText(name, fileName);
  if (folder) return sortFolder(world, folder.id, order, fileName === "" ? undefined : isFound);
  const files = filesOfShare(world, share).filter((file) => isFound(file) && !isInBin(world, file));
  return sortFiles(files, order);
}

function download(
  world: World,
  { user, origin }: Visitor,
  { fileId, ...reference }: { shareId: string; fileId: string; kdstoken?: string },
): Outcome<"getShareDownloadLink"> {
  const opened = openShare(world, user, reference);
  if (isRefusal(opened)) return opened;
  const [next, share] = opened;
  const refusal = refuseDownload(share);
  if (refusal) return refusal;
  const file = findSharedFile(next, share, { fileId });
  if (isRefusal(file)) return file;
  if (isFolder(file)) {
    return refuse("13000406", "share-links.no-file", { field: "fileId", detail: "is a folder" });
  }
  const downloadUrl = downloadAddressOf(next, origin, file);
  return [countUse(next, share, "downloads"), { downloadUrl }];
}
