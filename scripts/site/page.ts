// dist/docs/index.html: the reference as one page that works offline. The page shows what the
// contract alone cannot: the errata, the error codes, and what no source shows of an operation.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import {
  type Contract,
  JSON_TYPE,
  type Node,
  type Operation,
  readContract,
} from "../contract/contract.ts";
import { oneLine } from "../generate/comments.ts";
import { errataMarkdown } from "../generate/errata.ts";
import { readerDescription } from "../generate/reader-description.ts";
import type { Ledger } from "../ledger/model.ts";
import { readLedger } from "../ledger/read.ts";
import { run } from "../run.ts";
import { buildIfOutdated } from "../up-to-date.ts";
import { pageLicences } from "./offline/licences.ts";
import { offline } from "./offline/offline.ts";

const DIRECTORY = "dist/docs";

export function buildPage(): void {
  const page = `${DIRECTORY}/index.html`;
  const input = `${DIRECTORY}/openapi.json`;
  mkdirSync(DIRECTORY, { recursive: true });
  writeFileSync(input, JSON.stringify(documented(readContract(), readLedger())));
  run(
    "redocly",
    "build-docs",
    input,
    "--config=redocly.yaml",
    "--inlineBundle",
    `--output=${page}`,
    "--title=KooDrive API reference",
  );
  rmSync(input);
  const html = offline(readFileSync(page, "utf8"));
  writeFileSync(page, html);
  writeFileSync(`${DIRECTORY}/LICENSES.txt`, pageLicences(html));
}

/** The contract with the chapters and the remarks that only the page has. */
function documented(contract: Contract, ledger: Ledger): Node {
  const { root, operations } = contract;
  for (const [node, description] of readerDescriptions(root, contract))
    node.description = description;
  for (const operation of operations) addRemarks(operation, contract, ledger);
  root.tags.push(
    {
      name: "Error codes",
      "x-traitTag": true,
      description: errorTable(root.info["x-koodrive-error-catalogue"]),
    },
    {
      name: "Errata",
      "x-traitTag": true,
      description: errataMarkdown(ledger, contract, (id) => `**${id}**`),
    },
  );
  root["x-tagGroups"].push({ name: "About this reference", tags: ["Error codes", "Errata"] });
  return root;
}

/** What readers are told of the schemas and parameters at and below a node. */
function readerDescriptions(node: Node, contract: Contract): [node: Node, description: string][] {
  if (typeof node !== "object" || node === null) return [];
  const inner = Object.values(node).flatMap((value) => readerDescriptions(value, contract));
  return hasMore(node) ? [...inner, [node, readerDescription(node, contract)]] : inner;
}

/** Whether a schema or parameter may tell more than its own description does. */
function hasMore(node: Node): boolean {
  // A reference by itself tells what its target does, and of an operation it is said in lists.
  if (node.$ref) return Object.keys(node).length > 1;
  if (node.operationId) return false;
  const isParameter = node.in && node.schema;
  return isParameter || node["x-koodrive-carrier-limit"] || node["x-koodrive-observation"];
}

function addRemarks(operation: Operation, contract: Contract, ledger: Ledger): void {
  const { id, node } = operation;
  const {
    "x-koodrive-source": source,
    "x-koodrive-unknown": unknown,
    "x-koodrive-observation": observations,
    "x-koodrive-availability": availability,
  } = node;
  const errata = ledger.operations[id]?.errata.length ?? 0;
  const link = errata ? `[${errata} errata](#/errata/${id.toLowerCase()}).` : "";
  const provenance = `*Source: ${source.page}, ${source.revision}.* ${link}`;
  node.description += `\n${pageRule(node["x-koodrive-pagination"])}${provenance}\n`;
  node.description += list("Not published where we could see it", unknown);
  node.description += list("Observed in published values", observations);
  markOurs(node.requestBody?.content[JSON_TYPE].examples);
  markOurs(contract.successExamples(operation));
  if (availability) node["x-badges"] = [{ name: availability }];
}

function list(title: string, texts: string[] = []): string {
  const items = texts.map((text) => `- ${oneLine(text)}\n`).join("");
  return items && `\n**${title}**\n\n${items}`;
}

/** An example that no page gives says so. */
function markOurs(examples: Record<string, Node> = {}): void {
  for (const [name, example] of Object.entries(examples))
    if (name.startsWith("ours")) example.summary += " (our example, not published)";
}

/** How a list goes on, in words. */
function pageRule(pages: Node): string {
  if (!pages) return "";
  const size = `\`${pages.limit}\` sets the size of a page`;
  if (pages.style === "cursor") {
    const { first, next, cursor } = pages;
    const begin = first === undefined ? "" : `First page: send \`${JSON.stringify(first)}\`. `;
    return `${begin}Next page: send the response's \`${next}\` as \`${cursor}\`; ${size}.\n\n`;
  }
  return pages.style === "page"
    ? `Next page: raise \`${pages.page}\` by one; ${size}.\n\n`
    : `Next page: raise \`${pages.offset}\` by the elements read; ${size}.\n\n`;
}

function errorTable(catalogue: Node[]): string {
  const rows = catalogue.map(({ code, statuses, message, meaning, measure, action, retryable }) => {
    const http = statuses.length ? `<br>HTTP&nbsp;${statuses.join(", ")}` : "";
    const text = message ? `${message} — ${meaning}` : meaning;
    const published = measure && measure !== action ? `<br>*Published:* ${measure}` : "";
    const cells = [`${code}${http}`, text, `${action}${published}`, retryable ? "yes" : "no"];
    return `| ${cells.join(" | ")} |`;
  });
  return `The codes that could be seen: KooDrive's own, whose table goes on after 13000417, and
those of the gateway by the error table of Huawei Cloud's signing guide. A code that stands for
different failures has a row for each: its HTTP status tells which. *What to do* is our advice;
*published* is what the table advises, in our words, where it is something else. *Retry* says
whether the same call can succeed unchanged a moment later; a call that is not idempotent may have
taken effect all the same.

| Code | Meaning | What to do | Retry |
|---|---|---|---|
${rows.join("\n")}
`;
}

if (import.meta.main) {
  await buildIfOutdated({
    name: "page",
    reads: ["generated", "openapi", "scripts", "src", "redocly.yaml", "package.json"],
    writes: () => [DIRECTORY],
    build: buildPage,
  });
}
