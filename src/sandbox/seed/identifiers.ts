// The identifiers that a seed gives. No two are the same, whatever they are of, and those that the
// sandbox makes come after all of them.
import { ArgumentError } from "../../errors.ts";
import { PRESETS } from "../world/capabilities.ts";
import type { Seed } from "./seed.ts";

const FIELDS = ["id", "accountId", "orgDepartmentId"] as const;

type Identified = Partial<Record<(typeof FIELDS)[number], string>>;

/** Where each identifier is, and the largest of the numbers among them. */
export function findGivenIds(seed: Seed): { ids: Map<string, string>; largest: bigint } {
  const ids = new Map<string, string>();
  let largest = 0n;
  const add = (row: Identified, path: string) => {
    for (const field of FIELDS) {
      const id = row[field];
      if (id === undefined) continue;
      refuseTaken(`${path}.${field}`, ids.get(id));
      ids.set(id, `${path}.${field}`);
      const number = field === "orgDepartmentId" ? 0n : BigInt(id);
      if (number > largest) largest = number;
    }
  };
  for (const { id, name } of PRESETS) ids.set(id, `the preset ${name}`);
  const { departments = [], users = [], accounts = [], groups = [] } = seed;
  const { permissionTemplates = [] } = seed;
  add(seed.rootDepartment ?? {}, "rootDepartment");
  const lists = { departments, users, accounts, permissionTemplates, groups };
  for (const [list, rows] of Object.entries(lists)) {
    for (const [index, row] of rows.entries()) add(row, `${list}[${index}]`);
  }
  return { ids, largest };
}

/** @throws {@link ArgumentError} if two elements of a list have the same value in a field. */
export function refuseDuplicates<Field extends string>(
  rows: readonly Readonly<Record<Field, string>>[],
  list: string,
  field: Field,
): void {
  const paths = new Map<string, string>();
  for (const [index, row] of rows.entries()) {
    const path = `${list}[${index}].${field}`;
    refuseTaken(path, paths.get(row[field]));
    paths.set(row[field], path);
  }
}

/** @param other The path of what has the same value already. */
export function refuseTaken(path: string, other: string | undefined): void {
  if (other !== undefined) throw new ArgumentError(path, `must differ from ${other}`);
}
