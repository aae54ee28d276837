// The contract as a Postman collection, of format 2.1: a folder for each resource, a request for each
// operation, and the examples of its answers.
//
// It is written here and not converted by openapi-to-postmanv2 (6.3.3), which brings 85 packages of
// 40 MB. That was tried: it draws new identifiers each time, has one variable for all credentials and
// none for identifiers, keeps links that lead nowhere, and writes 1.9 MB, almost four times as much.
// Nothing but names, addresses and descriptions could be kept.
import type { Contract, Node, Operation } from "../../contract/contract.ts";
import { JSON_TYPE } from "../../contract/contract.ts";
import { describe } from "./descriptions.ts";
import { requestOf } from "./request.ts";
import type { Substitution } from "./variables.ts";

/** By which Postman knows that a collection is another version of one that it has. */
const COLLECTION_ID = "6f1c1d5e-0a3b-4c57-9d2e-8b1f4a7c3e90";

const SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

const DESCRIPTION = `The operations of Huawei Cloud KooDrive, with examples. It needs an environment, of which the package has several:

- \`baseUrl\`: where requests are sent to;
- \`credential\`: \`token\` or \`signature\`, by which requests are authenticated that take both;
- \`token\`, \`appToken\`: the access tokens of a user and of an application;
- \`appId\`, \`appSecret\`, \`appUserId\`: an application, its secret, and the user on whose behalf it signs.

Identifiers and cursors are variables of the collection, with examples as their values. Secrets are variables without values.
What is optional is turned off. It is made from a contract that is not a publication of Huawei Cloud.`;

/** @param script What Postman runs before each request: authorize.js. */
export function postmanCollection(contract: Contract, script: string): Node {
  const examples = new Map<string, string>();
  const item = foldersOf(contract).map(({ name, description }) => ({
    ...{ id: name, name, description: describe(description, contract) },
    item: contract.operations
      .filter(({ node }) => node.tags[0] === name)
      .map((operation) => itemOf(operation, { contract, examples, places: new Map() })),
  }));
  const { title, version } = contract.root.info;
  const exec = script.trimEnd().split("\n");
  return {
    info: {
      ...{ _postman_id: COLLECTION_ID, name: title, version },
      ...{ description: DESCRIPTION, schema: SCHEMA },
    },
    item,
    event: [{ listen: "prerequest", script: { type: "text/javascript", exec } }],
    variable: Array.from(examples, ([key, value]) => ({ key, value })),
  };
}

/** The tags, in the order of their groups. */
function foldersOf({ root }: Contract): Node[] {
  const names: string[] = root["x-tagGroups"].flatMap(({ tags }: Node) => tags);
  return names.map((name) => root.tags.find((tag: Node) => tag.name === name));
}

function itemOf(operation: Operation, substitution: Substitution) {
  const request = requestOf(operation, substitution);
  return {
    ...{ id: operation.id, name: operation.node.summary, request },
    response: answersOf(operation, request, substitution.contract),
    // Else Postman sends no body by GET.
    ...(operation.method === "GET" && request.body
      ? { protocolProfileBehavior: { disableBodyPruning: true } }
      : {}),
  };
}

/** The examples of a success. */
function answersOf(operation: Operation, request: Node, contract: Contract) {
  const type = contract.successType(operation);
  const { method, url, body } = request;
  return Object.entries<Node>(contract.successExamples(operation)).map(
    ([name, { summary, value }]) => ({
      id: `${operation.id}-${name}`,
      name: summary ?? operation.node.summary,
      originalRequest: { method, url: url.raw, body },
      ...{ status: "OK", code: 200 },
      header: [{ key: "Content-Type", value: type }],
      body: type === JSON_TYPE ? JSON.stringify(value, null, 2) : value,
      _postman_previewlanguage: type === JSON_TYPE ? "json" : "text",
    }),
  );
}
