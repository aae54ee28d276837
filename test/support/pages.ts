// Lists that are served page by page, and what a walk over one yields.
import type { Node } from "../../scripts/contract/contract.ts";
import { type Responder, respondWith } from "./server.ts";

/** Serves pages one after the other. */
export function pages(...bodies: object[]): Responder {
  return (response, request) =>
    respondWith({ code: 0, msg: "OK", ...bodies.shift() })(response, request);
}

export async function collect<Element>(elements: AsyncIterable<Element>): Promise<Element[]> {
  const all: Element[] = [];
  for await (const element of elements) all.push(element);
  return all;
}

/** A copy without the field at a path with dots. */
export function without(value: Node, path: string): object {
  const [key = "", ...rest] = path.split(".");
  const { [key]: inner, ...others } = value;
  return rest.length && inner !== undefined
    ? { ...others, [key]: without(inner, rest.join(".")) }
    : others;
}
