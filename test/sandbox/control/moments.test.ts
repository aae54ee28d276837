import { createSandbox, type Sandbox, SandboxError } from "koodrive-client/sandbox";
import { describe, expect, it } from "vitest";

const START = Date.UTC(2026, 0, 1);

const nameOf = ({ world }: Sandbox) => world.organization.name;

const freeze = (sandbox: Sandbox) => sandbox.updateOrganization({ frozen: true });

describe("reset", () => {
  it("goes back to the world that the sandbox began with, not to nothing", () => {
    const sandbox = createSandbox();
    const { world } = sandbox;
    freeze(sandbox);
    sandbox.createAccount({ name: "Zhao Min", mobile: "008613600000001" });
    sandbox.reset();
    expect(sandbox.world).toBe(world);
    expect(sandbox.findUser({ name: "Li Hua" }).role).toBe(2);
  });

  it("sets the clock beside the real one, and pages back to their length", () => {
    const sandbox = createSandbox({ now: () => START, pageSize: 5 });
    sandbox.setClock({ time: 0, stopped: true });
    sandbox.setPageSize({ pageSize: 1 });
    sandbox.reset();
    expect(sandbox.getClock()).toMatchObject({ milliseconds: START, stopped: false });
    expect(sandbox.getInfo().pageSize).toBe(5);
  });

  it("ends tokens that were made since", async () => {
    const sandbox = createSandbox();
    const authorization = sandbox.createToken({ userId: sandbox.findUser().id });
    const address = "https://koodrive.example.com/koodrive/ose/v1/service";
    const statusOf = async () =>
      (await sandbox.fetch(address, { headers: { authorization } })).status;
    expect(await statusOf()).toBe(200);
    sandbox.reset();
    expect(await statusOf()).toBe(401);
  });

  it("keeps snapshots, of whatever came before", () => {
    const sandbox = createSandbox();
    freeze(sandbox);
    const { snapshot } = sandbox.snapshot();
    sandbox.reset();
    sandbox.restore({ snapshot });
    expect(sandbox.world.organization.frozen).toBe(true);
  });
});

describe("snapshot and restore", () => {
  it("bring back the very world, as often as asked", () => {
    const sandbox = createSandbox();
    freeze(sandbox);
    const { world } = sandbox;
    const { snapshot } = sandbox.snapshot();
    for (const name of ["One", "Two"]) {
      sandbox.updateOrganization({ name, frozen: false });
      sandbox.restore({ snapshot });
      expect(sandbox.world).toBe(world);
    }
  });

  it("bring back a time that stood still", () => {
    const sandbox = createSandbox();
    sandbox.setClock({ time: START, stopped: true });
    const { snapshot } = sandbox.snapshot();
    sandbox.advanceClock({ days: 3 });
    sandbox.setClock({ stopped: false });
    sandbox.restore({ snapshot });
    expect(sandbox.getClock()).toMatchObject({ milliseconds: START, stopped: true });
    sandbox.advanceClock({ days: 3 });
    sandbox.restore({ snapshot });
    expect(sandbox.now()).toBe(START);
  });

  it("bring back how far a running clock is from the real one", () => {
    let time = START;
    const sandbox = createSandbox({ now: () => time });
    sandbox.advanceClock({ milliseconds: 10 });
    const { snapshot } = sandbox.snapshot();
    sandbox.advanceClock({ days: 1 });
    time += 5;
    sandbox.restore({ snapshot });
    expect(sandbox.now()).toBe(START + 15);
  });

  it("keep snapshots apart, under numbers that are not used again", () => {
    const sandbox = createSandbox();
    const first = sandbox.snapshot();
    sandbox.updateOrganization({ name: "Second" });
    const second = sandbox.snapshot();
    sandbox.deleteSnapshot(second);
    expect(sandbox.snapshot().snapshot).not.toBe(second.snapshot);
    expect(sandbox.getInfo().snapshots).toEqual([first.snapshot, "3"]);
    sandbox.restore(first);
    expect(nameOf(sandbox)).toBe("Sandbox");
  });

  it.each(["restore", "deleteSnapshot"] as const)(
    "%s refuses a snapshot that is not kept",
    (name) => {
      const sandbox = createSandbox();
      const { world } = sandbox;
      const run = (argument: unknown) => () => sandbox[name](argument as never);
      expect(run({ snapshot: "1" })).toThrow("snapshot must be one that is kept; there is no 1");
      expect(run({ snapshot: 1 })).toThrow("snapshot must be a non-empty string");
      expect(run({})).toThrow("snapshot must be a non-empty string");
      expect(run(undefined)).toThrow("snapshot must be a non-empty string");
      expect(sandbox.world).toBe(world);
    },
  );

  it("keep 100 at most, and say how to make room", () => {
    const sandbox = createSandbox();
    for (let count = 0; count < 100; count += 1) sandbox.snapshot();
    expect(() => sandbox.snapshot()).toThrow(SandboxError);
    expect(() => sandbox.snapshot()).toThrow(
      "There can be 100 at most: delete some snapshots by deleteSnapshot.",
    );
    sandbox.deleteSnapshot({ snapshot: "1" });
    expect(sandbox.snapshot().snapshot).toBe("101");
  });
});

