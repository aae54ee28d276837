// Jobs on files of Wang Lei and of the root department, whose space Li Hua manages.
import type { KooDriveClient } from "koodrive-client";
import type { File } from "../../src/sandbox/world/file-rows.ts";
import { recycleFile } from "../../src/sandbox/world/files.ts";
import { rootFolderOf } from "../../src/sandbox/world/ids.ts";
import { allocateSpace } from "../../src/sandbox/world/spaces.ts";
import { find } from "../../src/sandbox/world/table.ts";
import type { World } from "../../src/sandbox/world/world.ts";
import { addFile, addFolder, pathsIn, spaceOf } from "./stored-files.ts";
import { setUpWorld, worldWith } from "./world.ts";

type NewJob = Parameters<KooDriveClient["jobs"]["create"]>[0];
interface JobToCreate extends Partial<Omit<NewJob, "taskInfo" | "taskType">> {
  taskType: NewJob["taskType"];
  taskInfo?: Partial<NewJob["taskInfo"]>;
  /** Default: Wang Lei's. */
  client?: KooDriveClient["jobs"];
}
export type JobDetails = NonNullable<Awaited<ReturnType<KooDriveClient["jobs"]["get"]>>["data"]>;

export async function setUpJobs() {
  const set = await setUpWorld(withTeamSpace(worldWith()));
  const { state } = set;
  const own = spaceOf(state.world, set.userOf("Wang Lei").id);
  const team = spaceOf(state.world, state.world.organization.rootDepartmentId, 0);
  const [ownRoot, teamRoot] = [own, team].map(({ containerId }) => rootFolderOf(containerId));
  const { jobs } = set.clientOf("Wang Lei");

  /** Creates a job whose spaces are Wang Lei's where nothing else is said. */
  const create = async ({ client = jobs, ...job }: JobToCreate) => {
    const { taskInfo, ...rest } = job;
    const { data = "" } = await client.create({
      dstContainerId: own.containerId,
      ...rest,
      taskInfo: { srcContainerId: own.containerId, ...taskInfo },
    });
    return data;
  };
  /** With a new token: the clock may have moved. */
  const get = async (jobId: string): Promise<JobDetails> => {
    state.world = { ...state.world, now: state.clock.now() };
    return (await set.clientOf("Wang Lei").jobs.get({ jobId })).data ?? {};
  };
  return {
    ...set,
    ...{ own, team, jobs, create, get },
    ...{ ownRoot: String(ownRoot), teamRoot: String(teamRoot) },
    async addFile(name: string, bytes?: string | Uint8Array, folder?: File, space = own) {
      const place = { space, folderId: folder?.id };
      const [world, file] = await addFile(state.world, place, name, bytes);
      state.world = world;
      return file;
    },
    addFolder(name: string, folder?: File, space = own): File {
      const [world, file] = addFolder(state.world, { space, folderId: folder?.id }, name);
      state.world = world;
      return file;
    },
    /** Has a job done that Wang Lei creates, and looks at it. */
    async run(job: JobToCreate): Promise<JobDetails> {
      return get(await create(job));
    },
    fileOf: (id: string) => find(state.world.files, id),
    paths: (folderId = String(ownRoot)) => pathsIn(state.world, folderId),
    change(next: (world: World) => World) {
      state.world = next(state.world);
    },
  };
}

/** plans/ with a.txt and old/, b.txt beside it, c.txt and the folder drafts/ in the bin. */
export async function setUpFiles() {
  const set = await setUpJobs();
  const plans = set.addFolder("plans");
  const old = set.addFolder("old", plans);
  const a = await set.addFile("a.txt", "A", plans);
  const b = await set.addFile("b.txt", "B");
  const c = await set.addFile("c.txt", "C");
  const drafts = set.addFolder("drafts");
  const d = await set.addFile("d.txt", "D", drafts);
  for (const file of [c, drafts]) {
    set.change((world) => recycleFile(world, file, set.own.ownerId));
  }
  return { ...set, plans, old, a, b, c, drafts, d };
}

export type Files = Awaited<ReturnType<typeof setUpFiles>>;

function withTeamSpace(world: World): World {
  const ownerId = world.organization.rootDepartmentId;
  const made = allocateSpace(world, { type: 0, ownerId, capacity: 20, creator: "" });
  if (!made) throw new Error("no capacity left for a department");
  return made[0];
}

/** `taskInfo` with files, and where they go to. */
export const filesTo = (newFilePath: string | undefined, ...files: { id: string }[]) => ({
  fileInfo: files.map(({ id }) => ({ fileId: id })),
  ...(newFilePath !== undefined && { newFilePath }),
});

/** What became of each file: its status, and the code of a failure. */
export const resultsOf = ({ taskInfos = [] }: JobDetails) =>
  taskInfos.map(({ status, code }) => (code ? `${status} ${code}` : status));
