// A call by the TypeScript client.
import { demandsCursor } from "../../contract/arguments.ts";
import type { Contract, Node } from "../../contract/contract.ts";
import { type SampleCall, sampleCall } from "../../contract/samples.ts";
import { literal, type Notation } from "./literal.ts";
import { APP_TOKEN, ENDPOINT, tokenOf, USER_TOKEN } from "./request.ts";

const NOTATION: Notation = {
  indentation: "  ",
  padding: " ",
  lastComma: ",",
  key: (name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)),
  scalar: JSON.stringify,
};

/** What makes the credentials of a client of a token. */
const PROVIDERS = { [USER_TOKEN]: "accessToken", [APP_TOKEN]: "appAccessToken" };

/** What is called in place of an operation that takes a body with GET. */
const INSTEAD: Readonly<Record<string, string>> = { batchGetSpaces: "getSpace" };

/** @param walks Whether the walk over a list is shown too. */
export function typeScriptSample(call: SampleCall, contract: Contract, walks: boolean): string {
  const { operation } = call;
  const other = INSTEAD[operation.id];
  const shown = other ? sampleCall(contract.operation(other), contract) : call;
  const remark = `// koodrive.${call.method}() rejects, since fetch cannot send a body with GET.
// koodrive.${shown.method}() returns the same.
`;
  const result = `const result = await ${invocation(shown.method, shown.args)};\n`;
  const walk = walks && operation.node["x-koodrive-pagination"] ? walkOf(call, contract) : "";
  return `${client(call, contract)}
${other ? remark : ""}${result}console.log(result);
${walk}`;
}

/** Empty texts are not taken, so that what is missing is told. */
function client({ operation }: SampleCall, contract: Contract): string {
  const token = tokenOf(operation, contract);
  const provider = token && PROVIDERS[token];
  const imports = [...(provider ? [provider] : []), "createKooDriveClient"];
  const variables = [ENDPOINT, ...(token ? [token] : [])].map((name) => `${name} = ""`);
  return `import { ${imports.join(", ")} } from "koodrive-client";

const { ${variables.join(", ")} } = process.env;
const koodrive = createKooDriveClient({
  endpoint: ${ENDPOINT},
${provider ? `  auth: ${provider}(${token}),\n` : ""}});
`;
}

function walkOf(call: SampleCall, contract: Contract): string {
  const all = invocation(`${call.method}.all`, walkArguments(call, contract));
  return `
// All pages:
for await (const element of ${all}) {
  console.log(element);
}
`;
}

/** Without what a walk sets itself: the size of a page, and where it begins unless it must be told. */
function walkArguments({ operation, args }: SampleCall, contract: Contract): object {
  const pages: Node = operation.node["x-koodrive-pagination"];
  const isTold = pages.style === "cursor" && demandsCursor(operation, contract);
  const set: string[] = [pages.limit, ...(isTold ? [] : [pages[pages.style]])];
  return set.reduce(without, args);
}

/** An object without the field at a path, and without the objects of which nothing is left. */
function without(value: Node, path: string): Node {
  const [first = "", ...rest] = path.split(".");
  const { [first]: field, ...others } = value;
  if (rest.length === 0 || field === undefined) return others;
  const left = without(field, rest.join("."));
  return Object.keys(left).length ? { ...value, [first]: left } : others;
}

const invocation = (method: string, args: object): string =>
  `koodrive.${method}(${Object.keys(args).length ? literal(args, NOTATION) : ""})`;
