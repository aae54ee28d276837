// What the client knows of an operation, read from the generated table.
import { operationTable, usual } from "../../generated/resources.ts";
import type { HeaderOptions } from "../model/call-options.ts";
import { readWire, type Wire } from "../transport/normalise.ts";

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
  /** "token" if the app signature is not accepted, "none" if no credentials are sent. */
  readonly auth: "token" | "none" | undefined;
  /** How the list is walked: style, arguments and fields, see src/paginate.ts. */
  readonly pages: string | undefined;
  /** Where the response may arrive in another shape than documented. */
  readonly wire: Wire;
}

const words = (text = "") => text.split(" ").filter(Boolean);

/**
 * Reads a line such as `get GET space/{ownerId} type|containerId`: the method's name, the HTTP
 * method, the path without its usual beginning, and the arguments in the body or, where the HTTP
 * method has none, the query: those that are required, then `|`, then the others, each `name` as on
 * the wire or `name=wire`. More follows behind marks: `?` query, `#` header and `+` body arguments,
 * `%` call options, `@` auth, `~` pages, `^` idempotent though POST, or not though another method,
 * `&` wire.
 */
function readOperation(resource: string, line: string): Operation {
  const [head, ...marked] = line.split(/ (?=[?#+%@^~&])/);
  const more: Readonly<Record<string, string | undefined>> = Object.fromEntries(
    marked.map((field) => [field[0], field.slice(1)]),
  );
  const [name, method, rest = "", ...usualPlace] = words(head) as [
    string,
    Operation["method"],
    ...string[],
  ];
  const path = rest.startsWith("/") ? rest : usual.base + rest;
  const places = {
    path: Array.from(path.matchAll(/\{(\w+)/g), ([, name]) => name).join(" "),
    query: more["?"],
    header: more["#"] === "" ? usual.header : more["#"],
    body: more["+"],
    [/^P/.test(method) ? "body" : "query"]: usualPlace.join(" "),
  };
  const fields = Object.entries(places).flatMap(([place, lists = ""]) =>
    lists.split("|").flatMap((list, index) =>
      words(list).map((entry): [string, Field] => {
        const [name = "", wire = name] = entry.split("=");
        return [name, { place: place as Field["place"], wire, required: !index }];
      }),
    ),
  );
  return {
    name: `${resource}.${name}`,
    method,
    path,
    fields: new Map(fields),
    hasBody: fields.some(([, { place }]) => place === "body"),
    options: Array.from(more["%"] ?? usual.options, (letter) => usual.optionHeaders[letter as "t"]),
    idempotent: (method === "POST") === "^" in more,
    auth: more["@"] as Operation["auth"],
    pages: more["~"],
    wire: readWire(more["&"] ?? ""),
  };
}

let table: readonly Operation[] | undefined;

/** Every operation. Read when first asked for, so that importing the client costs little. */
export function operations(): readonly Operation[] {
  table ??= Object.entries(operationTable).flatMap(([resource, lines]) =>
    lines.split("\n").map((line) => readOperation(resource, line)),
  );
  return table;
}
