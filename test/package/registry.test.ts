// What `npm publish` would publish, by a registry on this machine that keeps what it is sent.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { json, text } from "node:stream/consumers";
import { describe, expect, inject, it, onTestFinished } from "vitest";
import { listen } from "../../scripts/ports.ts";
import { temporaryDirectory } from "../support/kept.ts";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
const TOKEN = "npm_s3cr3t";

interface Published {
  name: string;
  access: string;
  "dist-tags": Record<string, string>;
  versions: Record<string, Record<string, unknown>>;
  _attachments: Record<string, { data: string; length: number }>;
}

/** A registry without packages. */
async function registry() {
  const published: Published[] = [];
  const server = createServer(async (request, response) => {
    if (request.method === "PUT") published.push((await json(request)) as Published);
    const status = request.method === "PUT" ? 201 : 404;
    response.writeHead(status, { "content-type": "application/json" }).end("{}");
  });
  onTestFinished(() => void server.close());
  return { published, host: `127.0.0.1:${await listen(server, 0)}` };
}

async function publish(host: string, ...options: string[]) {
  const userconfig = join(temporaryDirectory(), ".npmrc");
  writeFileSync(userconfig, `//${host}/:_authToken=${TOKEN}\n`);
  const args = ["publish", inject("tarball"), "--ignore-scripts", ...options];
  const config = [`--registry=http://${host}/`, `--userconfig=${userconfig}`];
  const child = spawn("npm", [...args, ...config]);
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit"),
  ]);
  return { status, output: stdout + stderr };
}

describe("npm publish", () => {
  it("sends the tarball with its manifest, for all to install", async () => {
    const { published, host } = await registry();
    // What attests the origin is there in the workflow alone.
    const { status, output } = await publish(host, "--provenance=false");
    expect(status, output).toBe(0);
    expect(published).toHaveLength(1);
    const [sent] = published as [Published];
    const { version } = manifest;
    expect(sent).toMatchObject({ name: "koodrive-client", access: "public" });
    expect(sent["dist-tags"]).toEqual({ latest: version });

    const fields = ["license", "engines", "exports", "bin", "homepage", "repository", "type"];
    const expected = Object.fromEntries(fields.map((field) => [field, manifest[field]]));
    expect(sent.versions[version]).toMatchObject(expected);
    for (const field of ["dependencies", "peerDependencies", "optionalDependencies"])
      expect(sent.versions[version]).not.toHaveProperty(field);
    // They would run on the machines of users.
    for (const script of ["preinstall", "install", "postinstall", "prepare"])
      expect(manifest.scripts).not.toHaveProperty(script);

    const [attachment] = Object.values(sent._attachments);
    expect(attachment?.data).toBe(readFileSync(inject("tarball"), "base64"));
    expect(output).not.toContain(TOKEN);
  });

  it("sends nothing in a dry run", async () => {
    const { published, host } = await registry();
    const { status, output } = await publish(host, "--dry-run");
    expect(status, output).toBe(0);
    expect(output).toMatch(/Publishing to .* with tag latest and public access \(dry-run\)/);
    expect(published).toEqual([]);
  });

  it("asks for provenance, which there is in a workflow alone", async () => {
    const { published, host } = await registry();
    const { status, output } = await publish(host);
    expect(status).not.toBe(0);
    expect(output).toContain("provenance");
    expect(published).toEqual([]);
  });
});
