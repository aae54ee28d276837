// Programs on a sandbox in the page itself.
import { accessToken, createKooDriveClient } from "koodrive-client";
import { createSandbox } from "koodrive-client/sandbox";
import { onboard } from "../../examples/onboarding.ts";
import { quotaReport } from "../../examples/quota-report.ts";

/** Takes two people of the world `empty` in, and reports on what there is then. */
export async function run() {
  const sandbox = createSandbox({ world: "empty" });
  const { id: userId } = sandbox.findUser({ role: 2 });
  const koodrive = createKooDriveClient({
    endpoint: "https://koodrive.example.com",
    auth: accessToken(sandbox.createToken({ userId })),
    fetch: sandbox.fetch,
    now: sandbox.now,
  });
  await onboard(koodrive, {
    department: "Research",
    departmentCapacity: 100,
    accounts: ["1008600000000000002", "1008600000000000003"],
    capacity: 30,
  });
  return quotaReport(koodrive);
}
