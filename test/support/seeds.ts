// Worlds that tests grow from seeds of their own.
import { ArgumentError } from "koodrive-client";
import { expect } from "vitest";
import { all, select } from "../../src/sandbox/world/table.ts";
import { values } from "../../src/sandbox/world/tree.ts";
import type { World } from "../../src/sandbox/world/world.ts";
import { type Seed, worldOf } from "../../src/sandbox/world/worlds.ts";
import { brokenInvariants } from "./invariants.ts";

export function grow(seed: Seed): World {
  const world = worldOf(seed);
  expect(brokenInvariants(world)).toEqual([]);
  return world;
}

function byName<Row extends { readonly name: string }>(rows: Iterable<Row>, name: string): Row {
  const found = [...rows].find((row) => row.name === name);
  if (!found) throw new Error(`there is no ${name}`);
  return found;
}
export const userOf = ({ users }: World, name: string) => byName(all(users), name);
export const departmentOf = ({ departments }: World, name: string) =>
  byName(all(departments), name);
export const groupOf = ({ groups }: World, name: string) => byName(all(groups), name);
export const spacesOf = ({ spaces }: World, type: 0 | 1 | 2, { id }: { readonly id: string }) => [
  ...values(select(spaces, "owner", `${type}/${id}`)),
];

export const CAPABILITIES = {
  addChildNodePermission: true,
  copyPermission: true,
  deletePermission: false,
  downloadPermission: true,
  editPermission: false,
  listChildNodePermission: true,
  removeChildNodePermission: false,
  renameFilePermission: true,
  shareFilePermission: false,
  uploadPermission: true,
  viewPermission: true,
};

/** What makes a seed wrong, the seed, and what the error says: the path of the mistake first. */
export type Mistake = readonly [what: string, seed: object, message: string];

export function expectMistake(seed: object, message: string): void {
  const grow = () => worldOf(seed as Seed);
  expect(grow).toThrow(ArgumentError);
  expect(grow).toThrow(message);
  const [path] = message.split(" ");
  expect(grow).toThrow(expect.objectContaining({ argument: path }));
}
