// Emptying the recycle bin of a space, which goes on in the background.
import { binOf, purgeFile } from "../world/files.ts";
import { find } from "../world/table.ts";
import { values } from "../world/tree.ts";
import { beginWork, forgetWork, type Performers } from "../world/works.ts";
import { operatorOf } from "./authority.ts";
import { findUsableSpace } from "./file-access.ts";
import { isRefusal, refuse } from "./refusal.ts";
import type { Rules } from "./rule.ts";
import { apiReference, type Statements } from "./statement.ts";

export const recycleBinStatements = {
  "recycle-bin.space": {
    says: "A request that has the space in both fields has the same in both; 13000102.",
    assumed: "The tables have one of the fields, and the examples the other.",
  },
  "recycle-bin.work": {
    says:
      "What is in the recycle bin is deleted in the background, one after the other. What has " +
      "been restored by then stays. No job is listed.",
    source: apiReference("clearRecycleFile"),
    assumed: "The page names no job.",
  },
} as const satisfies Statements;

export const recycleBinRules: Rules<"clearRecycleBin"> = {
  clearRecycleBin: {
    changes: true,
    run(world, caller, { body: { container, containerId = container } }) {
      if (containerId !== container) {
        const detail = "must be the same as container";
        return refuse("13000102", "recycle-bin.space", { field: "containerId", detail });
      }
      const reference = { containerId, field: "container" };
      const space = findUsableSpace(world, caller, reference, "deletePermission");
      if (isRefusal(space)) return space;
      const items = Array.from(values(binOf(world, containerId)), ({ id }) => id);
      const userId = operatorOf(caller);
      const [next] = beginWork(world, { family: "purge", type: "recycleBin", userId, items });
      return [next, {}];
    },
  },
};

export const purgePerformer: Performers[string] = {
  perform(world, _work, { id }) {
    const file = find(world.files, id);
    return [file?.recycled ? purgeFile(world, file) : world, { succeeded: true }];
  },
  // Nobody can ask for it.
  finish: forgetWork,
};
