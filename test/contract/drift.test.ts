// `redocly drift` reads recordings: it finds nothing but marks in a clean one, and what was planted
// in another.
import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Auth, accessToken, appSignature, createKooDriveClient } from "koodrive-client";
import { type Har, monitorContract, recordHar } from "koodrive-client/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Node, readContract } from "../../scripts/contract/contract.ts";
import { methodOf, sampleCall } from "../../scripts/contract/samples.ts";
import { type PrismProcess, startPrism } from "../../scripts/prism.ts";
import { respondWith } from "../support/server.ts";
import { expectHar, serveRecorded } from "./recorded.ts";

const contract = readContract();

/**
 * What `redocly drift` finds in a recording: how many calls it knows, of how many, and what is
 * wrong.
 */
function findDrift(
  har: Har,
  server: string,
): { documented: number; exchanges: number; problems: Node[] } {
  const file = join(mkdtempSync(join(tmpdir(), "koodrive-")), "calls.har");
  writeFileSync(file, JSON.stringify(har));
  const args = [
    "drift",
    file,
    "--api",
    "generated/openapi.json",
    "--server",
    server,
    "--format",
    "json",
  ];
  // It does not count the headers of a signature as documented, though the contract's security
  // schemes name them.
  args.push("--ignore-headers", "x-date,x-user-id");
  let output: string;
  try {
    output = execFileSync("node_modules/.bin/redocly", args, {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch (error) {
    // It ends with 1 when it finds something.
    output = (error as { stdout: string }).stdout;
  }
  const { run, problems } = JSON.parse(output);
  return { documented: run.documentedExchanges, exchanges: run.totalExchanges, problems };
}

describe("redocly drift", () => {
  let prism: PrismProcess;
  beforeAll(async () => {
    prism = await startPrism();
  });
  afterAll(() => prism.stop());

  it.each([
    ["an access token", accessToken("Bearer+t0ken")],
    [
      "an app signature",
      appSignature({ appId: "app", appSecret: "secret", userId: "1505084218764547200" }),
    ],
  ] as [string, Auth][])(
    "finds nothing but marks in a recording of every operation with %s",
    async (_, auth) => {
      const recorder = recordHar();
      const monitor = await monitorContract({ fetch: recorder.fetch, mode: "throw" });
      let repeated = 0;
      const onRetry = () => {
        repeated += 1;
      };
      const koodrive = createKooDriveClient({
        endpoint: prism.url,
        auth,
        fetch: monitor,
        hooks: { onRetry },
      });
      let sent = 0;
      for (const operation of contract.operations) {
        const sample = sampleCall(operation, contract);
        const failed = await methodOf(
          koodrive,
          sample,
        )(sample.args).then(
          () => undefined,
          (error) => error,
        );
        if (failed) expect(failed).toMatchObject({ name: "ArgumentError" });
        else sent += 1;
      }
      expect(sent).toBeGreaterThan(110);
      const har = await recorder.har();
      expectHar(har);
      const { documented, exchanges, problems } = findDrift(har, prism.url);
      // A call whose connection Prism has closed meanwhile is sent again.
      expect([documented, exchanges]).toEqual([sent + repeated, sent + repeated]);
      // The mark is shorter than the extract code that it stands for.
      const ofMarks = problems.filter(({ details }) => details.actual === '"***"');
      for (const { message } of ofMarks) expect(message).toContain("extractCode");
      expect(problems.filter((problem) => !ofMarks.includes(problem))).toEqual([]);
    },
  );

  it("finds what was planted: in a request, in a response, and a path", async () => {
    const { url, client, recorder } = await serveRecorded(
      respondWith('{"code":0,"msg":"OK","data":[{"type":"odd"}]}'),
    );
    const koodrive = client();
    await koodrive.spaces.getAllocation();
    await koodrive.shares.update({ shareId: "1", validDays: "ever" as unknown as number });
    await (koodrive.http as Node).GET("/koodrive/ose/v1/no/where");
    const { documented, exchanges, problems } = findDrift(await recorder.har(), url);
    expect([documented, exchanges]).toEqual([2, 3]);
    const text = JSON.stringify(problems);
    for (const planted of ["data[0].type", "validDays", "/koodrive/ose/v1/no/where"])
      expect(text).toContain(planted);
  });
});
