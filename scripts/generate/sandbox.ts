// generated/sandbox.md: what the sandbox does, which of it is known and which is assumed.
import type { Statement } from "../../src/sandbox/rules/statement.ts";
import { methodName } from "../contract/arguments.ts";
import type { Contract, Operation } from "../contract/contract.ts";

export interface Behaviour {
  /** The operations that have a rule. */
  rules: Readonly<Record<string, unknown>>;
  statements: Readonly<Record<string, Statement>>;
}

export function sandbox(contract: Contract, { rules, statements }: Behaviour): string {
  const entries = Object.entries(statements);
  const assumed = entries.filter(([, { assumed }]) => assumed !== undefined);
  const known = entries.filter(([, { assumed }]) => assumed === undefined);
  return `# What the sandbox does

${operations(contract, rules)}

## Assumptions

Where no page, or no clear one, says what the service does, the sandbox assumes something. Each
assumption has an identifier, which the journal and the log name with the requests that it refuses.

| Identifier | The sandbox | Why |
|---|---|---|
${assumed.map(assumption).join("\n")}

## Known

| Identifier | The sandbox | Source |
|---|---|---|
${known.map(fact).join("\n")}
`;
}

function operations(contract: Contract, rules: Behaviour["rules"]): string {
  const stateful = contract.operations.filter(({ id }) => rules[id]);
  const resources = new Map<string, { inWorld: string[]; fromExamples: string[] }>();
  for (const operation of contract.operations) {
    const [resource, method] = methodName(operation);
    const row = resources.get(resource) ?? { inWorld: [], fromExamples: [] };
    if (rules[operation.id]) row.inWorld.push(`[\`${method}\`](${pageOf(operation)})`);
    else row.fromExamples.push(`\`${method}\``);
    resources.set(resource, row);
  }
  const rows = Array.from(
    resources,
    ([resource, { inWorld, fromExamples }]) =>
      `| \`${resource}\` | ${inWorld.join(" ")} | ${fromExamples.join(" ")} |`,
  );
  return `Of ${contract.operations.length} operations, ${stateful.length} read and change its world, by the page of each and by what is said below. The
others answer from the contract's examples, whatever they are asked, and the journal says so; by the
option \`examples: false\` they are refused.

| Resource | In the world | From examples |
|---|---|---|
${rows.join("\n")}`;
}

/** The page that a rule follows where no statement says otherwise. */
const pageOf = ({ node }: Operation): string =>
  `https://support.huaweicloud.com/${node["x-koodrive-source"].page}.html`;

const assumption = ([id, { says, assumed, source }]: [string, Statement]): string =>
  `| \`${id}\` | ${says} | ${assumed}${source ? ` See [the page](${source}).` : ""} |`;

const fact = ([id, { says, source }]: [string, Statement]): string =>
  `| \`${id}\` | ${says} | [page](${source}) |`;
