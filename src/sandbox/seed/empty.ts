// The world `empty`: what an organization is that has just signed up.
import { ADMINISTRATOR, APPLICATION, ROOT_DEPARTMENT_ID } from "./known.ts";
import type { Seed } from "./seed.ts";

export const emptySeed: Seed = {
  organization: { name: "Sandbox" },
  rootDepartment: { id: ROOT_DEPARTMENT_ID },
  users: [{ ...ADMINISTRATOR, role: "system administrator", space: 20 }],
  accounts: [
    { name: "Wang Lei", accountId: "1008600000000000002" },
    { name: "Zhang Min", accountId: "1008600000000000003" },
    { name: "Chen Yu", accountId: "1008600000000000004" },
    { name: "Amara Osei", accountId: "1008600000000000005" },
    { name: "Tom Fischer", accountId: "1008600000000000006" },
  ],
  applications: [APPLICATION],
};
