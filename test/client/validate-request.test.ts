// When the module that validates is loaded, and that it runs where no code may be made of texts.
import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { RESOLVE_SOURCE } from "../support/entries.ts";

/** What a program prints that runs in a process of its own, under flags of Node. */
function run(program: string, ...flags: string[]): string {
  const source = `
    import { registerHooks } from "node:module";
    const loaded = [];
    registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
    const { accessToken, createKooDriveClient } = await import("koodrive-client");
    const fetch = async () => Response.json({ code: 0, msg: "OK", total: "many" });
    const create = (options) => createKooDriveClient({
      endpoint: "https://drive.example.com", auth: accessToken("t0ken"), fetch, ...options,
    });
    const outcome = (call) => call.then(() => "resolved", (error) => error.message);
    ${program}`;
  return execFileSync(
    process.execPath,
    [RESOLVE_SOURCE, ...flags, "--input-type=module", "--eval", source],
    { encoding: "utf8" },
  );
}

describe("the module that validates", () => {
  it("is loaded by the first call of a client that validates, and once", () => {
    const program = `
      const count = () => loaded.filter((url) => url.endsWith("request-validator.ts")).length;
      const counts = [];
      await create({}).users.list({ offset: 0, limit: -1 });
      counts.push(count());
      const koodrive = create({ validate: true });
      counts.push(count());
      const call = () => outcome(koodrive.users.list({ offset: 0, limit: -1 }));
      await Promise.all([call(), call()]);
      counts.push(count());
      console.log(counts.join());`;
    expect(run(program)).toBe("0,0,1\n");
  });

  it("runs where no code may be made of texts", () => {
    const program = `
      try { new Function(""); } catch ({ name }) { console.log(name); }
      const koodrive = create({ validate: true });
      console.log(await outcome(koodrive.users.list({ offset: 0, limit: 10 })));
      console.log(await outcome(koodrive.users.list({ offset: 0, limit: -1 })));`;
    expect(run(program, "--disallow-code-generation-from-strings").split("\n")).toEqual([
      "EvalError",
      "resolved",
      "users.list: limit must be at least 1, is -1",
      "",
    ]);
  });
});
