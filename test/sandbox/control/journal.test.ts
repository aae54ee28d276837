import { describe, expect, it } from "vitest";
import { createJournal } from "../../../src/sandbox/control/journal.ts";
import { recordOf } from "../../../src/sandbox/control/journal-entry.ts";
import { setUpDisturbances } from "../../support/disturbances.ts";
import { ENDPOINT } from "../../support/sandbox.ts";

describe("the size of the journal", () => {
  const call = async ({ fetch }: ReturnType<typeof setUpDisturbances>, times: number) => {
    for (let index = 0; index < times; index += 1) await fetch(`${ENDPOINT}/${index}`);
  };

  it("is 1,000 requests, of which the oldest are left out", async () => {
    const set = setUpDisturbances();
    await call(set, 1003);
    const { entries, last } = set.command.getJournal();
    expect(entries.map(({ number }) => number)).toEqual(
      Array.from({ length: 1000 }, (_, index) => index + 4),
    );
    expect(last).toBe(1003);
  });

  it("is what the option says, and 0 keeps none", async () => {
    const small = setUpDisturbances({ journalSize: 2 });
    await call(small, 3);
    expect(small.command.getJournal().entries.map(({ path }) => path)).toEqual(["/1", "/2"]);
    const off = setUpDisturbances({ journalSize: 0 });
    await call(off, 3);
    expect(off.command.getJournal()).toEqual({ entries: [], last: 0 });
  });

  it("does not hinder the log, which gets each entry", async () => {
    const logged: number[] = [];
    const set = setUpDisturbances({
      journalSize: 0,
      log({ number }) {
        logged.push(number);
        throw new Error("the disk is full");
      },
    });
    await call(set, 2);
    expect(logged).toEqual([1, 2]);
    expect(set.command.getJournal()).toEqual({ entries: [], last: 2 });
  });

  /** A request with a body of so many bytes, to a path of the contract or to another one. */
  function recordWith(bodySize: number, path: string) {
    const body = new TextEncoder().encode(JSON.stringify({ name: "x".repeat(bodySize) }));
    const request = { ...{ method: "POST", path, target: path, body }, origin: ENDPOINT };
    const arrived = { ...request, query: new URLSearchParams(), headers: new Headers() };
    return recordOf(arrived, {}, { time: 0, duration: 0 });
  }

  it("is bounded by the size of what is kept, too", () => {
    const maxBytes = 50_000;
    const journal = createJournal({ size: 1000, maxBytes });
    for (let index = 0; index < 900; index += 1) journal.record(recordWith(0, "x".repeat(250)));
    const numbers = journal.read().map(({ number }) => number);
    expect(numbers.length).toBeGreaterThan(50);
    expect(numbers.length * 250).toBeLessThan(maxBytes);
    expect(numbers).toEqual(numbers.map((_, index) => 900 - numbers.length + index + 1));
    expect(journal.clear()).toBe(numbers.length);
    expect(journal.read()).toEqual([]);
  });

  it("is bounded by what is shown of a long request, and not by the request", () => {
    const path = "/koodrive/ose/v1/space/group";
    for (const bodySize of [60_000, 12_000_000]) {
      const journal = createJournal({ size: 1000, maxBytes: 20_000 });
      for (let index = 0; index < 10; index += 1) journal.record(recordWith(bodySize, path));
      const operations = journal.read().map(({ operation }) => operation);
      expect(operations).toEqual(Array(10).fill("spaces.createGroup"));
    }
  });

  it("does not grow with a body of 12 MB, nor with long texts and lists", async () => {
    const { fetch, token: authorization, command } = setUpDisturbances();
    const headers = { authorization, "content-type": "application/json" };
    const send = (body: object) =>
      fetch(`${ENDPOINT}/koodrive/ose/v1/space/group`, {
        method: "POST",
        headers,
        body: JSON.stringify(body),
      });
    await send({ name: "x".repeat(12_000_000) });
    await send({
      name: "x".repeat(5_000),
      userIds: Array.from({ length: 70 }, (_, index) => `${index}`),
    });
    const [huge, long] = command.getJournal().entries;
    expect(huge).toMatchObject({ bodySize: 12_000_011, operation: "spaces.createGroup" });
    expect(huge).not.toHaveProperty("body");
    expect(long?.body).toEqual({
      name: `${"x".repeat(300)}…`,
      userIds: [...Array.from({ length: 50 }, (_, index) => `${index}`), "20 more"],
    });
    // Nor does one that is long in all its parts together.
    const wide = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`f${index}`, "y"]));
    const deep = Array.from({ length: 40 }, () => ({ ...wide, name: "x".repeat(250) }));
    await send({ name: "a", userIds: deep });
    const last = command.getJournal().entries.at(-1);
    expect(last).not.toHaveProperty("body");
    expect(JSON.stringify(last).length).toBeLessThan(2_000);
  });

  it("does not grow with long addresses", async () => {
    const { fetch, command } = setUpDisturbances();
    await fetch(`${ENDPOINT}/${"a".repeat(100_000)}?${"b".repeat(100_000)}=1`);
    expect(JSON.stringify(command.getJournal()).length).toBeLessThan(2_000);
  });
});

