// What files need of Node, but for the directories of trees.ts. For other runtimes the build takes
// the modules of src/files/web in place of both, which have the same names.

export { openPath } from "./file.ts";
export { startHashThread } from "./hash-thread.ts";
export { countCores, createPlainSha256, digestAtOnce, giveWay, isReadByThread } from "./hashing.ts";
export { allowListeners } from "./listeners.ts";
export { chooseSend } from "./send.ts";
export { isDisturbed, spool } from "./streams.ts";
export { prepareTarget } from "./target-path.ts";
