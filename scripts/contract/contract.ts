// The contract in one document as the scripts read it: its operations in order, and its nodes with
// references followed.
import { readFileSync } from "node:fs";
import { escapePointerToken, parsePointer } from "../../src/model/json-pointer.ts";
import { InvalidContractError } from "./invalid-contract-error.ts";

// biome-ignore lint/suspicious/noExplicitAny: a schema is open data.
export type Node = any;

const METHODS = ["get", "put", "post", "delete", "patch"];

export const JSON_TYPE = "application/json";

/** Pointer of the schema of a JSON body from the body's own. */
export const JSON_SCHEMA = "/content/application~1json/schema";

export interface Operation {
  /** `operationId`. */
  id: string;
  method: string;
  path: string;
  /** JSON pointer of the operation in the contract. */
  pointer: string;
  node: Node;
}

export function readContract(file = "generated/openapi.json"): Contract {
  return new Contract(JSON.parse(readFileSync(file, "utf8")));
}

export class Contract {
  readonly root: Node;
  readonly operations: Operation[];

  constructor(root: Node) {
    this.root = root;
    this.operations = Object.entries<Node>(root.paths).flatMap(([path, item]) =>
      METHODS.filter((method) => item[method]).map((method) => ({
        id: item[method].operationId as string,
        method: method.toUpperCase(),
        path,
        pointer: `/paths/${escapePointerToken(path)}/${method}`,
        node: item[method],
      })),
    );
  }

  operation(id: string): Operation {
    const found = this.operations.find((operation) => operation.id === id);
    if (found) return found;
    throw new InvalidContractError(`no operation "${id}" in the contract`, {
      pointer: "/paths",
      hint: "Write the operationId as the file of the operation has it, and run npm run generate.",
    });
  }

  /** The node at a JSON pointer, through references, or undefined. */
  at(pointer: string): Node {
    return parsePointer(pointer).reduce((node, name) => this.deref(node)?.[name], this.root);
  }

  /** The node itself, or what its `$ref` names; annotations beside the `$ref` win. */
  deref(node: Node): Node {
    if (typeof node?.$ref !== "string") return node;
    const pointer = node.$ref.slice(1);
    const target = this.deref(this.at(pointer));
    if (target === undefined)
      throw new InvalidContractError(`${node.$ref} does not resolve`, {
        pointer,
        hint: "Define it there, or correct the $ref that names it.",
      });
    const { $ref: _, ...beside } = node;
    return Object.keys(beside).length ? { ...target, ...beside } : target;
  }

  parameters(operation: Operation): Node[] {
    return (operation.node.parameters ?? []).map((parameter: Node) => this.deref(parameter));
  }

  /** The JSON schema of the request body, or undefined. */
  requestSchema(operation: Operation): Node {
    return this.at(`${operation.pointer}/requestBody${JSON_SCHEMA}`);
  }

  /** The schema of the success response, or undefined. */
  responseSchema(operation: Operation): Node {
    return this.at(this.successSchema(operation));
  }

  /** The media type of a success: JSON, but for an operation that answers a file. */
  successType(operation: Operation): string {
    const { content = {} } = this.deref(operation.node.responses?.["200"]) ?? {};
    return Object.keys(content)[0] ?? JSON_TYPE;
  }

  /** JSON pointer of the schema of a success. */
  successSchema(operation: Operation): string {
    const type = escapePointerToken(this.successType(operation));
    return `${operation.pointer}/responses/200/content/${type}/schema`;
  }

  /** The examples of a success, by name. */
  successExamples(operation: Operation): Record<string, Node> {
    const { content } = this.deref(operation.node.responses["200"]);
    return content[this.successType(operation)].examples;
  }

  /** The security alternatives of an operation: lists of scheme names that go together. */
  security(operation: Operation): string[][] {
    return (operation.node.security ?? this.root.security).map((alternative: Node) =>
      Object.keys(alternative),
    );
  }
}
