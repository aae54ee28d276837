// Makes a call by the client's method, and says which part of the answer is rows.
import type { KooDriveClient } from "../../index.ts";
import type { Context } from "../context.ts";
import type { Column, Result, Row } from "../model/result.ts";
import { valueAt } from "../output/fields.ts";
import { outputMode } from "../output/mode.ts";
import type { ListDescription, OperationDescription } from "./description.ts";
import { failureIn } from "./failed-parts.ts";

type Client = KooDriveClient<"AccessToken">;

export type Method = ((args: object, options?: object) => Promise<unknown>) & {
  all(args: object, options?: object): AsyncGenerator<Row>;
};

/** The method of an operation, whose name is known at run time only. */
export function methodOf(client: Client, { name }: OperationDescription): Method {
  const [resource = "", method = ""] = name.split(".");
  const methods = client as unknown as Record<string, Record<string, Method>>;
  const found = methods[resource]?.[method];
  if (!found) throw new Error(`The client has no method ${name}.`);
  return found;
}

const columnsOf = ({ fields, texts = [] }: OperationDescription): readonly Column[] =>
  fields.map((field) => ({
    ...{ field, isOptional: true },
    ...(texts.includes(field) && { isText: true }),
  }));

export async function callOnce(
  client: Client,
  operation: OperationDescription,
  args: object,
  context: Context,
): Promise<Result> {
  const { notice } = context;
  const value = await methodOf(client, operation)(args);
  const { list } = operation;
  const failure = failureIn(value, operation);
  if (list) {
    const rows = elementsOf(list, value);
    if (goesOn(list, args, value, rows.length)) {
      notice("There is more: --all fetches the whole list.");
    }
    return { kind: "object", value, rows, columns: columnsOf(operation), failure };
  }
  if (saysNothing(value, operation)) return done(value, context);
  return { kind: "object", value, failure, ...viewOf(value, operation) };
}

/**
 * Whether an answer has no more than a code and a message, as those to most changes, and a list of
 * what has failed that is empty.
 */
function saysNothing(value: unknown, { failures }: OperationDescription): boolean {
  return Object.entries(Object(value)).every(([name, field]) => {
    if (name === failures?.path) return [field ?? []].flat().length === 0;
    return ["code", "msg"].includes(name);
  });
}

/** JSON and CSV have the answer as it is; people are told in a word. */
function done(value: unknown, { global, notice }: Context): Result {
  if (outputMode(global) === "table" && !global.fields) notice("Done.");
  return { kind: "object", value, text: "" };
}

/** What a table shows of an answer: its data, or without any all of it. */
function viewOf(value: unknown, operation: OperationDescription): object {
  const data = valueAt(Object(value), "data");
  if (typeof data !== "object" || data === null) return {};
  const columns = operation.fields.length > 0 ? { columns: columnsOf(operation) } : {};
  if (!Array.isArray(data)) return { view: data, ...columns };
  return data.every((element) => typeof element === "object")
    ? { rows: data, ...columns }
    : { rows: data.map((element) => ({ data: element })) };
}

function elementsOf({ items }: ListDescription, value: unknown): readonly Row[] {
  const found = items.map((path) => valueAt(Object(value), path)).find((each) => each != null);
  return [found ?? []].flat() as Row[];
}

/** Whether the service says that there are elements behind a page. */
function goesOn(
  { style, position, limit, total, next, more }: ListDescription,
  args: object,
  value: unknown,
  length: number,
): boolean {
  const of = (path: string | undefined) => path && valueAt(Object(value), path);
  if (style === "cursor") return Boolean(of(next)) && of(more) !== false && length > 0;
  const begin = Number(valueAt(args, position) ?? 0);
  const size = Number(valueAt(args, limit) ?? length);
  const before = style === "page" ? Math.max(0, begin - 1) * size : begin;
  return before + length < Number(of(total) ?? 0);
}

export function walk(
  client: Client,
  operation: OperationDescription,
  args: object,
  maxItems: number | undefined,
  { notice }: Context,
): Result {
  const elements = methodOf(client, operation).all(
    args,
    maxItems === undefined ? {} : { maxItems },
  );
  const rows = (async function* () {
    let count = 0;
    for await (const element of elements) {
      count += 1;
      yield element;
    }
    if (count === maxItems) notice(`Ended after ${maxItems} (--max-items): there may be more.`);
  })();
  return { kind: "rows", rows, columns: columnsOf(operation), isLookup: true };
}
