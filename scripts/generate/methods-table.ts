// The table of all methods in the guide to the TypeScript client, between two marks.
import { methodName, operationsByResource } from "../contract/arguments.ts";
import type { Contract, Operation } from "../contract/contract.ts";
import { InvalidContractError } from "../contract/invalid-contract-error.ts";

const BEGIN = "<!-- operations: made by scripts/generate/methods-table.ts -->\n";
const END = "<!-- end of operations -->";

export const METHODS_GUIDE = "openapi/guide/15-typescript.md";

/** The text of the guide with the table of this contract. */
export function withMethodsTable(contract: Contract, text: string): string {
  const [before, rest] = split(text, BEGIN);
  const [, after] = split(rest, END);
  return before + BEGIN + operationsTable(contract) + END + after;
}

function split(text: string, mark: string): [before: string, after: string] {
  const at = text.indexOf(mark);
  if (at >= 0) return [text.slice(0, at), text.slice(at + mark.length)];
  throw new InvalidContractError("a mark of the table of operations is missing", {
    file: METHODS_GUIDE,
    hint: `Put "${mark.trim()}" back ${mark === BEGIN ? "before" : "after"} the table.`,
  });
}

function operationsTable(contract: Contract): string {
  const rows = [...operationsByResource(contract)].map(([resource, operations]) => {
    const methods = operations.map((operation) => methodName(operation)[1]).sort();
    const quoted = methods.map((method) => `\`${method}\``);
    return row(`\`${resource}\``, operations, quoted.join(" "));
  });
  return `| Resource | Operations | Complete | Partial | Whitelisted | Methods |
|---|--:|--:|--:|--:|---|
${[...rows, row("**all**", contract.operations, "")].join("\n")}
`;
}

function row(name: string, operations: Operation[], methods: string): string {
  const all = operations.length;
  const partial = operations.filter(({ node }) => node["x-koodrive-unknown"]).length;
  const whitelisted = operations.filter(
    ({ node }) => node["x-koodrive-availability"] === "whitelisted",
  ).length;
  return `| ${[name, all, all - partial, partial, whitelisted || "", methods].join(" | ")} |`;
}
