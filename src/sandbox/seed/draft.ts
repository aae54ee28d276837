// A world while it is made of a seed: what several parts of that need.
import { ArgumentError } from "../../errors.ts";
import type { Content, File, Version } from "../world/file-rows.ts";
import { mintId } from "../world/ids.ts";
import type { InitialPermission, PermissionTemplate } from "../world/permission-rows.ts";
import type { Department, Space, User } from "../world/rows.ts";
import type { World } from "../world/world.ts";
import type { FilePlan } from "./file-plans.ts";
import type { Seed, SeedContent, SeedFolder } from "./seed.ts";

export interface Draft {
  readonly seed: Seed;
  /** Its tables stay empty until all rows are known: filling them at once is much faster. */
  world: World;
  readonly spaces: Space[];
  readonly files: File[];
  readonly versions: Version[];
  /** By what the seed says of their bytes, and by their sizes and texts. */
  readonly contents: Map<string | SeedContent, Content>;
  /** Spaces can have the same files. */
  readonly plans: Map<SeedFolder, FilePlan>;
  readonly initialPermissions: InitialPermission[];
  /** GB that are left of the pools, by type of space. */
  readonly left: [number, number, number];
  readonly departments: References<Pick<Department, "id" | "name">>;
  readonly users: References<User>;
  readonly templates: References<PermissionTemplate>;
  /** Where the seed has each identifier that it gives. */
  readonly givenIds: ReadonlyMap<string, string>;
  readonly givenFileIds: Map<string, string>;
  /** How many identifiers of OrgID and mobile numbers were made. */
  people: number;
}

/** What can be referred to, by name or by any identifier. */
export interface References<Row> {
  /** What a row is, with its article. */
  readonly kind: string;
  readonly byId: Map<string, Row>;
  readonly byName: Map<string, Row[]>;
}

export const noReferences = <Row>(kind: string): References<Row> => ({
  kind,
  byId: new Map(),
  byName: new Map(),
});

/** @param ids Those that the seed gives: it can name no others. */
export function addReference<Row extends { readonly name: string }>(
  { byId, byName }: References<Row>,
  row: Row,
  ids: readonly (string | undefined)[],
): void {
  for (const id of ids) if (id !== undefined) byId.set(id, row);
  const namesakes = byName.get(row.name);
  if (namesakes) namesakes.push(row);
  else byName.set(row.name, [row]);
}

/** The row that a seed refers to at a path. */
export function resolve<Row>(
  { kind, byId, byName }: References<Row>,
  path: string,
  reference: string,
): Row {
  const byItsId = byId.get(reference);
  if (byItsId) return byItsId;
  const namesakes = byName.get(reference) ?? [];
  const [row] = namesakes;
  const seen = JSON.stringify(reference);
  if (!row) {
    const named = `the name or identifier of ${kind} of the seed`;
    throw new ArgumentError(path, `must be ${named}, is ${seen}`);
  }
  if (namesakes.length === 1) return row;
  throw new ArgumentError(path, `must be an identifier: ${namesakes.length} are named ${seen}`);
}

/** The identifier that a seed gives, or a new one. */
export function idOr(draft: Draft, given: string | undefined): string {
  if (given !== undefined) return given;
  const [world, id] = mintId(draft.world);
  draft.world = world;
  return id;
}

/** An identifier of OrgID, and a number that Ofcom has set aside for fiction. */
export function makePerson(draft: Draft): { accountId: string; mobile: string } {
  let accountId: string;
  do {
    draft.people += 1;
    accountId = `10086${String(draft.people).padStart(14, "0")}`;
  } while (draft.givenIds.has(accountId));
  const digits = String(draft.people % 1000).padStart(3, "0");
  return { accountId, mobile: `00447700900${digits}` };
}
