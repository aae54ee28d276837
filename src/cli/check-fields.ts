// Whether the fields that somebody asks for are fields that there are.
import { didYouMean } from "./arguments/suggest.ts";
import type { Command } from "./model/command.ts";
import { type Fields, fieldsAt, type KnownFields } from "./model/fields.ts";
import { UsageError } from "./model/usage-error.ts";

/** @throws {@link UsageError} for a field that the data of the command never has. */
export async function checkFields(
  asked: readonly string[],
  { fields: known }: Pick<Command, "fields">,
): Promise<void> {
  if (known === undefined) return;
  const fields = typeof known === "function" ? await known() : fieldsAt(known);
  for (const path of asked) checkPath(path, fields);
}

function checkPath(path: string, fields: Fields): void {
  let inner = fields;
  const above: string[] = [];
  for (const part of path.split(".")) {
    if (inner === "any") return;
    if (!isIn(inner, part)) throw new UsageError(`--fields: ${refusalOf(part, above, inner)}`);
    inner = inner.inner(isList(inner) ? "0" : part);
    above.push(part);
  }
}

const isList = ({ names }: KnownFields): boolean => names.length === 1 && names[0] === "0";

const isIn = (fields: KnownFields, part: string): boolean =>
  isList(fields) ? /^\d+$/.test(part) : fields.names.includes(part);

function refusalOf(part: string, above: readonly string[], fields: KnownFields): string {
  const place = above.join(".");
  if (isList(fields)) return `${place} is a list: ${place}.0.${part} is of its first element.`;
  if (fields.names.length === 0) return `${place || "the answer"} has no fields.`;
  const owner = place === "" ? "there is no field" : `${place} has no field`;
  const near = didYouMean(part, fields.names);
  return `${owner} "${part}".${near} There are ${fields.names.join(", ")}.`;
}
