// Clients on a world that a test has made, where the small one of `setUpSandbox` does not do.
import { accessToken, createKooDriveClient, type KooDriveClient } from "koodrive-client";
import { monitorContract } from "koodrive-client/contract";
import { issueToken } from "../../src/sandbox/auth/tokens.ts";
import { createApp } from "../../src/sandbox/http.ts";
import type { Role, User } from "../../src/sandbox/world/rows.ts";
import { all, put } from "../../src/sandbox/world/table.ts";
import type { World } from "../../src/sandbox/world/world.ts";
import { ENDPOINT } from "./sandbox.ts";
import { smallWorld } from "./small-world.ts";
import { stateOf } from "./state.ts";

const MINUTES = 60_000;

/** The small world an hour after it was made, with these in place of what it has. */
export function worldWith(changes: Partial<World> = {}): World {
  const world = smallWorld();
  return { ...world, now: world.now + 60 * MINUTES, ...changes };
}

/** The world with other settings of its organization. */
export function withOrganization(world: World, changes: Partial<World["organization"]>): World {
  return { ...world, organization: { ...world.organization, ...changes } };
}

/** The world with OrgID accounts that are no users yet, `10086…`, of people with these names. */
export function withAccounts(world: World, ...names: string[]): World {
  let { accounts } = world;
  for (const [index, name] of names.entries()) {
    const accountId = `100860000002993${7000 + index}`;
    accounts = put(accounts, { accountId, name, mobile: `00861380000${1000 + index}` });
  }
  return { ...world, accounts };
}

/** The world with a user more, as no call makes one: of any role and status, without a space. */
export function withUser(
  world: World,
  { name, role = 1, ...rest }: Partial<User> & { name: string; role?: Role },
): World {
  const id = String(world.lastId + 1n);
  const user: User = {
    ...{ id, name, role, status: 0, accountId: `10086${id.slice(-14)}`, mobile: "0086181****8439" },
    ...{ departmentId: world.organization.rootDepartmentId, createTime: world.now },
    ...rest,
  };
  return { ...world, lastId: world.lastId + 1n, users: put(world.users, user) };
}

export async function setUpWorld(world: World) {
  const state = stateOf(world, () => world.now);
  const app = createApp(state);
  const answer = async (input: Request | string | URL, init?: RequestInit) =>
    app.fetch(new Request(input, init));
  const monitored = await monitorContract({ fetch: answer, mode: "throw", wireVariants: true });
  const userOf = (name: string): User => {
    const found = [...all(state.world.users)].find((user) => user.name === name);
    if (!found) throw new Error(`no user ${name} in the world`);
    return found;
  };
  /** @param fetch By default what goes through the client is compared with the contract. */
  const clientOf = (name: string, fetch: typeof answer = monitored): KooDriveClient => {
    const [next, token] = issueToken(state.world, { userId: userOf(name).id });
    state.world = next;
    const auth = accessToken(token.value);
    return createKooDriveClient({ endpoint: ENDPOINT, auth, fetch, retry: false });
  };
  return { state, fetch: answer, userOf, clientOf };
}
