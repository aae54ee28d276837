// The guide's example of deleting what a walk finds does what it says, and deleting during the walk
// does not.
import { readFileSync } from "node:fs";
import type { KooDriveClient } from "koodrive-client";
import ts from "typescript";
import { expect, it } from "vitest";
import { setUp } from "../support/client.ts";
import { query } from "../support/pages.ts";
import { respondWith } from "../support/server.ts";

type Client = Pick<KooDriveClient, "users">;

/** A client of a service with 250 users, all disabled. */
async function organization() {
  let users = Array.from({ length: 250 }, (_, index) => ({ id: String(index), status: 1 }));
  const { koodrive } = await setUp((response, request) => {
    if (request.method === "DELETE") {
      users = users.filter(({ id }) => !request.target.endsWith(`/${id}`));
      return respondWith({ code: 0, msg: "OK" })(response, request);
    }
    const offset = Number(query(request.target).offset);
    const list = users.slice(offset, offset + 100);
    respondWith({ code: 0, msg: "OK", list, total: users.length })(response, request);
  });
  return { koodrive, left: () => users.length };
}

const guide = readFileSync("openapi/guide/introduction.md", "utf8");
const [, example = ""] = /```ts\n([\s\S]*?)```/.exec(guide) ?? [];

it("collecting first finds them all", async () => {
  const { koodrive, left } = await organization();
  const program = ts.transpile(`(async () => {\n${example}})()`, {
    target: ts.ScriptTarget.ES2022,
  });
  await (new Function("koodrive", `return ${program}`)(koodrive) as Promise<void>);
  expect(left()).toBe(0);
});

it("deleting during the walk skips some", async () => {
  const { koodrive, left } = await organization();
  const deleteDuringWalk = async ({ users }: Client) => {
    for await (const { id = "" } of users.list.all()) await users.delete({ userId: id });
  };
  await deleteDuringWalk(koodrive);
  expect(left()).toBe(100);
});
