// A sandbox at a port of this machine for one sample, and what the sample finds in its environment.
import { createSandbox } from "koodrive-client/sandbox";
import { onTestFinished } from "vitest";
import { thingsIn } from "../../scripts/sandbox-things.ts";
import { APP_TOKEN, ENDPOINT, USER_TOKEN } from "../../scripts/site/samples/request.ts";

export type Stage = Awaited<ReturnType<typeof openStage>>;

/** Closed when the test has finished. */
export async function openStage() {
  const sandbox = createSandbox();
  const { url, close } = await sandbox.listen();
  onTestFinished(close);
  const things = await thingsIn(sandbox, url);
  const { application } = things.credentials;
  const session = await things.session();
  return {
    things,
    environment: {
      [ENDPOINT]: url,
      [USER_TOKEN]: session?.accessToken ?? "",
      [APP_TOKEN]: sandbox.createToken({ appId: application?.appId ?? "" }),
    },
    /** Begins to watch the requests that arrive. Returns what tells them. */
    watch() {
      const { last: since } = sandbox.getJournal();
      return () => sandbox.getJournal({ since }).entries;
    },
  };
}
