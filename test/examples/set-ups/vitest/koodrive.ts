// A world of its own for a test: its commands, its address for the program under test, and a client
// of its system administrator.
import { accessToken, createKooDriveClient } from "koodrive-client";
import { connectSandbox } from "koodrive-client/sandbox";
import { inject, onTestFinished } from "vitest";

const shared = connectSandbox(inject("sandbox"));

export async function forkWorld() {
  const { url: endpoint, fork } = await shared.fork();
  onTestFinished(() => shared.closeFork({ fork }));
  const sandbox = connectSandbox(endpoint);
  const { id: userId } = await sandbox.findUser({ role: 2 });
  const token = await sandbox.createToken({ userId });
  const koodrive = createKooDriveClient({ endpoint, auth: accessToken(token) });
  return { sandbox, endpoint, koodrive };
}
