// What is known of the fields of data before there is any.

/** The fields of a value; `any` where it may have others than those that are known. */
export type Fields = KnownFields | "any";

export interface KnownFields {
  /** None for a text or a number, `0` for a list. */
  readonly names: readonly string[];
  inner(name: string): Fields;
}

/** The fields that one or the other has. */
export function eitherOf(one: Fields, other: Fields): Fields {
  if (one === "any" || other === "any") return "any";
  const owner = (name: string) => (one.names.includes(name) ? one : other);
  return {
    names: [...new Set([...one.names, ...other.names])],
    inner: (name) => owner(name).inner(name),
  };
}

/** The fields without those of these names. */
export function fieldsWithout(fields: Fields, names: readonly string[]): Fields {
  if (fields === "any") return fields;
  return { ...fields, names: fields.names.filter((name) => !names.includes(name)) };
}

/** Fields by their paths, `id` and `error.code`. */
export function fieldsAt(paths: readonly string[]): KnownFields {
  const parts = paths.map((path) => path.split("."));
  return {
    names: [...new Set(parts.map(([first = ""]) => first))],
    inner: (name) =>
      fieldsAt(
        parts
          .filter(([first, ...rest]) => first === name && rest.length > 0)
          .map(([, ...rest]) => rest.join(".")),
      ),
  };
}
