// What the declarations cost a program that checks its libraries too. `npm run bench` compares it
// with another client, and measures the time.
import { expect, it } from "vitest";
import { compile } from "./compile.ts";

const CALL = `import type { KooDriveClient } from "koodrive-client";
export const call = (koodrive: KooDriveClient) => koodrive.spaces.getAllocation();
`;

it("type checking a call instantiates few types, whatever the number of operations", () => {
  const { errors, instantiations } = compile(CALL, { skipLibCheck: false, types: [] });
  expect(errors).toEqual([]);
  // 1,100 when written. A type worked out for each of the 125 operations soon costs ten times that,
  // openapi-fetch's declarations a hundred times.
  expect(
    instantiations - compile("export {};", { skipLibCheck: false, types: [] }).instantiations,
  ).toBeLessThan(3_000);
});
