// What files need of a runtime that is not Node: a browser, or one at the edge.
import type { Settings } from "../../client/options.ts";
import { sendByFetch } from "../store/send-fetch.ts";
import type { SendToStore } from "../store/store.ts";

/** No browser warns of listeners. */
export const allowListeners = (_signal: AbortSignal): void => {};

export const chooseSend = ({ fetch }: Settings): SendToStore => sendByFetch(fetch);
export { startHashThread } from "./hash-thread.ts";
export { countCores, createPlainSha256, digestAtOnce, giveWay, isReadByThread } from "./hashing.ts";
export { isDisturbed, openPath, spool } from "./sources.ts";
export { prepareTarget } from "./target-path.ts";
