import { setMaxListeners } from "node:events";

/** A transfer has a listener for each of its calls under way, and of more than ten Node 20 warns. */
export const allowListeners = (signal: AbortSignal): void => setMaxListeners(0, signal);
