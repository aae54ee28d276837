import { defineConfig } from "vitest/config";

export default defineConfig({
  // Source files that a test imports find #hash in src/; what a test imports from "koodrive-client" is the built package.
  resolve: { conditions: ["koodrive-source"] },
  ssr: { resolve: { conditions: ["koodrive-source", "node"] } },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/browser/**", "test/generators/**", "test/package/**"],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"] },
  },
});
