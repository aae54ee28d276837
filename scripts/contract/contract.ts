// The bundled contract as the other scripts read it: its operations in order, and its nodes with
// references followed.
import { readFileSync } from "node:fs";

export const BUNDLE = "generated/openapi.json";

// biome-ignore lint/suspicious/noExplicitAny: a schema is open data; each reader checks what it reads.
export type Node = any;

export const METHODS = ["get", "put", "post", "delete", "patch"] as const;

export interface Operation {
  /** `operationId`. */
  id: string;
  method: string;
  path: string;
  /** JSON pointer of the operation in the bundle. */
  pointer: string;
  node: Node;
}

export class ContractError extends Error {
  override name = "ContractError";
}

export function readContract(file = BUNDLE): Contract {
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
        pointer: `/paths/${escapePointer(path)}/${method}`,
        node: item[method],
      })),
    );
  }

  operation(id: string): Operation {
    const found = this.operations.find((operation) => operation.id === id);
    if (!found) throw new ContractError(`no operation "${id}" in the contract`);
    return found;
  }

  /** The node at a JSON pointer, or undefined. */
  at(pointer: string): Node {
    return pointer
      .split("/")
      .slice(1)
      .reduce(
        (node, key) => this.deref(node)?.[key.replaceAll("~1", "/").replaceAll("~0", "~")],
        this.root,
      );
  }

  /** The node itself, or what its `$ref` names; annotations beside the `$ref` win. */
  deref(node: Node): Node {
    if (typeof node?.$ref !== "string") return node;
    const target = this.deref(this.at(node.$ref.slice(1)));
    if (target === undefined) throw new ContractError(`${node.$ref} does not resolve`);
    const { $ref: _, ...beside } = node;
    return Object.keys(beside).length ? { ...target, ...beside } : target;
  }

  parameters(operation: Operation): Node[] {
    return (operation.node.parameters ?? []).map((parameter: Node) => this.deref(parameter));
  }

  /** The JSON schema of the request body, or undefined. */
  requestSchema(operation: Operation): Node {
    return this.deref(operation.node.requestBody)?.content?.["application/json"]?.schema;
  }

  /** The JSON schema of the success response. */
  responseSchema(operation: Operation): Node {
    return this.deref(operation.node.responses["200"])?.content?.["application/json"]?.schema;
  }

  /** The security alternatives of an operation: lists of scheme names that go together. */
  security(operation: Operation): string[][] {
    return (operation.node.security ?? this.root.security).map((alternative: Node) =>
      Object.keys(alternative),
    );
  }
}

export function escapePointer(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
