// The sample call of every operation with each authentication scheme, a line each. Each has a
// sandbox of its own, so that none depends on what others have changed.
import type { Auth } from "koodrive-client";
import { type Contract, type Operation, readContract } from "./contract/contract.ts";
import { methodOf, sampleCall } from "./contract/samples.ts";
import { startSandbox } from "./sandbox.ts";
import { authOf, thingsIn, withThings } from "./sandbox-things.ts";

const SCHEMES = ["AccessToken", "AppAccessToken", "AppSignature"] as const;

/** Makes all calls, with the package as it is built. Returns how many failed. */
export async function callEverything(
  contract = readContract(),
  operations: readonly Operation[] = contract.operations,
): Promise<number> {
  let failures = 0;
  console.log(line("operation", "scheme", "HTTP", "code", "ms"));
  for (const scheme of SCHEMES) {
    for (const operation of callable(operations, scheme, contract)) {
      const problem = await callOnce(operation, scheme, contract);
      if (problem === undefined) continue;
      failures += 1;
      console.error(`  ${problem}`);
    }
  }
  return failures;
}

/** All but those that take another scheme, and one that fetch cannot send. */
function callable(
  operations: readonly Operation[],
  scheme: Auth["scheme"],
  contract: Contract,
): Operation[] {
  return operations
    .filter(({ method, node }) => !(method === "GET" && node.requestBody))
    .filter((operation) => {
      const schemes = contract.security(operation).flat();
      return schemes.length === 0 || schemes.includes(scheme);
    });
}

/** Prints what has become of the call. Returns what is wrong, if anything. */
async function callOnce(
  operation: Operation,
  scheme: (typeof SCHEMES)[number],
  contract: Contract,
): Promise<unknown> {
  const { createKooDriveClient } = await import("koodrive-client");
  const running = await startSandbox();
  const { sandbox, url: endpoint, close, lastCall } = running;
  const sample = sampleCall(operation, contract);
  const things = await thingsIn(sandbox, endpoint);
  const args = await withThings(sample, things);
  const koodrive = createKooDriveClient({ endpoint, auth: await authOf(scheme, things) });
  const start = performance.now();
  const problem = await methodOf(
    koodrive,
    sample,
  )(args).then(
    ({ code }) => problemOf(code, operation),
    (error: unknown) => error,
  );
  const milliseconds = (performance.now() - start).toFixed(0);
  await close();
  const { answer, answeredBy, refusal } = lastCall() ?? {};
  const remark = answeredBy === "example" ? "(example)" : (refusal?.text ?? "");
  const { status = "-", code = "-" } = answer ?? {};
  console.log(line(sample.method, scheme, status, code, milliseconds, remark).trimEnd());
  return problem;
}

function problemOf(code: unknown, { node }: Operation): string | undefined {
  const { "x-koodrive-success-code": expected = 0 } = node;
  return code === expected || code === undefined ? undefined : `The code is not ${expected}.`;
}

function line(...cells: unknown[]): string {
  return cells.map((cell, column) => String(cell).padEnd([40, 16, 6, 12, 6][column] ?? 0)).join("");
}
