// The thread that hashes, in browsers. Where a page's policy refuses it, or the file is not beside
// this one, hashing goes on in the page's own thread.
import type { StartThread } from "../hash/thread.ts";

const start: StartThread = (receive, fail) => {
  // Bundlers know this form, and bring the module along.
  const worker = new Worker(new URL("./hash-worker.ts", import.meta.url), { type: "module" });
  worker.onmessage = ({ data }) => receive(data);
  worker.onerror = (event) => {
    // It is no error of the page.
    event.preventDefault();
    fail(new Error("the thread that hashes has ended"));
  };
  return {
    post: (request, transferred) => worker.postMessage(request, transferred),
    hold: () => {},
    end: () => worker.terminate(),
  };
};

export const startHashThread = typeof Worker === "function" ? start : undefined;
