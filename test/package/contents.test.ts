// The package as it is published.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));

describe("the package", () => {
  it("has no runtime dependency, exact versions of all others, and the licences of what is bundled", () => {
    expect(manifest.dependencies).toBeUndefined();
    expect(readFileSync("dist/LICENSES.txt", "utf8")).toMatch(
      /openapi-fetch .*MIT.*@noble\/hashes .*MIT/s,
    );
    for (const version of Object.values(manifest.devDependencies))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it("contains the build and the contract, and no source or test", () => {
    const [{ files }] = JSON.parse(
      execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      }),
    );
    const paths: string[] = files.map(({ path }: { path: string }) => path);
    for (const target of Object.values<string | Record<string, string>>(manifest.exports).flatMap(
      (target) => (typeof target === "string" ? [target] : Object.values(target)),
    )) {
      expect(paths).toContain(target.replace("./", ""));
    }
    for (const path of paths)
      expect(path).toMatch(
        /^(dist\/|generated\/(openapi\.(json|yaml)|errata\.md)$|package\.json$|[A-Z]+(\.md)?$)/,
      );
  });

  it("exports the contract and no more names than intended", async () => {
    const { default: contract } = await import("koodrive-client/openapi.json", {
      with: { type: "json" },
    });
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

  it.each([
    ["index.node", []],
    ["index.web", ["./hash.web.js"]],
    ["hash.web", []],
  ])("imports nothing of Node or of other packages in %s", (module, expected) => {
    const code = readFileSync(`dist/${module}.js`, "utf8");
    expect(Array.from(code.matchAll(/\bfrom ?"([^"]+)"/g), ([, name]) => name)).toEqual(expected);
    expect(code).not.toMatch(/\bimport ?"|\bimport\(|\brequire\(/);
  });
});
