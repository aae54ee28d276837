// Addresses to download files from.
import { describeRefusal } from "../answer/answer.ts";
import { downloadAddressOf } from "../storage/addresses.ts";
import type { File } from "../world/file-rows.ts";
import { isFolder } from "../world/files.ts";
import type { Space } from "../world/rows.ts";
import { select } from "../world/table.ts";
import type { World } from "../world/world.ts";
import { findLiveFile, findUsableSpace, refuseRight } from "./file-access.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import type { Caller, Rules } from "./rule.ts";

export const downloadRules: Rules<"getDownloadUrls"> = {
  getDownloadUrls: {
    run(world, caller, { body: { containerId, fileIds } }) {
      const space = findUsableSpace(world, caller, { containerId });
      if (isRefusal(space)) return space;
      const downloads = fileIds.map((fileId) => {
        const file = findDownloadable(world, caller, space, fileId);
        if (isRefusal(file)) {
          return { fileId, code: Number(file.code), msg: describeRefusal(file) };
        }
        const url = downloadAddressOf(world, caller.origin, file);
        return { fileId, fileName: file.name, url, code: 0, msg: "success" };
      });
      const failed = downloads.filter(({ code }) => code !== 0).length;
      return [world, { downloads, batchCode: batchCodeOf(failed, downloads.length) }];
    },
  },
};

/** 0 for some of them, unlike elsewhere. */
function batchCodeOf(failed: number, all: number): 0 | 1 | 2 {
  if (failed === 0) return 1;
  return failed === all ? 2 : 0;
}

function findDownloadable(
  world: World,
  caller: Caller,
  space: Space,
  fileId: string,
): File | Refusal {
  const file = findLiveFile(world, space, { fileId });
  if (isRefusal(file)) {
    const isPending = file.code === "13000309" && select(world.uploads, "file", fileId);
    return isPending ? refuse("13000407", "downloads.pending", { field: "fileIds" }) : file;
  }
  const refusal = refuseRight(
    world,
    caller,
    { space, file, field: "fileIds" },
    "downloadPermission",
  );
  return refusal ?? refuseFolder(file, "fileIds") ?? file;
}

/** Why a file cannot be what only a file can be, if so. */
export function refuseFolder(file: File, field = "fileId"): Refusal | undefined {
  if (!isFolder(file)) return undefined;
  return refuse("13000406", "downloads.folder", { field, detail: "is a folder" });
}
