// What the client knows of an operation, read from the generated table.
import { operationsJson } from "../../generated/operations.ts";
import type { HeaderOptions } from "../model/call-options.ts";
import type { OperationDescription, Pagination } from "../model/operation.ts";
import { LETTERS, type Wire } from "../transport/normalise.ts";

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

/** Reads a description of the generated list. */
function readOperation(description: OperationDescription): Operation {
  const { name, method, path, idempotent = false, credentials, pagination } = description;
  const fields = (description.arguments ?? []).map(
    ({ name, in: place, wireName = name, required = false }): [string, Field] => [
      name,
      { place, wire: wireName, required },
    ],
  );
  return {
    name,
    method,
    path,
    fields: new Map(fields),
    hasBody: fields.some(([, { place }]) => place === "body"),
    options: Object.entries(description.options ?? {}) as [keyof HeaderOptions, string][],
    idempotent,
    auth: credentials === "accessToken" ? "token" : credentials,
    pages: pagination && describePages(pagination),
    wire: new Map(
      Object.entries(description.variants ?? {}).map(([name, type]) => [name, LETTERS[type]]),
    ),
  };
}

function describePages(pagination: Pagination): string {
  const { style, position, limit, items } = pagination;
  const [end, more] =
    pagination.style === "cursor" ? [pagination.next, pagination.more] : [pagination.total];
  return [style, position, limit, items.join("|"), end, more].join(" ").trim();
}

let table: readonly Operation[] | undefined;

/** Every operation. Read when first asked for, so that importing the client costs little. */
export function operations(): readonly Operation[] {
  table ??= (JSON.parse(operationsJson) as OperationDescription[]).map(readOperation);
  return table;
}
