// What is written when, and what becomes of a change that cannot be written.
import { createSandbox, SandboxError } from "koodrive-client/sandbox";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { issueToken, useToken } from "../../../src/sandbox/auth/tokens.ts";
import { createApp } from "../../../src/sandbox/http.ts";
import { type Changes, changesBetween } from "../../../src/sandbox/saved/changes.ts";
import { createKeeper } from "../../../src/sandbox/saved/keeper.ts";
import { setMoment } from "../../../src/sandbox/state.ts";
import { put, rowsOf } from "../../../src/sandbox/world/table.ts";
import type { World } from "../../../src/sandbox/world/world.ts";
import { smallWorld } from "../../support/small-world.ts";
import { stateOf } from "../../support/state.ts";

const [USER = ""] = rowsOf(smallWorld().users).map(({ id }) => id);

/** A state that writes into a list, unless its disk is full. */
function setUp() {
  const [world, token] = issueToken(smallWorld(), { userId: USER });
  const state = stateOf(world, () => world.now);
  const written: string[][] = [];
  const disk = { isFull: false };
  const write = ({ rows }: Changes) => {
    if (disk.isFull) throw new Error("database or disk is full");
    written.push(
      Array.from(rows, ({ table, key, json }) => `${table} ${key} ${json ? "put" : "dropped"}`),
    );
  };
  const keeper = createKeeper("./data", write, { world, clock: state.clock });
  state.keeper = keeper;
  /** What a call does that changes nothing. */
  const prolong = (minutes: number) => {
    const [next] = useToken({ ...state.world, now: world.now + minutes * 60_000 }, token.value);
    setMoment(state, { world: next });
  };
  return { state, token, written, disk, keeper, prolong };
}

const withNewAccount = (world: World): World => ({
  ...world,
  accounts: put(world.accounts, { accountId: "7", name: "Sun Bo", mobile: "" }),
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("a change", () => {
  it("is written at once, and nothing but it", () => {
    const { state, written } = setUp();
    setMoment(state, { world: withNewAccount(state.world) });
    expect(written).toEqual([["accounts 7 put"]]);
  });

  it("of the clock is written at once", () => {
    const { state, written } = setUp();
    setMoment(state, { clock: state.clock.copy() });
    expect(written).toEqual([[]]);
  });

  it.each([
    ["a new token", (world: World) => issueToken(world, { userId: USER })[0]],
    ["fewer tokens", (world: World) => ({ ...world, tokens: smallWorld().tokens })],
    ["a field", (world: World) => ({ ...world, pageSize: 3 })],
  ])("is written at once if it is %s", (_, change) => {
    const { state, written } = setUp();
    setMoment(state, { world: change(state.world) });
    expect(written).toHaveLength(1);
  });
});

describe("that a session goes on", () => {
  it("is written a second later, however often it was used", () => {
    const { token, written, prolong } = setUp();
    prolong(1);
    prolong(2);
    vi.advanceTimersByTime(999);
    expect(written).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(written).toEqual([[`tokens ${token.value} put`]]);
    vi.advanceTimersByTime(10_000);
    expect(written).toHaveLength(1);
  });

  it("is written with the next change, or at the end", () => {
    const { state, token, written, keeper, prolong } = setUp();
    prolong(1);
    setMoment(state, { world: withNewAccount(state.world) });
    prolong(2);
    keeper.close();
    keeper.close();
    vi.advanceTimersByTime(10_000);
    const row = `tokens ${token.value} put`;
    expect(written).toEqual([["accounts 7 put", row], [row]]);
  });

  it("is tried again with the next change if it cannot be written", () => {
    const { state, disk, written, prolong } = setUp();
    prolong(1);
    disk.isFull = true;
    vi.advanceTimersByTime(1_000);
    disk.isFull = false;
    setMoment(state, { world: withNewAccount(state.world) });
    expect(written).toMatchObject([{ length: 2 }]);
  });
});

describe("what cannot be written", () => {
  it("has not happened, and can be made again when there is room", () => {
    const { state, disk, written } = setUp();
    const { world } = state;
    disk.isFull = true;
    const change = () => setMoment(state, { world: withNewAccount(world) });
    expect(change).toThrow(
      new SandboxError("./data cannot be written: database or disk is full. Nothing has changed."),
    );
    expect(state.world).toBe(world);
    disk.isFull = false;
    change();
    expect(written).toEqual([["accounts 7 put"]]);
  });

  it("is answered as a failure of the gateway", async () => {
    const { state, token, disk } = setUp();
    const { world } = state;
    disk.isFull = true;
    const address = "https://koodrive.example.com/koodrive/ose/v1/usergroups";
    const request = new Request(address, {
      method: "POST",
      headers: { authorization: token.value, "content-type": "application/json" },
      body: JSON.stringify({ groupName: "Readers", sourceType: 1 }),
    });
    const response = await createApp(state).fetch(request);
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({
      error_code: "APIGW.0601",
      error_msg: expect.stringContaining("database or disk is full"),
    });
    expect(state.world).toBe(world);
    const { journal } = state.disturbances;
    expect(journal.read({}).at(-1)?.refusal?.statement).toBe("gate.failure");
  });

  it("is refused after the end", () => {
    const { state, keeper } = setUp();
    keeper.close();
    const change = () => setMoment(state, { world: withNewAccount(state.world) });
    expect(change).toThrow(new SandboxError("The sandbox in ./data was closed."));
  });
});

it("all of a world is written where nothing is", () => {
  const { world, now } = createSandbox();
  const { clock } = stateOf(world, now);
  const { values, rows } = changesBetween(undefined, { world, clock });
  expect(values.map(([name]) => name)).toContain("organization");
  expect([...rows].filter(({ table }) => table === "users")).toHaveLength(13);
});
