// The request of an operation in the collection: what is required is on, and what is optional is
// there to be turned on.
import { argumentsOf } from "../../contract/arguments.ts";
import type { Contract, Node, Operation } from "../../contract/contract.ts";
import { publishedSource } from "../../contract/published.ts";
import { describe } from "./descriptions.ts";
import { bodyValue, parameterValue, type Substitution } from "./variables.ts";

/** A header, a parameter of the query or of the path. */
interface Parameter {
  key: string;
  value: string;
  description: string;
  disabled?: true;
}

/** Parameters that are documented as optional, without which these requests say too little. */
const NEEDED: Readonly<Record<string, string>> = {
  getTaskResult: "taskId",
  listUserPermissions: "deptId",
};

export function requestOf(operation: Operation, substitution: Substitution) {
  const { contract } = substitution;
  const at = (place: string): Parameter[] =>
    contract
      .parameters(operation)
      .filter((parameter) => parameter.in === place)
      .flatMap((parameter) => {
        const isOn = parameter.required || parameter.name === NEEDED[operation.id];
        return parametersOf(parameter, isOn, substitution);
      });
  const hasBody = operation.node.requestBody !== undefined;
  return {
    method: operation.method,
    header: [
      ...credentialHeaders(operation, contract),
      ...(hasBody ? [{ key: "Content-Type", value: "application/json" }] : []),
      ...at("header"),
    ],
    url: urlOf(operation.path, at("query"), at("path")),
    ...(hasBody ? { body: bodyOf(operation, substitution) } : {}),
    description: descriptionOf(operation, contract),
  };
}

/** A list has its name for each of its elements. */
function parametersOf(parameter: Node, isOn: boolean, substitution: Substitution): Parameter[] {
  const { contract } = substitution;
  const { name, schema } = parameter;
  const description = parameter.description ?? contract.deref(schema).description ?? "";
  return [parameterValue(parameter, substitution)].flat().map((value) => ({
    key: name,
    value: String(value),
    description: describe(description, contract),
    ...(isOn ? {} : { disabled: true }),
  }));
}

function urlOf(path: string, query: readonly Parameter[], variable: readonly Parameter[]) {
  const ownPath = path.replace(/{(\w+)}/g, ":$1");
  const sent = query.filter(({ disabled }) => !disabled);
  const text = sent.map(({ key, value }) => `${key}=${value}`).join("&");
  return {
    raw: `{{baseUrl}}${ownPath}${text && "?"}${text}`,
    host: ["{{baseUrl}}"],
    path: ownPath.slice(1).split("/"),
    query,
    variable,
  };
}

function bodyOf(operation: Operation, substitution: Substitution) {
  const raw = JSON.stringify(bodyValue(operation, substitution), null, 2);
  return { mode: "raw", raw, options: { raw: { language: "json" } } };
}

/**
 * A token wherever one is taken. Those of a signature are off: the collection's script turns them
 * on, and knows by them that a request takes one.
 */
function credentialHeaders(operation: Operation, contract: Contract): Parameter[] {
  const alternatives = contract.security(operation);
  const schemes = alternatives.flat();
  const token = schemes.includes("AccessToken") ? "AccessToken" : "AppAccessToken";
  if (!schemes.includes(token)) return [];
  const text = (scheme: string) =>
    describe(contract.root.components.securitySchemes[scheme].description, contract);
  const isOptional = alternatives.some((alternative) => alternative.length === 0);
  const authorization: Parameter = {
    key: "Authorization",
    value: token === "AccessToken" ? "{{token}}" : "{{appToken}}",
    description: text(token),
    ...(isOptional ? { disabled: true } : {}),
  };
  if (!schemes.includes("AppSignature")) return [authorization];
  return [
    authorization,
    { key: "X-User-Id", value: "{{appUserId}}", description: text("AppUserId"), disabled: true },
    { key: "X-Date", value: "", description: text("AppDate"), disabled: true },
  ];
}

/** What the contract says, the fields of the body, which have no other place, and the source. */
function descriptionOf(operation: Operation, contract: Contract): string {
  const { node } = operation;
  const fields = argumentsOf(operation, contract)
    .filter(({ place }) => place === "body")
    .map(({ wireName, required, description }) => {
      const text = describe(description, contract).replaceAll("\n", " ");
      return `- \`${wireName}\`, ${required ? "required" : "optional"}: ${text}`;
    });
  return [
    describe(node.description, contract),
    ...(fields.length ? [`Fields of the body:\n\n${fields.join("\n")}`] : []),
    `Client: \`koodrive.${node["x-koodrive-method"]}\`. Published: ${publishedSource(node)}.`,
  ].join("\n\n");
}
