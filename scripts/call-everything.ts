// The sample call of every operation with each authentication scheme, a line each. Each has a
// sandbox of its own, so that none depends on what others have changed.
import type { Auth } from "koodrive-client";
import { type Contract, type Operation, readContract } from "./contract/contract.ts";
import { methodOf, sampleCall } from "./contract/samples.ts";
import { authOf, startSandbox } from "./sandbox.ts";
import { makeThings, withThings } from "./sandbox-things.ts";

const SCHEMES = ["AccessToken", "AppAccessToken", "AppSignature"] as const;

/** Refused rightly: the samples hide the code and the session that only signing in gives. */
const REFUSED_RIGHTLY = ["sessions.create", "sessions.refresh"];

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
  const { accessToken, createKooDriveClient } = await import("koodrive-client");
  const running = await startSandbox();
  const { url: endpoint, credentials, close, lastCall } = running;
  const administrator = createKooDriveClient({ endpoint, auth: accessToken(credentials.token) });
  const things = await makeThings(running, administrator);
  const koodrive = createKooDriveClient({ endpoint, auth: await authOf(scheme, running) });
  const sample = sampleCall(operation, contract);
  const start = performance.now();
  const problem = await methodOf(
    koodrive,
    sample,
  )(withThings(sample, things)).then(
    ({ code }) => problemOf(code, operation),
    (error: unknown) => error,
  );
  const milliseconds = (performance.now() - start).toFixed(0);
  await close();
  const { answer, answeredBy, refusal } = lastCall() ?? {};
  const remark = answeredBy === "example" ? "(example)" : (refusal?.text ?? "");
  const { status = "-", code = "-" } = answer ?? {};
  console.log(line(sample.method, scheme, status, code, milliseconds, remark).trimEnd());
  return refusal && REFUSED_RIGHTLY.includes(sample.method) ? undefined : problem;
}

function problemOf(code: unknown, { node }: Operation): string | undefined {
  const { "x-koodrive-success-code": expected = 0 } = node;
  return code === expected || code === undefined ? undefined : `The code is not ${expected}.`;
}

function line(...cells: unknown[]): string {
  return cells.map((cell, column) => String(cell).padEnd([40, 16, 6, 12, 6][column] ?? 0)).join("");
}
