// The examples of a command's help, as the command reads them.
import { demandRequired, readArguments } from "../../src/cli/arguments/read.ts";
import { optionsOf } from "../../src/cli/global-options.ts";
import type { Command } from "../../src/cli/model/command.ts";
import { findEntry } from "../../src/cli/registry.ts";
import { words } from "./koodrive.ts";

/** Each example that leads to another command, or that this one would refuse, and why. */
export async function wrongExamples(command: Command): Promise<string[]> {
  const wrong: string[] = [];
  for (const line of command.examples) {
    const [program, ...args] = words(line.replace(/ > \S+$/, ""));
    const found = findEntry(args);
    const loaded = await found?.entry.load(found.rest);
    if (program !== "koodrive" || loaded?.command !== command)
      wrong.push(`${line}: another command`);
    else {
      try {
        const { options } = readArguments(command.name, optionsOf(command), loaded.args);
        demandRequired(command.name, command.options, options);
      } catch (error) {
        wrong.push(`${line}: ${(error as Error).message}`);
      }
    }
  }
  return wrong;
}
