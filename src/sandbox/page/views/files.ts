// The files of a space, folder by folder, and its recycle bin.
import { downloadAddressOf } from "../../storage/addresses.ts";
import type { File } from "../../world/file-rows.ts";
import { binOf, contentsOfFolder, foldersAbove, isFolder } from "../../world/files.ts";
import { rootFolderOf } from "../../world/ids.ts";
import type { Space } from "../../world/rows.ts";
import { all, find, select } from "../../world/table.ts";
import { sizeOf, valuesReversed } from "../../world/tree.ts";
import type { World } from "../../world/world.ts";
import {
  type Cell,
  formatBytes,
  formatTime,
  pageRows,
  type View,
  type ViewQuery,
  type ViewRows,
  viewHref,
} from "../view.ts";
import { ownerName } from "./organization.ts";

export const filesView: View = {
  title: "Files",
  columns: ["Name", "Size", "Versions", "Changed", "By", "Identifier"],
  searches: "Name or identifier",
  list(world, query) {
    const space = find(world.spaces, query.get("space") ?? "");
    if (!space) return listEverywhere(world, query);
    const isBin = query.get("folder") === "bin";
    const folder = find(world.files, query.get("folder") ?? "");
    const files = isBin
      ? binOf(world, space.containerId)
      : contentsOfFolder(world, folder?.id ?? rootFolderOf(space.containerId));
    const listed = listFiles(world, valuesReversed(files), query);
    return { ...listed, path: pathTo(world, space, isBin ? "bin" : folder) };
  },
};

/** Without a space: all files, the newest first. */
const listEverywhere = (world: World, query: ViewQuery): ViewRows => ({
  ...listFiles(world, all(world.files), query),
  path: [{ text: "Spaces", href: viewHref("spaces") }, "all files"],
});

function listFiles(world: World, files: Iterable<File>, query: ViewQuery): ViewRows {
  return pageRows(
    files,
    query,
    ({ id, name }) => [name, id],
    (file) => [
      nameCell(world, file, query.origin),
      isFolder(file) ? "" : formatBytes(file.size),
      isFolder(file) ? "" : sizeOf(select(world.versions, "file", file.id)),
      formatTime(file.recycled?.time ?? file.editedTime),
      find(world.users, file.recycled?.userId ?? file.editorId)?.name ?? file.editorId,
      file.id,
    ],
  );
}

function nameCell(world: World, file: File, origin: string): Cell {
  const { id, name, containerId } = file;
  if (!isFolder(file)) return { text: name, href: downloadAddressOf(world, origin, file) };
  return { text: `${name}/`, href: viewHref("files", { space: containerId, folder: id }) };
}

/** From the spaces down to a folder, and the way to the recycle bin. */
function pathTo(world: World, space: Space, place: File | "bin" | undefined): Cell[] {
  const link = (text: string, folder?: string): Cell => ({
    text,
    href: viewHref("files", { space: space.containerId, ...(folder && { folder }) }),
  });
  const folders = place && place !== "bin" ? [...foldersAbove(world, place), place] : [];
  return [
    { text: "Spaces", href: viewHref("spaces") },
    link(ownerName(world, space)),
    ...folders.map(({ id, name }) => link(name, id)),
    place === "bin" ? "recycle bin" : link("recycle bin", "bin"),
  ];
}
