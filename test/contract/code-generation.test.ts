import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { RESOLVE_SOURCE } from "../support/entries.ts";

it("the monitor runs where no code may be made of texts", () => {
  const program = `
    import { monitorContract } from "koodrive-client/contract";
    try { new Function(""); } catch ({ name }) { console.log(name); }
    const fetch = async () => Response.json({ code: "none", msg: "" });
    const monitor = await monitorContract({ fetch, mode: "throw" });
    await monitor("https://drive.example.com/koodrive/ose/v1/space/allocation/get", {
      headers: { authorization: "Bearer+t0ken" },
    }).catch(({ deviations }) => console.log(deviations[0].pointer));`;
  const flags = [RESOLVE_SOURCE, "--disallow-code-generation-from-strings"];
  const printed = execFileSync(
    process.execPath,
    [...flags, "--input-type=module", "--eval", program],
    { encoding: "utf8" },
  );
  expect(printed).toBe("EvalError\n/body/code\n");
});
