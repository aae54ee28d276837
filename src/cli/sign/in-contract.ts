// Whether the contract has the request that is signed: a signature is right of any path, and the
// service knows few.
import { didYouMean } from "../arguments/suggest.ts";

interface Place {
  readonly method: string;
  readonly path: string;
}

/** What is to be said of a method and a path that no operation has; undefined if one has them. */
export async function unknownOperation(method: string, url: URL): Promise<string | undefined> {
  const { contractData } = await import("../../../generated/contract-data.ts");
  const places: readonly Place[] = Object.values(contractData.operations);
  const path = url.pathname.replace(/\/$/, "");
  const there = places.filter((place) => fits(place.path, path));
  if (there.some((place) => place.method === method)) return undefined;
  if (there.length > 0) {
    const methods = [...new Set(there.map((place) => place.method))].join(" and ");
    return `The contract has this path with ${methods}, and not with ${method}.`;
  }
  return `The contract has no operation with this path.${nearest(path, places)}`;
}

/** What is common to all paths is no reason why two are near. */
const PREFIX = "/koodrive/ose/v1/";

function nearest(path: string, places: readonly Place[]): string {
  const count = path.split("/").length;
  const candidates = places
    .map((place) => place.path)
    .filter((template) => template.split("/").length === count)
    .map((template) => filled(template, path).replace(PREFIX, ""));
  const near = didYouMean(path.replace(PREFIX, ""), new Set(candidates));
  return near.replace("mean ", `mean ${PREFIX}`);
}

const isParameter = (part: string): boolean => part.startsWith("{");

function fits(template: string, path: string): boolean {
  const [parts, written] = [template.split("/"), path.split("/")];
  const isSame = (part: string, index: number) => isParameter(part) || part === written[index];
  return parts.length === written.length && parts.every(isSame);
}

/** With the values that stand in the place of parameters, which are no misspelling. */
function filled(template: string, path: string): string {
  const written = path.split("/");
  return template
    .split("/")
    .map((part, index) => (isParameter(part) && written[index]) || part)
    .join("/");
}
