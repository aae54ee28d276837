// The worlds that come with the sandbox.
import { accessToken, appSignature, createKooDriveClient } from "koodrive-client";
import { createSandbox } from "koodrive-client/sandbox";
import { describe, expect, it } from "vitest";
import { demoSeed } from "../../../src/sandbox/seed/demo.ts";
import { emptySeed } from "../../../src/sandbox/seed/empty.ts";
import {
  ADMINISTRATOR,
  APPLICATION,
  FILE,
  FOLDER,
  RECYCLED_FILE,
  ROOT_DEPARTMENT_ID,
  USER,
} from "../../../src/sandbox/seed/known.ts";
import { largeSeed } from "../../../src/sandbox/seed/large.ts";
import { contentsOfFolder, depthOfFolder, isFolder } from "../../../src/sandbox/world/files.ts";
import { all, count, find, select } from "../../../src/sandbox/world/table.ts";
import { sizeOf, values } from "../../../src/sandbox/world/tree.ts";
import type { World } from "../../../src/sandbox/world/world.ts";
import { WORLD_NAMES, worldOf } from "../../../src/sandbox/world/worlds.ts";
import { brokenInvariants } from "../../support/invariants.ts";
import { ENDPOINT, setUpSandbox } from "../../support/sandbox.ts";

const counts = (world: World) => {
  const { departments, users, accounts, groups, members, messages } = world;
  return Object.fromEntries(
    Object.entries({ departments, users, accounts, groups, members, messages }).map(
      ([name, table]) => [name, count(table)],
    ),
  );
};

function levelOf(world: World, id: string): number {
  const parentId = find(world.departments, id)?.parentId;
  return parentId === undefined ? 1 : levelOf(world, parentId) + 1;
}
const levels = (world: World) =>
  new Set(Array.from(all(world.departments), ({ id }) => levelOf(world, id)));

const valuesOf = <Row, Value>(rows: Iterable<Row>, of: (row: Row) => Value) =>
  new Set(Array.from(rows, of));

/** Milliseconds of CPU that it takes to make the large world. */
const timeOfLarge = (() => {
  const { user: before } = process.cpuUsage();
  worldOf("large");
  return (process.cpuUsage().user - before) / 1000;
})();

describe.each(WORLD_NAMES)("the world %s", (name) => {
  const world = worldOf(name);

  it("keeps the invariants of every world", () => {
    expect(brokenInvariants(world)).toEqual([]);
  });

  it("is that of a seed that JSON can hold", () => {
    const seed = name === "large" ? largeSeed() : { empty: emptySeed, demo: demoSeed }[name];
    expect(JSON.parse(JSON.stringify(seed))).toEqual(seed);
  });

  it("is made once, and shared", () => {
    expect(worldOf(name)).toBe(world);
  });

  it("has an administrator, a root department and an application that can be named", () => {
    expect(find(world.users, ADMINISTRATOR.id)).toMatchObject({
      ...ADMINISTRATOR,
      role: 2,
      status: 0,
    });
    expect(world.organization.rootDepartmentId).toBe(ROOT_DEPARTMENT_ID);
    expect(find(world.applications, APPLICATION.appId)).toMatchObject(APPLICATION);
  });

  it("has nobody without a department, and nothing in its audit log", () => {
    expect(count(world.auditLog)).toBe(0);
    expect(
      [...all(world.users)].filter(({ departmentId }) => !find(world.departments, departmentId)),
    ).toEqual([]);
  });

  it("is what it was after a sandbox has used it", async () => {
    const sandbox = createSandbox({ world: name });
    const koodrive = createKooDriveClient({
      endpoint: ENDPOINT,
      auth: accessToken(sandbox.createToken({ userId: ADMINISTRATOR.id })),
      fetch: sandbox.fetch,
    });
    await koodrive.subscription.getUsage();
    expect(count(sandbox.world.tokens)).toBe(count(world.tokens) + 1);
    expect(count(createSandbox({ world: name }).world.tokens)).toBe(count(world.tokens));
  });
});

describe("the world empty", () => {
  it("has an administrator alone, and accounts to make users of", () => {
    expect(counts(worldOf("empty"))).toEqual({
      ...{ departments: 1, users: 1, accounts: 5, groups: 0, members: 0, messages: 0 },
    });
  });
});