describe("getJournal", () => {
  async function setUpEntries() {
    const set = setUpDisturbances();
    const koodrive = set.clientOf();
    await koodrive.subscription.get();
    await koodrive.subscription.getUsage();
    await koodrive.spaces.listGroups({ offset: 0, limit: 0 }).catch(() => {});
    await koodrive.subscription.get();
    const numbers = (filter?: object) =>
      set.command.getJournal(filter).entries.map(({ number }) => number);
    return { ...set, numbers };
  }

  it("takes those of an operation, by either name", async () => {
    const { numbers } = await setUpEntries();
    expect(numbers({ operation: "subscription.get" })).toEqual([1, 4]);
    expect(numbers({ operation: "getSubscription" })).toEqual([1, 4]);
    expect(numbers({ operation: "spaces.delete" })).toEqual([]);
  });

  it("takes those that were refused, or were not", async () => {
    const { numbers } = await setUpEntries();
    expect(numbers({ refused: true })).toEqual([3]);
    expect(numbers({ refused: false })).toEqual([1, 2, 4]);
  });

  it("takes those since a number, and all filters together", async () => {
    const { numbers, command } = await setUpEntries();
    expect(numbers({ since: 2 })).toEqual([3, 4]);
    expect(numbers({ since: command.getJournal().last })).toEqual([]);
    expect(numbers({ since: 1, refused: false, operation: "subscription.get" })).toEqual([4]);
  });

  it("refuses wrong filters by their names", async () => {
    const { command } = await setUpEntries();
    for (const [argument, filter] of [
      ["operation", { operation: "spaces" }],
      ["operation", { operation: "all" }],
      ["operation", { operation: 7 }],
      ["refused", { refused: "true" }],
      ["since", { since: -1 }],
      ["from", { from: 1 }],
    ] as const) {
      expect(() => command.getJournal(filter as object)).toThrow(
        expect.objectContaining({ name: "ArgumentError", argument }),
      );
    }
  });
});

describe("clearJournal", () => {
  it("takes all out, and goes on counting", async () => {
    const { fetch, command } = setUpDisturbances();
    await fetch(ENDPOINT);
    expect(command.clearJournal()).toEqual({ cleared: 1 });
    expect(command.getJournal()).toEqual({ entries: [], last: 1 });
    await fetch(ENDPOINT);
    expect(command.getJournal()).toMatchObject({ entries: [{ number: 2 }], last: 2 });
    expect(() => command.clearJournal({ since: 1 })).toThrow(
      expect.objectContaining({ argument: "since" }),
    );
  });
});
