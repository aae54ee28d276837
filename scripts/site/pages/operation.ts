// The page of an operation.
import { argumentsOf, methodName } from "../../contract/arguments.ts";
import { JSON_SCHEMA, type Node, type Operation } from "../../contract/contract.ts";
import { publishedSource } from "../../contract/published.ts";
import { oneLine } from "../../generate/comments.ts";
import { erratumInShort, erratumMarkdown } from "./errata.ts";
import { fieldList, fieldText, requiredFirst, type Surroundings } from "./fields.ts";
import { label } from "./labels.ts";
import { operationPath, withAddresses } from "./links.ts";
import {
  addressOf,
  anchor,
  escapeHtml,
  isForBrowsers,
  listItem,
  type Page,
  plainText,
  table,
} from "./page.ts";
import type { Reference } from "./reference.ts";
import { answersMarkdown, samplesMarkdown } from "./samples.ts";
import { isWhole } from "./sources.ts";

export function operationPage(operation: Operation, reference: Reference): Page {
  const { id, node, method, path } = operation;
  return {
    path: operationPath(id),
    title: node.summary,
    chineseTitle: node["x-koodrive-title"]?.["zh-CN"],
    description: `${method} ${path}: ${plainText(node.description).split(/(?<=\.) /)[0]}`,
    markdown: (format, locale) => {
      const surroundings = { contract: reference.contract, format, locale };
      const description = withAddresses(node.description, reference.contract, locale);
      const [lead, rest] = leadOf(description);
      const parts = [
        endpoint(operation, surroundings),
        lead,
        facts(operation, reference, surroundings),
        rest,
        samplesMarkdown(operation, surroundings),
        parameters(operation, surroundings),
        body(operation, surroundings),
        response(operation, surroundings),
        otherStatusCodes(operation, surroundings),
        observed(operation, surroundings),
        unknown(operation, surroundings),
        errataOf(operation, reference, surroundings),
      ];
      return parts.filter(Boolean).join("\n\n");
    },
  };
}

/**
 * The first paragraph, and what follows the facts: what is to be known before the call does not
 * wait for the end of a long description. A paragraph that leads to a list stays with it, behind
 * the facts.
 */
function leadOf(description: string): [lead: string, rest: string] {
  const [first = "", ...others] = description.split("\n\n");
  if (first.trim().endsWith(":")) return ["", description];
  return [first, others.join("\n\n")];
}

function endpoint({ id, node, method, path }: Operation, { format, locale }: Surroundings): string {
  if (!isForBrowsers(format)) return `\`${method} ${path}\``;
  const name = `<span class="method">${method}</span>`;
  const address = escapeHtml(path).replaceAll("{", "&#123;");
  const trial = `<a class="try" href="/try/#/${node.tags[0]}/${id}">${label("Try it", locale)}</a>`;
  const link = format === "site" ? trial : "";
  return `<p class="endpoint">${name} <code>${address}</code> ${link}</p>`;
}

/** What is to be known before the call. */
function facts(operation: Operation, reference: Reference, surroundings: Surroundings): string {
  const { node } = operation;
  const { locale } = surroundings;
  const rows = [
    [label("Client", locale), `\`koodrive.${node["x-koodrive-method"]}\``],
    [label("Credentials", locale), credentials(operation, surroundings)],
    [label("Repeating", locale), repeating(node)],
    [label("Pages", locale), pages(node["x-koodrive-pagination"], locale)],
    [label("Availability", locale), availability(node)],
    [label("Sandbox", locale), sandboxBehaviour(operation, reference, surroundings)],
    [label("Published", locale), publishedSource(node)],
  ];
  return table(["", ""], rows.filter(([, text]) => text) as string[][]);
}

/** The alternatives, of which one is enough. */
function credentials(operation: Operation, { contract, locale }: Surroundings): string {
  const guide = addressOf("guides/credentials", locale);
  const words: Record<string, string> = {
    AccessToken: `[access token of a user](${guide}#access-token-of-a-user)`,
    AppAccessToken: `[access token of an application](${guide}#access-token-of-an-application)`,
    AppSignature: `[app signature](${guide}#app-signature), three headers together`,
  };
  const alternatives = contract
    .security(operation)
    .map(([first]) => (first === undefined ? "none" : (words[first] ?? first)));
  return alternatives.join(", or ") || label("No credentials", locale);
}

function repeating(node: Node): string {
  return node["x-koodrive-idempotent"]
    ? "Idempotent: it can be repeated when the outcome is unknown; the client does."
    : "Not idempotent: repeat it only when it is known that the service did nothing.";
}

function pages(rule: Node, locale: Surroundings["locale"]): string | undefined {
  if (!rule) return undefined;
  const size = `\`${rule.limit}\` sets the size of a page`;
  const guide = `See [lists](${addressOf("guides/lists", locale)}).`;
  if (rule.style === "cursor") {
    const first = rule.first === undefined ? "" : `First page: \`${JSON.stringify(rule.first)}\`. `;
    const next = `Next page: the response's \`${rule.next}\` as \`${rule.cursor}\``;
    return `By cursor. ${first}${next}; ${size}. ${guide}`;
  }
  return rule.style === "page"
    ? `By number. Next page: raise \`${rule.page}\` by one; ${size}. ${guide}`
    : `By offset. Next page: raise \`${rule.offset}\` by the elements read; ${size}. ${guide}`;
}

