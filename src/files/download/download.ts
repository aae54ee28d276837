// files.download and shareLinks.download: as a stream, to a path, or into a Blob.
import type { LaterContext, LaterMethods } from "../../client/later.ts";
import { ArgumentError } from "../../errors.ts";
import { type OptionRules, type Rule, rules, validate, validateOptions } from "../../validate.ts";
import type {
  DownloadOptions,
  FileInBlob,
  FileReference,
  SharedFileReference,
  StreamedFile,
} from "../download-types.ts";
import { openTransfer, runTransfer, type Transfer } from "../transfer.ts";
import { TRANSFER_RULES } from "../transfer-rules.ts";
import { checkedBytes } from "./check.ts";
import { toHexadecimal } from "./digest.ts";
import { type OpenFile, openFile } from "./open.ts";
import { findFile, findSharedFile, type RemoteFile } from "./remote-file.ts";
import { fetchToPath } from "./to-path.ts";

type Target = undefined | string | URL | { as: "blob" };

/** What one of the two methods knows of its files. */
interface Kind<Reference extends object> {
  readonly operation: string;
  readonly required: readonly string[];
  readonly optional: OptionRules;
  find(transfer: Transfer, reference: Reference): Promise<RemoteFile>;
}

const text: Rule = {
  accepts: (value) => typeof value === "string" && value !== "",
  expected: "a non-empty string",
};

const DOWNLOAD_RULES: OptionRules = {
  ...TRANSFER_RULES,
  onConflict: {
    accepts: (value) => ["replace", "fail", "skip-identical"].includes(value as string),
    expected: '"replace", "fail" or "skip-identical"',
  },
  sha256: {
    accepts: (value) => typeof value === "string" && toHexadecimal(value) !== undefined,
    expected: "a SHA-256 digest of 64 hexadecimal digits",
  },
};

const ofSpace: Kind<FileReference> = {
  operation: "files.download",
  required: ["containerId", "fileId"],
  optional: { shareFolderId: text },
  find: findFile,
};

const ofShare: Kind<SharedFileReference> = {
  operation: "shareLinks.download",
  required: ["shareId", "fileId"],
  optional: { kdstoken: null, isPublic: rules.boolean },
  find: findSharedFile,
};

export const downloadMethods: LaterMethods = {
  [ofSpace.operation]: method(ofSpace),
  [ofShare.operation]: method(ofShare),
};

function method<Reference extends object>(kind: Kind<Reference>) {
  return (
    context: LaterContext,
    reference: Reference,
    target?: Target,
    options: DownloadOptions = {},
  ) => ({ result: download(kind, context, [reference, target, options]) });
}

async function download<Reference extends object>(
  kind: Kind<Reference>,
  context: LaterContext,
  [reference, target, options]: [Reference, Target, DownloadOptions],
): Promise<unknown> {
  const { operation } = kind;
  validateFile(kind, reference);
  validateOptions(options, DOWNLOAD_RULES, operation);
  const { onConflict } = options;
  const isPath = typeof target === "string" ? target !== "" : target instanceof URL;
  const isBlob = !isPath && Object(target).as === "blob";
  if (!isPath && !isBlob && target !== undefined) {
    const expected = 'must be a path, a file: URL, { as: "blob" } or left out';
    throw new ArgumentError("target", expected, { operation });
  }
  if (onConflict !== undefined && !isPath) {
    throw new ArgumentError("onConflict", "is an option for paths", { operation });
  }
  const find = async (transfer: Transfer) => {
    const file = await kind.find(transfer, { ...reference });
    return { ...file, sha256: toHexadecimal(options.sha256) ?? file.sha256 };
  };
  if (isPath) {
    return runTransfer(context, operation, options, (transfer) =>
      fetchToPath(transfer, () => find(transfer), target as string | URL, { onConflict }),
    );
  }
  if (isBlob) {
    return runTransfer(context, operation, options, async (transfer) =>
      toBlob(transfer, await openFile(transfer, await find(transfer))),
    );
  }
  return stream(context, operation, options, find);
}

function validateFile({ operation, required, optional }: Kind<never>, file: object): void {
  validate(rules.object, "file", file, operation);
  const known = Object.fromEntries(required.map((name) => [name, text]));
  validateOptions(file, { ...known, ...optional }, operation);
  const fields = file as Record<string, unknown>;
  for (const name of required) validate(text, name, fields[name], operation);
}

/** Ends the transfer when the stream does, whoever ends it. */
async function stream(
  context: LaterContext,
  operation: string,
  options: DownloadOptions,
  find: (transfer: Transfer) => Promise<RemoteFile>,
): Promise<StreamedFile> {
  const { transfer, end } = openTransfer(context, operation, options);
  try {
    transfer.signal.throwIfAborted();
    const file = await openFile(transfer, await find(transfer));
    const { fileId, fileName, size, sha256 } = file;
    if (size === undefined) {
      const message = "the storage does not tell the size: fetch the file to a path or a Blob";
      throw transfer.fail("refused", message, { fileId });
    }
    const body = toStream(transfer, file, end);
    return { fileId, fileName, size, sha256, check: checkOf(file), body };
  } catch (error) {
    const { aborted, reason } = transfer.signal;
    end();
    throw aborted ? reason : error;
  }
}

const checkOf = ({ sha256 }: OpenFile) => (sha256 === undefined ? "length" : "sha256");

function toStream(transfer: Transfer, file: OpenFile, end: () => void): StreamedFile["body"] {
  const meter = transfer.meter(file.size);
  const bytes = checkedBytes(transfer, file, meter);
  const { signal } = transfer;
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          const { done, value } = await bytes.next();
          if (!done) return controller.enqueue(value);
          meter.finish();
          end();
          controller.close();
        } catch (error) {
          const reason = signal.aborted ? signal.reason : error;
          end();
          throw reason;
        }
      },
      async cancel() {
        end();
        await bytes.return(undefined).catch(() => {});
      },
    },
    // Nothing is fetched for a reader that does not ask, but what parts ahead have room for.
    { highWaterMark: 0 },
  );
}

async function toBlob(transfer: Transfer, file: OpenFile): Promise<FileInBlob> {
  const meter = transfer.meter(file.size);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const bytes of checkedBytes(transfer, file, meter)) pieces.push(bytes);
  meter.finish();
  const { fileId, fileName, sha256, first } = file;
  const blob = new Blob(pieces, { type: first.header("content-type") ?? "" });
  return { fileId, fileName, size: blob.size, sha256, check: checkOf(file), blob };
}
