// `createSandbox`: a double of KooDrive with memory, rules and a clock.
import { isReset } from "./answer/broken.ts";
import { createClock } from "./control/clock.ts";
import { type Methods, methodsOf } from "./control/commands.ts";
import { createApp, type Environment } from "./http.ts";
import { createFetch } from "./in-process.ts";
import { resolveSettings, type SandboxOptions } from "./options.ts";
import type { Listening, ListenOptions } from "./server/listen.ts";
import { createState, momentOf, type State } from "./state.ts";
import type { World } from "./world/world.ts";
import { worldOf } from "./world/worlds.ts";

/**
 * A double of KooDrive in this process, and all its commands as methods. They are done when they
 * return, and done wholly or, if they throw, not at all: an {@link ArgumentError} names the
 * argument that is wrong.
 */
export interface Sandbox extends Omit<Methods, "fork"> {
  /**
   * Answers a request without network: to be given to a client as its `fetch`, with any address as
   * its endpoint. Requests to `/_sandbox/<command>` control the sandbox.
   */
  fetch(this: void, input: Request | string | URL, init?: RequestInit): Promise<Response>;
  /** Answers at a port of this machine, until it is closed. Not in browsers. */
  listen(options?: ListenOptions): Promise<Listening>;
  /**
   * The time of the sandbox, in milliseconds since 1970: to be given to a client as its `now`, so
   * that its signatures are of that time.
   */
  now(this: void): number;
  /**
   * Everything that the sandbox knows, to look at: plain rows in tables, which `rowsOf` lists. What
   * it is at one moment never changes; read it anew to see what a call has done.
   */
  readonly world: Readonly<World>;
  /**
   * Makes a sandbox that begins as this one is now and has nothing in common with it from then on,
   * the clock included: one for each test, for example. Its journal is empty, it has no faults, and
   * the quirks of the options. It takes no time and hardly any memory, and there can be any number.
   * Its `reset` goes back to where it began.
   */
  fork(): Sandbox;
}

/**
 * Makes a double of KooDrive: it answers the operations of the contract by rules that read and
 * change a world of its own.
 *
 * @throws {@link ArgumentError} that names the option that is unknown or unusable.
 *
 * @example
 * import { accessToken, createKooDriveClient } from "koodrive-client";
 * import { createSandbox } from "koodrive-client/sandbox";
 *
 * const sandbox = createSandbox();
 * const { id } = sandbox.findUser({ role: 2 });
 * const koodrive = createKooDriveClient({
 *   endpoint: "https://koodrive.example.com",
 *   auth: accessToken(sandbox.createToken({ userId: id })),
 *   fetch: sandbox.fetch,
 *   now: sandbox.now,
 * });
 * console.log((await koodrive.subscription.get()).data?.organizationName);
 * // The token has expired then.
 * sandbox.advanceClock({ minutes: 21 });
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const settings = resolveSettings(options);
  const world = { ...worldOf(settings.world), pageSize: settings.pageSize };
  return sandboxOf(createState(settings, { world, clock: createClock(settings.now) }));
}

function sandboxOf(state: State): Sandbox {
  const app = createApp(state);
  return {
    ...methodsOf(state),
    fetch: createFetch(app),
    async listen(options = {}) {
      const { listen } = await import("./server/listen.ts");
      const answer = async (request: Request, environment: Environment) =>
        app.fetch(request, environment);
      return listen(answer, options, { isReset });
    },
    now: () => state.clock.now(),
    get world() {
      return state.world;
    },
    fork: () => sandboxOf(createState(state.settings, momentOf(state))),
  };
}
