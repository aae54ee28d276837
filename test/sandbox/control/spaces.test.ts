import { createSandbox, type Sandbox, type Space } from "koodrive-client/sandbox";
import { describe, expect, it } from "vitest";
import { find } from "../../../src/sandbox/world/table.ts";

function setUp() {
  const sandbox = createSandbox();
  const user = sandbox.findUser({ name: "Wang Lei" });
  const [containerId = ""] = user.containerIds;
  return { sandbox, user, containerId, left: leftOf(sandbox) };
}

/** GB of the pool of individual spaces that no space has. */
function leftOf({ world: { pools } }: Sandbox): number {
  return pools[1].total - pools[1].allocated;
}

const spaceOf = ({ world }: Sandbox, containerId: string) =>
  find(world.spaces, containerId) as Space;

describe("updateSpace", () => {
  it("moves capacity between the space and its pool", () => {
    const { sandbox, containerId, left } = setUp();
    const { capacity } = spaceOf(sandbox, containerId);
    expect(sandbox.updateSpace({ containerId, capacity: capacity + left }).capacity).toBe(
      capacity + left,
    );
    expect(leftOf(sandbox)).toBe(0);
    sandbox.updateSpace({ containerId, capacity: 1 });
    expect(spaceOf(sandbox, containerId).capacity).toBe(1);
    expect(leftOf(sandbox)).toBe(left + capacity - 1);
  });

  it("changes the status, and leaves the capacity", () => {
    const { sandbox, containerId } = setUp();
    const before = spaceOf(sandbox, containerId);
    const after = sandbox.updateSpace({ containerId, status: 1 });
    expect(after).toEqual({ ...before, status: 1, updateTime: sandbox.world.now });
    expect(spaceOf(sandbox, containerId)).toEqual(after);
    expect(sandbox.updateSpace({ containerId, capacity: 2 })).toMatchObject({
      capacity: 2,
      status: 1,
    });
  });

  it("refuses more than the pool has left, and changes nothing of the space", () => {
    const { sandbox, containerId, left } = setUp();
    const { world } = sandbox;
    const most = spaceOf(sandbox, containerId).capacity + left;
    const update = () => sandbox.updateSpace({ containerId, capacity: most + 1, status: 1 });
    expect(update).toThrow(
      `capacity must be at most ${most}, all that the pool has left, is ${most + 1}`,
    );
    expect(sandbox.world).toBe(world);
  });

  it.each([
    [{ containerId: "none" }, "containerId must be that of a space; there is no none"],
    [{}, "containerId must be a non-empty string"],
    [{ containerId: "none", capacity: 0 }, "capacity must be a whole number from 1"],
    [{ containerId: "none", status: "1" }, "status must be one of 0, 1"],
    [{ containerId: "none", status: 2 }, "status must be one of 0, 1"],
  ])("refuses %j, and the world stays", (changes, message) => {
    const { sandbox } = setUp();
    const { world } = sandbox;
    expect(() => sandbox.updateSpace(changes as never)).toThrow(message);
    expect(sandbox.world).toBe(world);
  });
});

describe("createSpace", () => {
  it("gives a user one more individual space, of the size of new ones", () => {
    const { sandbox, user, left } = setUp();
    sandbox.updateOrganization({ personalSpaceSize: 7 });
    const space = sandbox.createSpace({ userId: user.accountId });
    expect(space).toMatchObject({ type: 1, ownerId: user.id, capacity: 7, used: 0, status: 0 });
    expect(sandbox.findUser({ userId: user.id }).containerIds).toHaveLength(2);
    expect(sandbox.findUser({ userId: user.id }).containerIds).toContain(space.containerId);
    expect(leftOf(sandbox)).toBe(left - 7);
  });

  it("takes the size from the arguments, or 1 GB where new users get no space", () => {
    const { sandbox, user, left } = setUp();
    sandbox.updateOrganization({ personalSpaceSize: 0 });
    expect(sandbox.createSpace({ userId: user.id }).capacity).toBe(1);
    expect(sandbox.createSpace({ userId: user.id, capacity: left - 1 }).capacity).toBe(left - 1);
    expect(leftOf(sandbox)).toBe(0);
  });

  it("refuses an unknown user, and more than the pool has left", () => {
    const { sandbox, user, left } = setUp();
    const { world } = sandbox;
    expect(() => sandbox.createSpace({ userId: "17" })).toThrow(/^userId must be that of a user/);
    expect(() => sandbox.createSpace({ userId: user.id, capacity: left + 1 })).toThrow(
      `capacity must be at most ${left}`,
    );
    expect(() => sandbox.createSpace({ userId: user.id, capacity: 0 })).toThrow(
      /^capacity must be/,
    );
    expect(sandbox.world).toBe(world);
  });
});
