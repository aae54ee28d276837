// The sample call of every operation with each authentication scheme, a line each.
import type { Auth } from "koodrive-client";
import { type Contract, type Operation, readContract } from "./contract/contract.ts";
import { methodOf, type SampleCall, sampleCall } from "./contract/samples.ts";

/** Makes all calls to a server, with the package as it is built. Returns how many failed. */
export async function callEverything(endpoint: string): Promise<number> {
  const { accessToken, appAccessToken, appSignature, createKooDriveClient } = await import(
    "koodrive-client"
  );
  const contract = readContract();
  let failures = 0;
  let status: number | undefined;
  const watched: typeof fetch = async (...args) => {
    const response = await fetch(...args);
    status = response.status;
    return response;
  };
  console.log(`\n${line("operation", "scheme", "HTTP", "code", "ms")}`);
  for (const auth of [
    accessToken("Bearer+mock"),
    appAccessToken("Bearer mock"),
    appSignature({ appId: "mock", appSecret: "mock", userId: "1505084218764547200" }),
  ]) {
    const koodrive = createKooDriveClient({ endpoint, auth, fetch: watched });
    for (const operation of callable(auth.scheme, contract)) {
      const sample = sampleCall(operation, contract);
      const successCode: number = operation.node["x-koodrive-success-code"] ?? 0;
      status = undefined;
      const start = performance.now();
      const { code, problem } = await call(koodrive, sample, successCode);
      const milliseconds = (performance.now() - start).toFixed(0);
      console.log(line(sample.method, auth.scheme, status ?? "-", code ?? "-", milliseconds));
      if (problem === undefined) continue;
      failures += 1;
      console.error(`  ${problem}`);
    }
  }
  return failures;
}

/** All but those that take another scheme, and one that fetch cannot send. */
function callable(scheme: Auth["scheme"], contract: Contract): Operation[] {
  return contract.operations
    .filter(({ method, node }) => !(method === "GET" && node.requestBody))
    .filter((operation) => {
      const schemes = contract.security(operation).flat();
      return schemes.length === 0 || schemes.includes(scheme);
    });
}

/** The code that a call ends with, and what is wrong, if anything. */
async function call(
  koodrive: object,
  sample: SampleCall,
  successCode: number,
): Promise<{ code?: unknown; problem?: unknown }> {
  try {
    const { code } = await methodOf(koodrive, sample)(sample.args);
    return code === successCode || code === undefined
      ? { code }
      : { code, problem: `The code is not ${successCode}.` };
  } catch (error) {
    return { code: (error as { code?: unknown }).code, problem: error };
  }
}

function line(...cells: unknown[]): string {
  return cells.map((cell, column) => String(cell).padEnd([40, 16, 6, 10, 6][column] ?? 0)).join("");
}
