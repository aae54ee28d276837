// The departments of a seed.
import { ArgumentError } from "../../errors.ts";
import { drawHex } from "../world/chance.ts";
import { MAX_DEPTH } from "../world/departments.ts";
import type { Department } from "../world/rows.ts";
import { fill } from "../world/table.ts";
import { addReference, type Draft, idOr, resolve } from "./draft.ts";
import { SEED_TIME, type SeedDepartment } from "./seed.ts";
import { addSpace } from "./spaces.ts";

const MAX_NAME_LENGTH = 20;

/** A department of a seed that has its identifier. */
export interface Planned {
  readonly given: SeedDepartment;
  readonly path: string;
  readonly id: string;
}

/** Makes the departments. All have their identifiers before any refers to another. */
export function growDepartments(draft: Draft): Planned[] {
  const root = plan(draft, rootOf(draft), "rootDepartment");
  const { departments: given = [] } = draft.seed;
  const others = given.map((each, index) => plan(draft, each, `departments[${index}]`));
  const planned = [root, ...others];
  const rows = planned.map((each) => rowOf(draft, each, root.id));
  checkLevels(planned, rows);
  const { world } = draft;
  draft.world = {
    ...world,
    organization: { ...world.organization, rootDepartmentId: root.id },
    departments: fill(world.departments, rows),
  };
  return planned;
}

function rootOf({ seed, world }: Draft): SeedDepartment {
  const name = Array.from(world.organization.name).slice(0, MAX_NAME_LENGTH).join("");
  const { rootDepartment = {} } = seed;
  return { ...rootDepartment, name: rootDepartment.name ?? name };
}

function plan(draft: Draft, given: SeedDepartment, path: string): Planned {
  const { departments } = draft;
  const id = idOr(draft, given.id);
  if (departments.byName.has(given.name)) {
    throw new ArgumentError(`${path}.name`, "must differ from the names of all other departments");
  }
  addReference(departments, { id, name: given.name }, [given.id]);
  return { given, path, id };
}

function rowOf(draft: Draft, { given, path, id }: Planned, rootId: string): Department {
  const { name, parent } = given;
  const parentId = parent && resolve(draft.departments, `${path}.parent`, parent).id;
  return {
    ...{ id, name },
    orgDepartmentId: given.orgDepartmentId ?? drawOrgDepartmentId(draft),
    parentId: parentId ?? (id === rootId ? undefined : rootId),
    createTime: SEED_TIME,
  };
}

function drawOrgDepartmentId(draft: Draft): string {
  const [world, digits] = drawHex(draft.world, 32);
  draft.world = world;
  return digits;
}

export function addDepartmentSpaces(
  draft: Draft,
  planned: readonly Planned[],
  creator: string,
): void {
  for (const { given, path, id } of planned) {
    addSpace(draft, `${path}.space`, given.space, { type: 0, ownerId: id, creator });
  }
}

function checkLevels(planned: readonly Planned[], rows: readonly Department[]): void {
  const parents = new Map(rows.map(({ id, parentId }) => [id, parentId]));
  for (const { id, path } of planned) {
    let levels = 0;
    for (let next: string | undefined = id; next !== undefined; next = parents.get(next)) {
      levels += 1;
      if (levels <= MAX_DEPTH) continue;
      const above = `must be neither below this one nor on the last of ${MAX_DEPTH} levels`;
      throw new ArgumentError(`${path}.parent`, above);
    }
  }
}
