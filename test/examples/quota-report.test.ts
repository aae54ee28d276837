// The report against the sandbox, in process: no server, no port, no network.
import { accessToken, createKooDriveClient } from "koodrive-client";
import { createSandbox } from "koodrive-client/sandbox";
import { expect, it } from "vitest";
import { quotaReport, toCsv } from "./quota-report.ts";

const GB = 1024 ** 3;

function setUp() {
  const sandbox = createSandbox({
    world: {
      organization: { purchasedCapacity: 1000 },
      departments: [{ name: "Research", space: { capacity: 8, files: { a: GB, b: GB } } }],
      users: [
        { name: "Chen Yu", role: "system administrator", space: 10 },
        {
          name: "Zhao Min",
          department: "Research",
          space: { capacity: 4, files: { a: GB, b: GB, c: GB } },
        },
        { name: "Sun Bo" },
      ],
      groups: [{ name: "Release", owner: "Zhao Min", space: { capacity: 8, files: { a: GB } } }],
    },
  });
  const { id } = sandbox.findUser({ name: "Chen Yu" });
  const koodrive = createKooDriveClient({
    endpoint: "https://koodrive.example.com",
    auth: accessToken(sandbox.createToken({ userId: id })),
    fetch: sandbox.fetch,
  });
  return { sandbox, koodrive };
}

it("tells what is allocated of each pool, then which spaces are the fullest", async () => {
  const { sandbox, koodrive } = setUp();
  sandbox.setPageSize({ pageSize: 1 });
  const rows = await quotaReport(koodrive);
  expect(rows.map((row) => Object.values(row))).toEqual([
    ["pool", "departments", "", 600, 8, 1.3],
    ["pool", "individuals", "", 200, 14, 7],
    ["pool", "groups", "", 200, 8, 4],
    ["user", "Zhao Min", "Research", 4, 3, 75],
    ["department", "Research", "", 8, 2, 25],
    ["group", "Release", "Zhao Min", 8, 1, 12.5],
    ["user", "Chen Yu", expect.any(String), 10, 0, 0],
  ]);
});

it("writes names into CSV as texts, whatever they contain", () => {
  const row = { kind: "group", belongsTo: "", capacity: 8, used: 1, percent: 12.5 } as const;
  const names = ['=HYPERLINK("x")', "Sales, north", "研发"];
  expect(toCsv(names.map((name) => ({ ...row, name })))).toBe(
    [
      "kind,name,belongsTo,capacity,used,percent",
      `group,"'=HYPERLINK(""x"")",,8,1,12.5`,
      'group,"Sales, north",,8,1,12.5',
      "group,研发,,8,1,12.5",
      "",
    ].join("\r\n"),
  );
});
