// The first steps of `npm start`, by the client that @hey-api/openapi-ts makes of the contract. It is
// copied beside that client, compiled with it and run.
import { createClient, createConfig } from "./client/index.js";
import {
  completeUpload,
  createFile,
  createGroupSpace,
  createShare,
  getShareDownloadLink,
  getSpaceAllocation,
  listDepartments,
  listShareFiles,
  updateSpace,
  visitShare,
} from "./sdk.gen.js";

/** A client of somebody with this token, which rejects where the service refuses. */
function clientWith(baseUrl: string, token: string) {
  // Without the question, the token would also be X-User-Id, of the scheme for applications.
  const auth = ({ key }: { key?: string }) => (key === "AccessToken" ? token : undefined);
  return createClient(createConfig({ baseUrl, auth, throwOnError: true }));
}

export interface Tour {
  baseUrl: string;
  /** Of an administrator, and of another user. */
  token: string;
  colleagueToken: string;
  colleagueId: string;
}

export async function manageSpaces({ baseUrl, token, colleagueId }: Tour) {
  const options = { client: clientWith(baseUrl, token), throwOnError: true } as const;
  const { data: allocation } = await getSpaceAllocation(options);
  const { data: departments } = await listDepartments(options);
  const [root] = departments.list ?? [];
  const group = { name: "Reviewers", capacity: 10, userIds: [colleagueId] };
  const { data: made } = await createGroupSpace({ ...options, body: group });
  const types = allocation.data?.map(({ type }) => type);
  return { types, root: root?.name, containerId: made.id ?? "" };
}

/** Uploads a text to a space, and gives what the colleague finds behind the link of its share. */
export async function passOn(
  { baseUrl, token, colleagueToken, colleagueId }: Tour,
  { containerId, text }: { containerId: string; text: string },
) {
  const options = { client: clientWith(baseUrl, token), throwOnError: true } as const;
  const bytes = new TextEncoder().encode(text);
  const { data: file } = await createFile({
    ...options,
    body: {
      ...{ containerId, fileName: "Notes.txt", fileType: "26", parentFolder: ["root"] },
      ...{ length: bytes.length, uploadMode: "multipart", uploadType: 1, autoRename: 2 },
    },
  });
  const fileId = file.fileId ?? "";
  for (const { uploadUrl = "" } of file.multiParts ?? []) {
    await fetch(uploadUrl, { method: "PUT", body: bytes });
  }
  await completeUpload({ ...options, body: { fileId } });
  const { data: shared } = await createShare({
    ...options,
    body: { scope: 3, userIds: [colleagueId], containerId, fileIds: [fileId], validDays: 7 },
  });
  const { shareId = "", shortUrl = "" } = shared.shareLink ?? {};

  const colleague = { client: clientWith(baseUrl, colleagueToken), throwOnError: true } as const;
  await visitShare({ ...colleague, query: { shortUrl } });
  const { data: opened } = await listShareFiles({ ...colleague, body: { shortUrl } });
  const { data: link } = await getShareDownloadLink({ ...colleague, body: { shareId, fileId } });
  const download = await fetch(link.downloadUrl ?? "");
  return { names: opened.files?.map(({ fileName }) => fileName), text: await download.text() };
}

/** The code of a refusal, as the generated client rejects with it. */
export async function refusalOf({ baseUrl, colleagueToken }: Tour): Promise<unknown> {
  const client = clientWith(baseUrl, colleagueToken);
  const space = { path: { ownerId: "1" }, body: { type: 0, capacity: "20" } } as const;
  return updateSpace({ ...space, client, throwOnError: true }).catch((error: unknown) => error);
}
