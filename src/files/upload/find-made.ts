// Looks for a file that an announcement whose answer was lost may have made at once.
import { extensionOf } from "../../model/file-names.ts";
import type { Transfer } from "../transfer.ts";
import { bounded } from "../trees/folder-contents.ts";
import { createFolderLists } from "../trees/folder-lists.ts";
import { lookUp } from "./look-up.ts";
import type { UploadIdentity } from "./session.ts";
import { identityOf, type Target } from "./target.ts";

interface Content {
  readonly size: number;
  readonly sha256: string;
}

/**
 * A file with this content, and with this name or one that the service makes of it, which adds a
 * timestamp. It may have been there before: that the answer would have told, and no list does. So a
 * name that was taken by the very same content does not fail here, nor lead to a second file.
 */
export async function findMade(
  transfer: Transfer,
  target: Target,
  content: Content,
): Promise<UploadIdentity | undefined> {
  const { containerId, shareFolderId, fileId, fileName, parentFolder = "" } = target;
  const isSame = async (identity: UploadIdentity) =>
    (await lookUp(transfer, identity, content)).content === "same";
  if (fileId !== undefined) {
    const version = identityOf(target, fileId, fileName);
    return (await isSame(version)) ? version : undefined;
  }
  const list = createFolderLists(transfer.context, { containerId, shareFolderId }, transfer.calls);
  for await (const { id, name, isFolder, size } of bounded(transfer, list(parentFolder))) {
    const isCandidate = !isFolder && (size ?? content.size) === content.size;
    if (!isCandidate || !mayBeNamed(target, name)) continue;
    const found = identityOf(target, id, name);
    if (await isSame(found)) return found;
  }
  return undefined;
}

/** Whether a name is the target's, or that with a timestamp behind its stem or at its end. */
function mayBeNamed({ fileName = "", canBeRenamed }: Target, name: string): boolean {
  if (name === fileName || !canBeRenamed) return name === fileName;
  const extension = extensionOf(fileName);
  const stem = extension ? fileName.slice(0, -extension.length - 1) : fileName;
  return name.startsWith(stem) && /\d{6}/.test(name.slice(stem.length));
}
