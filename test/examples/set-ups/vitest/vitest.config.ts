// Vitest with one sandbox at a port for all test files, which run in parallel: each test has a fork
// of it, with an address of its own. For programs that are started as processes or containers.
//
//   npm install --save-dev vitest koodrive-client && npx vitest run
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["*.spec.ts"], globalSetup: ["./global-setup.ts"] },
});
