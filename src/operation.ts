// What the client knows of an operation, read from the generated table.
import { operationTable, usual } from "../generated/operations.ts";
import type { HeaderOptions } from "./method.ts";
import type { Wire } from "./transport/normalise.ts";

/** An argument: where it goes, under which name, and whether it may be left out. */
export interface Field {
  readonly place: "path" | "query" | "header" | "body";
  readonly wire: string;
  readonly required: boolean;
}

export interface Operation {
  /** The client's name of the method, `spaces.update`. */
  readonly name: string;
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "PATCH";
  readonly path: string;
  /** The arguments, by name. */
  readonly fields: ReadonlyMap<string, Field>;
  readonly hasBody: boolean;
  /** Call options that the operation takes as headers: option and header. */
  readonly options: readonly (readonly [keyof HeaderOptions, string])[];
  /** Whether a repetition has no further effect. */
  readonly idempotent: boolean;
  /** Values that would lead to a sibling path, as pairs of argument and value. */
  readonly reserved: readonly (readonly (readonly [string, string])[])[];
  /** "token" if the app signature is not accepted, "none" if no credentials are sent. */
  readonly auth: "token" | "none" | undefined;
  /** How the list is walked: style, arguments and fields, see src/paginate.ts. */
  readonly pages: string | undefined;
  /** Where the response may arrive in another shape than documented. */
  readonly wire: Wire | undefined;
}

const words = (text = "") => text.split(" ").filter(Boolean);

/**
 * Reads a line such as `get GET space/{ownerId} ?type* containerId`: the method's name, the HTTP method, the path without its usual beginning, and
 * more behind marks: `?` query, `#` header and `+` body arguments (`name` as on the wire or `name=wire`, `*` if required), `%` call options, `@` auth,
 * `!` reserved values (`argument=value`, several that must come together joined by "&"), `~` pages, `^` idempotent though POST, or not though another
 * method, `&` the wire's other shapes as JSON.
 */
function readOperation(resource: string, line: string): Operation {
  const [head, ...marked] = line.split(/ (?=[?#+%@!^~&])/);
  const more: Readonly<Record<string, string | undefined>> = Object.fromEntries(marked.map((field) => [field[0], field.slice(1)]));
  const [name, method, rest = ""] = words(head) as [string, Operation["method"], string?];
  const path = rest.startsWith("/") ? rest : usual.base + rest;
  const places = { path: path.replace(/[^{}]*(?:\{(\w+)\}|$)/g, "$1* "), query: more["?"], header: more["#"], body: more["+"] };
  const fields = Object.entries(places).flatMap(([place, list]) =>
    words(list)
      .map((entry) => /^(\w+)=?([^*]*)(\*?)$/.exec(entry))
      .filter((entry) => entry !== null)
      .map(([, name = "", wire, star]): [string, Field] => [name, { place: place as Field["place"], wire: wire || name, required: Boolean(star) }]),
  );
  return {
    name: `${resource}.${name}`,
    method,
    path,
    fields: new Map(fields),
    hasBody: "+" in more,
    options: words(more["%"] ?? usual.options).map((pair) => pair.split("=") as [keyof HeaderOptions, string]),
    idempotent: (method === "POST") === "^" in more,
    reserved: words(more["!"]).map((values) => values.split("&").map((pair) => pair.split("="))) as [string, string][][],
    auth: more["@"] as Operation["auth"],
    pages: more["~"],
    wire: more["&"] && JSON.parse(more["&"]),
  };
}

let table: Readonly<Record<string, readonly Operation[]>> | undefined;

/** The operations of each resource. Read when first asked for, so that importing the client costs little. */
export function operations(): Readonly<Record<string, readonly Operation[]>> {
  table ??= Object.fromEntries(
    Object.entries(operationTable).map(([resource, lines]) => [resource, lines.split("\n").map((line) => readOperation(resource, line))]),
  );
  return table;
}
