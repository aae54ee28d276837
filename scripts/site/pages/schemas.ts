// The schemas that operations share, each with an address.
import type { Node } from "../../contract/contract.ts";
import { facts } from "../../generate/comments.ts";
import { fieldList, typeOf } from "./fields.ts";
import { label } from "./labels.ts";
import { operationPath, withAddresses } from "./links.ts";
import { addressOf, type Format, isForBrowsers, type Page } from "./page.ts";
import type { Reference } from "./reference.ts";

export function schemasPage({ contract }: Reference): Page {
  const schemas = Object.entries<Node>(contract.root.components.schemas).sort(([a], [b]) =>
    a.localeCompare(b, "en"),
  );
  const users = usersOf(contract.operations, contract.root.components.schemas);
  return {
    path: "schemas",
    title: "Schemas",
    chineseTitle: label("Schemas", "zh-CN"),
    description: "The schemas of requests and responses, and the operations that use them.",
    markdown(format, locale) {
      const sections = schemas.map(([name, schema]) => {
        const heading = isForBrowsers(format) ? `<h2 id="${name}">${name}</h2>` : `## ${name}`;
        const description = withAddresses(schema.description ?? "", contract, locale);
        const fields = fieldList({ $ref: `#/components/schemas/${name}` }, name, {
          ...{ contract, format, locale, depth: 0 },
        });
        const used = (users.get(name) ?? []).map(
          (id) => `[${id}](${addressOf(operationPath(id), locale)})`,
        );
        const shown = used.length > 8 ? [...used.slice(0, 8), `${used.length - 8} more`] : used;
        const limits = [typeOf(schema, contract), ...facts(schema)].join("; ");
        const usedBy = shown.length ? `Used by ${shown.join(", ")}.` : "Of failures.";
        const parts = [heading, `*${limits}*`, description, fields, usedBy];
        return parts.join("\n\n");
      });
      return [contents(schemas, format), ...sections].join("\n\n");
    },
  };
}

/** Links to all schemas, which are too many for a table of contents. */
function contents(schemas: readonly (readonly [name: string, schema: Node])[], format: Format) {
  if (!isForBrowsers(format)) return "";
  const links = schemas.map(([name]) => `<li><a href="#${name}">${name}</a></li>`);
  return `<ul class="index">${links.join("")}</ul>`;
}

/** The operations that use a schema, directly or within others. */
function usersOf(operations: readonly { id: string; node: Node }[], schemas: Record<string, Node>) {
  const direct = (node: Node): string[] =>
    [...JSON.stringify(node).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(
      ([, name = ""]) => name,
    );
  const users = new Map<string, string[]>();
  for (const { id, node } of operations) {
    const found = new Set<string>();
    const waiting = direct(node);
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      if (found.has(name)) continue;
      found.add(name);
      waiting.push(...direct(schemas[name]));
    }
    for (const name of found) users.set(name, [...(users.get(name) ?? []), id]);
  }
  return users;
}
