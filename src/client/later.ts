// The methods that are no operations: they carry files from end to end, and wait for work. Their
// code is in two modules, which the first call of such a method loads.
import type { Resources } from "../../generated/resources.ts";
import type { ChangesOptions, ChangesSource } from "../follow/methods.ts";
import { beginStackBehind } from "./caller-stack.ts";
import type { Http } from "./http.ts";
import type { Settings } from "./options.ts";

/** What these methods have of the client. */
export interface LaterContext {
  /** The methods of the operations. */
  readonly koodrive: Resources;
  readonly settings: Settings;
  /** What operations are called by. */
  readonly http: Http;
}

/** What a method has begun. */
export interface Begun {
  readonly result: Promise<unknown>;
  /** How far it is, of methods that tell. */
  state?(): unknown;
}

/** What such a module has for each of its methods. */
export type LaterMethods = Readonly<
  Record<string, (context: LaterContext, ...args: never[]) => Begun>
>;

/** Loads such a module. */
export type LoadLater = () => Promise<{ methods: LaterMethods }>;

/** The methods that carry files. */
const FILES =
  "files.upload files.resumeUpload files.download files.downloadMany files.uploadDirectory " +
  "files.downloadDirectory fileVersions.upload shareLinks.download";

/** Those that wait for work. */
const FOLLOW = "jobs.wait jobs.run tasks.wait tasks.run shareLinks.waitForTask";

const loadFollow = () => import("../follow/follow.ts");

/** Adds the methods to those of the operations. */
export function addLaterMethods(
  resources: Record<string, Record<string, unknown>>,
  context: LaterContext,
  loadFiles: LoadLater,
): void {
  const add = (name: string, method: unknown) => {
    const [resource = "", short = ""] = name.split(".");
    Object.assign(resources[resource] ?? {}, { [short]: method });
  };
  const addAll = (names: string, load: LoadLater) => {
    for (const name of names.split(" ")) {
      add(name, (...args: never[]) => begin(name, load, context, args));
    }
  };
  addAll(FILES, loadFiles);
  addAll(FOLLOW, loadFollow);
  add(
    "syncDirectories.changes",
    async function* changes(from: ChangesSource, options?: ChangesOptions) {
      try {
        yield* (await loadFollow()).changes(context, from, options);
      } catch (error) {
        throw beginStackBehind(error, changes);
      }
    },
  );
}

interface Emitter {
  on(event: "error", listener: () => void): void;
}

/** The promise of the result, which also tells how far the method is. */
function begin(
  name: string,
  load: LoadLater,
  context: LaterContext,
  args: never[],
): Promise<unknown> {
  let begun: Begun | undefined;
  const run = async () => {
    try {
      // A stream of Node may fail while the module is loaded, which must not end the process.
      if (/upload/i.test(name)) (args as Partial<Emitter>[])[0]?.on?.("error", () => {});
      begun = (await load()).methods[name]?.(context, ...args);
      return await begun?.result;
    } catch (error) {
      throw beginStackBehind(error, run);
    }
  };
  return Object.assign(run(), { state: () => begun?.state?.() });
}