describe("the world demo", () => {
  const world = worldOf("demo");
  const { users, spaces, groups, members, messages, files } = world;

  it("is that of a sandbox that is told of none", () => {
    expect(createSandbox().world.users).toBe(world.users);
  });

  it("is small enough to look at", () => {
    expect(counts(world)).toEqual({
      ...{ departments: 6, users: 13, accounts: 3, groups: 9, members: 29, messages: 6 },
    });
  });

  it("has Wang Lei, a common user with a space of 20 GB as Li Hua has one", () => {
    expect(find(users, USER.id)).toMatchObject({ ...USER, role: 1, status: 0 });
    for (const { id } of [ADMINISTRATOR, USER]) {
      expect([...values(select(spaces, "owner", `1/${id}`))]).toMatchObject([{ capacity: 20 }]);
    }
  });

  it("has users of all roles and states on three levels, and all kinds of spaces", () => {
    expect(levels(world)).toEqual(new Set([1, 2, 3]));
    expect(valuesOf(all(users), ({ role }) => role)).toEqual(new Set([0, 1, 2, 3, 5]));
    expect(valuesOf(all(users), ({ status }) => status)).toEqual(new Set([0, 1, 2]));
    const states = valuesOf(all(spaces), ({ type, status }) => `${type} ${status}`);
    expect([...states].sort()).toEqual(["0 0", "0 1", "1 0", "1 1", "2 0", "2 1"]);
  });

  it("has a department and a user without a space, and a user with several", () => {
    const owned = (type: 0 | 1, rows: Iterable<{ readonly id: string }>) =>
      valuesOf(rows, ({ id }) => sizeOf(select(spaces, "owner", `${type}/${id}`)));
    expect(owned(0, all(world.departments))).toEqual(new Set([0, 1]));
    expect(owned(1, all(users))).toEqual(new Set([0, 1, 2]));
  });

  it("has groups with and without a space and user groups, with members of all kinds", () => {
    const kinds = valuesOf(all(groups), ({ id, sourceType }) => {
      return `${sourceType} ${sizeOf(select(spaces, "owner", `2/${id}`))}`;
    });
    expect([...kinds].sort()).toEqual(["0 0", "0 1", "1 0"]);
    expect(valuesOf(all(members), ({ role }) => role)).toEqual(new Set([0, 1, 2]));
    expect(valuesOf(all(members), ({ top }) => top)).toEqual(new Set([true, false]));
  });

  it("has members with templates, with permissions of their own, and with initial ones", () => {
    const { permissionTemplates } = worldOf("demo");
    const names = valuesOf(all(members), ({ template }) =>
      template.length > 2 ? find(permissionTemplates, template)?.name : template,
    );
    expect(names).toEqual(new Set(["", "-1", "Reviewer"]));
    expect(valuesOf(all(permissionTemplates), ({ type }) => type)).toEqual(new Set([0, 1]));
    expect(valuesOf(all(permissionTemplates), ({ enabled }) => enabled)).toEqual(
      new Set([true, false]),
    );
  });

  it("has several groups of each kind and messages for those that can be named", () => {
    for (const { id } of [ADMINISTRATOR, USER]) {
      const joined = [...values(select(members, "user", id))].map(({ groupId }) =>
        find(groups, groupId),
      );
      for (const kind of [0, 1]) {
        expect(joined.filter((group) => group?.sourceType === kind).length).toBeGreaterThan(1);
      }
      expect(sizeOf(select(messages, "user", id))).toBeGreaterThan(1);
    }
  });

  it("has some of all kinds of files", () => {
    expect(count(files)).toBeLessThan(50);
    const types = valuesOf(all(files), ({ fileType }) => fileType);
    expect([...types].sort()).toEqual(["10", "15", "20", "26", "27", "28", "30", "35", "45"]);
    const spacesWithFiles = valuesOf(all(files), ({ containerId }) => containerId);
    const kinds = valuesOf(spacesWithFiles, (id) => find(spaces, id)?.type);
    expect(kinds).toEqual(new Set([0, 1, 2]));
    expect(valuesOf(all(files), ({ hidden }) => hidden)).toEqual(new Set([true, false]));
    const binned = [...all(files)].filter(({ recycled }) => recycled);
    expect(valuesOf(binned, isFolder)).toEqual(new Set([true, false]));
  });

  it("has a folder, a file in it with three versions, and a recycled one that can be named", () => {
    const { containerId = "" } = [...values(select(spaces, "owner", `1/${USER.id}`))][0] ?? {};
    expect(find(files, FOLDER.id)).toMatchObject({ ...FOLDER, containerId, fileType: "10" });
    expect(find(files, FILE.id)).toMatchObject({ ...FILE, parentId: FOLDER.id, ownerId: USER.id });
    expect(sizeOf(select(world.versions, "file", FILE.id))).toBe(3);
    expect(find(files, RECYCLED_FILE.id)).toMatchObject({
      ...{ ...RECYCLED_FILE, containerId },
      recycled: { userId: USER.id, formerPath: [] },
    });
  });

  it("has messages of all types, read and unread", () => {
    expect(valuesOf(all(messages), ({ type }) => type)).toEqual(
      new Set(["000", "001", "002", "003"]),
    );
    expect(valuesOf(all(messages), ({ read }) => read)).toEqual(new Set([true, false]));
  });

  it("believes its application when it signs for its users", async () => {
    const { sandbox } = await setUpSandbox();
    const { appId, appSecret } = APPLICATION;
    const koodrive = createKooDriveClient({
      endpoint: ENDPOINT,
      auth: appSignature({ appId, appSecret, userId: USER.id }),
      fetch: sandbox.fetch,
    });
    const { data } = await koodrive.subscription.get();
    expect(data?.rootDeptCode).toBe(ROOT_DEPARTMENT_ID);
  });
});

