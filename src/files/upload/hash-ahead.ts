// The bytes of a source that is hashed only while it is sent, in its order.
import { createRunningHash } from "../hash/running-hash.ts";
import { readInOrder, type Wait } from "../sources/in-order.ts";
import type { Source } from "../sources/source.ts";
import type { Transfer } from "../transfer.ts";
import { type Feed, isSame, otherSource } from "./feed.ts";
import { type FilledPart, fillBuffer } from "./part-buffers.ts";
import type { Session } from "./session.ts";

/**
 * A source that is hashed while it is sent, just ahead of it. Where the session has states already,
 * from a former process, the source has to have the same.
 */
export function hashAhead(transfer: Transfer, source: Source, session: Session): Feed {
  const { plan, states } = session;
  const hash = createRunningHash({ withState: plan.parallel, signal: transfer.signal });
  const { ready, fill: read, leave } = readInOrder(source);
  const noteState = async (offset: number) => {
    const words = await hash.words();
    if (!isSame(states.get(offset), words)) throw otherSource(transfer, session);
    states.set(offset, words);
  };
  return {
    isInOrder: true,
    async fill({ number, start, length }, signal) {
      const fill = async (bytes: FilledPart["bytes"], wait: Wait) => {
        await read(bytes, wait);
        const returned = await hash.update(bytes);
        if (plan.parallel && number < plan.count) await noteState(start + length);
        return returned;
      };
      // A stream has no room before there is something to put into it.
      await ready();
      return fillBuffer(transfer.buffers, { length, size: plan.partSize, fill }, signal);
    },
    async end() {
      await source.verify();
      const sha256 = await hash.digest();
      if ((session.sha256 ?? sha256) === sha256) return sha256;
      throw otherSource(transfer, session);
    },
    close() {
      hash.close();
      leave().catch(() => {});
    },
  };
}
