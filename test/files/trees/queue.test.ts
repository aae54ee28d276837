// Work that is found and done at the same time.
import { describe, expect, it } from "vitest";
import { workOn } from "../../../src/files/trees/queue.ts";

const tick = () => new Promise((resolve) => setImmediate(resolve));

describe("work", () => {
  it("begins before all is found, and what is found waits for room", async () => {
    const ALL = 100_000;
    let found = 0;
    let done = 0;
    let most = 0;
    let foundAtFirst = ALL;
    await workOn<number>(
      async (queue) => {
        for (; found < ALL; found += 1) await queue.add(found);
        queue.end();
      },
      async (_item, { waiting }) => {
        foundAtFirst = Math.min(foundAtFirst, found);
        most = Math.max(most, waiting.length);
        done += 1;
      },
      { concurrency: 4, room: 100 },
    );
    expect([done, foundAtFirst < 200, most <= 100]).toEqual([ALL, true, true]);
  });

  it("that is ready passes work that is not", async () => {
    const done: string[] = [];
    await workOn<string>(
      async (queue) => {
        for (const item of ["child", "parent", "other"]) await queue.add(item);
        queue.end();
      },
      async (item) => {
        await tick();
        done.push(item);
      },
      { concurrency: 1, isReady: (item) => item !== "child" || done.includes("parent") },
    );
    expect(done).toEqual(["parent", "child", "other"]);
  });

  it.each(["find", "work"])(
    "ends with the first error, of %s, when all has ended",
    async (place) => {
      const error = new Error("no");
      let underWay = 0;
      const run = workOn<number>(
        async (queue) => {
          for (let item = 0; ; item += 1) {
            if (place === "find" && item === 10) throw error;
            await queue.add(item);
          }
        },
        async (item) => {
          underWay += 1;
          await tick();
          underWay -= 1;
          if (place === "work" && item === 3) throw error;
        },
        { concurrency: 3, room: 2 },
      );
      await expect(run).rejects.toBe(error);
      expect(underWay).toBe(0);
    },
  );
});
