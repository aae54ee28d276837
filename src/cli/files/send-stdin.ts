// What is piped in, as a file of a space. Its size is not known before its end, so that it is first
// written to a temporary file.
import { createHash } from "node:crypto";
import { pipeline, type Readable, Transform } from "node:stream";
import { below } from "./entry.ts";
import { ofName } from "./remote-path.ts";
import type { Content } from "./same-content.ts";
import { type FileToSend, lookAfter, type Sending, withConflicts } from "./send-file.ts";

export async function sendStdin(sending: Sending, file: FileToSend): Promise<void> {
  const { batch, context, space, onConflict } = sending;
  const { parent, name: fileName, concurrency } = file;
  const path = below(parent.path, fileName);
  const known = { path, kind: "file" } as const;
  const { stream, content } = measured(context.stdin);
  try {
    const {
      fileId: id,
      fileName: nameThere = fileName,
      size,
      outcome,
    } = await space.koodrive.files.upload(stream, {
      ...{ containerId: space.containerId, parentFolder: parent.id, fileName, onConflict },
      ...{ spool: true, concurrency },
      onProgress: (progress) => batch.progress.update(path, progress),
    });
    const place = below(parent.path, nameThere);
    await batch.add({ ...known, status: outcome, path: place, size, id });
  } catch (error) {
    context.signal.throwIfAborted();
    const { same, cause } = await lookAfter(sending, { parent, name: fileName, content }, error);
    if (same) await batch.add({ ...known, status: "identical", size: same.size, id: same.id });
    else await batch.add({ ...known, status: "failed" }, withConflicts(sending, ofName(cause)));
  } finally {
    batch.progress.end(path);
    batch.progress.count(1);
  }
}

/** The same bytes, and what they are when all of them were read. */
function measured(input: Readable): { stream: Readable; content: () => Promise<Content> } {
  const hash = createHash("sha256");
  let size = 0;
  const stream = new Transform({
    transform(bytes: Buffer, _encoding, done) {
      hash.update(bytes);
      size += bytes.length;
      done(null, bytes);
    },
  });
  // An error of either ends both, and is told by the stream.
  pipeline(input, stream, () => {});
  const content = async (): Promise<Content> => {
    const digest = hash.copy().digest("hex");
    return { size, digest: async () => digest };
  };
  return { stream, content };
}
