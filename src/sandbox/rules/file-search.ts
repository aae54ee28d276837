// The search for files in the caller's own space, or in team spaces.

import { extensionOf } from "../../model/file-names.ts";
import { FORMATS } from "../../validation/formats.ts";
import { pageByCursor } from "../world/cursors.ts";
import type { File } from "../world/file-rows.ts";
import { isFolder, pathOf } from "../world/files.ts";
import { rootFolderOf, safeFolderOf } from "../world/ids.ts";
import { isoTime } from "../world/moments.ts";
import { ofTree, ofTrees } from "../world/pages.ts";
import { rightsIn } from "../world/rights.ts";
import type { Space } from "../world/rows.ts";
import { ownerNameOf, spacesOf } from "../world/spaces.ts";
import { find, select } from "../world/table.ts";
import { findUser } from "../world/users.ts";
import type { World } from "../world/world.ts";
import { isSystemAdministrator } from "./authority.ts";
import { findUsableSpace } from "./file-access.ts";
import { isFavorite } from "./file-answers.ts";
import { pathTexts } from "./file-details.ts";
import { type FileOrder, LAST_EDITED, orderBy, type SortType, sortFiles } from "./file-order.ts";
import { filesIn, findScope, type Scope } from "./file-scope.ts";
import { teamSpaces } from "./group-spaces.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import type { Caller, Input, Output, Rules } from "./rule.ts";
import { hasText } from "./search.ts";
import { apiReference, type Statements } from "./statement.ts";

export const fileSearchStatements = {
  "file-search.spaces": {
    says:
      "A search goes through the individual spaces of the caller, or through the team spaces in " +
      "which the caller may list files; for system administrators, all that there are. A space " +
      "that it names must be one of these; 13000102.",
    source: apiReference("Search"),
    assumed: "The page has no code for a space of the other kind.",
  },
  "file-search.folder": {
    says: "A search in a folder names its space, too; 13000102.",
    source: apiReference("Search"),
    assumed: "The page has no code for it.",
  },
  "file-search.levels": {
    says:
      "A search looks directly in a folder, in the top folders if it names none, and at all " +
      "levels below if it is recursive.",
    source: apiReference("Search"),
    assumed: "The page does not say what is searched where no folder is named.",
  },
  "file-search.words": {
    says: "A file is found by a part of its name, in upper or lower case.",
    assumed: "The page calls the search fuzzy.",
  },
  "file-search.times": {
    says:
      "A range of times is two times in ISO 8601, with their offsets and a comma between them; " +
      "both are included, and either may be left out. Any other text is refused with 13000102.",
    assumed: "The page does not give the format.",
  },
  "file-search.order": {
    says: "The order is one of the five that the page lists; sortDirection is 1 up, 2 down.",
    source: apiReference("Search"),
    assumed: "The page has no direction; that of the lists has these values.",
  },
} as const satisfies Statements;

type SearchRequest = Input<"searchFiles">["body"];
type Filter = NonNullable<SearchRequest["filter"]>;
type FoundFile = NonNullable<Output<"searchFiles">["files"]>[number];

export const fileSearchRules: Rules<"searchFiles"> = {
  searchFiles: {
    run(world, caller, { body }) {
      const scopes = findScopes(world, caller, body);
      if (isRefusal(scopes)) return scopes;
      const isWanted = filterOf(world, body.filter ?? {});
      if (isRefusal(isWanted)) return isWanted;
      const order = orderOfSearch(body.sortInfo);
      if (isRefusal(order)) return order;
      const found: File[] = [];
      for (const scope of scopes) {
        for (const file of filesIn(world, scope, body.recursived ?? false)) {
          if (isWanted(file) && mayList(world, caller, scope.space, file)) found.push(file);
        }
      }
      const { pageSize: size, pageCursor: cursor } = body.pageInfo;
      const page = pageByCursor(world, sortFiles(found, order), {
        ...{ list: `search-${order.sortType}-${order.direction}`, size, cursor },
        ...{ sizeField: "pageInfo.pageSize", cursorField: "pageInfo.pageCursor" },
      });
      if (isRefusal(page)) return page;
      const files = page.rows.map((file) => describe(world, caller, file));
      return [world, { files, total: found.length, nextPageCursor: page.nextCursor ?? "" }];
    },
  },
};

const mayList = (world: World, { user }: Caller, space: Space, file?: File): boolean =>
  rightsIn(world, user, space, file).listChildNodePermission === true;

