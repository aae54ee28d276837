// What is said where no command is named that there is. It is loaded then alone.
import { leadingRefusal, takeLeading } from "./arguments/leading.ts";
import { didYouMean } from "./arguments/suggest.ts";
import { describedOperations } from "./call/description.ts";
import { UsageError } from "./model/usage-error.ts";
import { hintFor } from "./other-tools.ts";
import { membersOf, REGISTRY } from "./registry.ts";

/**
 * @param args What was written in the place of a command, and all behind it.
 * @param topics What can be meant beside commands: that of help.
 */
export function unknownCommand(
  args: readonly string[],
  topics: readonly string[] = [],
): UsageError {
  const [name] = args;
  if (name === undefined) {
    return new UsageError("A command is missing: koodrive --help lists them.");
  }
  if (name.startsWith("-")) return leadingRefusal(name);
  const members = membersOf(name).map(({ path }) => path);
  if (members.length > 0) {
    const [second] = takeLeading(args.slice(1)).rest;
    if (second?.startsWith("-")) return leadingRefusal(second);
    const forms = members.map((each) => `koodrive ${each}`).join(", ");
    if (second === undefined) return new UsageError(`Which one? ${forms}.`);
    const meant = didYouMean(`${name} ${second}`, members);
    return new UsageError(`There is no ${shownAs(`${name} ${second}`)}: ${forms}.${meant}`);
  }
  return new UsageError(`There is no ${shownAs(name)}: ${hintOn(args, name, topics)}`);
}

/** What looks like no name may be a secret. */
const shownAs = (name: string): string =>
  /^[\w .-]{1,32}$/.test(name) ? `command "${name}"` : "such command";

function hintOn(args: readonly string[], name: string, topics: readonly string[]): string {
  const operations = describedOperations().map((each) => each.name);
  // `users list` and `users.list`.
  const called = [name, `${name}.${args[1]}`].find((each) => operations.includes(each));
  if (called !== undefined) return `koodrive call ${called} calls this operation.`;
  const inGroups = REGISTRY.filter(({ path }) => path.endsWith(` ${name}`));
  const isResource = operations.some((each) => each.startsWith(`${name}.`));
  const meant = [
    ...inGroups.map(({ path }) => `koodrive ${path}`),
    ...(isResource ? [`koodrive call ${name}`] : []),
  ];
  const list = "koodrive --help lists them.";
  if (meant.length > 0) return `${list} Did you mean ${meant.join(" or ")}?`;
  const commands = REGISTRY.map(({ path }) => path);
  const topic = didYouMean(name, topics).replace("mean ", "mean koodrive help ");
  const near = topic || didYouMean(name, commands) || nearOperation(args, operations);
  return hintFor(name) ?? list + near;
}

/** `user list` for `users.list`. */
function nearOperation(
  [name = "", method]: readonly string[],
  operations: readonly string[],
): string {
  const resources = new Set(operations.map((each) => each.replace(/\..*/, "")));
  const near =
    (method && didYouMean(`${name}.${method}`, operations)) || didYouMean(name, resources);
  return near.replace("mean ", "mean koodrive call ");
}
