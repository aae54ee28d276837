// The doc comments of the client's methods: what editors show over a call.
import type { OperationCredentials } from "../../src/model/operation.ts";
import { type Argument, argumentsOf } from "../contract/arguments.ts";
import type { Contract, Operation } from "../contract/contract.ts";
import { constraints, oneLine } from "./comments.ts";
import { credentialsOf } from "./operations.ts";
import { PAGE_SIZE } from "./pagination.ts";
import { readerDescription } from "./reader-description.ts";

export function methodComment(operation: Operation, contract: Contract): string {
  const { node, method, path } = operation;
  const source = node["x-koodrive-source"];
  return [
    `${node.summary}.`,
    "",
    readerDescription(node, contract),
    "",
    ...credentialsComment(operation, contract),
    ...argumentComments(argumentsOf(operation, contract), contract),
    `@returns ${oneLine(contract.deref(node.responses["200"]).description)}`,
    refused(operation),
    `@see \`${method} ${path}\`; ${source.page}, ${source.revision}`,
  ].join("\n");
}

const CREDENTIALS: Record<OperationCredentials, string> = {
  accessToken: "Takes a user's access token alone, no app signature.",
  appAccessToken: "Takes an application's access token or an app signature.",
  none: "Needs no credentials.",
};

/** Which credentials a method takes, where they are not the usual ones. */
function credentialsComment(operation: Operation, contract: Contract): string[] {
  const credentials = credentialsOf(operation, contract);
  return credentials ? [CREDENTIALS[credentials], ""] : [];
}

function refused({ node }: Operation): string {
  const success = [0, node["x-koodrive-success-code"] ?? []].flat().join(" and ");
  return (
    "@throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, " +
    `or a \`code\` other than ${success}.`
  );
}

function argumentComments(all: Argument[], contract: Contract): string[] {
  return all.map(({ name, required, description, schema }) => {
    const optional = required ? "" : "(optional) ";
    // Observations stand over the argument itself: repeated here they would hide the rest.
    const { "x-koodrive-observation": _, ...rest } = schema;
    const text = oneLine(readerDescription({ ...rest, description }, contract));
    return `@param args.${name} ${optional}${text}${constraints(schema)}`;
  });
}

export function walkComment(operation: Operation, all: Argument[], contract: Contract): string {
  const { "x-koodrive-method": method, "x-koodrive-pagination": pages } = operation.node;
  const { style, limit, total, next, more } = pages;
  const noCursor = `a response has no \`${next}\`${more ? `, or its \`${more}\` is false` : ""}`;
  const complete = total ? `as many elements have come as \`${total}\` says, or ` : "";
  const byPosition = [
    "",
    "Elements that are deleted during the walk make it skip others: collect first, then delete.",
  ];
  return [
    `Every element of the list: \`for await (const element of koodrive.${method}.all(…))\`.`,
    "",
    `Goes from page to page, each one call, for ${PAGE_SIZE} elements unless \`${limit}\` says ` +
      `otherwise, until ${style === "cursor" ? noCursor : `${complete}a page is empty`}.`,
    ...(style === "cursor" ? [] : byPosition),
    "",
    ...argumentComments(all, contract),
    "@param options Beside those of a call, which hold for each: `maxItems` ends the walk after " +
      "so many elements (default: none does), `prefetch` fetches pages ahead (default `false`)" +
      (next ? ", `onCursor` is called after each page with the cursor of the next." : "."),
    "@returns The elements. Nothing is sent before the first is asked for.",
    `${refused(operation)} This and what else a call rejects with comes after the elements ` +
      "before it.",
    "@throws {@link ResponseError} when a page has no list (`reason` `not-a-list`), no usable " +
      "cursor (`not-a-cursor`), or was sent before (`repeated`).",
  ].join("\n");
}
