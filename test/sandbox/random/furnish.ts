// What a random walk begins with: some of everything that operations can be about. By chance alone
// a walk would hardly ever make what it needs.
import type { Sandbox } from "koodrive-client/sandbox";
import { thingsIn } from "../../../scripts/sandbox-things.ts";

export async function furnish(sandbox: Sandbox): Promise<void> {
  // So that links for anybody can be made.
  sandbox.updateOrganization({ publicShareFlag: "1" });
  const things = await thingsIn(sandbox);
  await things.department();
  await things.olderVersion();
  await things.document();
  await things.video();
  await things.archive();
  await things.upload();
  await things.versionUpload();
  await things.syncDirectory();
  await things.ownShare();
  await things.received();
  await things.locked();
  await things.template();
  await things.job();
  await things.aiTask();
  await things.handOver();
}
