// All commands. What one does is loaded when it is called, so that the others cost nothing.
import { takeLeading } from "./arguments/leading.ts";
import type { Command } from "./model/command.ts";

/** A command, and those of its arguments that do not say which it is. */
export interface Found {
  readonly command: Command;
  readonly args: readonly string[];
}

type Group = "Call" | "Files" | "Report" | "Sign in" | "Find a fault" | "Test and learn";

export interface Entry {
  /** As it is called, `profiles use`. */
  readonly path: string;
  /** What the list of commands says. */
  readonly summary: string;
  readonly group: Group;
  load(args: readonly string[]): Promise<Found>;
}

/** An entry whose arguments have no part in which command it is. */
const entry = (
  group: Entry["group"],
  path: string,
  summary: string,
  load: () => Promise<Command>,
): Entry => ({
  ...{ group, path, summary },
  load: async (args) => ({ command: await load(), args }),
});

export const REGISTRY: readonly Entry[] = [
  {
    group: "Call",
    path: "call",
    summary: "calls any operation, or lists them",
    load: async (args) => (await import("./call/call.ts")).findCall(args),
  },
  entry("Files", "ls", "lists what is in a folder", async () => {
    return (await import("./files/ls.ts")).lsCommand;
  }),
  entry("Files", "tree", "shows a folder with all that is in it", async () => {
    return (await import("./files/tree.ts")).treeCommand;
  }),
  entry("Files", "find", "finds files by name, size and time", async () => {
    return (await import("./files/find.ts")).findCommand;
  }),
  entry("Files", "upload", "uploads files and directories", async () => {
    return (await import("./files/upload.ts")).uploadCommand;
  }),
  entry("Files", "download", "downloads files and folders", async () => {
    return (await import("./files/download.ts")).downloadCommand;
  }),
  entry("Files", "mkdir", "makes folders", async () => {
    return (await import("./files/mkdir.ts")).mkdirCommand;
  }),
  entry("Files", "rm", "moves files into the recycle bin", async () => {
    return (await import("./files/rm.ts")).rmCommand;
  }),
  entry("Files", "share", "shares files by a link, lists and ends shares", async () => {
    return (await import("./files/share.ts")).shareCommand;
  }),
  entry("Report", "report quota", "used and allocated capacity", async () => {
    return (await import("./report/quota-command.ts")).quotaCommand;
  }),
  entry("Report", "report shares", "shares that are public, expired or expiring", async () => {
    return (await import("./report/shares-command.ts")).sharesCommand;
  }),
  entry("Report", "report audit", "the audit log of a period, as JSON lines", async () => {
    return (await import("./report/audit-command.ts")).auditCommand;
  }),
  entry("Sign in", "login", "signs in, and keeps the credentials as a profile", async () => {
    return (await import("./profile/login.ts")).loginCommand;
  }),
  entry("Sign in", "logout", "signs out, and forgets a profile", async () => {
    return (await import("./profile/logout.ts")).logoutCommand;
  }),
  entry("Sign in", "whoami", "says which credentials are in effect, and whose", async () => {
    return (await import("./profile/whoami.ts")).whoamiCommand;
  }),
  entry("Sign in", "profiles", "lists profiles", async () => {
    return (await import("./profile/profile-commands.ts")).profilesCommand;
  }),
  entry("Sign in", "profiles use", "chooses a profile", async () => {
    return (await import("./profile/profile-commands.ts")).useCommand;
  }),
  entry("Find a fault", "doctor", "endpoint, clock, credentials and contract", async () => {
    return (await import("./doctor/doctor.ts")).doctorCommand;
  }),
  entry("Find a fault", "sign", "signs a request, or explains a wrong signature", async () => {
    return (await import("./sign/sign.ts")).signCommand;
  }),
  entry("Test and learn", "sandbox", "starts a double of KooDrive on this machine", async () => {
    return (await import("./sandbox/start.ts")).sandboxCommand;
  }),
  entry("Test and learn", "completion", "prints a script for bash, zsh or fish", async () => {
    return (await import("./completion/completion.ts")).completionCommand;
  }),
  entry("Test and learn", "docs", "serves the reference of the API to browsers", async () => {
    return (await import("./docs.ts")).docsCommand;
  }),
  entry("Test and learn", "openapi", "writes the contract in OpenAPI 3.1 or 3.0", async () => {
    return (await import("./editions/openapi.ts")).openapiCommand;
  }),
  entry("Test and learn", "postman", "writes a collection for Postman", async () => {
    return (await import("./editions/postman.ts")).postmanCommand;
  }),
];

/** The commands of a group such as `report`, which is no command itself. */
export const membersOf = (name: string): readonly Entry[] =>
  REGISTRY.some(({ path }) => path === name)
    ? []
    : REGISTRY.filter(({ path }) => path.startsWith(`${name} `));

/**
 * The entry with the longest path that the arguments begin with, and the others of them. Options of
 * all commands may stand between its words.
 */
export function findEntry(
  args: readonly string[],
): { entry: Entry; rest: readonly string[] } | undefined {
  const found = REGISTRY.flatMap((entry) => {
    const words = entry.path.split(" ");
    const rest = behindWords(args, words);
    return rest ? [{ entry, rest, length: words.length }] : [];
  });
  return found.sort((one, other) => other.length - one.length)[0];
}

/** The options between these words, and all that follows; undefined where others are there. */
function behindWords(args: readonly string[], words: readonly string[]): string[] | undefined {
  const between: string[] = [];
  let behind = args;
  for (const [index, word] of words.entries()) {
    const { leading, rest } = index > 0 ? takeLeading(behind) : { leading: [], rest: behind };
    if (rest[0] !== word) return undefined;
    between.push(...leading);
    behind = rest.slice(1);
  }
  return [...between, ...behind];
}
