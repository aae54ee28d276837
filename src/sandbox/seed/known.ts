// What documents and programs can name: it is the same in all worlds that come with the sandbox.

/** A system administrator. */
export const ADMINISTRATOR = {
  id: "1580000000000000001",
  accountId: "1008600000000000001",
  name: "Li Hua",
} as const;

/** A common user, in the worlds that have more users than the administrator. */
export const USER = {
  id: "1580000000000000002",
  accountId: "1008600000000000002",
  name: "Wang Lei",
} as const;

/** What is in the user's space, in the world `demo`. */
export const FOLDER = { id: "F00000000000000000000000000000001", name: "Plans" } as const;

/** In that folder. It has three versions. */
export const FILE = { id: "F00000000000000000000000000000002", name: "Trade fair.txt" } as const;

/** In the user's recycle bin. */
export const RECYCLED_FILE = {
  id: "F00000000000000000000000000000003",
  name: "Notes of last year.txt",
} as const;

export const ROOT_DEPARTMENT_ID = "1580000000000000000";

export const APPLICATION = {
  appId: "sandbox-app",
  appSecret: "sandbox-secret",
  name: "Sandbox",
} as const;
