// Paths from the root of a space, as seeds and commands have them: `Plans/2025/plan.txt`. That of a
// folder ends in a slash.

import { faultOfName } from "../../model/file-names.ts";
import type { File } from "./file-rows.ts";
import { isFolder, MAX_FOLDER_DEPTH } from "./files.ts";
import { find } from "./table.ts";
import type { World } from "./world.ts";

/** What is wrong with a path, if anything is. */
export function faultOfPath(path: string): string | undefined {
  const { folders, name, isOfFolder } = splitPath(path);
  for (const each of [...folders, name]) {
    const fault = /\p{Cs}/u.test(each) ? "must not have half a character" : faultOfName(each);
    if (fault) return fault;
  }
  const depth = isOfFolder ? folders.length + 1 : folders.length;
  return depth > MAX_FOLDER_DEPTH
    ? `must not have more than ${MAX_FOLDER_DEPTH} folders, one in the other`
    : undefined;
}

/** The names in a path. */
export function splitPath(path: string): { folders: string[]; name: string; isOfFolder: boolean } {
  const isOfFolder = path.endsWith("/");
  const folders = (isOfFolder ? path.slice(0, -1) : path).split("/");
  return { name: folders.pop() ?? "", folders, isOfFolder };
}

/** Where a file is, or was before it came into the recycle bin. */
export function pathOf(world: World, file: File): string {
  const own = isFolder(file) ? `${file.name}/` : file.name;
  if (file.recycled) {
    return file.recycled.formerPath.map(({ name }) => `${name}/`).join("") + own;
  }
  const folder = find(world.files, file.parentId);
  return folder ? pathOf(world, folder) + own : own;
}
