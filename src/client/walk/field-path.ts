// Fields of arguments and responses by a path with dots, `pageInfo.pageSize`, as the contract names
// them in `x-koodrive-pagination`.

export type Fields = Readonly<Record<string, unknown>>;

/** The value at the path, or undefined. */
export function getField(fields: unknown, path: string): unknown {
  let value = fields;
  for (const name of path.split(".")) value = (value as Fields | null | undefined)?.[name];
  return value;
}

/** A copy with the value at the path. An undefined value leaves the fields as they are. */
export function withField(fields: Fields, path: string, value: unknown): Fields {
  if (value === undefined) return fields;
  const [name = "", ...rest] = path.split(".");
  if (rest.length === 0) return { ...fields, [name]: value };
  const inner = (fields[name] ?? {}) as Fields;
  return { ...fields, [name]: withField(inner, rest.join("."), value) };
}
