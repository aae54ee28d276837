// Once for all test files: a sandbox with the world that tests begin with.
import { createSandbox } from "koodrive-client/sandbox";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the sandbox listens. */
    sandbox: string;
  }
}

export default async function ({ provide }: TestProject): Promise<() => Promise<void>> {
  const sandbox = createSandbox({ world: "demo" });
  const { url, close } = await sandbox.listen();
  provide("sandbox", url);
  return close;
}
