// Options of all commands that stand before the command or between its words, as other tools take
// them, too: `koodrive --profile night whoami`, `koodrive report --json quota`.
import { SHARED_OPTIONS } from "../global-options.ts";
import type { OptionTable } from "../model/option.ts";
import { UsageError } from "../model/usage-error.ts";
import { refusalOf } from "./read.ts";
import { didYouMean } from "./suggest.ts";

const SHARED: OptionTable = SHARED_OPTIONS;

/** What asks for something else than a command. */
const NO_LEADING = ["--help", "--version"];

const optionOf = (name: string) => (Object.hasOwn(SHARED, name) ? SHARED[name] : undefined);

/** The options at the beginning that all commands share, with their values, and what follows. */
export function takeLeading(args: readonly string[]): {
  leading: readonly string[];
  rest: readonly string[];
} {
  let count = 0;
  while (count < args.length) {
    const width = widthOf(args[count] ?? "", args[count + 1]);
    if (width === 0) break;
    count += width;
  }
  return { leading: args.slice(0, count), rest: args.slice(count) };
}

/** How many arguments a shared option takes that stands first; 0 for anything else. */
function widthOf(first: string, next: string | undefined): 0 | 1 | 2 {
  const [, name = "", value] = /^--([^=]+)(=.*)?$/s.exec(first) ?? [];
  if (NO_LEADING.includes(first)) return 0;
  const option = optionOf(name);
  if (!option) return value === undefined && isNegation(name) ? 1 : 0;
  if (!option.value || value !== undefined) return 1;
  return next === undefined || next.startsWith("--") ? 0 : 2;
}

function isNegation(name: string): boolean {
  const option = name.startsWith("no-") ? optionOf(name.slice("no-".length)) : undefined;
  return option !== undefined && !option.value;
}

/** What is said of an option before the command that cannot stand there. */
export function leadingRefusal(written: string): UsageError {
  const rawName = written.replace(/=.*/s, "");
  const option = optionOf(rawName.replace(/^--/, ""));
  if (option?.value) {
    return new UsageError(`${rawName} needs a value: koodrive ${rawName} ${option.value} COMMAND.`);
  }
  const names = Object.keys(SHARED).map((name) => `--${name}`);
  return new UsageError(
    refusalOf(rawName, () => {
      const near = didYouMean(rawName, names);
      return (
        `${rawName} is not one of the options that can stand before the command ` +
        `(koodrive help options). Those of a command stand behind it.${near}`
      );
    }),
  );
}
