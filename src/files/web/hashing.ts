// What hashing needs of browsers and runtimes at the edge.
import type { PlainSha256 } from "../hash/hash-here.ts";

/** WebCrypto hashes nothing piece by piece. */
export const createPlainSha256: (() => PlainSha256) | undefined = undefined;

/** There is none in pages that came by plain http. */
export const digestAtOnce: ((bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>) | undefined =
  globalThis.crypto?.subtle && ((bytes) => crypto.subtle.digest("SHA-256", bytes));

/** Timers wait 4 ms in browsers, messages do not; not every edge has channels. */
export const giveWay = () =>
  new Promise<void>((resolve) => {
    if (typeof MessageChannel !== "function") {
      setTimeout(resolve, 0);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

export const isReadByThread = (read: string | Blob) => typeof read !== "string";

export const countCores = () => globalThis.navigator?.hardwareConcurrency ?? 1;