const availability = (node: Node): string | undefined =>
  node["x-koodrive-availability"] &&
  `*${node["x-koodrive-availability"]}*: only for users that Huawei Cloud has admitted.`;

function sandboxBehaviour(
  operation: Operation,
  { hasRule, assumptionsOf }: Reference,
  { locale }: Surroundings,
): string {
  if (!hasRule(operation.id)) return "Answers from the examples of the contract.";
  const [resource] = methodName(operation);
  const count = assumptionsOf(resource).length;
  const [first] = assumptionsOf(resource);
  const address = `${addressOf("assumptions", locale)}#${first?.id}`;
  const assumed = count ? ` [${count} assumptions](${address}) about \`${resource}\`.` : "";
  return `Simulated: it reads or changes the world of the sandbox.${assumed}`;
}

function parameters(operation: Operation, surroundings: Surroundings): string {
  const { contract, format, locale } = surroundings;
  const all = contract.parameters(operation);
  const places = [
    ["path", "Path"],
    ["query", "Query"],
    ["header", "Headers"],
  ] as const;
  const sections = places.map(([place, title]) => {
    const fields = all
      .filter((parameter) => parameter.in === place)
      .map((node: Node) => ({ name: node.name, node, isRequired: Boolean(node.required) }));
    const items = requiredFirst(fields).map((field) => {
      const mark = anchor(format, `${place}-${field.name}`);
      return listItem(`${mark}${fieldText(field, surroundings)}`);
    });
    return items.length ? `## ${label(title, locale)}\n\n${items.join("")}` : "";
  });
  return sections.filter(Boolean).join("\n");
}

function body(operation: Operation, surroundings: Surroundings): string {
  const { contract, locale } = surroundings;
  const schema = contract.at(`${operation.pointer}/requestBody${JSON_SCHEMA}`);
  if (!schema || argumentsOf(operation, contract).every(({ place }) => place !== "body")) return "";
  const description = withAddresses(contract.deref(schema).description ?? "", contract, locale);
  const fields = fieldList(schema, "body", surroundings);
  return `## ${label("Body", locale)}\n\n${description}\n\n${fields}`;
}

function response(operation: Operation, surroundings: Surroundings): string {
  const { contract, locale } = surroundings;
  const { description } = contract.deref(operation.node.responses["200"]);
  const schema = contract.at(contract.successSchema(operation));
  const fields = fieldList(schema, "response", surroundings);
  const answers = answersMarkdown(operation, surroundings);
  const said = withAddresses(description, contract, locale);
  return `## ${label("Response", locale)}\n\n${said}\n\n${answers}\n\n${fields}`;
}

function otherStatusCodes({ node }: Operation, { contract, locale }: Surroundings): string {
  const rows = Object.entries<Node>(node.responses)
    .filter(([status]) => status !== "200")
    .map(([status, response]) => [
      `\`${status}\``,
      withAddresses(contract.deref(response).description, contract, locale),
    ]);
  const heads = [label("Status code", locale), label("Description", locale)];
  const errors = `[${label("Error codes", locale)}](${addressOf("errors", locale)})`;
  return `## ${label("Other status codes", locale)}\n\n${table(heads, rows)}\n${errors}`;
}

function observed({ node }: Operation, surroundings: Surroundings): string {
  return remarks(
    "Observed in published values",
    "observed",
    node["x-koodrive-observation"],
    surroundings,
  );
}

function unknown({ node }: Operation, surroundings: Surroundings): string {
  const title = "Not published where we could see it";
  return remarks(title, "unknown", node["x-koodrive-unknown"], surroundings);
}

function remarks(
  title: "Observed in published values" | "Not published where we could see it",
  name: string,
  texts: readonly string[] = [],
  { contract, format, locale }: Surroundings,
): string {
  if (texts.length === 0) return "";
  const items = texts.map((text, index) => {
    const said = withAddresses(oneLine(text), contract, locale);
    return listItem(`${anchor(format, `${name}-${index + 1}`)}${said}`);
  });
  return `## ${label(title, locale)}\n\n${items.join("")}`;
}

function errataOf({ id }: Operation, reference: Reference, surroundings: Surroundings): string {
  const entries = reference.errata.filter(({ operation }) => operation === id);
  if (entries.length === 0) return "";
  const page = `${reference.siteAddress}${addressOf(operationPath(id), surroundings.locale)}`;
  const texts = entries.map((erratum) =>
    isWhole(erratum)
      ? erratumMarkdown(erratum, surroundings)
      : erratumInShort(erratum, page, surroundings),
  );
  const lead = entries.every(isWhole)
    ? ""
    : `What was decided. Each leads to the site, which has what was published, and why.\n\n`;
  const common = reference.errata.filter(({ operation }) => operation === undefined).length;
  const address = addressOf("errata", surroundings.locale);
  const others = `[${common} more](${address}) concern every operation or the service.`;
  return `## ${label("Errata", surroundings.locale)}\n\n${lead}${texts.join("\n")}\n${others}`;
}
