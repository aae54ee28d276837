// What shells complete, of all commands: plain data, from which their scripts are written.
import { describedOperations } from "../call/description.ts";
import { optionsOf } from "../global-options.ts";
import type { Command } from "../model/command.ts";
import type { Option } from "../model/option.ts";
import { membersOf, REGISTRY } from "../registry.ts";

export interface Completed {
  /** Behind `koodrive`, such as `call spaces.update`. */
  readonly path: string;
  readonly summary: string;
  /** What can come next beside options. */
  readonly words: readonly string[];
  readonly options: readonly (readonly [name: string, option: Option])[];
}

/** The first is `koodrive` itself, with an empty path. */
export async function completionModel(): Promise<readonly Completed[]> {
  const paths = REGISTRY.map(({ path }) => path);
  const top = new Set([...paths.map((path) => path.split(" ")[0] ?? ""), "help"]);
  const operations = describedOperations().map(({ name }) => name);
  const resources = new Set(operations.map((name) => name.split(".")[0] ?? ""));
  const commands: Completed[] = [...top].flatMap((path) => {
    const words = membersOf(path).map((member) => member.path.slice(path.length + 1));
    return words.length > 0 ? [{ path, summary: "", words, options: [] }] : [];
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
  return [{ path: "", summary: "", words: [...top], options: [] }, ...commands];
}

function completed(path: string, command: Command, words: readonly string[]): Completed {
  const values = command.positionals?.flatMap((each) => each.values ?? []) ?? [];
  const options = Object.entries(optionsOf(command)).filter(([, { hidden }]) => !hidden);
  return { path, summary: command.summary, words: [...words, ...values], options };
}
