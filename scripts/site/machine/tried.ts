// The contract for the page on which calls are tried: without the published servers, with links to
// the pages of the site, and with values that can be sent as they are.
import { Contract, JSON_TYPE, type Node, type Operation } from "../../contract/contract.ts";
import { plainRequest } from "../../contract/plain-request.ts";
import { type SampleCall, sampleCall } from "../../contract/samples.ts";
import { withAddresses } from "../pages/links.ts";

export type Arguments = Record<string, unknown>;

/** @param argumentsOf What a call is filled in with; by default its example. */
export async function triedContract(
  contract: Contract,
  argumentsOf: (call: SampleCall) => Promise<Arguments> | Arguments = ({ args }) => args,
): Promise<Node> {
  const { title, version } = contract.root.info;
  const root = { ...contract.root, info: { title, version }, servers: undefined };
  const text = withAddresses(JSON.stringify(root), contract, "en");
  const tried = new Contract(JSON.parse(text));
  for (const operation of tried.operations) {
    fillIn(operation, await argumentsOf(sampleCall(operation, tried)), tried);
  }
  return tried.root;
}

/** Optional parameters stay empty, unless the call has a value for them. */
function fillIn(operation: Operation, args: Arguments, contract: Contract): void {
  const { node, method } = operation;
  const { body } = plainRequest(operation, args, contract);
  node.parameters = contract.parameters(operation).map((parameter) => ({
    ...parameter,
    schema: { ...contract.deref(parameter.schema), examples: undefined },
    example: args[parameter["x-koodrive-argument"] ?? parameter.name],
  }));
  if (body === undefined) return;
  const { schema } = node.requestBody.content[JSON_TYPE];
  node.requestBody.content[JSON_TYPE] = { schema, example: JSON.parse(body) };
  if (method === "GET") {
    node.description += "\n\n**A browser cannot send this call, since it is a GET with a body.**";
  }
}
