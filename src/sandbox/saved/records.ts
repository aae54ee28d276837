// A world as data that outlives the process, in a directory or a file: its fields, and the rows of
// its tables.
import { SandboxError } from "../control/sandbox-error.ts";
import type { Organization } from "../world/rows.ts";
import { fill, type Table } from "../world/table.ts";
import { TABLES, type Tables, tableNames } from "../world/tables.ts";
import { ADDRESS_LIFETIME, emptyWorld, type World } from "../world/world.ts";

export interface Records {
  /** What a world has beside its tables. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** By the name of the table. */
  readonly rows: ReadonlyMap<string, readonly unknown[]>;
}

/** Rises with each change that makes older data unusable as it is. */
export const SCHEMA = 2;

/** From the schema by whose number it stands to the next one. */
export type Migrations = Readonly<Record<number, (records: Records) => Records>>;

const MIGRATIONS: Migrations = {
  1: ({ fields, rows }) => ({ fields: { addressLifetime: ADDRESS_LIFETIME, ...fields }, rows }),
};

const unpurchased = emptyWorld({} as Organization, 0, 0);

export type FieldName = Exclude<keyof World, keyof Tables>;

export const fieldNames = Object.keys(unpurchased).filter(
  (name) => !Object.hasOwn(TABLES, name),
) as FieldName[];

export const tableOf = (world: Tables, name: keyof Tables) => world[name] as Table<unknown>;

/** Adds a row to those of its table. */
export function addTo(rows: Map<string, unknown[]>, table: string, row: unknown): void {
  const others = rows.get(table);
  if (others) others.push(row);
  else rows.set(table, [row]);
}

/** @throws {@link SandboxError} when it is none of a world that this version knows. */
export function worldFrom(records: Records): World {
  for (const name of fieldNames) {
    if (typeof records.fields[name] !== typeof unpurchased[name]) {
      throw new SandboxError(`${name} is missing`);
    }
  }
  for (const [name, rows] of records.rows) {
    if (!Object.hasOwn(TABLES, name)) throw new SandboxError(`there is no table ${name}`);
    if (!rows.every(isObject)) throw new SandboxError(`${name} has a row that is none`);
  }
  const tables = tableNames.map((name) => [
    name,
    fill(tableOf(TABLES, name), records.rows.get(name) ?? []),
  ]);
  const fields = fieldNames.map((name) => [name, records.fields[name]]);
  return { ...unpurchased, ...Object.fromEntries([...fields, ...tables]) };
}

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;

/**
 * What makes data of the newest schema of those that have an older one.
 *
 * @throws {@link SandboxError} when the schema is that of a newer version, or of none.
 */
export function upgradeFrom(
  schema: number,
  migrations: Migrations = MIGRATIONS,
  newest = SCHEMA,
): (records: Records) => Records {
  if (schema > newest) {
    throw new SandboxError(`it was made by a newer version, whose schema is ${schema}`);
  }
  const length = newest - schema;
  const steps = Array.from({ length }, (_, index) => migrations[schema + index]).filter(
    (step) => step !== undefined,
  );
  if (steps.length !== length) throw new SandboxError(`no version has had its schema, ${schema}`);
  return (records) => steps.reduce((upgraded, step) => step(upgraded), records);
}
