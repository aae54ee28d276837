// The thread that hashes, under Node.
import { Worker } from "node:worker_threads";
import type { StartThread } from "../hash/thread.ts";

export const startHashThread: StartThread = (receive, fail) => {
  const worker = new Worker(new URL("./hash-worker.ts", import.meta.url), {
    // What a program's own options load has nothing to do with it.
    execArgv: [],
  });
  worker.on("message", receive);
  worker.on("error", fail);
  worker.on("exit", () => fail(new Error("the thread that hashes has ended")));
  return {
    post: (request, transferred) => worker.postMessage(request, transferred),
    hold: (isWaiting) => (isWaiting ? worker.ref() : worker.unref()),
    end: () => void worker.terminate(),
  };
};
