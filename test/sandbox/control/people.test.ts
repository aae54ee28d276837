import { createSandbox } from "koodrive-client/sandbox";
import { describe, expect, it } from "vitest";
import { all, find } from "../../../src/sandbox/world/table.ts";

const ACCOUNT = { name: "Zhao Min", mobile: "008613600000001" };
const MESSAGE = { type: "002", sender: "KooDrive", text: "Two days to go." } as const;

describe("createAccount", () => {
  it("makes an account of OrgID that is no user yet", () => {
    const sandbox = createSandbox();
    const { users } = sandbox.world;
    const account = sandbox.createAccount(ACCOUNT);
    expect(account).toEqual({ ...ACCOUNT, accountId: expect.stringMatching(/^10086\d{14}$/) });
    expect(find(sandbox.world.accounts, account.accountId)).toEqual(account);
    expect(sandbox.world.users).toBe(users);
    expect(sandbox.createAccount(ACCOUNT).accountId).not.toBe(account.accountId);
  });

  it("takes an identifier that nothing has", () => {
    const sandbox = createSandbox();
    const { id, accountId: ofUser } = sandbox.findUser();
    sandbox.createAccount({ ...ACCOUNT, accountId: "7" });
    const { world } = sandbox;
    const { departments, groups, spaces, messages } = world;
    const others = [departments, groups, spaces, messages].map((table) => {
      const [row] = all<{ id: string }>(table);
      return row?.id ?? "";
    });
    for (const accountId of ["7", ofUser, id, ...others]) {
      expect(() => sandbox.createAccount({ ...ACCOUNT, accountId })).toThrow(
        `accountId must be new; something has ${accountId} already`,
      );
    }
    expect(sandbox.world).toBe(world);
  });

  it("makes no other identifier like the given one later", () => {
    const sandbox = createSandbox();
    const message = { userId: sandbox.findUser().id, ...MESSAGE };
    const accountId = String(BigInt(sandbox.sendMessage(message).id) + 2n ** 60n);
    sandbox.createAccount({ ...ACCOUNT, accountId });
    expect(sandbox.sendMessage(message).id).toBe(String(BigInt(accountId) + 1n));
  });

  it.each([
    [{ name: "Zhao Min" }, "mobile must be a non-empty string"],
    [{ mobile: "1" }, "name must be a non-empty string"],
    [{ ...ACCOUNT, accountId: 7 }, "accountId must be a string of up to 19 digits"],
    [{ ...ACCOUNT, accountId: "abc" }, "accountId must be a string of up to 19 digits"],
    [undefined, "name must be a non-empty string"],
  ])("refuses %j", (account, message) => {
    expect(() => createSandbox().createAccount(account as never)).toThrow(message);
  });
});

describe("findUser", () => {
  it("finds by name, by role and by either identifier", () => {
    const sandbox = createSandbox();
    const user = sandbox.findUser({ name: "Wang Lei" });
    expect(user).toMatchObject({ name: "Wang Lei", role: 1, status: 0 });
    expect(user.containerIds).toHaveLength(1);
    expect(sandbox.findUser({ role: 1 })).toEqual(user);
    expect(sandbox.findUser({ userId: user.id })).toEqual(user);
    expect(sandbox.findUser({ userId: user.accountId, role: 1, name: "Wang Lei" })).toEqual(user);
  });

  it("finds the one that was made first", () => {
    const sandbox = createSandbox();
    const [first] = all(sandbox.world.users);
    expect(sandbox.findUser()).toMatchObject({ ...first });
  });

  it("refuses where nobody has all that is asked for", () => {
    const sandbox = createSandbox();
    const { id } = sandbox.findUser({ name: "Wang Lei" });
    for (const query of [
      { name: "Wang" },
      { name: "Wang Lei", role: 2 as const },
      { userId: id, role: 2 as const },
      { userId: id, name: "Li Hua" },
      { userId: "17" },
    ]) {
      expect(() => sandbox.findUser(query)).toThrow(
        `${Object.keys(query)[0]} must be that of a user; nobody has ${JSON.stringify(query)}`,
      );
    }
  });

  it("refuses a role that there is not", () => {
    expect(() => createSandbox().findUser({ role: 4 as never })).toThrow(
      "role must be one of 0, 1, 2, 3, 5",
    );
  });
});

