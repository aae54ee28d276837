// Calls about files, shares, jobs and permissions. Whom they are made for has the same few of each
// in every world; only what stands around them is more.
import type { Sandbox } from "koodrive-client/sandbox";
import { type Caller, callerOf } from "./sandbox-requests.ts";

/** Of a page. */
const SIZE = 3;
const FILES = 5;
const PAGE_INFO = { pageInfo: { pageSize: SIZE } };

type Call = () => Promise<unknown>;

/** Calls whose answers are as long in all worlds, by what they do. */
export async function fileCallsIn(sandbox: Sandbox): Promise<Record<string, Call>> {
  const { id: userId, containerIds } = sandbox.findUser({ role: 2 });
  const receiver = sandbox.findUser({ role: 1 }).id;
  const [containerId = ""] = containerIds;
  const fileIds = await addFiles(sandbox, containerId);
  const [fileId = ""] = fileIds;
  const { id: folderId } = sandbox.findFile({ containerId, path: "Bench/" });
  const shareId = await makeShares(callerOf(sandbox, userId), { containerId, fileIds, receiver });
  const jobId = await makeJobs(callerOf(sandbox, userId), { containerId, folderId, fileIds });
  sandbox.advanceClock({ hours: 1 });
  const [own, received] = [callerOf(sandbox, userId), callerOf(sandbox, receiver)];
  await mark(own, containerId, fileIds);
  const place = `containerId=${containerId}&fileId=`;
  const search = {
    searchType: "personal",
    pageInfo: { pageSize: SIZE, pageCursor: "" },
    filter: { containerId, parentFolder: folderId },
  };
  const calls: Record<string, Call> = {
    "a file": () => own(`/files/${fileId}/detail`, { containerId }),
    "its path": () => own(`/files/path?${place}${fileId}`),
    "its versions": () => own("/revision/listRevision", { ...PAGE_INFO, containerId, fileId }),
    "statistics of a folder": () => own(`/files/statsDir?${place}${folderId}`),
    "a search in a folder": () => own("/files/search", search),
    favorites: () => own(`/star/files?pageSize=${SIZE}`),
    "a share": () => own(`/share/${shareId}`),
    "shares, the first page": () => own(`/share?pageSize=${SIZE}`),
    "received shares, the first page": () => received(`/share/received?pageSize=${SIZE}`),
    "a job": () => own(`/${jobId}`),
    "jobs, the first page": () => own(`/jobs?offset=0&limit=${SIZE}`),
  };
  return { ...calls, ...(await listsIn(own, sandbox, containerId)) };
}

async function addFiles(sandbox: Sandbox, containerId: string): Promise<string[]> {
  const ids: string[] = [];
  for (let number = 1; number <= FILES; number += 1) {
    const path = `Bench/${number}.txt`;
    ids.push((await sandbox.addFile({ containerId, path, text: path })).id);
  }
  return ids;
}

interface Place {
  containerId: string;
  fileIds: readonly string[];
}

async function makeShares(
  call: Caller,
  { receiver, fileIds, containerId }: Place & { receiver: string },
): Promise<string> {
  let made = { shareId: "" };
  for (const fileId of fileIds) {
    const share = { scope: 3, userIds: [receiver], fileIds: [fileId], containerId, validDays: 7 };
    const { shareLink } = (await call("/share", share)) as { shareLink: typeof made };
    made = shareLink;
  }
  return made.shareId;
}

/** Copies each file into its own folder. */
async function makeJobs(
  call: Caller,
  { folderId, fileIds, containerId }: Place & { folderId: string },
): Promise<string> {
  let made = { data: "" };
  for (const fileId of fileIds) {
    const taskInfo = {
      srcContainerId: containerId,
      newFilePath: folderId,
      fileInfo: [{ fileId }],
    };
    const job = { taskType: 1, actionType: 101, dstContainerId: containerId, taskInfo };
    made = (await call("/jobs", job)) as typeof made;
  }
  return made.data;
}

function mark(call: Caller, containerId: string, fileIds: readonly string[]): Promise<unknown> {
  const subRequestList = fileIds.map((fileId) => ({ containerId, fileId }));
  return call("/star/batch", { starred: true, subRequestList });
}

/** Lists of what is many in the large world: files in a folder, and members of a group. */
async function listsIn(
  own: Caller,
  sandbox: Sandbox,
  containerId: string,
): Promise<Record<string, Call>> {
  const path = sandbox.getInfo().world === "large" ? "Measurements/" : "Organization/Minutes/";
  const { id: parentFileId } = sandbox.findFile({ containerId, path });
  const list = (body: object): Promise<unknown> =>
    own("/files/0", { containerId, parentFileId, ...body });
  const { groups } = (await own("/space/groupList?offset=0&limit=1")) as GroupSpaces;
  const members = groups.map((space) => `groupId=${space.id}&containerId=${space.containerId}`);
  return {
    "files of a folder, the first page": () => list(PAGE_INFO),
    "the same by name": () => list({ ...PAGE_INFO, sortInfo: { sortType: 1 } }),
    "permissions, the first page": () =>
      own(`/permission/userList?spaceType=1&${members}&count=${SIZE}`),
  };
}

interface GroupSpaces {
  groups: { id: string; containerId: string }[];
}
