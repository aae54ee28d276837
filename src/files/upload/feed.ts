// Where the bytes of the parts come from while they are sent.
import type { HashedSource, Words } from "../hash/hash.ts";
import type { Source } from "../sources/source.ts";
import type { Transfer } from "../transfer.ts";
import { type FilledPart, fillBuffer } from "./part-buffers.ts";
import type { Part } from "./plan.ts";
import type { Session } from "./session.ts";

export interface Feed {
  /** Whether all parts have to be filled, one after another, also those that have arrived. */
  readonly isInOrder: boolean;
  /** The bytes of a part, when there is room for them. */
  fill(part: Part, signal: AbortSignal): Promise<FilledPart>;
  /** When all parts have been filled: the SHA-256 of the whole. */
  end(): Promise<string>;
  close(): void;
}

/** What is in memory as a whole. */
export const sendFromMemory = (filled: FilledPart, source: Source, sha256: string): Feed => ({
  ...{ isInOrder: false, fill: async () => filled, close() {} },
  async end() {
    await source.verify();
    return sha256;
  },
});

/** A source that has been hashed, and is read again. */
export function readAgain(
  { buffers }: Transfer,
  source: Source,
  { plan, sha256 }: Pick<Session, "plan"> & { sha256: string },
): Feed {
  return {
    isInOrder: false,
    fill: ({ start, length }, signal) => {
      const fill = async (bytes: FilledPart["bytes"]) => {
        await source.read?.(bytes, start);
        return bytes;
      };
      return fillBuffer(buffers, { length, size: plan.partSize, fill }, signal);
    },
    async end() {
      await source.verify();
      return sha256;
    },
    close() {},
  };
}

/** @throws {@link TransferError} `changed` if it is not the source that the upload began with. */
export function validateSource(
  transfer: Transfer,
  session: Session,
  { sha256, states }: HashedSource,
): void {
  const areSame = [...session.states].every(([offset, words]) => isSame(states.get(offset), words));
  if (!areSame || (session.sha256 ?? sha256) !== sha256) throw otherSource(transfer, session);
}

/** Of a state that is not known nothing is said. */
export const isSame = (words: Words | undefined, others: Words): boolean =>
  words === undefined || `${words}` === `${others}`;

export function otherSource(transfer: Transfer, { fileId }: { fileId: string }) {
  const message = "the source is not the one that the upload began with";
  return transfer.fail("changed", message, { fileId });
}
