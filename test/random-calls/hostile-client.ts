// A client whose clock and whose provider of tokens are hostile, and whose signatures are watched.
import type { AsyncLocalStorage } from "node:async_hooks";
import { accessToken, appSignature, createKooDriveClient } from "koodrive-client";
import type { RandomCall } from "./calls.ts";
import { MAX_ATTEMPTS } from "./fates.ts";
import { createHostileClock } from "./hostile-clock.ts";
import { createHostileProvider, PROVIDER_TIMEOUT } from "./hostile-provider.ts";
import { createStormWatch, watchBody } from "./storm-watch.ts";

interface Surroundings {
  endpoint: string;
  fetch: typeof globalThis.fetch;
  seed: number;
  /** What is known of the call that is under way. */
  running: AsyncLocalStorage<{ told?: number }>;
  /** Called with what must not be. */
  report(problem: string): void;
}

export type HostileClient = ReturnType<typeof createHostileClient>;

export function createHostileClient(
  scheme: RandomCall["scheme"],
  { endpoint, fetch, seed, running, report }: Surroundings,
) {
  const watch = createStormWatch(report);
  const clock = createHostileClock((time) => {
    watch.clockRead(time);
    const call = running.getStore();
    if (call) call.told = time;
  });
  const provider = createHostileProvider(seed, report);

  const fetchSigned: typeof fetch = async (input, init) => {
    if (!new Headers(init?.headers).has("x-date")) return fetch(input, init);
    // Another call may have set the clock since: what counts is what this one was told last.
    const { told = Number.NaN } = running.getStore() ?? {};
    if (!Number.isFinite(told) || told < 0) {
      report("a signature was made by a clock that tells no time");
    }
    const onEnd = watch.sent();
    try {
      return watchBody(await fetch(input, init), onEnd);
    } catch (error) {
      onEnd("unknown");
      throw error;
    }
  };
  const koodrive = createKooDriveClient({
    endpoint,
    fetch: fetchSigned,
    now: clock.now,
    retry: { maxAttempts: MAX_ATTEMPTS, baseDelay: 1, maxDelay: 5, budget: 1e9 },
    auth:
      scheme === "AppSignature"
        ? appSignature({ appId: "app", appSecret: "secret", userId: "7" })
        : accessToken(provider.give, { timeout: PROVIDER_TIMEOUT }),
  });
  return { koodrive, clock, provider };
}
