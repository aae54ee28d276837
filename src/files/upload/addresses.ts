// The addresses of parts: asked for in batches, each used once, and not for longer than they live.
import type { components } from "../../../generated/types.ts";
import type { Transfer } from "../transfer.ts";
import { once, repeat, usualPatience } from "./calls.ts";
import type { Part } from "./plan.ts";
import type { Session } from "./session.ts";

export type AnnouncedPart = components["schemas"]["UploadPart"];

export interface Addresses {
  /** An address of the part that was not used yet. */
  take(part: Part): Promise<string>;
  /** Gives up all that are known: the storage has said of one that it has expired. */
  forget(): void;
}

interface AddressOptions {
  /** Those that came with the announcement of the file. */
  readonly first: unknown;
  /** The parts that are sent next, in their order, as far as they can be announced. */
  ahead(): Iterable<Part>;
}

export function createAddresses(
  transfer: Transfer,
  session: Session,
  { first, ahead }: AddressOptions,
): Addresses {
  const { limits, context } = transfer;
  const { now } = context.settings;
  const known = new Map<number, { url: string; until: number }>();
  let asking: Promise<void> | undefined;

  // The service may send anything in place of the parts, or their numbers as text.
  const keep = (parts: unknown, asked: number) => {
    for (const part of Array.isArray(parts) ? parts : []) {
      const { partNumber, uploadUrl: url } = Object(part);
      const until = asked + limits.addressLifetime;
      if (url && typeof url === "string") known.set(Number(partNumber), { url, until });
    }
  };
  const isUsable = ({ number }: Part) => (known.get(number)?.until ?? 0) > now();
  const ask = async (part: Part) => {
    const batch = [part];
    for (const next of ahead()) {
      if (batch.length >= limits.partsPerCall) break;
      if (next.number !== part.number && !isUsable(next)) batch.push(next);
    }
    const asked = now();
    keep(await getUploadUrls(transfer, session, batch), asked);
    if (isUsable(part)) return;
    const details = { part: part.number, fileId: session.fileId };
    throw transfer.fail("no-address", `KooDrive gave no address for part ${part.number}`, details);
  };

  keep(first, now());
  return {
    async take(part) {
      while (!isUsable(part)) {
        asking ??= ask(part).finally(() => {
          asking = undefined;
        });
        await asking;
      }
      const { url = "" } = known.get(part.number) ?? {};
      known.delete(part.number);
      return url;
    },
    forget: () => known.clear(),
  };
}

/** Asking again only gives further addresses. */
async function getUploadUrls(
  transfer: Transfer,
  session: Session,
  parts: readonly Part[],
): Promise<unknown> {
  const { fileId, shareFolderId } = session;
  const multiParts = parts.map((part) => announce(session, part));
  const args = { fileId, multiParts, ...(shareFolderId && { shareFolderId }) };
  const answer = await repeat(transfer, usualPatience(transfer), () =>
    transfer.context.koodrive.files.getUploadUrls(args, once(transfer)),
  );
  return answer.multiParts;
}

/** A part as it is announced. The first one of parts in parallel has no state before it. */
export function announce(
  { plan, states }: Pick<Session, "plan" | "states">,
  { number, start, length }: Part,
): AnnouncedPart {
  const words = states.get(start);
  return {
    ...{ partNumber: number, partSize: length },
    ...(plan.parallel && { partOffset: start }),
    ...(plan.parallel && words && { hashCtx: [...words] }),
  };
}

/** Whether what has to be announced of a part is known. */
export const isAnnounceable = (
  { plan, states }: Pick<Session, "plan" | "states">,
  { number, start }: Part,
): boolean => !plan.parallel || number === 1 || states.has(start);
