// The package as it is published.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));

describe("the package", () => {
  it("has one runtime dependency, and exact versions of all", () => {
    expect(Object.keys(manifest.dependencies)).toEqual(["openapi-fetch"]);
    for (const version of Object.values({ ...manifest.dependencies, ...manifest.devDependencies })) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it("contains the build and the contract, and no source or test", () => {
    const [{ files }] = JSON.parse(
      execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }),
    );
    const paths: string[] = files.map(({ path }: { path: string }) => path);
    for (const target of Object.values<string | Record<string, string>>(manifest.exports).flatMap((target) =>
      typeof target === "string" ? [target] : Object.values(target),
    )) {
      expect(paths).toContain(target.replace("./", ""));
    }
    for (const path of paths) expect(path).toMatch(/^(dist\/|generated\/(openapi\.(json|yaml)|errata\.md)$|package\.json$|[A-Z]+(\.md)?$)/);
  });

  it("exports the contract and no more names than intended", async () => {
    const { default: contract } = await import("koodrive-client/openapi.json", { with: { type: "json" } });
    expect(contract.openapi).toBe("3.1.0");
    expect(Object.keys(await import("koodrive-client")).sort()).toEqual([
      "ApiError",
      "ArgumentError",
      "KooDriveError",
      "NetworkError",
      "ResponseError",
      "TimeoutError",
      "accessToken",
      "appSignature",
      "createKooDriveClient",
    ]);
    expect(Object.keys(await import("koodrive-client/types"))).toEqual([]);
  });

  it("imports nothing of Node in its default entry", () => {
    const imports = [...readFileSync("dist/index.js", "utf8").matchAll(/^import .* from "(.+)";$/gm)].map(([, name]) => name);
    expect(new Set(imports)).toEqual(new Set(["#hash", "openapi-fetch"]));
    expect(readFileSync("dist/hash.web.js", "utf8")).not.toMatch(/^import /m);
  });
});
