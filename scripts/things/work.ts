// Jobs, tasks and AI tasks for sample calls.
import type { Things } from "../sandbox-things.ts";
import type { fileThings } from "./files.ts";
import type { organizationThings } from "./organization.ts";
import { once, type Replacements, type Stage } from "./stage.ts";

type Others = ReturnType<typeof organizationThings> & ReturnType<typeof fileThings>;

export function workThings(
  { sandbox, koodrive, credentials }: Stage,
  { container, file, folder, user }: Others,
) {
  /** What there is to copy. */
  const copying = async () => ({
    ...{ srcContainerId: container, newFilePath: await folder() },
    fileInfo: [{ fileId: await file() }],
  });
  const createJob = async () => {
    const job = { taskType: 1, actionType: 101, dstContainerId: container } as const;
    return (await koodrive.jobs.create({ ...job, taskInfo: await copying() })).data;
  };
  return {
    copying,
    job: once(createJob),
    /** Goes on until it is released. */
    heldJob: once(async () => {
      sandbox.setPace({ held: true });
      return createJob();
    }),
    /** Of the user to the caller. */
    handOver: once(async () => {
      const users = { srcUserId: user, dstUserId: credentials.user.id };
      return { srcUserId: user, ...(await koodrive.tasks.create({ taskType: 0, ...users })) };
    }),
    aiTask: once(async () => {
      const video = { mediaType: 0, fileSuffix: "mp4" } as const;
      const downloadUrl = "https://storage.example.com/lecture.mp4";
      return (await koodrive.aiTasks.create({ taskType: 1, ...video, downloadUrl })).taskId;
    }),
  };
}

export const workArguments: Replacements<Things> = {
  "aiTasks.create expiredAt": ({ sandbox }) => sandbox.now() + 60_000,
  "aiTasks.get taskId": ({ aiTask }) => aiTask(),
  "aiTasks.getByType taskId": ({ aiTask }) => aiTask(),
  "aiTasks.list cursor": () => 0,
  "aiTasks.notifyChangedFiles changedFileInfoList": async ({ video }) => [
    { fileId: await video(), contextInfo: { fullProcessFlag: "voice" } },
  ],
  "aiTasks.retry taskId": ({ aiTask }) => aiTask(),
  "aiTasks.retryByType taskId": ({ aiTask }) => aiTask(),
  "jobs.cancel jobId": ({ heldJob }) => heldJob(),
  "jobs.create dstContainerId": ({ container }) => container,
  "jobs.create taskInfo": ({ copying }) => copying(),
  "jobs.get jobId": ({ job }) => job(),
  "tasks.create srcUserId": ({ user }) => user,
  "tasks.create dstUserId": ({ credentials }) => credentials.user.id,
  "tasks.get taskId": async ({ handOver }) => (await handOver()).taskId,
  "tasks.getHandoverRecipient srcUserId": async ({ handOver }) => (await handOver()).srcUserId,
  "tasks.getResult taskId": async ({ handOver }) => (await handOver()).taskId,
};
