// Credentials that work at once, from whatever world there is.
import { type Application, type createSandbox, rowsOf, type User } from "../../sandbox/index.ts";

export interface Credentials {
  application: Application | undefined;
  user: User;
  token: string;
}

/** Of a system administrator, if the world has one who is not disabled. */
export function credentialsOf(sandbox: ReturnType<typeof createSandbox>): Credentials | undefined {
  const { users, applications } = sandbox.world;
  const enabled = rowsOf(users).filter(({ status }) => status !== 1);
  const user = enabled.find(({ role }) => role === 2) ?? enabled[0];
  if (!user) return undefined;
  const [application] = rowsOf(applications);
  return { application, user, token: sandbox.createToken({ userId: user.id }) };
}
