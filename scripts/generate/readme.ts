// generated/openapi.json → the table of operations in README.md, between its two marks.
import { readFileSync, writeFileSync } from "node:fs";
import { ContractError, type Node, readContract } from "../contract/contract.ts";

const contract = readContract();
const resources = new Map<string, Node[]>();
for (const { node } of contract.operations) {
  const [resource = ""] = node["x-koodrive-method"].split(".");
  resources.set(resource, [...(resources.get(resource) ?? []), node]);
}

const row = (name: string, nodes: Node[], methods: string) => {
  const partial = nodes.filter((node) => node["x-koodrive-unknown"]).length;
  const whitelisted = nodes.filter(
    (node) => node["x-koodrive-availability"] === "whitelisted",
  ).length;
  return `| ${name} | ${nodes.length} | ${nodes.length - partial} | ${partial} | ${whitelisted || ""} | ${methods} |`;
};
const rows = [...resources].map(([resource, nodes]) => {
  const methods = nodes.map((node) => `\`${node["x-koodrive-method"].split(".")[1]}\``).sort();
  return row(`\`${resource}\``, nodes, methods.join(" "));
});
const table = `| Resource | Operations | Complete | Partial | Whitelisted | Methods |
|---|--:|--:|--:|--:|---|
${rows.join("\n")}
${row(
  "**all**",
  contract.operations.map(({ node }) => node),
  "",
)}`;

const readme = readFileSync("README.md", "utf8");
const marked =
  /(<!-- operations: made by scripts\/generate\/readme\.ts -->\n)[\s\S]*?(<!-- end of operations -->)/;
if (!marked.test(readme))
  throw new ContractError("README.md has lost the marks of its table of operations");
writeFileSync(
  "README.md",
  readme.replace(marked, (_, begin, end) => `${begin}${table}\n${end}`),
);
