// How much is in a folder.

import { extensionOf } from "../../model/file-names.ts";
import type { File } from "../world/file-rows.ts";
import { countedType } from "../world/file-types.ts";
import { isFolder, isInBin } from "../world/files.ts";
import { filesIn, findListable } from "./file-scope.ts";
import { isRefusal, refuse } from "./refusal.ts";
import type { Input, Output, Rules } from "./rule.ts";
import { apiReference, type Statements } from "./statement.ts";

export const fileStatisticsStatements = {
  "file-statistics.folder": {
    says: "What is counted is in a folder, and not in a file; 13000102.",
    assumed: "The page has no code for files.",
  },
  "file-statistics.state": {
    says:
      "Whether the contents of a folder in the recycle bin are counted goes by isRecycled, and " +
      "without it by the folder. Of a folder in the other state nothing is counted.",
    source: apiReference("StatsDir"),
    assumed: "The main edition does not say what counts without it.",
  },
  "file-statistics.bin-level": {
    says: "The first level of the recycle bin cannot be counted alone; 13000102.",
    source: apiReference("StatsDir"),
    assumed: "The page has no code for it.",
  },
  "file-statistics.files-only": {
    says:
      "Extensions and types restrict the count of files alone. A file counts as the type of its " +
      "extension, or as the one of its upload where the service does not list its extension.",
    source: apiReference("koodrive_05_0001"),
    assumed: "The list of extensions is known in part, and types restrict files in one edition.",
  },
  "file-statistics.off": {
    says: "A figure that is switched off is absent.",
    assumed: "The page does not say what the answer has in its place.",
  },
} as const satisfies Statements;

type Query = Input<"getDirectoryStatistics">["query"];
type Statistics = NonNullable<Output<"getDirectoryStatistics">["data"]>;

export const fileStatisticsRules: Rules<"getDirectoryStatistics"> = {
  getDirectoryStatistics: {
    run(world, caller, { query }) {
      const { containerId, fileId, recursive = true } = query;
      const found = findListable(world, caller, { containerId, fileId });
      if (isRefusal(found)) return found;
      const { id: folderId, space, file } = found;
      if (file && !isFolder(file)) {
        const detail = "is no folder";
        return refuse("13000102", "file-statistics.folder", { field: "fileId", detail });
      }
      const isRecycled = file !== undefined && isInBin(world, file);
      const inBin = query.isRecycled ?? isRecycled;
      if (inBin && !file && !recursive) {
        const detail = "must be true for the recycle bin itself";
        return refuse("13000102", "file-statistics.bin-level", { field: "recursive", detail });
      }
      const isOther = file !== undefined && inBin !== isRecycled;
      const files = isOther ? [] : filesIn(world, { space, folderId, inBin }, recursive);
      return [world, { data: count(files, query) }];
    },
  },
};

function count(files: Iterable<File>, query: Query): Statistics {
  const { type, hidden, includeDirCount, includeFileCount, includeTotalSize } = query;
  const isCounted = filterOf(query);
  let folderCount = 0;
  let fileCount = 0;
  let totalSize = 0;
  for (const file of files) {
    if (hidden !== undefined && file.hidden !== hidden) continue;
    if (isFolder(file)) {
      if (type !== 1) folderCount += 1;
    } else if (type !== 2 && isCounted(file)) {
      fileCount += 1;
      totalSize += file.size;
    }
  }
  return {
    ...(includeTotalSize !== false && { totalSize: String(totalSize) }),
    ...(includeDirCount !== false && { subDirCount: String(folderCount) }),
    ...(includeFileCount !== false && { subFileCount: String(fileCount) }),
  };
}

/** Which files have one of the extensions and one of the types. */
function filterOf({ extensions, categorys }: Query): (file: File) => boolean {
  const wantedExtensions = setOf(extensions?.toLowerCase());
  const wantedTypes = setOf(categorys);
  return (file) =>
    (!wantedExtensions || wantedExtensions.has(extensionOf(file.name).toLowerCase())) &&
    (!wantedTypes || wantedTypes.has(countedType(file)));
}

/** Undefined where nothing is named, so that nothing is restricted. */
const setOf = (list: string | undefined): Set<string> | undefined =>
  list ? new Set(list.split(",").map((entry) => entry.trim())) : undefined;