describe("fork", () => {
  it("begins as the sandbox is, and has nothing in common with it from then on", () => {
    const sandbox = createSandbox({ now: () => START });
    sandbox.updateOrganization({ name: "Before" });
    sandbox.advanceClock({ hours: 1 });
    const fork = sandbox.fork();
    expect(fork.world).toBe(sandbox.world);
    expect(fork.now()).toBe(sandbox.now());
    fork.updateOrganization({ name: "Fork" });
    fork.advanceClock({ hours: 1 });
    sandbox.updateOrganization({ name: "After" });
    expect([nameOf(fork), nameOf(sandbox)]).toEqual(["Fork", "After"]);
    expect(fork.now() - sandbox.now()).toBe(3_600_000);
  });

  it("goes back to where it was made, by reset", () => {
    const sandbox = createSandbox({ now: () => START });
    sandbox.updateOrganization({ name: "Before" });
    sandbox.setClock({ time: START, stopped: true });
    const fork = sandbox.fork();
    fork.updateOrganization({ name: "Fork" });
    fork.setClock({ time: 0, stopped: false });
    fork.reset();
    expect(nameOf(fork)).toBe("Before");
    expect(fork.getClock()).toMatchObject({ milliseconds: START, stopped: true });
  });

  it("has snapshots of its own", () => {
    const sandbox = createSandbox();
    const { snapshot } = sandbox.snapshot();
    const fork = sandbox.fork();
    expect(() => fork.restore({ snapshot })).toThrow("there is no 1");
    fork.snapshot();
    fork.snapshot();
    expect(sandbox.getInfo().snapshots).toEqual(["1"]);
  });

  it("can be made of a fork, and as often as needed", () => {
    let sandbox = createSandbox();
    sandbox.updateOrganization({ name: "First" });
    for (let count = 0; count < 200; count += 1) sandbox = sandbox.fork();
    expect(nameOf(sandbox)).toBe("First");
    expect(sandbox.getInfo().forks).toEqual([]);
  });

  it("answers at the same address with its own tokens", async () => {
    const sandbox = createSandbox();
    const fork = sandbox.fork();
    const authorization = fork.createToken({ userId: fork.findUser().id });
    const address = "https://koodrive.example.com/koodrive/ose/v1/service";
    const statuses = [sandbox, fork].map(({ fetch }) =>
      fetch(address, { headers: { authorization } }),
    );
    expect((await Promise.all(statuses)).map(({ status }) => status)).toEqual([401, 200]);
  });
});

describe("getInfo", () => {
  it("tells what the sandbox is and how much is in it", () => {
    const sandbox = createSandbox({ now: () => START });
    const info = sandbox.getInfo();
    expect(info).toMatchObject({
      world: "demo",
      time: "2026-01-01T00:00:00.000Z",
      organization: { name: "Sandbox", tenantId: sandbox.world.organization.tenantId },
      snapshots: [],
      forks: [],
    });
    expect(info.version).toMatch(/^\d+\.\d+\.\d+/);
    sandbox.createApplication();
    const { counts } = sandbox.getInfo();
    expect(counts.users).toBeGreaterThan(1);
    expect(counts.applications).toBe(info.counts.applications + 1);
  });

  it("names the world by its name", () => {
    expect(createSandbox({ world: "empty" }).getInfo().world).toBe("empty");
  });
});

describe("setPageSize", () => {
  it("limits pages, or no longer", () => {
    const sandbox = createSandbox();
    sandbox.setPageSize({ pageSize: 2 });
    expect(sandbox.world.pageSize).toBe(2);
    expect(sandbox.getInfo().pageSize).toBe(2);
    sandbox.setPageSize({ pageSize: null });
    expect(sandbox.world.pageSize).toBe(Number.POSITIVE_INFINITY);
  });

  it.each([0, -1, 1.5, "2", undefined])("refuses %j", (pageSize) => {
    const sandbox = createSandbox();
    expect(() => sandbox.setPageSize({ pageSize } as never)).toThrow(
      "pageSize must be a whole number from 1, or null",
    );
    expect(sandbox.world.pageSize).toBe(Number.POSITIVE_INFINITY);
  });
});