describe("listUsers", () => {
  it("lists in the order in which they were made, from a place on", () => {
    const sandbox = createSandbox();
    const names = [...all(sandbox.world.users)].map(({ name }) => name);
    const listed = sandbox.listUsers().map(({ name }) => name);
    expect(listed).toEqual(names);
    expect(sandbox.listUsers({ offset: 1, limit: 1 }).map(({ name }) => name)).toEqual([names[1]]);
    expect(sandbox.listUsers({ offset: names.length })).toEqual([]);
  });

  it("lists those of a name or a role", () => {
    const sandbox = createSandbox();
    const common = sandbox.listUsers({ role: 1 });
    expect(common.map(({ role }) => role)).toEqual(common.map(() => 1));
    expect(common).toContainEqual(sandbox.findUser({ name: "Wang Lei" }));
    expect(sandbox.listUsers({ name: "Li Hua" })).toEqual([sandbox.findUser({ name: "Li Hua" })]);
    expect(sandbox.listUsers({ name: "Nobody" })).toEqual([]);
  });

  it("refuses other places and lengths", () => {
    const sandbox = createSandbox();
    expect(() => sandbox.listUsers({ offset: -1 })).toThrow("offset must be a whole number from 0");
    expect(() => sandbox.listUsers({ limit: 1001 })).toThrow(
      "limit must be a whole number from 1 to 1000",
    );
  });
});

describe("sendMessage", () => {
  it("leaves an unread message for the user", () => {
    const sandbox = createSandbox({ now: () => Date.UTC(2026, 0, 1) });
    const { id, accountId } = sandbox.findUser({ name: "Wang Lei" });
    const message = sandbox.sendMessage({ userId: accountId, ...MESSAGE });
    expect(message).toEqual({
      ...MESSAGE,
      id: expect.any(String),
      userId: id,
      read: false,
      createTime: Date.UTC(2026, 0, 1),
    });
    expect([...all(sandbox.world.messages)]).toContainEqual(message);
  });

  it.each([
    [{ userId: "17" }, "userId must be that of a user; there is no 17"],
    [{ type: "004" }, 'type must be one of "000", "001", "002", "003"'],
    [{ type: 2 }, /^type must be one of/],
    [{ sender: "" }, "sender must be a non-empty string"],
    [{ text: undefined }, "text must be a non-empty string"],
    [{ title: "a" }, /^title is no argument here/],
  ])("refuses %j, and the world stays", (part, message) => {
    const sandbox = createSandbox();
    const { id: userId } = sandbox.findUser();
    const { world } = sandbox;
    expect(() => sandbox.sendMessage({ userId, ...MESSAGE, ...part } as never)).toThrow(message);
    expect(sandbox.world).toBe(world);
  });
});

describe("a name where an identifier is expected", () => {
  const userId = "Wang Lei";
  const sandbox = createSandbox();

  it.each([
    ["createToken", () => sandbox.createToken({ userId })],
    ["createAuthCode", () => sandbox.createAuthCode({ userId })],
    ["sendMessage", () => sandbox.sendMessage({ userId, ...MESSAGE })],
    ["findUser", () => sandbox.findUser({ userId })],
  ])("is refused by %s, which says how users are found by name", (_, run) => {
    expect(run).toThrow(/^userId must be .* \(it is by identifier; findUser finds by name\)$/);
  });

  it("is not suspected in an identifier that nobody has", () => {
    expect(() => sandbox.findUser({ userId: "17" })).toThrow(/nobody has \{"userId":"17"\}$/);
    expect(() => sandbox.createToken({ userId: "17" })).toThrow(/there is no 17$/);
  });
});
