// Credentials that work at once, from whatever world there is.
import type { createSandbox } from "../index.ts";
import type { Application, User } from "../world/rows.ts";
import { all, select } from "../world/table.ts";
import { values } from "../world/tree.ts";

export interface Credentials {
  application: Application | undefined;
  user: User;
  token: string;
}

/** Of a system administrator, if the world has one who is not disabled. */
export function credentialsOf(sandbox: ReturnType<typeof createSandbox>): Credentials | undefined {
  const { users, applications } = sandbox.world;
  const candidates = [...values(select(users, "role", "2")), ...values(users.rows)];
  const user = candidates.find(({ status }) => status !== 1);
  if (!user) return undefined;
  const [application] = all(applications);
  return { application, user, token: sandbox.createToken({ userId: user.id }) };
}
