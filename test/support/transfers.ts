// Uploads and downloads as programs make them, against a sandbox in the process whose parts are
// small. The client checks what it sends by the contract.
import { accessToken, type ClientOptions, createKooDriveClient } from "koodrive-client";
import { rowsOf, type Sandbox, type SandboxOptions } from "koodrive-client/sandbox";
import { ENDPOINT } from "./sandbox.ts";
import { setUpUploads } from "./uploads.ts";

/** Retries that wait for hardly any time. */
export const SOON = { baseDelay: 1, maxDelay: 2 };

/** Parts of one block of SHA-256. */
export const SMALL_PARTS = { partSize: 64, limits: { minPartSize: 64 } };

/** A request as it went out. */
export interface SentRequest {
  path: string;
  query: URLSearchParams;
  headers: Headers;
  /** Of a call to KooDrive. */
  body: Record<string, unknown>;
}

export async function setUpTransfers({
  client = {},
  ...options
}: SandboxOptions & { client?: Partial<ClientOptions<"AccessToken">> } = {}) {
  const set = await setUpUploads({ minPartSize: 64, ...options });
  const { sandbox, userId } = set;
  const requests: SentRequest[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const { url, headers } = input instanceof Request ? input : new Request(input);
    const { pathname: path, searchParams: query } = new URL(url);
    const isCall = !path.startsWith("/_storage/");
    const text = isCall && init?.body ? await new Response(init.body).text() : "{}";
    const sent = { path, query, headers: new Headers(init?.headers ?? headers) };
    requests.push({ ...sent, body: JSON.parse(text) });
    return sandbox.fetch(input, init);
  };
  const createClient = (changes: Partial<ClientOptions<"AccessToken">> = {}) =>
    createKooDriveClient({
      ...{ endpoint: ENDPOINT, fetch, retry: SOON, validate: true },
      auth: accessToken(() => sandbox.createToken({ userId })),
      ...client,
      ...changes,
    });
  return {
    ...{ ...set, koodrive: createClient(), createClient, requests },
    ...lookAt(sandbox),
    /** The bodies of the calls to a path that ends so. */
    bodies: (end: string) =>
      requests.filter(({ path }) => path.endsWith(end)).map(({ body }) => body),
    read: async (fileId: string) => set.download(await set.urlOf(fileId)),
  };
}

/** What has happened in a sandbox. */
const lookAt = (sandbox: Sandbox) => ({
  /** The operations since then, in their order. */
  operations: (from = 0) =>
    sandbox
      .getJournal()
      .entries.slice(from)
      .map((entry) => entry.operation),
  /** Names of the live files that uploads have made. */
  made: () =>
    rowsOf(sandbox.world.files)
      .map((file) => file.name)
      .filter((name) => name.endsWith(".bin"))
      .sort(),
});
