// A sandbox whose world a test prepares and looks at: more people than the small world has, and
// rows that no operation makes. What goes through the clients is compared with the contract.
import { accessToken, createKooDriveClient } from "koodrive-client";
import { monitorContract } from "koodrive-client/contract";
import { issueToken } from "../../src/sandbox/auth/tokens.ts";
import { createApp } from "../../src/sandbox/http.ts";
import { mintId } from "../../src/sandbox/world/ids.ts";
import type { User } from "../../src/sandbox/world/rows.ts";
import { all, put } from "../../src/sandbox/world/table.ts";
import type { World } from "../../src/sandbox/world/world.ts";
import { ENDPOINT } from "./sandbox.ts";
import { smallWorld } from "./small-world.ts";
import { stateOf } from "./state.ts";

export const NOW = Date.UTC(2025, 5, 1, 8, 30);

/** The small world, Li Hua (system administrator) and Wang Lei, with these common users more. */
export async function setUpPeople(...names: string[]) {
  const state = stateOf(names.reduce(addUser, { ...smallWorld(), now: NOW }), () => NOW);
  const { clock } = state;
  const app = createApp(state);
  const fetch = await monitorContract({
    fetch: async (input, init) => app.fetch(new Request(input, init)),
    ...{ mode: "throw", wireVariants: true },
  });
  const userOf = (name: string): User => {
    const user = [...all(state.world.users)].find((row) => row.name === name);
    if (!user) throw new Error(`no user ${name} in the world`);
    return user;
  };
  const clientOf = (name: string) => {
    const [world, token] = issueToken(
      { ...state.world, now: clock.now() },
      { userId: userOf(name).id },
    );
    state.world = world;
    return createKooDriveClient({
      ...{ endpoint: ENDPOINT, auth: accessToken(token.value), fetch, retry: false },
    });
  };
  return { state, clock, fetch, clientOf, idOf: (name: string) => userOf(name).id };
}

export function addUser(world: World, name: string): World {
  const [next, id] = mintId(world);
  const user: User = {
    ...{ id, name, accountId: `10${id.slice(-16)}`, mobile: "008613612345678", role: 1, status: 0 },
    ...{ departmentId: world.organization.rootDepartmentId, createTime: world.now },
  };
  return { ...next, users: put(next.users, user) };
}

/** Wang Lei's user group with Zhao Min, its administrator, and Sun Yi. */
export async function setUpGroup() {
  const set = await setUpPeople("Zhao Min", "Sun Yi", "Chen Bo");
  const owner = set.clientOf("Wang Lei");
  const group = { groupName: "Design review", sourceType: 1 } as const;
  const { id: groupId = "" } = await owner.groups.create(group);
  await owner.groups.addMembers({ groupId, userIds: [set.idOf("Zhao Min"), set.idOf("Sun Yi")] });
  await owner.groups.update({ groupId, ...group, userId: set.idOf("Zhao Min"), role: "1" });
  const rolesOf = async () => {
    const page = await owner.groups.listMembers({ groupId, offset: 0, limit: 100 });
    return (page.userGroupMemberInfos ?? []).map(({ userName, role }) => `${userName} ${role}`);
  };
  return { ...set, owner, group, groupId, rolesOf };
}
