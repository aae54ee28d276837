// An organization for tests of who may do what to whom.
import type { User } from "../../src/sandbox/world/rows.ts";
import type { World } from "../../src/sandbox/world/world.ts";
import { setUpWorld, withAccounts, withUser, worldWith } from "./world.ts";

/** The accounts of the organization that are no users yet. */
export const [ZHAO, QIAN] = ["1008600000029937000", "1008600000029937001"];

/**
 * Two departments below the root, Design with Web below it, and Sales; Dai administers Design, Li
 * Hua the system. Two accounts are no users yet.
 */
export async function setUpOrganization(start: World = worldWith()) {
  const found = await setUpWorld(
    withUser(withAccounts(start, "Zhao", "Qian"), { name: "Dai", role: 0 }),
  );
  const { departments, users } = found.clientOf("Li Hua");
  const rootId = start.organization.rootDepartmentId;
  const create = async (name: string, parentId = rootId): Promise<string> =>
    (await departments.create({ name, parentId })).data?.id ?? "";
  const design = await create("Design");
  const web = await create("Web", design);
  const sales = await create("Sales");
  const daiId = found.userOf("Dai").id;
  await users.update({ userId: daiId, deptId: design });
  /** A user added to the world as it is now. */
  const add = (name: string, departmentId: string, more: Partial<User> = {}): string => {
    found.state.world = withUser(found.state.world, { name, departmentId, ...more });
    return found.userOf(name).id;
  };
  return { ...found, users, rootId, design, web, sales, daiId, add };
}
