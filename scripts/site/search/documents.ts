// What the search of the site finds: a document for each page, error code, erratum and schema.
import { errorCatalogue } from "../../../generated/error-catalogue.ts";
import { methodName } from "../../contract/arguments.ts";
import { type Contract, JSON_SCHEMA, type Operation } from "../../contract/contract.ts";
import { fieldsAt } from "../../contract/fields.ts";
import { errorAnchor } from "../pages/errors.ts";
import { operationPath } from "../pages/links.ts";
import { type Page, plainText } from "../pages/page.ts";
import type { Site } from "../pages/site.ts";
import type { SearchDocument } from "./engine.ts";
import { INTENTS } from "./intents.ts";

export function searchDocuments(site: Site): SearchDocument[] {
  const others = site.pages.filter(({ isOfSiteAlone }) => isOfSiteAlone);
  const isHere = ({ address }: SearchDocument) =>
    !others.some(({ path }) => address.startsWith(`${path}/`));
  return allDocuments(site)
    .filter(isHere)
    .map((document) => {
      const intents = INTENTS[document.address]?.join(" ");
      return intents === undefined ? document : { ...document, intents };
    });
}

function allDocuments({ reference, pages }: Site): SearchDocument[] {
  const { contract, errata } = reference;
  const isOfOperation = ({ path }: Page) => path.startsWith("operations/");
  return [
    ...contract.operations.map((operation) => operationDocument(operation, contract)),
    ...pages.filter((page) => !isOfOperation(page)).map(pageDocument),
    ...errorCatalogue.map((entry) => ({
      address: `errors/#${errorAnchor(entry)}`,
      kind: "error code",
      title: `${entry.code}: ${entry.meaning}`,
      names: entry.code,
      text: `${entry.message ?? ""} ${entry.action}`,
    })),
    ...errata.map(({ id, operation }) => ({
      address: operation === undefined ? `errata/#${id}` : `${operationPath(operation)}/#${id}`,
      ...{ kind: "erratum", title: id, names: id },
    })),
    ...reference.statements.map(({ id }) => ({
      address: `assumptions/#${id}`,
      ...{ kind: "sandbox", title: id, names: id },
    })),
    ...Object.keys(contract.root.components.schemas).map((name) => ({
      ...{ address: `schemas/#${name}`, kind: "schema", title: name, names: name },
    })),
  ];
}

function operationDocument(operation: Operation, contract: Contract): SearchDocument {
  const { id, node, method, path, pointer } = operation;
  const fields = [
    ...fieldsAt(`${pointer}/requestBody${JSON_SCHEMA}`, contract),
    ...fieldsAt(contract.successSchema(operation), contract),
  ].map(({ name }) => name);
  const parameters = contract.parameters(operation).map(({ name }) => name);
  return {
    address: `${operationPath(id)}/`,
    kind: methodName(operation).join("."),
    title: node.summary,
    chineseTitle: node["x-koodrive-title"]?.["zh-CN"],
    names: [id, node["x-koodrive-method"], node["x-koodrive-operation"]].join(" "),
    path: `${method} ${path}`,
    fields: [...new Set([...fields, ...parameters])].join(" "),
    text: plainText(node.description),
  };
}

function pageDocument(page: Page): SearchDocument {
  const isGuide = page.path.startsWith("guides/");
  const text = isGuide || page.path === "" ? page.markdown("plain", "en") : page.description;
  return {
    address: page.path && `${page.path}/`,
    kind: isGuide ? "guide" : "page",
    title: page.title,
    chineseTitle: page.chineseTitle,
    names: page.path.split("/").at(-1) ?? "",
    text,
  };
}
