// Every list of the operations that have rules, walked by the client: whatever the size of the pages
// and the types of the values, it yields the same elements, each once.
import type { SandboxOptions } from "koodrive-client/sandbox";
import { beforeAll, describe, expect, it } from "vitest";
import { readContract } from "../../scripts/contract/contract.ts";
import { methodOf } from "../../scripts/contract/samples.ts";
import { rules } from "../../src/sandbox/rules/rules.ts";
import { preparations } from "../support/listed.ts";
import { collect } from "../support/pages.ts";
import { setUpSandbox } from "../support/sandbox.ts";

const NOW = Date.UTC(2026, 0, 1);
const lists = readContract().operations.filter(
  ({ id, node }) => Object.hasOwn(rules, id) && node["x-koodrive-pagination"],
);

describe.each(lists.map((operation) => [operation.id, operation] as const))(
  "%s",
  (id, operation) => {
    let whole: unknown[];

    async function walk(options: SandboxOptions = {}): Promise<unknown[]> {
      // A clock that stands still: entries of the audit log have the time of their calls.
      const { sandbox, clientOf } = await setUpSandbox({ ...options, now: () => NOW });
      const koodrive = clientOf("Li Hua");
      const args = (await preparations[id]?.({ sandbox, koodrive, clientOf })) ?? {};
      const method = operation.node["x-koodrive-method"];
      // biome-ignore lint/suspicious/noExplicitAny: the method is known at run time only.
      const list: any = methodOf(koodrive, { operation, method, args });
      return collect(list.all(args));
    }

    beforeAll(async () => {
      whole = await walk();
    });

    it("has several elements, each once", () => {
      expect(whole.length).toBeGreaterThan(1);
      expect(new Set(whole.map((element) => JSON.stringify(element))).size).toBe(whole.length);
    });

    it("is the same in pages of one", async () => {
      expect(await walk({ pageSize: 1 })).toEqual(whole);
    });

    it("is the same with every quirk", async () => {
      expect(await walk({ quirks: "all" })).toEqual(whole);
      expect(await walk({ quirks: "all", pageSize: 1 })).toEqual(whole);
    });

    it.each([1, 2, 3])("is the same with random quirks, seed %i", async (random) => {
      expect(await walk({ quirks: { random } })).toEqual(whole);
    });
  },
);
