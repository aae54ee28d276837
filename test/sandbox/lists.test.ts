// Every list of the operations that have rules, walked by the client: whatever the size of the pages
// and the types of the values, it yields the same elements, each once.
import type { SandboxOptions } from "koodrive-client/sandbox";
import { beforeAll, describe, expect, it } from "vitest";
import { type Operation, readContract } from "../../scripts/contract/contract.ts";
import { methodOf, type SampleCall } from "../../scripts/contract/samples.ts";
import { rules } from "../../src/sandbox/rules/rules.ts";
import { all } from "../../src/sandbox/world/table.ts";
import { collect } from "../support/pages.ts";
import { setUpSandbox } from "../support/sandbox.ts";

const NOW = Date.UTC(2026, 0, 1);
const contract = readContract();
const lists = contract.operations.filter(
  ({ id, node }) => Object.hasOwn(rules, id) && node["x-koodrive-pagination"],
);

/** What a list must be told, where it does not go without. */
function argumentsFor({ id }: Operation, groupId: string): Record<string, unknown> {
  if (id === "listGroupMembers") return { groupId };
  return id === "listUserGroups" ? { sourceType: 0 } : {};
}

describe.each(lists.map((operation) => [operation.id, operation] as const))(
  "%s",
  (_, operation) => {
    let whole: unknown[];

    async function walk(options: SandboxOptions = {}): Promise<unknown[]> {
      // A clock that stands still: entries of the audit log have the time of their calls.
      const { sandbox, clientOf } = await setUpSandbox({ ...options, now: () => NOW });
      const { messages } = clientOf("Li Hua");
      // So that the audit log has something to list.
      for (const operate of [0, 0, 0] as const) await messages.updateAll({ operate });
      const [group] = [...all(sandbox.world.groups)].filter(({ sourceType }) => sourceType === 0);
      const args = argumentsFor(operation, group?.id ?? "");
      const call: SampleCall = { operation, method: operation.node["x-koodrive-method"], args };
      // biome-ignore lint/suspicious/noExplicitAny: the method is known at run time only.
      const method: any = methodOf(clientOf("Li Hua"), call);
      return collect(method.all(args));
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
    });

    it.each([1, 2, 3])("is the same with random quirks, seed %i", async (random) => {
      expect(await walk({ quirks: { random } })).toEqual(whole);
    });
  },
);
