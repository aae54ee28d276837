// Finds what has a name in a folder that is not known yet.
import { readWhole } from "../trees/folder-contents.ts";
import { createFolderLists } from "../trees/folder-lists.ts";
import type { Lookup } from "./target.ts";

interface Folder {
  readonly containerId: string;
  readonly parentFolder: string;
  readonly shareFolderId?: string | undefined;
}

/** Lists the folder each time that the service has called the name taken. */
export const lookupIn = ({ parentFolder, ...space }: Folder, fileName: string): Lookup => ({
  listed: async () => [],
  taken(transfer) {
    const list = createFolderLists(transfer.context, space, transfer.calls);
    return readWhole(transfer, list(parentFolder)).find(fileName);
  },
});
