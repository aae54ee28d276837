// The order of files in lists and searches.

import { extensionOf } from "../../model/file-names.ts";
import { type Direction, inOrder, type SortedList, sortedBy } from "../world/cursors.ts";
import type { File } from "../world/file-rows.ts";
import { binOf, isFolder } from "../world/files.ts";
import { select } from "../world/table.ts";
import { type Tree, values } from "../world/tree.ts";
import type { World } from "../world/world.ts";
import { isBin, type Scope } from "./file-scope.ts";
import { type Refusal, refuse } from "./refusal.ts";
import type { Input } from "./rule.ts";
import type { Statements } from "./statement.ts";

export const fileOrderStatements = {
  "file-order.default": {
    says:
      "Files and folders are listed together: what was edited last comes first, and in the " +
      "recycle bin what was deleted last.",
    assumed: "The pages do not give the order. A published cursor holds a time of edition.",
  },
  "file-order.direction": {
    says: "Without a direction, names and formats ascend, and sizes and times descend.",
    assumed: "The pages do not give the direction.",
  },
  "file-order.field": {
    says: "A list is sorted by a field that it supports; 13000102 otherwise.",
    assumed: "The pages say which fields a list supports, and not what becomes of others.",
  },
} as const satisfies Statements;

type SortInfo = NonNullable<Input<"listTeamFiles">["body"]["sortInfo"]>;
export type SortType = NonNullable<SortInfo["sortType"]>;

export interface FileOrder {
  readonly sortType: SortType;
  readonly direction: Direction;
}

const VALUES: Readonly<Record<SortType, (file: File) => string | number>> = {
  1: ({ name }) => name,
  2: ({ size }) => size,
  3: ({ createdTime }) => createdTime,
  4: ({ editedTime }) => editedTime,
  5: ({ recycled }) => recycled?.time ?? 0,
  6: (file) => (isFolder(file) ? "" : extensionOf(file.name).toLowerCase()),
};

export const LAST_EDITED: SortType = 4;
export const LAST_RECYCLED: SortType = 5;

/** The order that is asked for. The first of the types that a list supports is its default. */
export function orderOf(
  { sortType, sortDirection }: SortInfo = {},
  supported: readonly [SortType, ...SortType[]],
): FileOrder | Refusal {
  if (sortType === undefined || supported.includes(sortType)) {
    return orderBy(sortType ?? supported[0], sortDirection);
  }
  const detail = `must be one of ${[...supported].sort().join(", ")} here, is ${sortType}`;
  return refuse("13000102", "file-order.field", { field: "sortInfo.sortType", detail });
}

export function orderBy(sortType: SortType, sortDirection?: 1 | 2): FileOrder {
  const ascends = sortDirection ? sortDirection === 1 : sortType === 1 || sortType === 6;
  return { sortType, direction: ascends ? "ascending" : "descending" };
}

/** Any files in an order. */
export function sortFiles(files: Iterable<File>, order: FileOrder): SortedList<File> {
  const keyOf = VALUES[order.sortType];
  return sortedBy(files, (file) => [keyOf(file), file.id], order.direction);
}

/** What is directly in a folder or in the recycle bin. */
export function sortContents(
  world: World,
  scope: Scope,
  order: FileOrder,
  isListed?: (file: File) => boolean,
): SortedList<File> {
  if (!isBin(scope)) return sortFolder(world, scope.folderId, order, isListed);
  const contents = binOf(world, scope.space.containerId);
  const index = order.sortType === LAST_RECYCLED ? "bin" : undefined;
  return sortTree(world, contents, { ...order, index, isListed });
}

/** What is directly in a folder. */
export function sortFolder(
  world: World,
  folderId: string,
  order: FileOrder,
  isListed?: (file: File) => boolean,
): SortedList<File> {
  const index = FOLDER_INDEXES[order.sortType];
  const contents = select(world.files, index ?? "folder", folderId);
  return sortTree(world, contents, { ...order, index, isListed });
}

/** The indexes that are sorted as a list is to be: a page costs no more where there is more. */
const FOLDER_INDEXES: Partial<Record<SortType, "folder" | "name">> = { 1: "name", 4: "folder" };

function sortTree(
  world: World,
  tree: Tree<File>,
  order: FileOrder & {
    /** Undefined where none is sorted so. */
    index: "folder" | "name" | "bin" | undefined;
    isListed: ((file: File) => boolean) | undefined;
  },
): SortedList<File> {
  const { index, direction, isListed } = order;
  if (index) return inOrder(world.files, tree, { index, direction, isListed });
  const files = values(tree);
  return sortFiles(isListed ? [...files].filter(isListed) : files, order);
}

/** The list that was asked for last, of the files as they are. */
const lastLists = new WeakMap<World["files"], { key: string; list: SortedList<File> }>();

/** Spares the pages of a walk to sort the same files again, as long as no file changes. */
export function keepList(
  { files }: World,
  key: string,
  makeList: () => SortedList<File>,
): SortedList<File> {
  const last = lastLists.get(files);
  if (last?.key === key) return last.list;
  const list = makeList();
  lastLists.set(files, { key, list });
  return list;
}
