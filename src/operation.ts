// What the client knows of an operation, read from the generated table.
import { operationTable, usual } from "../generated/operations.ts";

/** Arguments are names separated by blanks: `name` as on the wire or `name=wire`, `*` if required. */
export interface Operation {
  readonly id: string;
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "PATCH";
  readonly path: string;
  readonly query?: string;
  readonly header?: string;
  readonly body?: string;
  /** Call options that the operation takes as headers: `option=Header`. */
  readonly options?: string;
  /** "token" if the app signature is not accepted, "none" if no credentials are sent. */
  readonly auth?: "token" | "none";
  /** Values that would lead to a sibling path: `argument=value`, several that must come together joined by "&". */
  readonly reserved?: string;
  /** How the list is walked: style, arguments and fields, see src/paginate.ts. */
  readonly pages?: string;
}

/** Marks of the fields in a line of the table. */
const FIELDS = { "?": "query", "#": "header", "+": "body", "%": "options", "@": "auth", "!": "reserved", "~": "pages" };

/**
 * Reads a line such as `get(Space) GET space/{ownerId} ?type* containerId`: the operation's ID, in parentheses what the method's name leaves out
 * of it (or `name=id`), the HTTP method, the path without its usual beginning, and the other fields, each behind its mark.
 */
export function readOperation(line: string): [name: string, operation: Operation] {
  const [head = "", ...fields] = line.split(/ (?=[?#+%@!~])/);
  const [label = "", method, path = ""] = head.split(" ");
  const [name = "", id = name] = label.split("=");
  const operation = {
    id: id.replace(/[()]/g, ""),
    method,
    path: path.startsWith("/") ? path : `${usual.base}/${path}`,
    options: usual.options,
    ...Object.fromEntries(fields.map((field) => [FIELDS[field[0] as keyof typeof FIELDS], field.slice(1)])),
  };
  return [name.replace(/\(\w+\)/g, ""), operation as Operation];
}

/** Every operation, by resource and method of the client. */
export const operations: Readonly<Record<string, Readonly<Record<string, Operation>>>> = Object.fromEntries(
  Object.entries(operationTable).map(([resource, lines]) => [resource, Object.fromEntries(lines.trim().split("\n").map(readOperation))]),
);
