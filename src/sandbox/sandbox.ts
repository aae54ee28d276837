// `createSandbox`: a double of KooDrive with memory, rules and a clock.
import { type Rule, rules, validate } from "../validate.ts";
import { isReset } from "./answer/broken.ts";
import { type Methods, methodsOf } from "./control/commands.ts";
import { createApp, type Environment } from "./http.ts";
import { createFetch } from "./in-process.ts";
import { resolveSettings, type SandboxOptions } from "./options.ts";
import { openState } from "./saved/open-state.ts";
import { exportWorld, importWorld, type WorldSource } from "./saved/transfer.ts";
import type { Listening, ListenOptions } from "./server/listen.ts";
import { createState, momentOf, type State, settle, startOf } from "./state.ts";
import type { World } from "./world/world.ts";

/**
 * A double of KooDrive in this process, and all its commands as methods. They are done when they
 * return, those that return a promise when it resolves, and done wholly or, if they fail, not at
 * all: an {@link ArgumentError} names the argument that is wrong.
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
   * The world and its clock, with the bytes of all files, as one file: to be written to a disk, and
   * read by `importWorld` of this or another sandbox. What changes meanwhile is not in it.
   */
  exportWorld(): ReadableStream<Uint8Array>;
  /**
   * Puts a world that was exported, and its clock, in the place of what the sandbox has, as
   * `restore` does. Snapshots, forks, the journal and what `reset` goes back to stay.
   *
   * It rejects with a {@link SandboxError}, and nothing has changed then, if the file is damaged or
   * was made by a newer version.
   */
  importWorld(source: WorldSource): Promise<void>;
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
  return sandboxOf(createState(settings, startOf(settings)));
}

export interface KeptOptions extends SandboxOptions {
  /**
   * The path of the directory. It is made if it is not there. One that holds a sandbox keeps its
   * world: `world` is then left out, or the same.
   */
  data: string;
}

/** A sandbox that is kept in a directory. Its forks and snapshots are in memory alone. */
export interface KeptSandbox extends Sandbox {
  /**
   * Ends the sandbox, and gives the directory free for the next one. The end of the process does
   * the same, and loses nothing either if it comes by force.
   */
  close(): Promise<void>;
}

/**
 * Opens a sandbox that is kept in a directory, with all its rows and bytes and its clock: what a
 * call or a command has changed is written before it is answered. One process at a time can have
 * it. It needs `node:sqlite`, which Node has from 22.13 on.
 *
 * It rejects with an {@link ArgumentError} that names the option that is unknown or unusable, and
 * with a {@link SandboxError} if the directory holds something else, is damaged, was made by a newer
 * version, or is open already. Whatever it holds is left as it is then.
 *
 * @example
 * import { openSandbox } from "koodrive-client/sandbox";
 *
 * const sandbox = await openSandbox({ data: "./koodrive-data" });
 * sandbox.updateOrganization({ name: "Acme" });
 * await sandbox.close();
 */
export async function openSandbox(options: KeptOptions): Promise<KeptSandbox> {
  validate(rules.object, "options", options);
  const { data, ...others } = options;
  validate(PATH, "data", data);
  const { state, close } = await openState(data, others);
  return Object.assign(sandboxOf(state), { close: async () => close() });
}

const PATH: Rule = {
  accepts: (value) => typeof value === "string" && value !== "" && !value.includes("\0"),
  expected: "the path of a directory",
};

function sandboxOf(state: State): Sandbox {
  const app = createApp(state);
  return {
    ...methodsOf(state),
    fetch: createFetch(app),
    async listen(options = {}) {
      const { listen } = await import("./server/listen.ts");
      const answer = async (request: Request, environment: Environment) =>
        app.fetch(request, environment);
      return listen(answer, options, { isReset, answerStorage: app.answerStorage });
    },
    exportWorld: () => exportWorld(state),
    importWorld: (source) => importWorld(state, source),
    now: () => state.clock.now(),
    get world() {
      return settle(state);
    },
    fork: () => sandboxOf(createState(state.settings, momentOf(state))),
  };
}
