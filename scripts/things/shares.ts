// Shares for sample calls: one of the caller's, and two of another user's.
import { FILE, USER } from "../../src/sandbox/seed/known.ts";
import type { Things } from "../sandbox-things.ts";
import type { fileThings } from "./files.ts";
import { containerOf } from "./organization.ts";
import { once, type Replacement, type Replacements, type Stage } from "./stage.ts";

const VALID = { scope: 1, validDays: 7 } as const;
const extractCode = "Ab3dEf7h";

export function shareThings(
  { sandbox, koodrive, clientOf, credentials }: Stage,
  { folder }: Pick<ReturnType<typeof fileThings>, "folder">,
) {
  /** Of a file of the known user's. */
  const shareFile = async (options: { extractCode?: string }) => {
    sandbox.updateOrganization({ publicShareFlag: "1" });
    const containerId = containerOf(sandbox, USER.id);
    const { shares } = clientOf(USER.id);
    const file = { containerId, fileIds: [FILE.id] };
    const { shareLink } = await shares.create({ ...VALID, ...file, ...options });
    const { shareId = "", shortUrl = "" } = shareLink ?? {};
    return { shareId, shortUrl, containerId, fileId: FILE.id };
  };
  return {
    /** Of a folder of the caller's. */
    ownShare: once(async () => {
      const containerId = containerOf(sandbox, credentials.user.id);
      const file = { containerId, fileIds: [await folder()] };
      return (await koodrive.shares.create({ ...VALID, scope: 2, ...file })).shareLink?.shareId;
    }),
    /** Its link is open to anybody. The caller has opened it, and packs its file. */
    received: once(async () => {
      const share = await shareFile({});
      const { shareId, shortUrl, containerId, fileId } = share;
      await koodrive.shareLinks.visit({ shortUrl });
      const packing = { taskType: 1, shareId, containerId, fileIds: [fileId] } as const;
      return { ...share, ...(await koodrive.shareLinks.createTask(packing)) };
    }),
    /** Has an extract code. */
    locked: once(async () => ({ ...(await shareFile({ extractCode })), extractCode })),
  };
}

type Received = Awaited<ReturnType<Things["received"]>>;

const ofReceived =
  (name: keyof Received): Replacement<Things> =>
  async ({ received }) =>
    (await received())[name];

const receivedIds =
  (name: "fileId" | "shareId"): Replacement<Things> =>
  async ({ received }) => [(await received())[name]];

const ofLocked =
  (name: "shortUrl" | "extractCode"): Replacement<Things> =>
  async ({ locked }) =>
    (await locked())[name];

export const shareArguments: Replacements<Things> = {
  shareId: ofReceived("shareId"),
  shortUrl: ofReceived("shortUrl"),
  kdstoken: () => "",
  "sharedWithMe.leave shareIds": receivedIds("shareId"),
  "shares.cancel shareIds": async ({ ownShare }) => [await ownShare()],
  "shares.get shareId": ({ ownShare }) => ownShare(),
  "shares.update shareId": ({ ownShare }) => ownShare(),
  "shares.update expireTime": () => undefined,
  "shareLinks.verifyExtractCode shortUrl": ofLocked("shortUrl"),
  "shareLinks.verifyExtractCode extractCode": ofLocked("extractCode"),
  "shareLinks.verifyExtractCodePublic shortUrl": ofLocked("shortUrl"),
  "shareLinks.verifyExtractCodePublic extractCode": ofLocked("extractCode"),
  "shareLinks.getDownloadLink fileId": ofReceived("fileId"),
  "shareLinks.getDownloadLinkPublic fileId": ofReceived("fileId"),
  "shareLinks.createTask containerId": ofReceived("containerId"),
  "shareLinks.createTask fileIds": receivedIds("fileId"),
  "shareLinks.createTask targetFileId": async ({ container: containerId, folder }) => ({
    ...{ containerId, fileId: await folder() },
  }),
  "shareLinks.createTaskPublic containerId": ofReceived("containerId"),
  "shareLinks.createTaskPublic fileIds": receivedIds("fileId"),
  "shareLinks.getTask taskId": ofReceived("taskId"),
  "shareLinks.getTaskPublic taskId": ofReceived("taskId"),
};
