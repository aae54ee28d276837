// An upload that the service knows of, and how far it is.
import type { ApiError } from "../../errors.ts";
import type { TransferError } from "../../transfer-errors.ts";
import type { Words } from "../hash/hash.ts";
import type { UploadState } from "../upload-types.ts";
import type { Part, Plan } from "./plan.ts";
import { firstRow, type Rows, withNumber } from "./sent-parts.ts";

/** What of an upload never changes once it has begun. */
export interface UploadIdentity {
  readonly kind: "file" | "version";
  readonly containerId: string;
  readonly fileId: string;
  readonly fileName: string | undefined;
  readonly shareFolderId: string | undefined;
}

export interface Session extends UploadIdentity {
  readonly plan: Plan;
  /** The state of SHA-256 before parts, by their offset, as far as it is known. */
  readonly states: Map<number, Words>;
  sent: Rows;
  /** SHA-256 of the whole, when it is known. */
  sha256: string | undefined;
  /** The refusal by which the service or the storage said that there is no such upload. */
  gone: ApiError | TransferError | undefined;
}

export function createSession(
  identity: UploadIdentity,
  plan: Plan,
  { states, sha256 }: { states?: ReadonlyMap<number, Words>; sha256?: string | undefined } = {},
): Session {
  const { kind, containerId, fileId, fileName, shareFolderId } = identity;
  return {
    ...{ kind, containerId, fileId, fileName, shareFolderId, plan, sha256 },
    ...{ states: new Map(states), sent: [], gone: undefined },
  };
}

export function markAsSent(session: Session, { number }: Part): void {
  session.sent = withNumber(session.sent, number);
}

/** What the program keeps, to go on in another process. */
export function toState(session: Session): UploadState {
  const { kind, containerId, fileId, fileName, shareFolderId, plan, sent, sha256, states } =
    session;
  // Behind what has arrived without a gap, so that a stream is recognised before any of it is sent.
  const offset = Math.min(firstRow(sent), plan.count - 1) * plan.partSize;
  const words = states.get(offset);
  return {
    ...{ format: 1, kind, containerId, fileId },
    ...(fileName !== undefined && { fileName }),
    ...(shareFolderId !== undefined && { shareFolderId }),
    ...{ size: plan.size, partSize: plan.partSize, parallel: plan.parallel, sent },
    ...(sha256 !== undefined && { sha256 }),
    ...(words && { hashed: { offset, words } }),
  };
}
