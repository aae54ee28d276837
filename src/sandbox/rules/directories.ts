// New folders, and new names of files and folders.
import { depthOfFolder, isFolder, isTopFolder, MAX_FOLDER_DEPTH, putFile } from "../world/files.ts";
import { makeFolder } from "../world/new-files.ts";
import { operatorOf } from "./authority.ts";
import {
  findFolder,
  findLiveFile,
  findUsableSpace,
  folderIdOf,
  refuseRight,
} from "./file-access.ts";
import { findName } from "./file-names.ts";
import { isRefusal, refuse } from "./refusal.ts";
import type { Rules } from "./rule.ts";
import { type Statements, userGuide } from "./statement.ts";

export const directoryStatements = {
  "directories.depth": {
    says: "Folders are nested up to 30 levels; 13000310. The top folder is no level.",
    source: userGuide(17),
    assumed: "The guide does not say where it begins to count.",
  },
  "directories.fields": {
    says:
      "A new folder is as old as createdTime says, and was edited when it was made. Attributes of " +
      "smart folders are ignored.",
    assumed: "Smart folders are for admitted users, and no page says what they hold.",
  },
  "directories.top": {
    says: "The top folders of a space cannot be renamed; 13000406.",
    assumed: "They belong to the space, and their names are made of its identifier.",
  },
  "directories.same-name": {
    says: "A file that is renamed to the name that it has stays as it is.",
    assumed: "No page says so.",
  },
} as const satisfies Statements;

export const directoryRules: Rules<"createDirectory" | "renameFile"> = {
  createDirectory: {
    changes: true,
    run(world, caller, { body }) {
      const { containerId, fileName, renameMode, createdTime, description, hidden } = body;
      const field = "parentFolder";
      const space = findUsableSpace(world, caller, { containerId });
      if (isRefusal(space)) return space;
      const folder = findFolder(world, space, { fileId: body.parentFolder?.[0], field });
      if (isRefusal(folder)) return folder;
      const { id: parentId, file } = folder;
      const refusal = refuseRight(world, caller, { space, file, field }, "addChildNodePermission");
      if (refusal) return refusal;
      if (depthOfFolder(world, parentId) >= MAX_FOLDER_DEPTH) {
        const detail = `is nested ${MAX_FOLDER_DEPTH} levels deep`;
        return refuse("13000310", "directories.depth", { field, detail });
      }
      const place = { parentId, name: fileName, isFolder: true };
      const named = findName(world, place, { field: "fileName", renameMode });
      if (isRefusal(named)) return named;
      const [next, { id, name, mimeType }] = makeFolder(world, {
        ...{ containerId, parentId, ...named, userId: operatorOf(caller) },
        ...(createdTime !== undefined && { createdTime: Date.parse(createdTime) }),
        ...(description !== undefined && { description }),
        ...(hidden !== undefined && { hidden }),
      });
      return [next, { id, fileName: name, mimeType }];
    },
  },

  renameFile: {
    changes: true,
    run(world, caller, { path: { fileId }, body: { containerId, name, renameMode } }) {
      const field = "fileId";
      const space = findUsableSpace(world, caller, { containerId });
      if (isRefusal(space)) return space;
      if (isTopFolder(space, folderIdOf(space, fileId))) {
        return refuse("13000406", "directories.top", { field, detail: "is a top folder" });
      }
      const file = findLiveFile(world, space, { fileId, field });
      if (isRefusal(file)) return file;
      const refusal = refuseRight(world, caller, { space, file, field }, "renameFilePermission");
      if (refusal) return refusal;
      if (name === file.name) return [world, {}];
      const place = { parentId: file.parentId, name, isFolder: isFolder(file) };
      const named = findName(world, place, { field: "name", renameMode });
      if (isRefusal(named)) return named;
      const row = { ...file, ...named, editorId: operatorOf(caller), editedTime: world.now };
      return [putFile(world, row, "rename"), {}];
    },
  },
};
