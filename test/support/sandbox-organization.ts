// A sandbox with several departments and their administrators, for tests of rules about them.
//
//   Sandbox: Li Hua (system administrator), Wang Lei
//   ├── Design: Zhao Min (administrator), Chen Jie
//   │   └── Print: Sun Li
//   └── Research: Zhou Yan
//
// Each user has an individual space of 20 GB, no department has a space.

import { accessToken, appAccessToken, appSignature, createKooDriveClient } from "koodrive-client";
import { monitorContract } from "koodrive-client/contract";
import { expect } from "vitest";
import { issueToken } from "../../src/sandbox/auth/tokens.ts";
import { textBlob } from "../../src/sandbox/bytes/text-blob.ts";
import { createApp } from "../../src/sandbox/http.ts";
import { addContent } from "../../src/sandbox/world/contents.ts";
import { mintId, rootFolderOf } from "../../src/sandbox/world/ids.ts";
import { makeFile } from "../../src/sandbox/world/new-files.ts";
import type { Role, Space, User } from "../../src/sandbox/world/rows.ts";
import { allocateSpace, spacesOf } from "../../src/sandbox/world/spaces.ts";
import { all, find, put } from "../../src/sandbox/world/table.ts";
import { at } from "../../src/sandbox/world/tree.ts";
import type { World } from "../../src/sandbox/world/world.ts";
import { ENDPOINT } from "./sandbox.ts";
import { smallWorld } from "./small-world.ts";
import { stateOf } from "./state.ts";

const APPLICATION = { appId: "sandbox-app", appSecret: "sandbox-secret" };

export async function setUpOrganization() {
  const state = stateOf(organization());
  const app = createApp(state);
  const answer: typeof fetch = async (input, init) => app.fetch(new Request(input, init));
  const monitored = await monitorContract({ fetch: answer, mode: "throw", wireVariants: true });
  const options = { endpoint: ENDPOINT, fetch: monitored, retry: false } as const;
  const now = () => state.clock.now();

  const tokenOf = (subject: Parameters<typeof issueToken>[1]): string => {
    const [world, { value }] = issueToken({ ...state.world, now: now() }, subject);
    state.world = world;
    return value;
  };
  return {
    get world() {
      return state.world;
    },
    /** Puts another world in its place, for what no operation does. */
    change(next: (world: World) => World): void {
      state.world = next(state.world);
    },
    advance: (milliseconds: number): void => state.clock.advance(milliseconds),
    /** The response to a GET with a body, which no client can send. */
    getWithBody: (path: string, body: object, user: string) =>
      app.fetch(
        new Request(ENDPOINT + path, {
          headers: {
            authorization: tokenOf({ userId: userOf(state.world, user).id }),
            "content-type": "application/json",
          },
        }),
        { body: new TextEncoder().encode(JSON.stringify(body)) },
      ),
    clientOf: (user: string) =>
      createKooDriveClient({
        ...options,
        auth: accessToken(tokenOf({ userId: userOf(state.world, user).id })),
      }),
    /** A client of an application that signs for a user. */
    signing: (user: string) =>
      createKooDriveClient({
        ...options,
        auth: appSignature({ ...APPLICATION, userId: userOf(state.world, user).id }),
      }),
    /** A client of an application by itself. */
    application: () =>
      createKooDriveClient({
        ...options,
        auth: appAccessToken(tokenOf({ appId: APPLICATION.appId })),
      }),
    idOf: (user: string): string => userOf(state.world, user).id,
    departmentOf: (name: string): string => departmentOf(state.world, name),
    expectRefusal: createExpectRefusal(state),
  };
}

/** Expects a call to be refused for a reason, and to change nothing but the audit log. */
function createExpectRefusal(state: { readonly world: World }) {
  return async (call: Promise<unknown>, code: number | string, reason: RegExp) => {
    const { users, groups, members, spaces, pools } = state.world;
    await expect(call).rejects.toMatchObject({ code, msg: expect.stringMatching(reason) });
    for (const [name, rows] of Object.entries({ users, groups, members, spaces, pools })) {
      expect(state.world[name as "users"], name).toBe(rows);
    }
  };
}

export function userOf(world: World, name: string): User {
  const found = [...all(world.users)].find((user) => user.name === name);
  if (!found) throw new Error(`no user ${name} in the world`);
  return found;
}

/** The world with so many bytes in a space. */
export function fillSpace(world: World, space: Space, used: number): World {
  const { containerId } = space;
  const [withContent, content] = addContent(world, { sha256: "", blobs: [textBlob("x", used)] });
  const parentId = rootFolderOf(containerId);
  const file = { containerId, parentId, name: "filling", fileType: "45", userId: space.ownerId };
  return makeFile(withContent, file, { content })[0];
}

function departmentOf(world: World, name: string): string {
  const found = [...all(world.departments)].find((department) => department.name === name);
  if (!found) throw new Error(`no department ${name} in the world`);
  return found.id;
}

function organization(): World {
  let world = smallWorld();
  world = withDepartment(world, "Design", "Sandbox");
  world = withDepartment(world, "Print", "Design");
  world = withDepartment(world, "Research", "Sandbox");
  world = withUser(world, "Zhao Min", "Design", 0);
  world = withUser(world, "Chen Jie", "Design", 1);
  world = withUser(world, "Sun Li", "Print", 1);
  return withUser(world, "Zhou Yan", "Research", 1);
}

function withDepartment(world: World, name: string, parent: string): World {
  const [next, id] = mintId(world);
  const row = { id, name, orgDepartmentId: id.padStart(32, "0"), createTime: world.now };
  const parentId = departmentOf(world, parent);
  return { ...next, departments: put(next.departments, { ...row, parentId }) };
}

function withUser(world: World, name: string, department: string, role: Role): World {
  const [next, id] = mintId(world);
  const user: User = {
    ...{ id, name, role, status: 0, createTime: world.now },
    accountId: `10086${id.slice(-14)}`,
    mobile: `0086136${id.slice(-8)}`,
    departmentId: departmentOf(world, department),
  };
  const withRow = { ...next, users: put(next.users, user) };
  const made = allocateSpace(withRow, { type: 1, ownerId: id, capacity: 20, creator: id });
  if (!made) throw new Error("no capacity left for individual spaces");
  return made[0];
}

/** The individual space of a user. */
export function spaceOf({ world }: { readonly world: World }, user: string): Space {
  const space = at(spacesOf(world, 1, userOf(world, user).id), 0);
  if (!space) throw new Error(`${user} has no space`);
  return space;
}

/** The group of a space. */
export const groupIdOf = (world: World, containerId = ""): string =>
  find(world.spaces, containerId)?.ownerId ?? "";