describe("the world large", () => {
  const world = worldOf("large");

  it("has 10,000 users with spaces, 200 departments on five levels, and 500 groups", () => {
    expect(counts(world)).toMatchObject({ departments: 200, users: 10_000, groups: 500 });
    expect(levels(world)).toEqual(new Set([1, 2, 3, 4, 5]));
    const owners = valuesOf(all(world.users), ({ id }) =>
      sizeOf(select(world.spaces, "owner", `1/${id}`)),
    );
    expect(owners).toEqual(new Set([1]));
  });

  it("has users everywhere, and a name for each that nobody else has", () => {
    const sizes = valuesOf(all(world.departments), ({ id }) =>
      sizeOf(select(world.users, "department", id)),
    );
    expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([49, 51]);
    expect(valuesOf(all(world.users), ({ name }) => name).size).toBe(10_000);
  });

  it("has groups of all sizes up to the largest", () => {
    const sizes = valuesOf(all(world.groups), ({ id }) =>
      sizeOf(select(world.members, "group", id)),
    );
    expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([4, 200]);
  });

  it("has 100,000 files in all spaces, of all depths, and folders of a thousand", () => {
    const { files, spaces } = world;
    const found = [...all(files)];
    expect(found.filter((file) => !isFolder(file)).length).toBeGreaterThan(100_000);
    expect([...all(spaces)].filter(({ used }) => used === 0)).toEqual([]);
    const folders = found.filter(isFolder);
    const sizes = folders.map(({ id }) => sizeOf(contentsOfFolder(world, id)));
    expect(sizes.filter((size) => size > 900).length).toBeGreaterThan(2);
    const depths = folders.map(({ id }) => depthOfFolder(world, id));
    expect(Math.max(...depths)).toBe(30);
    expect(count(world.contents)).toBeLessThan(100);
  });

  it("is made fast enough to begin a test with", () => {
    expect(timeOfLarge).toBeLessThan(4000);
  });
});

describe("the option world", () => {
  it.each([undefined, "demo"])("is no world of %s", (known) => {
    expect(worldOf(known as "demo")).toBe(worldOf("demo"));
  });

  it.each(["Demo", "", 1, null, [], () => ({})])("is refused if it is %j", (option) => {
    expect(() => worldOf(option as "demo")).toThrow(
      'world must be "empty", "demo", "large" or a seed',
    );
  });
});
