// A service that has what a test says in a space, and says what no service should: names that lead
// elsewhere, folders that are in themselves, lists without an end.
import { createHash } from "node:crypto";
import type { ServerResponse } from "node:http";
import { setUp } from "./client.ts";
import { type Received, type Responder, respondWith } from "./server.ts";

export interface FakeEntry {
  id: string;
  name: string;
  /** Bytes of a file; undefined for a folder. */
  content?: string;
}

/** A folder's entries, or a page of them by its number, from 0; undefined behind the last one. */
export type FakeFolder =
  | readonly FakeEntry[]
  | ((page: number) => readonly FakeEntry[] | undefined);

interface FakeSpace {
  folders: Readonly<Record<string, FakeFolder>>;
  /** Answers in place of the store. */
  onBytes?: (response: ServerResponse, id: string) => void;
  /** What the service says of one file that it is asked the address of. */
  describe?: (fileId: string) => object;
  /** Whether it says no digest of any file. Default false. */
  hasNoDigests?: boolean;
}

export const CONTAINER_ID = "IAADfsBFCO6WtAtuA315074383680425b8aa9a130cba2d4";

/** Its top folder. */
export const ROOT = { containerId: CONTAINER_ID, fileId: "root" };

export const file = (id: string, name: string, content = id): FakeEntry => ({ id, name, content });
export const folder = (id: string, name: string): FakeEntry => ({ id, name });

/** A client of a service that has these folders. */
export const setUpFakeSpace = (folders: FakeSpace["folders"]) => setUp(fakeSpace({ folders }));

const SUCCESS = { code: 0, msg: "success" };

export function fakeSpace({
  folders,
  onBytes,
  describe,
  hasNoDigests = false,
}: FakeSpace): Responder {
  const contents = new Map<string, FakeEntry>();
  const detailsOf = (entry: FakeEntry) => ({
    ...describeEntry(entry),
    ...(hasNoDigests && { sha256: undefined }),
  });
  const send = (body: object) => respondWith({ ...SUCCESS, ...body });
  const answers: [RegExp, (request: Received) => Responder][] = [
    [
      /\/space\/container\//,
      () => send({ data: { containerId: CONTAINER_ID, type: "1", ownerId: "1" } }),
    ],
    [
      /\/files\/0$/,
      ({ body }) => {
        const { parentFileId, pageInfo = {} } = JSON.parse(body);
        const page = Number(pageInfo.pageCursor || 0);
        const folder = folders[parentFileId];
        if (!folder) return send({ code: 13000410, msg: "No permission." });
        const pageOf = typeof folder === "function" ? folder : (at: number) => [folder][at];
        const entries = pageOf(page) ?? [];
        for (const entry of entries) contents.set(entry.id, entry);
        const nextCursor = pageOf(page + 1) ? String(page + 1) : "";
        return send({ files: entries.map(detailsOf), nextCursor });
      },
    ],
    [
      /\/files\/download$/,
      ({ body, headers }) => {
        const { fileIds } = JSON.parse(body) as { fileIds: string[] };
        const downloads = fileIds.map((fileId) => ({
          ...{ fileId, fileName: contents.get(fileId)?.name, ...SUCCESS },
          url: `http://${headers.host}/bytes/${fileId}`,
          ...describe?.(fileId),
        }));
        return send({ batchCode: 1, downloads });
      },
    ],
    // The service that does not tell where a file is.
    [/\/files\/path\?/, () => send({})],
    [
      /\/detail$/,
      ({ target }) => {
        const id = target.split("/").at(-2) ?? "";
        return send(detailsOf(contents.get(id) ?? { id, name: id, content: `bytes of ${id}` }));
      },
    ],
    [
      /^\/bytes\//,
      ({ target }) =>
        (response) => {
          const id = target.slice("/bytes/".length);
          if (onBytes) onBytes(response, id);
          else response.end(contents.get(id)?.content ?? `bytes of ${id}`);
        },
    ],
  ];
  return (response, request) => {
    const [, answer] = answers.find(([path]) => path.test(request.target)) ?? [];
    if (!answer) throw new Error(`nothing answers ${request.target}`);
    answer(request)(response, request);
  };
}

function describeEntry({ id, name, content }: FakeEntry): object {
  if (content === undefined) return { id, fileName: name, fileType: "10" };
  const sha256 = createHash("sha256").update(content).digest("hex");
  const size = String(Buffer.byteLength(content));
  return { id, fileName: name, fileType: "45", size, sha256 };
}
