// What a client with `validate: true` loads when it is first called, a module of its own: checks
// the arguments of a call by the contract.
import { requestSchemas, requests } from "../../generated/request-schemas.ts";
import type { Schema } from "../model/contract-data.ts";
import { parsePointer } from "../model/json-pointer.ts";
import { isSecretName } from "../redact.ts";
import { describeDemand, describeSeen } from "./demand.ts";
import { findDifferences } from "./differences.ts";
import { createSchemaResolver } from "./schema-resolver.ts";

/** What openapi-fetch is given of a request, under the names of the wire. */
interface RequestContent {
  params?: Partial<Record<"path" | "query" | "header", object | undefined>> | undefined;
  body?: unknown;
  /** Makes of the body what nobody can foresee. */
  bodySerializer?: unknown;
}

/** An argument of a method, and the service's name of it. */
interface Argument {
  name: string;
  place: string;
  wireName: string;
}

interface InvalidArgument {
  /** Its path as the caller wrote it: `pageInfo.pageSize`, `ids[3].type`. */
  argument: string;
  /** What is wrong with it, to follow its name: `must be at most 200, is 500`. */
  expected: string;
}

const resolveSchema = createSchemaResolver(requestSchemas);

/**
 * The first argument of a call that breaks the contract, if there is one.
 *
 * @param names The arguments of a method. Default: fields have the names of the wire.
 */
export function findInvalidArgument(
  operation: string,
  request: RequestContent,
  names: ReadonlyMap<string, Argument> = new Map(),
): InvalidArgument | undefined {
  const known = requests[operation] ?? {};
  const schema = request.bodySerializer ? { ...known, required: [] } : known;
  const [difference] = findDifferences(asSent(request, schema), schema, resolveSchema);
  if (!difference) return undefined;
  const [place = "", ...path] = parsePointer(difference.pointer);
  const isSecret = path.some((name) => isSecretName(name, operation));
  const seen = isSecret ? "" : describeSeen(difference);
  return {
    argument: argumentPath(place, path, names),
    expected: describeDemand(difference) + seen,
  };
}

/** The request as it is sent, names of headers in lower case. */
function asSent({ params, body, bodySerializer }: RequestContent, { properties }: Schema): object {
  const header = Object.entries({ ...params?.header }).map(([name, value]) => [
    name.toLowerCase(),
    value,
  ]);
  return {
    path: parametersAsSent(params?.path, properties?.path),
    query: parametersAsSent(params?.query, properties?.query),
    header: parametersAsSent(Object.fromEntries(header), properties?.header),
    ...(body !== undefined && !bodySerializer && { body: JSON.parse(JSON.stringify(body)) }),
  };
}

/** Parameters that are null are not sent. Where the contract has a text, a number becomes one. */
function parametersAsSent(given: object | undefined, { properties = {} }: Schema = {}): object {
  const present = Object.entries({ ...given }).filter(([, value]) => (value ?? null) !== null);
  const sent = present.map(([name, value]) => {
    const isText = resolveSchema(properties[name] ?? {}).type === "string";
    return [name, isText && typeof value === "number" ? String(value) : value];
  });
  return Object.fromEntries(sent);
}

/** The path of a field as the caller wrote it. Of a whole body, `body`. */
function argumentPath(
  place: string,
  [field, ...inside]: readonly string[],
  names: ReadonlyMap<string, Argument>,
): string {
  if (field === undefined) return place;
  const argument = [...names.values()].find(
    (argument) =>
      argument.place === place &&
      field === (place === "header" ? argument.wireName.toLowerCase() : argument.wireName),
  );
  const steps = inside.map((name) => (/^\d+$/.test(name) ? `[${name}]` : `.${name}`));
  return (argument?.name ?? field) + steps.join("");
}
