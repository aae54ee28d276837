// `koodrive call`: every operation of the contract, and lists of them.
import { takeLeading } from "../arguments/leading.ts";
import { didYouMean } from "../arguments/suggest.ts";
import { type Command, defineCommand } from "../model/command.ts";
import type { Column, Result } from "../model/result.ts";
import { UsageError } from "../model/usage-error.ts";
import type { Found } from "../registry.ts";
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
  positionals: [{ name: "RESOURCE", says: "a resource, whose methods are listed", optional: true }],
  options: {
    search: { value: "WORD", says: "lists the operations that have it in name or title" },
  },
  examples: [
    "koodrive call",
    "koodrive call spaces",
    "koodrive call --search quota",
    "koodrive call spaces.getAllocation",
    "koodrive call users.list --all --fields id,name --csv",
  ],
  shared: { service: false },
  fields: ["resource", "operations", "methods", "operation", "title"],
  run: async ({ options: { search }, positionals: [resource] }) => list(resource, search),
});

function list(resource: string | undefined, search: string | undefined): Result {
  const operations = describedOperations();
  const word = search?.toLowerCase() ?? "";
  const found = operations.filter(
    ({ name, title }) =>
      (resource === undefined || name.startsWith(`${resource}.`)) &&
      `${name} ${title}`.toLowerCase().includes(word),
  );
  if (resource !== undefined && !resources().includes(resource)) {
    const near = didYouMean(resource, resources());
    throw new UsageError(`There is no resource "${resource}": koodrive call lists them.${near}`);
  }
  if (resource === undefined && search === undefined) return countBy(resources(), operations);
  const rows = found.map(({ name, title }) => ({ operation: name, title }));
  return {
    kind: "rows",
    rows,
    columns: [{ field: "operation" }, { field: "title", isText: true }],
  };
}

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
