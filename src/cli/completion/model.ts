// What shells complete, of all commands: plain data, from which their scripts are written.
import { describedOperations } from "../call/description.ts";
import { COMMON_OPTIONS, optionsOf, SHARED_OPTIONS } from "../global-options.ts";
import { TOPICS } from "../help.ts";
import type { Command } from "../model/command.ts";
import type { Option } from "../model/option.ts";
import { membersOf, REGISTRY } from "../registry.ts";

export interface Completed {
  /** Behind `koodrive`, such as `call spaces.update`. */
  readonly path: string;
  readonly summary: string;
  /** What can come next beside options. */
  readonly words: readonly string[];
  /** What its arguments are beside these words. */
  readonly place: Place;
  readonly options: readonly (readonly [name: string, option: Option])[];
}

/**
 * What a shell looks up for an argument or a value: paths of this machine, also behind an `@`, or
 * the names in the file of profiles. `nothing` for what is known to the service alone.
 */
export type Place = "files" | "directories" | "atFiles" | "profiles" | "nothing";

/** By what stands for it in help. */
export function placeOf(value: string): Place {
  if (value.includes("@FILE")) return "atFiles";
  if (/^(FILE|LOCAL)\b/.test(value)) return "files";
  return value === "DIRECTORY" ? "directories" : "nothing";
}

/** Of the value of an option. */
export const placeOfOption = (name: string, { value = "" }: Option): Place =>
  name === "profile" ? "profiles" : placeOf(value);

/** What `help` takes. */
const HELP: Completed["options"] = [["help", COMMON_OPTIONS.help]];

/** The first is `koodrive` itself, with an empty path. */
export async function completionModel(): Promise<readonly Completed[]> {
  const paths = REGISTRY.map(({ path }) => path);
  const top = new Set([...paths.map((path) => path.split(" ")[0] ?? ""), "help"]);
  const operations = describedOperations().map(({ name }) => name);
  const resources = new Set(operations.map((name) => name.split(".")[0] ?? ""));
  const commands: Completed[] = [...top].flatMap((path) => {
    const words = membersOf(path).map((member) => member.path.slice(path.length + 1));
    const summary = words.join(", ");
    if (words.length === 0) return [];
    return [{ path, summary, words, place: "nothing", options: Object.entries(SHARED_OPTIONS) }];
  });
  commands.push({
    ...{ path: "help", summary: "what a command takes", place: "nothing", options: HELP },
    words: [...Object.keys(TOPICS), ...top].filter((word) => word !== "help"),
  });
  for (const { path, load } of REGISTRY) {
    const { command } = await load([]);
    const inner = paths.filter((other) => other.startsWith(`${path} `));
    const words = inner.map((other) => other.slice(path.length + 1));
    const own = path === "call" ? [...operations, ...resources] : words;
    commands.push(completed(path, command, own));
    if (path !== "call") continue;
    for (const name of operations) {
      commands.push(completed(`call ${name}`, (await load([name])).command, []));
    }
  }
  const own = [...Object.entries(SHARED_OPTIONS), ["version", { says: "the version" }]] as const;
  return [{ path: "", summary: "", words: [...top], place: "nothing", options: own }, ...commands];
}

function completed(path: string, command: Command, words: readonly string[]): Completed {
  const values = command.positionals?.flatMap((each) => each.values ?? []) ?? [];
  const options = Object.entries(optionsOf(command)).filter(([, { hidden }]) => !hidden);
  const [{ name = "" } = {}] = command.positionals ?? [];
  const place = path === "profiles use" ? "profiles" : placeOf(name);
  return { path, summary: command.summary, words: [...words, ...values], place, options };
}
