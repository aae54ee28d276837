// What uploads have in common once the service knows of them, begun here or in a former process.

import { untilAborted } from "../../model/waiting.ts";
import type { Meter } from "../progress.ts";
import type { Source } from "../sources/source.ts";
import type { Transfer } from "../transfer.ts";
import type { UploadedFile } from "../upload-types.ts";
import { checkUploaded, complete } from "./complete.ts";
import type { Feed } from "./feed.ts";
import type { Part } from "./plan.ts";
import type { Report } from "./report.ts";
import { sendParts } from "./send-parts.ts";
import type { Session, UploadIdentity } from "./session.ts";

/** What surrounds the upload of one source. */
export interface Surroundings {
  readonly report: Report;
  /** What counts the bytes of a source of this size. */
  meter(size: number): Meter;
  /** Whether the file is looked up at the end, which takes one more call. */
  readonly check: boolean;
}

interface Finishing extends Surroundings {
  readonly source: Source;
  readonly feed: Feed;
  /** The addresses that came with the announcement. */
  readonly first: unknown;
  /** Whether the source is known to be the one that the upload began with. */
  readonly isKnown: boolean;
}

/** Sends what has not arrived, completes the upload, and looks what is there. */
export async function sendAndFinish(
  transfer: Transfer,
  session: Session,
  { source, feed, first, isKnown, report, check, meter: meterOf }: Finishing,
): Promise<UploadedFile> {
  const { plan } = session;
  const meter = meterOf(plan.size);
  for (const [from, to] of session.sent) {
    meter.skip(Math.min(to * plan.partSize, plan.size) - (from - 1) * plan.partSize);
  }
  // What the program does with the state may take as long as it likes.
  await untilAborted(report.begin(session), transfer.signal);
  const onSent = (part: Part) => {
    meter.add(part.length);
    return report.tell();
  };
  const sha256 = await sendParts(transfer, session, { feed, first, onSent }).catch(
    async (error) => {
      await untilAborted(report.told(), transfer.signal);
      throw error;
    },
  );
  session.sha256 = sha256;
  const completion = { sha256, source, isKnown };
  await complete(transfer, session, completion);
  const fileName = check ? await checkUploaded(transfer, session, completion) : undefined;
  meter.finish();
  const identity = { ...session, fileName: fileName ?? session.fileName };
  return describe(identity, plan.size, { sha256, outcome: "sent" });
}

export function describe(
  { fileId, containerId, fileName }: UploadIdentity,
  size: number,
  { sha256, outcome }: Pick<UploadedFile, "sha256" | "outcome">,
): UploadedFile {
  return { fileId, containerId, fileName, size, sha256, outcome };
}
