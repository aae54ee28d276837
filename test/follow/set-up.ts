// Work of a sandbox whose files, people and pace the test knows, and waits that ask at once.
import { setUpSandbox } from "../support/sandbox.ts";

/** Pauses that a test can afford. */
export const SOON = { interval: 1, maxInterval: 2 };

/** An administrator with a.txt, b.txt and c.txt, and Wang Lei. */
export async function setUpWork() {
  const files = { "a.txt": "A", "b.txt": "B", "c.txt": "C" };
  const world = {
    users: [
      { name: "Li Hua", role: "system administrator" as const, space: { capacity: 5, files } },
      { name: "Wang Lei", space: 5 },
    ],
  };
  const { sandbox, clientOf, fetch } = await setUpSandbox({ world });
  const koodrive = clientOf("Li Hua");
  const idOf = (name: string) => sandbox.findFile({ name }).id;
  const [a, b, c] = ["a.txt", "b.txt", "c.txt"].map(idOf) as [string, string, string];
  const { containerId } = sandbox.findFile({ name: "a.txt" });
  const taskInfo = {
    srcContainerId: containerId,
    fileInfo: [a, b, c].map((fileId) => ({ fileId })),
  };
  /** Puts all three files into the recycle bin. */
  const recycling = {
    taskType: 2,
    actionType: 201,
    taskInfo,
    dstContainerId: containerId,
  } as const;
  return { sandbox, clientOf, fetch, koodrive, containerId, a, b, c, recycling };
}
