// A gateway on an edge runtime: GET /files/<space>/<file> streams a file of KooDrive to a signed-in
// user, with ranges, so that links work, which send no Authorization header, and downloads go on.
//
//   npx wrangler deploy download-gateway.ts --var KOODRIVE_ENDPOINT:https://…
//
// It needs Web APIs alone. The user's access token is in the cookie koodrive_token, which your
// sign-in has set with HttpOnly, Secure and SameSite=Lax; KooDrive decides by it who may read what.
// Neither the token nor the address in the storage, which anybody could use who has it, gets to the
// page. A reader who leaves ends the request to the storage, too.
import { ApiError, accessToken, createKooDriveClient, type KooDriveClient } from "koodrive-client";

export interface Environment {
  KOODRIVE_ENDPOINT: string;
}

const PATH = /^\/files\/([\w-]+)\/([\w-]+)$/;
const COOKIE = /(?:^|;\s*)koodrive_token=([^;]+)/;

/** What of a request the storage has to know, for parts of a file and for copies in a cache. */
const ASKED = ["range", "if-range", "if-none-match", "if-modified-since"];
/** What of the storage's answer is the reader's. */
const ANSWERED = ["accept-ranges", "content-length", "content-range", "etag", "last-modified"];

/** What the reader is told of a refusal, by its code. */
const STATUSES: Record<string, number> = {
  "APIGW.0301": 401, // the token has ended
  "APIGW.0308": 429,
  13000301: 404, // no such space
  13000309: 404, // no such file
  13000410: 404, // a file that the user may not read: whether it is there is nobody's business
};

export default {
  async fetch(request: Request, { KOODRIVE_ENDPOINT }: Environment): Promise<Response> {
    const { method, headers, signal, url } = request;
    const [, containerId = "", fileId = ""] = PATH.exec(new URL(url).pathname) ?? [];
    if (!fileId) return refuse(404, "There is no such page.");
    if (method !== "GET") return refuse(405, "Files can only be read.", { allow: "GET" });
    const [, token] = COOKIE.exec(headers.get("cookie") ?? "") ?? [];
    if (!token) return refuse(401, "Please sign in.");
    try {
      const auth = accessToken(decodeURIComponent(token));
      const koodrive = createKooDriveClient({ endpoint: KOODRIVE_ENDPOINT, auth, signal });
      return await stream(koodrive, { containerId, fileId }, request);
    } catch (error) {
      if (error instanceof URIError) return refuse(401, "Please sign in.");
      const status = error instanceof ApiError ? STATUSES[`${error.code}`] : undefined;
      console.log(String(error)); // of the client's errors, without secrets
      return refuse(status ?? 502, status ? "The file cannot be read." : "Please try again later.");
    }
  },
};

interface Place {
  containerId: string;
  fileId: string;
}

async function stream(
  { files }: KooDriveClient,
  { containerId, fileId }: Place,
  { headers: asked, signal }: Request,
): Promise<Response> {
  const { downloads: [found] = [] } = await files.getDownloadUrls({
    ...{ containerId, fileIds: [fileId] },
  });
  // The call succeeds, too, where the file cannot be downloaded.
  if (!found?.url) return refuse(STATUSES[`${found?.code}`] ?? 502, "The file cannot be read.");
  const { status, body, headers } = await fetch(found.url, { headers: pick(asked, ASKED), signal });
  const isFile = [200, 206, 304, 416].includes(status);
  if (!isFile) {
    await body?.cancel();
    return refuse(502, "Please try again later.");
  }
  const answer = pick(headers, ANSWERED);
  // In the reader's own cache alone, and asked for again each time: rights may have changed.
  answer.set("cache-control", "private, no-cache");
  answer.set("vary", "cookie");
  // What a colleague has uploaded is not to run as a page of this site.
  answer.set("content-disposition", attachment(found.fileName ?? "file"));
  answer.set("content-type", "application/octet-stream");
  answer.set("content-security-policy", "sandbox; default-src 'none'");
  answer.set("x-content-type-options", "nosniff");
  // The storage says in XML why a range is wrong.
  if (status !== 416) return new Response(body, { status, headers: answer });
  await body?.cancel();
  answer.delete("content-length");
  return new Response(null, { status, headers: answer });
}

function pick(headers: Headers, names: readonly string[]): Headers {
  const entries = names.map((name): [string, string] => [name, headers.get(name) ?? ""]);
  return new Headers(entries.filter(([, value]) => value !== ""));
}

/** RFC 6266, and RFC 8187 for what is not ASCII. */
function attachment(fileName: string): string {
  const name = encodeURIComponent(fileName).replace(/['()*]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  });
  return `attachment; filename*=UTF-8''${name}`;
}

function refuse(status: number, text: string, headers: Record<string, string> = {}): Response {
  const fixed = { "content-type": "text/plain", "cache-control": "no-store" };
  return new Response(`${text}\n`, { status, headers: { ...fixed, ...headers } });
}
