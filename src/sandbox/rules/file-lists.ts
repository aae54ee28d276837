// The lists of files: of a folder, of the recycle bin, and of all below a folder.
import { pageByCursor, type SortedList } from "../world/cursors.ts";
import type { File } from "../world/file-rows.ts";
import type { Space } from "../world/rows.ts";
import type { World } from "../world/world.ts";
import { findUsableSpace } from "./file-access.ts";
import { describeFile } from "./file-answers.ts";
import {
  type FileOrder,
  keepList,
  LAST_EDITED,
  LAST_RECYCLED,
  orderOf,
  sortContents,
  sortFiles,
} from "./file-order.ts";
import { filesIn, findScope, isBin } from "./file-scope.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import type { Caller, Input, Output, Rules } from "./rule.ts";
import { apiReference, type Statements } from "./statement.ts";

export const fileListStatements = {
  "file-lists.team": {
    says: "A list of a team's files names the team that the space belongs to; 13000302 otherwise.",
    source: apiReference("getDepartmentFiles"),
    assumed: "The page has both identifiers, and no code for those that do not fit.",
  },
  "file-lists.personal": {
    says: "The list of an individual's files is of a space of the caller's own; 13000410 otherwise.",
    source: apiReference("getPersonalFiles"),
    assumed: "The page has no code for other spaces.",
  },
  "file-lists.hidden": {
    says:
      "Hidden files are listed like others, unless a request excludes them. Only a file's own " +
      "mark counts, not that of a folder above it.",
    source: apiReference("walkFile"),
    assumed: "How the marks of folders act on what is in them is on no page.",
  },
} as const satisfies Statements;

type FileListOperation = "listTeamFiles" | "listPersonalFiles" | "listDescendants";

const WALKED = [LAST_EDITED, 1, 2, 3] as const;
const LIVE = [LAST_EDITED, 1, 2, 3, 6] as const;
const IN_BIN = [LAST_RECYCLED, 1, 2, 3, LAST_EDITED, 6] as const;
const BELOW_BIN = [LAST_EDITED, 1, 2, 3, LAST_RECYCLED, 6] as const;

export const fileListRules: Rules<FileListOperation> = {
  listTeamFiles: {
    run(world, caller, { path: { groupId, type }, query, body }) {
      const space = findUsableSpace(world, caller, { containerId: body.containerId });
      if (isRefusal(space)) return space;
      if (space.type !== (query.team_type ?? 0) || space.ownerId !== groupId) {
        const detail = "is no space of the team that the path names";
        return refuse("13000302", "file-lists.team", { field: "containerId", detail });
      }
      const page = listFolder(world, caller, space, { ...body, inBin: type === "1" });
      return isRefusal(page) ? page : [world, page];
    },
  },

  listPersonalFiles: {
    run(world, caller, { path: { type }, body }) {
      const space = findUsableSpace(world, caller, { containerId: body.containerId });
      if (isRefusal(space)) return space;
      if (space.type !== 1) {
        const detail = "is no individual space of yours";
        return refuse("13000410", "file-lists.personal", { field: "containerId", detail });
      }
      const page = listFolder(world, caller, space, { ...body, inBin: type === "1" });
      return isRefusal(page) ? page : [world, page];
    },
  },

  listDescendants: {
    run(world, caller, { body }) {
      const { containerId, parentFileId, type, includeHidden = false } = body;
      const space = findUsableSpace(world, caller, { containerId });
      if (isRefusal(space)) return space;
      const parent = { fileId: parentFileId, field: "parentFileId", inBin: false };
      const scope = findScope(world, caller, space, parent);
      if (isRefusal(scope)) return scope;
      const order = orderOf(body.sortInfo, WALKED);
      if (isRefusal(order)) return order;
      const isListed = filterOf(type, includeHidden);
      const list = listName("walk", order);
      const key = [list, containerId, scope.folderId, type, includeHidden].join("/");
      const files = keepList(world, key, () => {
        const found = [...filesIn(world, scope, true)];
        return sortFiles(isListed ? found.filter(isListed) : found, order);
      });
      const page = answerPage(world, caller, files, { ...body, list });
      return isRefusal(page) ? page : [world, page];
    },
  },
};

type ListRequest = Input<"listTeamFiles">["body"] & { inBin: boolean };

function listFolder(
  world: World,
  caller: Caller,
  space: Space,
  { parentFileId, inBin, ...request }: ListRequest,
): Output<"listTeamFiles"> | Refusal {
  const parent = { fileId: parentFileId, field: "parentFileId", inBin };
  const scope = findScope(world, caller, space, parent);
  if (isRefusal(scope)) return scope;
  const order = orderOf(request.sortInfo, isBin(scope) ? IN_BIN : inBin ? BELOW_BIN : LIVE);
  if (isRefusal(order)) return order;
  const { containerId, fileType, hidden } = request;
  const list = listName(inBin ? "bin" : "folder", order);
  const key = [list, containerId, scope.folderId, fileType, hidden].join("/");
  const files = keepList(world, key, () =>
    sortContents(world, scope, order, filterOf(fileType, hidden)),
  );
  const page = answerPage(world, caller, files, { ...request, list });
  return isRefusal(page) ? page : { category: "drive#fileList", ...page };
}

const listName = (list: string, { sortType, direction }: FileOrder): string =>
  `${list}-${sortType}-${direction}`;

/** Which files are listed; undefined for all. */
function filterOf(fileType: string | undefined, hidden: boolean | undefined) {
  if (fileType === undefined && hidden !== false) return undefined;
  return (file: File): boolean =>
    (fileType === undefined || file.fileType === fileType) && (hidden !== false || !file.hidden);
}

type PageInfo = Input<"listTeamFiles">["body"]["pageInfo"];

function answerPage(
  world: World,
  caller: Caller,
  files: SortedList<File>,
  { list, pageInfo = {} }: { list: string; pageInfo?: PageInfo },
) {
  const page = pageByCursor(world, files, {
    ...{ list, size: pageInfo.pageSize ?? 100, cursor: pageInfo.pageCursor },
    ...{ sizeField: "pageInfo.pageSize", cursorField: "pageInfo.pageCursor" },
  });
  if (isRefusal(page)) return page;
  const { rows, nextCursor = "" } = page;
  return { nextCursor, files: rows.map((file) => describeFile(world, caller, file)) };
}
