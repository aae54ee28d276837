// Lists that are served page by page, and what a walk over one yields.
import type { Node } from "../../scripts/contract/contract.ts";
import { type Responder, respondWith } from "./server.ts";

/** Serves pages one after the other. */
export function pages(...bodies: object[]): Responder {
  return (response, request) =>
    respondWith({ code: 0, msg: "OK", ...bodies.shift() })(response, request);
}

/**
 * Serves a list by offset and limit, `most` elements at once. `beside` is what each page has beside
 * the list, such as its total.
 */
export function serveList(
  list: readonly unknown[],
  {
    name = "list",
    most = 100,
    beside = {},
  }: { name?: string; most?: number; beside?: object } = {},
): Responder {
  return (response, request) => {
    const { offset, limit } = query(request.target);
    const page = list.slice(Number(offset)).slice(0, Math.min(most, Number(limit)));
    respondWith({ code: 0, msg: "OK", [name]: page, ...beside })(response, request);
  };
}

/** The parameters of a request's query. */
export function query(target: string): Record<string, string> {
  return Object.fromEntries(new URL(target, "http://host").searchParams);
}

/** Elements that differ, `{ userId: "0" }` and so on. */
export function users(from: number, count: number): { userId: string }[] {
  return Array.from({ length: count }, (_, index) => ({ userId: String(from + index) }));
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
