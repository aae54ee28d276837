// A world that is made once, and a fork of it with a client of its system administrator, for each
// test. Nothing is sent anywhere.
import { accessToken, createKooDriveClient } from "koodrive-client";
import { createSandbox } from "koodrive-client/sandbox";

const beginning = createSandbox({ world: "demo" });

export function forkWorld() {
  const sandbox = beginning.fork();
  const { id: userId } = sandbox.findUser({ role: 2 });
  const koodrive = createKooDriveClient({
    endpoint: "https://koodrive.example.com",
    auth: accessToken(() => sandbox.createToken({ userId })),
    fetch: sandbox.fetch,
    now: sandbox.now,
  });
  return { sandbox, koodrive };
}
