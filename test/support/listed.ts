// What the lists of the demo world have: most of them something at once, some after these calls. All
// is for Li Hua.
import type { KooDriveClient } from "koodrive-client";
import { rowsOf, type Sandbox } from "koodrive-client/sandbox";
import { ADMINISTRATOR, FILE, FOLDER, USER } from "../../src/sandbox/seed/known.ts";
import { spaceOf } from "./stored-files.ts";

export interface Stage {
  sandbox: Sandbox;
  /** Li Hua's. */
  koodrive: KooDriveClient;
  clientOf(user: string): KooDriveClient;
}

type Arguments = Record<string, unknown>;
type Preparation = (stage: Stage) => Promise<Arguments> | Arguments;

const NAMES = ["Drawings", "Letters", "Plans"];

const ownSpace = ({ sandbox }: Stage): string =>
  spaceOf(sandbox.world, ADMINISTRATOR.id).containerId;

/** The space of a department, which has files and folders, or of a group. */
function teamSpaceOf({ sandbox }: Stage, name: "Research" | "Trade fair") {
  const { departments, groups } = sandbox.world;
  const team = [...rowsOf(departments), ...rowsOf(groups)].find((row) => row.name === name);
  const type = name === "Research" ? 0 : 2;
  const { containerId } = spaceOf(sandbox.world, team?.id ?? "", type);
  return { groupId: team?.id, containerId };
}

/** The identifiers of new folders. */
const addFolders = ({ sandbox }: Stage, containerId: string, folder = ""): Promise<string[]> =>
  Promise.all(
    NAMES.map(
      async (name) => (await sandbox.addFile({ containerId, path: `${folder}${name}/` })).id,
    ),
  );

/** Shares of Wang Lei: one of several files, and others of one. */
async function shareFiles(stage: Stage, scope: 1 | 3): Promise<string> {
  const { sandbox, clientOf } = stage;
  sandbox.updateOrganization({ publicShareFlag: "1" });
  const { shares } = clientOf(USER.name);
  const { containerId } = spaceOf(sandbox.world, USER.id);
  const folders = await addFolders(stage, containerId);
  const audience = scope === 3 ? { scope, userIds: [ADMINISTRATOR.id] } : { scope };
  const share = async (fileIds: string[]): Promise<string> => {
    const { shareLink } = await shares.create({ ...audience, fileIds, containerId, validDays: 1 });
    return shareLink?.shortUrl ?? "";
  };
  for (const fileId of [FOLDER.id, FILE.id]) await share([fileId]);
  return share(folders);
}

const received: Preparation = async (stage) => {
  await shareFiles(stage, 3);
  return {};
};
const opened: Preparation = async (stage) => ({ shortUrl: await shareFiles(stage, 1) });

/** By the operation; what it returns are the arguments of the list. */
export const preparations: Readonly<Record<string, Preparation>> = {
  async listAiTasks({ koodrive }) {
    const task = { taskType: 1, mediaType: 0, fileSuffix: "mp4" } as const;
    for (const taskId of NAMES) await koodrive.aiTasks.create({ ...task, taskId });
    return { pageSize: 100, cursor: 0 };
  },
  async listAuditLogs({ koodrive }) {
    for (const groupName of NAMES) await koodrive.groups.create({ groupName, sourceType: 1 });
    return {};
  },
  listDescendants: (stage) => ({
    ...{ containerId: teamSpaceOf(stage, "Research").containerId, parentFileId: "root" },
  }),
  async listFavorites(stage) {
    const containerId = ownSpace(stage);
    for (const fileId of await addFolders(stage, containerId)) {
      const subRequestList = [{ containerId, fileId }];
      await stage.koodrive.favorites.update({ starred: true, subRequestList });
    }
    return {};
  },
  async listFileVersions(stage) {
    const file = { containerId: ownSpace(stage), path: "Letter.txt" };
    for (const text of NAMES) await stage.sandbox.addFile({ ...file, text });
    const { containerId, id: fileId } = stage.sandbox.findFile(file);
    return { containerId, fileId };
  },
  listGroupMembers: (stage) => ({ groupId: teamSpaceOf(stage, "Trade fair").groupId }),
  async listJobs(stage) {
    const dstContainerId = ownSpace(stage);
    for (const fileId of await addFolders(stage, dstContainerId)) {
      const taskInfo = { srcContainerId: dstContainerId, fileInfo: [{ fileId }] };
      await stage.koodrive.jobs.create({ taskType: 2, dstContainerId, taskInfo });
    }
    return {};
  },
  async listModerationResults(stage) {
    const containerId = ownSpace(stage);
    for (const text of NAMES) {
      const { id: fileId } = await stage.sandbox.addFile({ containerId, path: text, text });
      stage.sandbox.moderate({ fileId, level: 10, result: 3 });
    }
    return {};
  },
  listPersonalFiles: (stage) => ({
    ...{ containerId: ownSpace(stage), parentFileId: "root", type: "0" },
  }),
  listReceivedShares: received,
  listRelatedFiles: received,
  listShareFiles: opened,
  listShareFilesPublic: opened,
  async listShares(stage) {
    const containerId = ownSpace(stage);
    for (const fileId of await addFolders(stage, containerId)) {
      const share = { scope: 2, containerId, fileIds: [fileId], validDays: 1 } as const;
      await stage.koodrive.shares.create(share);
    }
    return {};
  },
  async listSyncDirectoryChanges(stage) {
    const container = ownSpace(stage);
    const { koodrive } = stage;
    const { fileId } = await koodrive.syncDirectories.create({ container, fileName: "Work" });
    await addFolders(stage, container, "Work/");
    const cursor = { cursor: "0", deviceId: "workstation-7", pageSize: 100 };
    return { container, syncDirId: fileId, ...cursor };
  },
  async listTasks({ sandbox, koodrive }) {
    const dstUserId = sandbox.findUser({ name: "Amara Osei" }).id;
    for (const name of ["Lin Xiaomei", "Wu Jia", "Tom Fischer"]) {
      const { id: srcUserId } = sandbox.findUser({ name });
      await koodrive.tasks.create({ taskType: 0, srcUserId, dstUserId });
    }
    return {};
  },
  listTeamFiles: (stage) => ({
    ...{ ...teamSpaceOf(stage, "Research"), parentFileId: "root", type: "0" },
  }),
  listUserGroups: () => ({ sourceType: 0 }),
  listUserPermissions: (stage) => ({ ...teamSpaceOf(stage, "Trade fair"), spaceType: 1 }),
  searchFiles: () => ({ searchType: "team", pageInfo: { pageSize: 100, pageCursor: "" } }),
};
