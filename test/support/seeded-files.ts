// A sandbox whose first user has two spaces, with files in one of them.
import { createSandbox, type SeedFolder } from "koodrive-client/sandbox";
import { find, select } from "../../src/sandbox/world/table.ts";
import { values } from "../../src/sandbox/world/tree.ts";

const FILES: SeedFolder = {
  "Plans/": {
    "plan.txt": { text: "third", versions: ["first", { text: "second", keepForever: true }] },
    "2025/": { "plan.txt": "next" },
  },
  "old.txt": { text: "old", recycled: true },
};

export function setUpSeededFiles() {
  const sandbox = createSandbox({
    world: {
      users: [
        { name: "A", space: { capacity: 1, files: FILES }, moreSpaces: [1] },
        { name: "B", role: "system administrator" },
      ],
      rootDepartment: { space: 1 },
    },
  });
  const [user, other] = sandbox.listUsers();
  const { id: userId = "", containerIds: [containerId = "", second = ""] = [] } = user ?? {};
  const otherId = other?.id ?? "";
  const spaceOf = (id: string) => find(sandbox.world.spaces, id);
  const versionsOf = (fileId: string) => [
    ...values(select(sandbox.world.versions, "file", fileId)),
  ];
  return { sandbox, userId, otherId, containerId, second, spaceOf, versionsOf };
}
