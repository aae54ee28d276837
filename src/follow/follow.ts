// What waits for work of the service and follows its changes. A module of its own, which programs
// that do not wait do not load.
import type { LaterMethods } from "../client/later.ts";
import { runJob, waitForJob } from "./jobs.ts";
import { waitForShareTask } from "./share-tasks.ts";
import { runTask, waitForTask } from "./tasks.ts";

export { changes } from "./changes.ts";

export const methods: LaterMethods = {
  "jobs.wait": (...args: Parameters<typeof waitForJob>) => ({ result: waitForJob(...args) }),
  "jobs.run": (...args: Parameters<typeof runJob>) => ({ result: runJob(...args) }),
  "tasks.wait": (...args: Parameters<typeof waitForTask>) => ({ result: waitForTask(...args) }),
  "tasks.run": (...args: Parameters<typeof runTask>) => ({ result: runTask(...args) }),
  "shareLinks.waitForTask": (...args: Parameters<typeof waitForShareTask>) => ({
    result: waitForShareTask(...args),
  }),
};
