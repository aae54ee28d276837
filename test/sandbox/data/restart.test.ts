// What is there again when a sandbox is opened once more.

import { accessToken, createKooDriveClient } from "koodrive-client";
import type { KeptSandbox, Seed } from "koodrive-client/sandbox";
import { describe, expect, it } from "vitest";
import { contentsOf, open, temporaryDirectory } from "../../support/kept.ts";
import { runProgram } from "../../support/program.ts";
import { ENDPOINT } from "../../support/sandbox.ts";

const START = Date.UTC(2026, 0, 1);

function clientOf(sandbox: KeptSandbox, token?: string) {
  const { fetch, now, findUser, createToken } = sandbox;
  const auth = accessToken(token ?? createToken({ userId: findUser({ role: 2 }).id }));
  return createKooDriveClient({ endpoint: ENDPOINT, auth, fetch, now, retry: false });
}

/** Changes something of all kinds: rows that are added, replaced and dropped, and fields. */
async function use(sandbox: KeptSandbox): Promise<void> {
  const koodrive = clientOf(sandbox);
  await koodrive.groups.create({ groupName: "Readers", sourceType: 1 });
  await koodrive.users.delete({ userId: sandbox.findUser({ name: "Ma Lan" }).id });
  await koodrive.spaces.update({ ownerId: sandbox.findUser().id, type: 1, capacity: "30" });
  await koodrive.users.get({ userId: "1" }).catch(() => {});
  sandbox.updateOrganization({ name: "Acme" });
  sandbox.setPageSize({ pageSize: 7 });
}

describe("a sandbox that is opened again", () => {
  it("has the world that it had, to the last row and field", async () => {
    const data = temporaryDirectory();
    const first = await open(data);
    await use(first);
    const { world } = first;
    await first.close();
    expect(contentsOf((await open(data)).world)).toEqual(contentsOf(world));
  });

  it("goes on with its identifiers, and its sessions", async () => {
    const data = temporaryDirectory();
    const first = await open(data);
    const token = first.createToken({ userId: first.findUser({ role: 2 }).id });
    const create = async (sandbox: KeptSandbox, groupName: string) => {
      const { id = "" } = await clientOf(sandbox, token).groups.create({
        groupName,
        sourceType: 1,
      });
      return BigInt(id);
    };
    const id = await create(first, "First");
    await first.close();
    expect(await create(await open(data), "Second")).toBeGreaterThan(id);
  });

  it.each([
    ["runs ahead of the real one by as much", { time: START + 1000 }, START + 1500],
    ["stands still at the same time", { time: START + 1000, stopped: true }, START + 1000],
  ])("has a clock that %s", async (_, setting, expected) => {
    const data = temporaryDirectory();
    const first = await open(data, { now: () => START });
    first.setClock(setting);
    await first.close();
    expect((await open(data, { now: () => START + 500 })).now()).toBe(expected);
  });

  it("is what it began with after a reset, and stays so", async () => {
    const data = temporaryDirectory();
    const first = await open(data);
    const { world } = first;
    await use(first);
    await first.close();
    const second = await open(data);
    second.setClock({ time: 0, stopped: true });
    second.reset();
    expect(contentsOf(second.world)).toEqual(contentsOf(world));
    await second.close();
    const third = await open(data, { now: () => START });
    expect(contentsOf(third.world)).toEqual(contentsOf(world));
    expect(third.getClock()).toMatchObject({ milliseconds: START, stopped: false });
  });

  it("has no snapshots, and nothing of what its forks were", async () => {
    const data = temporaryDirectory();
    const first = await open(data);
    first.fork().updateOrganization({ name: "Fork" });
    first.snapshot();
    await first.close();
    const { world, getInfo } = await open(data);
    expect([world.organization.name, getInfo().snapshots]).toEqual(["Sandbox", []]);
  });

  it("returns to a snapshot for good", async () => {
    const data = temporaryDirectory();
    const first = await open(data);
    const { snapshot } = first.snapshot();
    await use(first);
    first.restore({ snapshot });
    const { world } = first;
    await first.close();
    expect(contentsOf((await open(data)).world)).toEqual(contentsOf(world));
  });
});

describe("the world of a directory", () => {
  const seed: Seed = { organization: { name: "Acme" } };

  it.each([["empty"], [seed]] as const)("is the one that it began with: %j", async (world) => {
    const data = temporaryDirectory();
    const first = await open(data, { world });
    const { name } = first.world.organization;
    first.updateOrganization({ name: "Other" });
    await first.close();
    const second = await open(data);
    expect(second.getInfo().world).toBe(typeof world === "string" ? world : "custom");
    second.reset();
    expect(second.world.organization.name).toBe(name);
    await second.close();
    await expect(open(data, { world })).resolves.toBeDefined();
  });

  it.each([
    ["demo", "empty", 'which began with "demo"'],
    [seed, "demo", "which began with another seed"],
    [seed, { organization: { name: "Other" } }, "which began with another seed"],
  ] as const)("cannot become another one: %j", async (world, other, reason) => {
    const data = temporaryDirectory();
    await (await open(data, { world })).close();
    await expect(open(data, { world: other })).rejects.toThrow(
      `world must be left out or be that of the directory, ${reason}`,
    );
    await expect(open(data)).resolves.toBeDefined();
  });

  it("has the pages that the options say, or else those that it had", async () => {
    const data = temporaryDirectory();
    await (await open(data, { pageSize: 3 })).close();
    const second = await open(data);
    expect(second.getInfo().pageSize).toBe(3);
    await second.close();
    expect((await open(data, { pageSize: 5 })).getInfo().pageSize).toBe(5);
  });

  it("goes on with the other limits, too", async () => {
    const data = temporaryDirectory();
    await (await open(data, { minPartSize: 7, addressLifetime: 60 })).close();
    expect((await open(data)).world).toMatchObject({ minPartSize: 7, addressLifetime: 60 });
  });
});

describe("a process that ends", () => {
  const program = (data: string, end: string) => `
    import { openSandbox } from "koodrive-client/sandbox";
    const sandbox = await openSandbox({ data: ${JSON.stringify(data)} });
    sandbox.setClock({ time: 0, stopped: true });
    const authorization = sandbox.createToken({ userId: sandbox.findUser().id });
    sandbox.setClock({ time: "1970-01-01T00:10:00Z" });
    const address = "${ENDPOINT}/koodrive/ose/v1/service";
    const { status } = await sandbox.fetch(address, { headers: { authorization } });
    console.log(status, authorization);
    ${end}`;

  it.each([
    ["by itself", ""],
    ["by process.exit", "process.exit(0);"],
  ])("%s keeps how long sessions last", async (_, end) => {
    const data = temporaryDirectory();
    const { stdout, stderr } = await runProgram(program(data, end));
    expect(stderr).toBe("");
    const [status, token = ""] = stdout.trim().split(/ (.*)/);
    expect(status).toBe("200");
    const { world } = await open(data);
    const [row] = [...(contentsOf(world).tokens as { value: string; expires: number }[])];
    expect(row).toMatchObject({ value: token, expires: 30 * 60_000 });
  });
});