/** The folders that a search goes through. */
function findScopes(
  world: World,
  caller: Caller,
  {
    searchType,
    filter: { containerId, parentFolder } = {},
    recycled: inBin = false,
  }: SearchRequest,
): Scope[] | Refusal {
  const isPersonal = searchType === "personal";
  if (containerId === undefined) {
    if (parentFolder !== undefined) return refuseSpace("file-search.folder", "is required");
    const spaces = isPersonal ? personalSpaces(world, caller) : searchableTeams(world, caller);
    return [...spaces.from(0)]
      .filter((space) => space.status === 0 && mayList(world, caller, space))
      .flatMap((space) => topScopes(space, inBin));
  }
  const space = findUsableSpace(world, caller, { containerId, field: SPACE_FIELD });
  if (isRefusal(space)) return space;
  if (isPersonal !== (space.type === 1)) {
    return refuseSpace("file-search.spaces", `is no space of the searchType ${searchType}`);
  }
  if (parentFolder === undefined) return topScopes(space, inBin);
  const parent = { fileId: parentFolder, field: "filter.parentFolder", inBin };
  const scope = findScope(world, caller, space, parent);
  return isRefusal(scope) ? scope : [scope];
}

const SPACE_FIELD = "filter.containerId";

const refuseSpace = (because: "file-search.folder" | "file-search.spaces", detail: string) =>
  refuse("13000102", because, { field: SPACE_FIELD, detail });

const personalSpaces = (world: World, { user }: Caller) =>
  ofTree(user && spacesOf(world, 1, user.id));

const searchableTeams = (world: World, caller: Caller) =>
  isSystemAdministrator(caller)
    ? ofTrees([select(world.spaces, "type", "0"), select(world.spaces, "type", "2")])
    : teamSpaces(world, caller);

/** Both top folders of a space, or its recycle bin. */
function topScopes(space: Space, inBin: boolean): Scope[] {
  const { containerId } = space;
  const folders = inBin
    ? [rootFolderOf(containerId)]
    : [rootFolderOf(containerId), safeFolderOf(containerId)];
  return folders.map((folderId) => ({ space, folderId, inBin }));
}

function filterOf(world: World, filter: Filter): ((file: File) => boolean) | Refusal {
  const { keyWord = "", fileType } = filter;
  const ownerId = filter.ownerId && (findUser(world, filter.ownerId)?.id ?? filter.ownerId);
  const range = readRange(filter.updateTimeRange);
  if (isRefusal(range)) return range;
  const [from, to] = range;
  return (file) =>
    hasText(file.name, keyWord) &&
    (!fileType || file.fileType === fileType) &&
    (!ownerId || file.ownerId === ownerId) &&
    file.editedTime >= from &&
    file.editedTime <= to;
}

function readRange(text = ""): readonly [number, number] | Refusal {
  const [from, to, ...more] = (text || ",").split(",").map((part) => part.trim());
  const start = readTime(from, Number.NEGATIVE_INFINITY);
  const end = readTime(to, Number.POSITIVE_INFINITY);
  if (more.length === 0 && start !== undefined && end !== undefined) return [start, end];
  const detail = "must be two times in ISO 8601 with a comma between them";
  return refuse("13000102", "file-search.times", { field: "filter.updateTimeRange", detail });
}

/** Undefined for what is no time. */
function readTime(text: string | undefined, whereEmpty: number): number | undefined {
  if (text === "") return whereEmpty;
  return text !== undefined && FORMATS["date-time"]?.(text) ? Date.parse(text) : undefined;
}

const SORT_TYPES = new Map<unknown, SortType>([
  ["updateTime", LAST_EDITED],
  ["fileName", 1],
  ["size", 2],
  ["createTime", 3],
  ["type", 6],
]);

function orderOfSearch(sortInfo: SearchRequest["sortInfo"] = {}): FileOrder | Refusal {
  const sortType = SORT_TYPES.get(sortInfo.sortType || "updateTime");
  if (sortType === undefined) {
    return refuseOrder("sortType", `must be one of ${[...SORT_TYPES.keys()].join(", ")}`);
  }
  const { sortDirection } = sortInfo;
  if (sortDirection === undefined) return orderBy(sortType);
  const direction = Number(sortDirection);
  if (direction === 1 || direction === 2) return orderBy(sortType, direction);
  return refuseOrder("sortDirection", "must be 1 or 2");
}

const refuseOrder = (field: string, detail: string): Refusal =>
  refuse("13000102", "file-search.order", { field: `sortInfo.${field}`, detail });

function describe(world: World, caller: Caller, file: File): FoundFile {
  const { id, name, fileType, containerId } = file;
  const space = find(world.spaces, containerId);
  const { fileIdPath: idPath, namePath } = pathTexts(pathOf(world, file).steps);
  return {
    ...{ id, fileName: name, fileType, containerId, idPath, namePath },
    fileSuffix: isFolder(file) ? "" : extensionOf(name),
    ...(!isFolder(file) && { size: String(file.size) }),
    updateTime: isoTime(file.editedTime),
    ...(space && { containerType: `${space.type}` as const }),
    ...(space && space.type !== 1 && describeTeam(world, space, file)),
    favorite: isFavorite(world, caller, id),
  };
}

function describeTeam(world: World, space: Space, { ownerId }: File): FoundFile {
  const teamName = ownerNameOf(world, space);
  const owner = find(world.users, ownerId);
  return {
    ...{ teamId: space.ownerId, ...(teamName !== undefined && { teamName }) },
    ...(owner && { owner: owner.name }),
  };
}
