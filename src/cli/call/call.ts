// `koodrive call`: every operation of the contract, and lists of them.

import { textOption } from "../arguments/kinds.ts";
import { takeLeading } from "../arguments/leading.ts";
import { didYouMean } from "../arguments/suggest.ts";
import type { Context } from "../context.ts";
import { type Command, defineCommand } from "../model/command.ts";
import type { Column, Result } from "../model/result.ts";
import { UsageError } from "../model/usage-error.ts";
import type { Found } from "../registry.ts";
import { CALL_OPTIONS, CONFIRM_OPTIONS, LIST_OPTIONS } from "./call-options.ts";
import { describedOperations, type OperationDescription } from "./description.ts";
import { operationCommand } from "./operation-command.ts";

/** The command of an operation, if its name comes first; else the one that lists them. */
export function findCall(args: readonly string[]): Found {
  const { leading, rest: all } = takeLeading(args);
  const [name = "", ...rest] = all;
  const operation = describedOperations().find((each) => each.name === name);
  if (operation) return { command: operationCommand(operation), args: [...leading, ...rest] };
  if (name.includes(".")) throw new UsageError(unknown(name));
  const [method = ""] = rest;
  if (resources().includes(name) && /^\w{1,32}$/.test(method)) {
    throw new UsageError(unknown(`${name}.${method}`));
  }
  return { command: listCommand, args };
}

function unknown(name: string): string {
  const operations = describedOperations();
  const names = operations.map((each) => each.name);
  if (names.includes(name)) return `The name of an operation is one word: koodrive call ${name}.`;
  const [resource = ""] = name.split(".");
  const hint = names.some((each) => each.startsWith(`${resource}.`))
    ? `koodrive call ${resource} lists those of ${resource}.`
    : "koodrive call lists the resources.";
  return `There is no operation "${name}": ${hint}${didYouMean(name, names)}`;
}

const listCommand: Command = defineCommand({
  name: "call",
  summary: "Calls an operation, or lists operations",
  description:
    "koodrive call RESOURCE.METHOD calls an operation with its arguments as options; add --help " +
    "for what it takes. Without a name it lists the resources, with a resource its methods.\n\n" +
    "JSON has the answer as the service gave it, or with --all the elements in an array. A table, " +
    "CSV and --fields have the elements of a list or the fields of the data. Secrets in an answer " +
    "are shown, since they are what was asked for; errors and --debug have none.",
  usages: [
    "call RESOURCE.METHOD [arguments] [options]",
    "call [RESOURCE] [--search WORDS] [options]",
  ],
  positionals: [{ name: "RESOURCE", says: "a resource, whose methods are listed", optional: true }],
  options: {
    search: textOption(
      "WORDS",
      "lists the operations that have all of these words in their name, title, arguments or text",
      "words to search for",
    ),
  },
  further: [
    {
      title: "Options behind RESOURCE.METHOD, beside its arguments",
      table: { ...CALL_OPTIONS, ...LIST_OPTIONS, ...CONFIRM_OPTIONS },
    },
  ],
  examples: [
    "koodrive call",
    "koodrive call spaces",
    "koodrive call --search 'change space'",
    "koodrive call spaces.getAllocation",
    "koodrive call users.list --all --fields id,name --csv",
  ],
  shared: { service: false },
  fields: ["resource", "operations", "methods", "operation", "title"],
  run: async ({ options: { search }, positionals: [resource] }, context) => {
    if (resource !== undefined) demandResource(resource, search !== undefined);
    const operations = describedOperations().filter(
      (each) => resource === undefined || resourceOf(each) === resource,
    );
    if (search !== undefined) return searched(search, operations, context);
    return resource === undefined ? countBy(resources(), operations) : rowsOf(operations);
  },
});

function demandResource(name: string, isSearched: boolean): void {
  if (resources().includes(name)) return;
  const near = didYouMean(name, resources());
  const words = isSearched ? " Several words to search for stand in quotes." : "";
  throw new UsageError(`There is no resource "${name}": koodrive call lists them.${near}${words}`);
}

async function searched(
  words: string,
  operations: readonly OperationDescription[],
  { notice }: Context,
): Promise<Result> {
  const { searchOperations } = await import("./search.ts");
  const found = searchOperations(words, operations);
  if (found.length > 0) return rowsOf(found);
  notice("No operation has all of these words: fewer or shorter ones find more.");
  return { kind: "object", value: [], rows: [], text: "" };
}

const rowsOf = (operations: readonly OperationDescription[]): Result => ({
  kind: "rows",
  rows: operations.map(({ name, title }) => ({ operation: name, title })),
  columns: [{ field: "operation" }, { field: "title", isText: true }],
});

const resources = (): string[] => [...new Set(describedOperations().map(resourceOf))];

const resourceOf = ({ name }: OperationDescription): string => name.split(".")[0] ?? "";

function countBy(all: readonly string[], operations: readonly OperationDescription[]): Result {
  const rows = all.map((resource) => {
    const methods = operations
      .filter((each) => resourceOf(each) === resource)
      .map(({ name }) => name.split(".")[1]);
    return { resource, operations: methods.length, methods: methods.join(" ") };
  });
  const methods: Column = { field: "methods", isText: true };
  return { kind: "rows", rows, columns: [{ field: "resource" }, { field: "operations" }, methods] };
}
