// What is piped in, as a file of a space. Its size is not known before its end, so that it is first
// written to a temporary file.
import { below } from "./entry.ts";
import { ofName } from "./remote-path.ts";
import { type FileToSend, type Sending, withConflicts } from "./send-file.ts";

export async function sendStdin(sending: Sending, file: FileToSend): Promise<void> {
  const { batch, context, space, onConflict } = sending;
  const { parent, name: fileName, concurrency } = file;
  const path = below(parent.path, fileName);
  const known = { path, kind: "file" } as const;
  try {
    const {
      fileId: id,
      fileName: nameThere = fileName,
      size,
      outcome,
    } = await space.koodrive.files.upload(context.stdin, {
      ...{ containerId: space.containerId, parentFolder: parent.id, fileName, onConflict },
      ...{ spool: true, concurrency },
      onProgress: (progress) => batch.progress.update(path, progress),
    });
    const place = below(parent.path, nameThere);
    await batch.add({ ...known, status: outcome, path: place, size, id });
  } catch (error) {
    context.signal.throwIfAborted();
    await batch.add({ ...known, status: "failed" }, withConflicts(ofName(error)));
  } finally {
    batch.progress.end(path);
    batch.progress.count(1);
  }
}
