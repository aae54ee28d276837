// The sandbox, judged by a client that another project makes of the contract: it does what the
// first steps of `npm start` do.
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSandbox } from "../../src/sandbox/index.ts";
import { compile } from "./compile.ts";
import { runConfined } from "./confined.ts";
import { heyApi } from "./contract.ts";

const output = mkdtempSync("test/generators/output-");
const sandbox = createSandbox({ examples: false });

describe("the client that @hey-api/openapi-ts generates", () => {
  let tour: Record<"baseUrl" | "token" | "colleagueToken" | "colleagueId", string>;
  // biome-ignore lint/suspicious/noExplicitAny: the compiler looks at it beside the client alone.
  let program: any;

  beforeAll(async () => {
    const { status, printed } = runConfined(output, ...heyApi(output));
    expect(status, printed).toBe(0);
    copyFileSync("test/generators/tour/tour.ts", resolve(output, "tour.ts"));
    program = await import(resolve(output, "tour.ts"));
    const server = await sandbox.listen();
    const { id: colleagueId } = sandbox.findUser({ name: "Wang Lei" });
    tour = {
      baseUrl: server.url,
      token: sandbox.createToken({ userId: sandbox.findUser({ role: 2 }).id }),
      colleagueToken: sandbox.createToken({ userId: colleagueId }),
      colleagueId,
    };
    return server.close;
  });
  afterAll(() => rmSync(output, { recursive: true }));

  it("compiles with a program that uses it", () => {
    expect(compile(output)).toBe("");
  });

  it("finds departments, creates a group space, and passes on a file by a link", async () => {
    const { types, root, containerId } = await program.manageSpaces(tour);
    expect({ types, root }).toEqual({ types: [0, 1, 2], root: "Sandbox" });
    const text = "Stand 12 in hall 3.";
    expect(await program.passOn(tour, { containerId, text })).toEqual({
      names: ["Notes.txt"],
      text,
    });
    expect(sandbox.findFile({ containerId, path: "Notes.txt" }).size).toBe(text.length);
  });

  it("is refused with the code of the service", async () => {
    expect(await program.refusalOf(tour)).toMatchObject({ error_code: "APIGW.0302" });
  });
});
