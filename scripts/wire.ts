// Where responses arrive in other shapes than the types say (`x-koodrive-wire`, rule 5 of the design): only what deviates. scripts/operations.ts
// puts it into the operation's line, src/transport/normalise.ts reads it.

import type { Letter } from "../src/transport/normalise.ts";
import { type Contract, ContractError, type Node, type Operation } from "./contract.ts";

/** The types that arrive in other shapes, and their letters in the table. */
export const LETTERS: Readonly<Record<string, Letter | undefined>> = { array: "w", integer: "i", string: "s", boolean: "b" };

/**
 * What deviates in the success response of an operation, its `code` apart, which the client reads alike everywhere: `data:w,data.type:i,.capacity:i`,
 * where a leading dot stands for the path before. Arrays are not named in paths. Empty if nothing deviates.
 */
export function wireOf(operation: Operation, contract: Contract): string {
  const resolved = contract.deref(contract.responseSchema(operation));
  const { code: _, ...properties } = resolved?.properties ?? {};
  let before: string | undefined;
  return deviations({ ...resolved, properties }, contract, [], [])
    .map(({ path, letter }) => {
      const around = path.slice(0, -1).join(".");
      const entry = `${around && around === before ? "" : around}${around ? "." : ""}${path.at(-1)}:${letter}`;
      before = around;
      return entry;
    })
    .join(",");
}

/** `within` are the schemas around this one, by name. */
function deviations(schema: Node, contract: Contract, path: readonly string[], within: readonly string[]): { path: readonly string[]; letter: Letter }[] {
  const name = /^#\/components\/schemas\/(.+)$/.exec(schema?.$ref)?.[1];
  if (name) {
    if (within.includes(name)) throw new ContractError(`${name}: contains itself, for which the wire table has no words yet`);
    return deviations(contract.deref(schema), contract, path, [...within, name]);
  }
  const variants: string[] = schema?.["x-koodrive-wire"] ?? [];
  const letter = LETTERS[variants[0] ?? ""];
  if (variants.length && (variants[0] !== schema.type || !letter)) {
    throw new ContractError(`${within.at(-1) ?? "a schema"}: x-koodrive-wire must begin with the type, and with one of ${Object.keys(LETTERS).join(", ")}`);
  }
  const own = letter ? [{ path, letter }] : [];
  if (schema?.type === "array") return [...own, ...deviations(schema.items, contract, path, within)];
  const properties = Object.entries<Node>(schema?.properties ?? {});
  return [...own, ...properties.flatMap(([field, property]) => deviations(property, contract, [...path, field], within))];
}
