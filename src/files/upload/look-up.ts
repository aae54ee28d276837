// What the service has under the identifier of a file.
import { toHexadecimal } from "../download/digest.ts";
import type { Transfer } from "../transfer.ts";
import { hasCode } from "./calls.ts";
import type { UploadIdentity } from "./session.ts";

/** What there is, compared with what was sent. */
export interface LookedUp {
  /**
   * `same`, a file of this digest; `no-digest`, one whose digest is not told, and whose size is
   * this one or not told either; `other`, a file with another content; `none`, no file.
   */
  readonly content: "same" | "no-digest" | "other" | "none";
  readonly fileName?: string | undefined;
  /** The folders that it is in, as far as they are told. */
  readonly folders?: readonly unknown[];
  readonly isRecycled?: boolean;
}

const UNKNOWN_FILE = 13000309;

/** @throws what `files.get` does, but for a file that is not there. */
export async function lookUp(
  transfer: Transfer,
  { containerId, fileId, shareFolderId }: UploadIdentity,
  { size, sha256 }: { size: number; sha256: string },
): Promise<LookedUp> {
  const { koodrive } = transfer.context;
  const reference = { containerId, fileId, ...(shareFolderId && { shareFolderId }) };
  try {
    const found = await koodrive.files.get(reference, transfer.calls);
    const { fileName } = found;
    const folders = Array.isArray(found.parentFolder) ? found.parentFolder : [];
    const known = { fileName, folders, isRecycled: found.recycled === true };
    const told = String(found.size ?? "");
    if (told !== "" && Number(told) !== size) return { content: "other", ...known };
    const digest = toHexadecimal(found.sha256);
    if (digest === undefined) return { content: "no-digest", ...known };
    return { content: digest === sha256 ? "same" : "other", ...known };
  } catch (error) {
    if (hasCode(error, UNKNOWN_FILE)) return { content: "none" };
    throw error;
  }
}
