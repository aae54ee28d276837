// `npm start`: regenerates and builds everything, makes every operation's sample call against the
// mock with each authentication scheme, then serves the mock and the reference. `--once` ends after
// the calls, with status 1 if any failed.
import type { Auth } from "koodrive-client";
import { readContract } from "./contract/contract.ts";
import { methodOf, type SampleCall, sampleCall } from "./contract/samples.ts";
import { MOCK_PORT } from "./mock.ts";
import { startPrism } from "./prism.ts";
import { run } from "./run.ts";
import { serveDocs } from "./site/server.ts";

const once = process.argv.includes("--once");

run("node", "scripts/generate.ts");
run("node", "scripts/build.ts");
const { accessToken, appSignature, createKooDriveClient } = await import("koodrive-client");

const contract = readContract();
const prism = await startPrism({ port: once ? 0 : MOCK_PORT });
const failures = await callEverything([
  accessToken("Bearer+mock"),
  appSignature({ appId: "mock", appSecret: "mock", userId: "1505084218764547200" }),
]);
if (once) {
  await prism.stop();
  process.exitCode = failures ? 1 : 0;
} else {
  const { url } = await serveDocs().catch(async (error) => {
    await prism.stop();
    throw error;
  });
  console.log(`\nMock of KooDrive:  ${prism.url}\nReference:         ${url}\nCtrl+C ends both.`);
}

/**
 * The sample calls that a scheme can make: all but those that take a token alone, and one that
 * fetch cannot send.
 */
function samples(scheme: Auth["scheme"]): SampleCall[] {
  const takes = (schemes: string[]) => schemes.length === 0 || schemes.includes(scheme);
  return contract.operations
    .filter(
      (operation) =>
        takes(contract.security(operation).flat()) &&
        !(operation.method === "GET" && operation.node.requestBody),
    )
    .map((operation) => sampleCall(operation, contract));
}

/** Prints a line a call. Returns how many failed. */
async function callEverything(schemes: Auth[]): Promise<number> {
  let failures = 0;
  console.log(`\n${["operation", "scheme", "HTTP", "code", "ms"].map(cell).join("")}`);
  for (const auth of schemes) {
    let status: number | undefined;
    const koodrive = createKooDriveClient({
      endpoint: prism.url,
      auth,
      fetch: async (...args) => {
        const response = await fetch(...args);
        status = response.status;
        return response;
      },
    });
    for (const sample of samples(auth.scheme)) {
      status = undefined;
      const start = performance.now();
      const [outcome, error] = await methodOf(
        koodrive,
        sample,
      )(sample.args).then(
        (body) => [body.code, undefined],
        (error) => [error.code, error],
      );
      const milliseconds = (performance.now() - start).toFixed(0);
      console.log(
        [sample.method, auth.scheme, status ?? "-", outcome ?? "-", milliseconds]
          .map(cell)
          .join(""),
      );
      if (!error && (outcome === 0 || outcome === undefined)) continue;
      failures += 1;
      console.error(`  ${error ?? "the code is not 0"}`);
    }
  }
  console.log(failures ? `\n${failures} calls failed.` : "\nAll calls succeeded.");
  return failures;
}

function cell(value: unknown, column: number): string {
  return String(value).padEnd([40, 16, 6, 10, 6][column] ?? 0);
}
