// Vitest with Mock Service Worker: the program under test calls KooDrive at its real address, by
// whatever it likes, and gets the answers of a sandbox in the process.
//
//   npm install --save-dev vitest msw koodrive-client && npx vitest run
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["*.spec.ts"], setupFiles: ["./msw-setup.ts"] },
});
