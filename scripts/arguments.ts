// What commands of `npm run` take after `--`. What is wrong with it is told in a line, and the
// command ends with 2.
import { type ParseArgsConfig, parseArgs } from "node:util";

/** @param usage How the command is called, such as `npm run diff -- [old bundle]`. */
export function readArguments<const Config extends ParseArgsConfig>(usage: string, config: Config) {
  try {
    return parseArgs(config);
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    if (!code.startsWith("ERR_PARSE_ARGS")) throw error;
    const [first] = message.split(". ");
    refuseArguments(`${first}. Usage: ${usage}`);
  }
}

export function refuseArguments(message: string): never {
  console.error(message);
  process.exit(2);
}
