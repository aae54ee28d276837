// Lists that are served page by page, and what a walk over one yields.
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
