// Where the command keeps what is its own, by the XDG Base Directory Specification.
import { homedir, userInfo } from "node:os";
import { isAbsolute, join } from "node:path";
import type { Context } from "../context.ts";
import { UsageError } from "../model/usage-error.ts";

const PLACES = {
  config: { variable: "XDG_CONFIG_HOME", onWindows: "APPDATA", usual: [".config"] },
  state: { variable: "XDG_STATE_HOME", onWindows: "LOCALAPPDATA", usual: [".local", "state"] },
} as const;

/** The directory for files of a kind. An empty variable counts as not set. */
export function ownDirectory(
  kind: keyof typeof PLACES,
  { env, platform }: Pick<Context, "env" | "platform">,
): string {
  const { variable, onWindows, usual } = PLACES[kind];
  const named = env[variable] ?? "";
  const ofWindows = platform === "win32" ? env[onWindows] : undefined;
  // The specification has relative paths ignored.
  const base = isAbsolute(named) ? named : ofWindows || join(homeOf(env), ...usual);
  return join(base, "koodrive");
}

/** `homedir()` gives an empty HOME as it is, which would be the current directory. */
function homeOf({ HOME }: NodeJS.ProcessEnv): string {
  const named = HOME || homedir();
  if (named !== "") return named;
  try {
    return userInfo().homedir;
  } catch {
    throw new UsageError("HOME is empty, and the user has no home directory: set HOME.");
  }
}
