// What a file or folder is, and where it is.

import { pathOf } from "../world/files.ts";
import { topFolderName } from "../world/ids.ts";
import { recordVisit } from "../world/visits.ts";
import { findUsableFile } from "./file-access.ts";
import { describeFile } from "./file-answers.ts";
import { findListable } from "./file-scope.ts";
import { isRefusal } from "./refusal.ts";
import type { Rules } from "./rule.ts";
import { apiReference, type Statements } from "./statement.ts";
import { thumbnailLink } from "./thumbnails.ts";

export const fileDetailStatements = {
  "file-details.view": {
    says: "Whoever reads the details of a file has viewed it, also in the recycle bin.",
    source: apiReference("ListRecentlyAccess"),
    assumed: "No page says which calls are views.",
  },
  "file-details.path": {
    says:
      "A path begins with the top folder. For a file in the recycle bin it is the one before the " +
      "deletion.",
    source: apiReference("GetFullPath"),
    assumed: "The page has no example of a deleted file.",
  },
} as const satisfies Statements;

export const fileDetailRules: Rules<"getFile" | "getFullPath"> = {
  getFile: {
    run(world, caller, { path: { fileId }, body: { containerId } }) {
      const file = findUsableFile(world, caller, { containerId, fileId });
      if (isRefusal(file)) return file;
      const thumbnail = thumbnailLink(world, caller.origin, file);
      const details = {
        ...describeFile(world, caller, file),
        ...(thumbnail && { downloadLinks: { thumbnail } }),
      };
      return [recordVisit(world, caller.user?.id, file, 1), details];
    },
  },

  getFullPath: {
    run(world, caller, { query: { containerId, fileId } }) {
      const found = findListable(world, caller, { containerId, fileId });
      if (isRefusal(found)) return found;
      const { id, file } = found;
      const { topFolderId, steps } = file ? pathOf(world, file) : { topFolderId: id, steps: [] };
      const top = { id: topFolderId, name: topFolderName(topFolderId) };
      return [world, pathTexts([top, ...steps])];
    },
  },
};

/** A path as two texts, in which each step comes after a slash. */
export function pathTexts(steps: readonly { readonly id: string; readonly name: string }[]) {
  return {
    fileIdPath: steps.map(({ id }) => `/${id}`).join(""),
    namePath: steps.map(({ name }) => `/${name}`).join(""),
  };
}
