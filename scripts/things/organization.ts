// Departments, users, groups and their spaces for sample calls.
import { UNABLE_TO_DELETE } from "../../src/sandbox/world/capabilities.ts";
import { all } from "../../src/sandbox/world/table.ts";
import type { Things } from "../sandbox-things.ts";
import { once, type Replacements, type Stage } from "./stage.ts";

export function organizationThings({ sandbox, koodrive, credentials }: Stage) {
  const { rootDepartmentId: rootDepartment, orgId: company } = sandbox.world.organization;
  const makeDepartment = async (name: string): Promise<string> => {
    const { data } = await koodrive.departments.create({ name, parentId: rootDepartment });
    return data?.id ?? "";
  };
  const departmentWithSpace = once(async () => {
    const ownerId = await makeDepartment("Sample with space");
    await koodrive.spaces.create({ ownerId, type: 0, capacity: "10" });
    return ownerId;
  });
  /** Of the caller: one with a space, which the user is a member of. */
  const groupSpace = once(async () => {
    const group = { name: "Sample", capacity: 10, userIds: [commonUserOf(sandbox)] };
    return (await koodrive.spaces.createGroup(group)).id ?? "";
  });
  return {
    rootDepartment,
    /** Without users, departments below it, and a space. */
    department: once(() => makeDepartment("Sample")),
    departmentWithSpace,
    departmentContainer: async () => containerOf(sandbox, await departmentWithSpace()),
    /** In OrgID: somebody who can become a user. Undefined if nobody can. */
    account: [...all(sandbox.world.accounts)].at(0)?.accountId,
    /** Not the caller, and no owner of groups. */
    user: commonUserOf(sandbox),
    /** The caller's own space. */
    container: containerOf(sandbox, credentials.user.id),
    groupSpace,
    group: async () => ownerOf(sandbox, await groupSpace()),
    /** A list of people. */
    userGroup: once(async () => {
      return (await koodrive.groups.create({ groupName: "Sample", sourceType: 1 })).id;
    }),
    /** A permission template that is not in use. */
    template: once(async () => {
      const template = {
        name: "Sample",
        type: 1,
        company,
        capabilities: UNABLE_TO_DELETE,
      } as const;
      return (await koodrive.permissionTemplates.create(template)).data?.id ?? "";
    }),
    /** Of messages that the caller has received. */
    messages: async () => {
      const { messages = [] } = await koodrive.messages.list();
      return messages.map(({ id }) => id);
    },
  };
}

/** The first space of a user, a department or a group. */
export function containerOf({ world }: Stage["sandbox"], owner: string): string {
  const space = [...all(world.spaces)].find(({ ownerId }) => ownerId === owner);
  if (!space) throw new Error(`${owner} has no space in the sandbox.`);
  return space.containerId;
}

function ownerOf({ world }: Stage["sandbox"], container: string): string {
  const space = [...all(world.spaces)].find(({ containerId }) => containerId === container);
  if (!space) throw new Error(`The sandbox has no space ${container}.`);
  return space.ownerId;
}

/** One who is enabled, and owns no group. */
function commonUserOf({ world }: Stage["sandbox"]): string {
  const owners = new Set(Array.from(all(world.groups), ({ ownerId }) => ownerId));
  const isFit = ({ id, role, status }: { id: string; role: number; status: number }): boolean =>
    role === 1 && status !== 1 && !owners.has(id);
  const user = [...all(world.users)].find(isFit);
  if (!user) throw new Error("The sandbox has no common user.");
  return user.id;
}

export const organizationArguments: Replacements<Things> = {
  // Signing in leads there: to nobody.
  "sessions.getAuthCodeUrl domain": () => "app.example.com",
  departmentId: ({ department }) => department(),
  deptId: ({ department }) => department(),
  curDeptId: ({ department }) => department(),
  parentId: ({ rootDepartment }) => rootDepartment,
  userId: ({ user }) => user,
  userIds: ({ user }) => [user],
  groupId: ({ group, userGroup }, { sourceType }) => (sourceType === 1 ? userGroup() : group()),
  containerId: ({ container }) => container,
  container: ({ container }) => container,
  ownerId: ({ departmentWithSpace, user }, { type }) => (type === 0 ? departmentWithSpace() : user),
  id: ({ template }) => template(),
  spaceId: ({ departmentWithSpace }) => departmentWithSpace(),
  templateId: ({ template }) => template(),
  "auditLogs.list operTimeTo": ({ sandbox }) => new Date(sandbox.now()).toISOString(),
  "messages.delete ids": ({ messages }) => messages(),
  "messages.markRead ids": ({ messages }) => messages(),
  "permissions.batchUpdate container": ({ groupSpace }) => groupSpace(),
  "permissions.batchUpdate fileId": ({ groupFolder }) => groupFolder(),
  "permissions.batchUpdate amendModRoles": async ({ user, template }) => [
    { userId: user, template: await template() },
  ],
  "permissions.list spaceType": () => 1,
  "permissions.list containerId": ({ groupSpace }) => groupSpace(),
  "permissions.list groupId": ({ group }) => group(),
  "permissionTemplates.batchGet ids": async ({ template }) => [await template()],
  "permissionTemplates.delete ids": async ({ template }) => [await template()],
  "sessions.create code": ({ code }) => code(),
  "sessions.refresh sessionId": async ({ session }) => (await session())?.sessionId,
  "spaces.create ownerId": ({ department }) => department(),
  "users.create userId": ({ account }, { userId }) => account ?? userId,
};
