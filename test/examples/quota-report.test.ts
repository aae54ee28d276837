// The report against the sandbox, in process: no server, no port, no network.
import { accessToken, createKooDriveClient } from "koodrive-client";
import { createSandbox } from "koodrive-client/sandbox";
import { expect, it } from "vitest";
import { quotaReport } from "./quota-report.ts";

const ENDPOINT = "https://koodrive.example.com";

it("tells what is allocated, and whose spaces are the largest", async () => {
  const sandbox = createSandbox({
    world: {
      organization: { purchasedCapacity: 1000 },
      users: [
        { name: "Chen Yu", role: "system administrator", space: 10 },
        { name: "Zhao Min", space: 50 },
        { name: "Sun Bo" },
      ],
    },
  });
  const { id } = sandbox.findUser({ name: "Chen Yu" });
  const koodrive = createKooDriveClient({
    endpoint: ENDPOINT,
    auth: accessToken(sandbox.createToken({ userId: id })),
    fetch: sandbox.fetch,
  });
  const report = await quotaReport(koodrive);
  expect(report.pools).toContainEqual({
    kind: "individuals",
    allocated: 60,
    total: 200,
    percent: 30,
  });
  expect(report.people.map(({ name, capacity }) => [name, capacity])).toEqual([
    ["Zhao Min", 50],
    ["Chen Yu", 10],
  ]);
});
