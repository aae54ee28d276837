// Random requests at addresses of the store.
import fc from "fast-check";
import { accessToken, createKooDriveClient } from "koodrive-client";
import type { Sandbox } from "koodrive-client/sandbox";
import { spacesOf } from "../../../src/sandbox/world/spaces.ts";
import { values } from "../../../src/sandbox/world/tree.ts";
import { ENDPOINT } from "../../support/sandbox.ts";

export interface RandomRequest {
  method: string;
  target: string;
  headers: [string, string][];
  body: string | Uint8Array<ArrayBuffer> | undefined;
}

/** A request that depends on what there is when it is made. */
export type RequestIn = (sandbox: Sandbox) => Promise<RandomRequest>;

const NAMES = [
  "__proto__",
  "constructor",
  "toString",
  "",
  "..",
  ".",
  "%2e%2e",
  "*",
  ":id",
  "{jobId}",
];

/** Of a path, as it is written there. */
export const segment = fc.oneof(
  fc.constantFrom(...NAMES, "%zz", "%00", "%E7%8E", "0", "-1", "9".repeat(400)),
  fc.string({ unit: "binary", maxLength: 20 }).map((text) => encodeURIComponent(text)),
  fc.string({ unit: "grapheme-ascii", maxLength: 20 }),
);

const SIZE = 4;
const PART = { partNumber: 1, partSize: SIZE };
const FILE = { fileName: "random.bin", fileType: "45", parentFolder: ["root"], length: SIZE };

const PARAMETERS = [
  ...["partNumber", "uploadId", "response-content-disposition", "__proto__"],
  ...["Algorithm", "Date", "Expires", "SignedHeaders", "Credential", "Signature"].map(
    (name) => `X-Amz-${name}`,
  ),
];

/** Requests at addresses of the store that are valid but for one thing, or for none. */
export const storeRequests: fc.Arbitrary<RequestIn> = fc
  .record({
    isUpload: fc.boolean(),
    method: fc.constantFrom("GET", "PUT", "HEAD", "PUT", "GET", "OPTIONS", "POST", "PROPFIND"),
    place: fc.constantFrom("path", "query", "removed", "nothing", "nothing"),
    parameter: fc.constantFrom(...PARAMETERS),
    segment,
    header: fc.tuple(
      fc.constantFrom(
        ...["range", "if-match", "if-none-match", "if-modified-since", "if-unmodified-since"],
        ...["content-md5", "content-length", "authorization", "origin", "expect"],
      ),
      fc.oneof(
        fc.constantFrom("bytes=1-2", "bytes=-1", "bytes=9-", "bytes=2-1", "*", '"x", W/"y"', "3"),
        fc.constantFrom("bytes=0-99999999999999999999", "1B2M2Y8AsgTpgAmY7PhCfg==", "-1", "", "é"),
        fc.string({ unit: "grapheme-ascii", maxLength: 30 }),
      ),
    ),
    size: fc.constantFrom(SIZE, SIZE, SIZE - 1, SIZE + 1, 0),
  })
  .map(({ isUpload, method, place, parameter, segment, header, size }) => async (sandbox) => {
    const url = new URL(await (isUpload ? uploadAddress : downloadAddress)(sandbox));
    if (place === "path") url.pathname = url.pathname.replace(/[^/]*$/, segment);
    if (place === "query") url.searchParams.set(parameter, segment);
    if (place === "removed") url.searchParams.delete(parameter);
    const body = method === "PUT" || method === "POST" ? new Uint8Array(size) : undefined;
    return { method, target: url.pathname + url.search, headers: [header], body };
  });

function administratorOf({ createToken, findUser, fetch, world, now }: Sandbox) {
  const { id } = findUser({ role: 2 });
  const auth = accessToken(createToken({ userId: id }));
  const [space] = values(spacesOf(world, 1, id));
  const { files } = createKooDriveClient({ endpoint: ENDPOINT, auth, fetch, now, retry: false });
  return { files, containerId: space?.containerId ?? "" };
}

async function beginUpload(sandbox: Sandbox) {
  const { files, containerId } = administratorOf(sandbox);
  return files.create({
    ...{ ...FILE, containerId, multiParts: [PART], autoRename: 2 },
    ...{ uploadMode: "multipart", uploadType: 1 },
  });
}

/** Of a part that nothing has been sent of. */
async function uploadAddress(sandbox: Sandbox): Promise<string> {
  const { multiParts } = await beginUpload(sandbox);
  return multiParts?.[0]?.uploadUrl ?? "";
}

/** Of a file that has the bytes. */
async function downloadAddress(sandbox: Sandbox): Promise<string> {
  const { files, containerId } = administratorOf(sandbox);
  const { fileId = "", multiParts } = await beginUpload(sandbox);
  const body = new Uint8Array(SIZE);
  await sandbox.fetch(multiParts?.[0]?.uploadUrl ?? "", { method: "PUT", body });
  await files.completeUpload({ fileId });
  const { downloads } = await files.getDownloadUrls({ containerId, fileIds: [fileId] });
  return downloads?.[0]?.url ?? "";
}
