// What `npm run mock` prints while it is used.
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { freePort } from "../../scripts/ports.ts";
import { type Command, startCommand } from "../support/command.ts";

let mock: Command;
let url: string;
beforeAll(async () => {
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  mock = startCommand("node scripts/mock.ts", { env: { ...process.env, PORT: String(port) } });
  await mock.printed(/^Mock of KooDrive/m);
});
afterAll(async () => {
  mock.signal("SIGTERM");
  await mock.ended;
});

const HEADERS = { authorization: "Bearer+s3cret", "content-type": "application/json" };
const SPACE = "/koodrive/ose/v1/space/1";

/** The line that is printed for a request. */
async function lineFor(path: string, init: RequestInit = {}): Promise<string> {
  const before = mock.output().length;
  await fetch(url + path, { headers: HEADERS, ...init }).catch(() => {});
  const printed = () => mock.output().slice(before);
  await vi.waitFor(() => expect(printed()).toMatch(/\n$/), 5_000);
  return printed();
}

const TIME = /^\d\d:\d\d:\d\d /;

describe("the mock prints one line for a request", () => {
  it("that it answers", async () => {
    const line = await lineFor("/koodrive/ose/v1/space/allocation/get?extractCode=s3cret");
    expect(line).toMatch(TIME);
    expect(line.replace(TIME, "")).toBe("GET /koodrive/ose/v1/space/allocation/get 200\n");
  });

  it("that breaks the contract: what is wrong, and where", async () => {
    const body = '{"capacity":1,"status":"7"}';
    const line = await lineFor(SPACE, { method: "PUT", body });
    expect(line.replace(TIME, "")).toBe(
      `PUT ${SPACE} 400 body: Request body must have required property 'type'; ` +
        "body/status: Request body property status must be equal to one of the allowed values: 0, 1; " +
        "body/capacity: Request body property capacity must be string\n",
    );
  });

  it("whose query or header is wrong", async () => {
    const headers = { ...HEADERS, "x-traceid": "short" };
    const line = await lineFor("/koodrive/ose/v1/userList?offset=0&limit=x", { headers });
    expect(line).toMatch(/ 400 header\/x-traceid: .* 58 characters; query\/limit: .* integer\n$/);
  });

  it("without credentials", async () => {
    const line = await lineFor("/koodrive/ose/v1/space/allocation/get", { headers: {} });
    expect(line).toMatch(/\/get 401 Invalid security scheme used\n$/);
  });

  it("that has no path or no method in the contract", async () => {
    expect(await lineFor("/nothing")).toMatch(/ GET \/nothing 404 The route .* hasn't been found/);
    const line = await lineFor(SPACE, { method: "PATCH" });
    expect(line).toMatch(/ PATCH \/koodrive\/ose\/v1\/space\/1 405 .*not have "patch" method/);
  });

  it("that is given up before there is an answer", async () => {
    const signal = AbortSignal.timeout(200);
    const line = await lineFor(SPACE, { method: "PUT", body: "no JSON", signal });
    expect(line).toMatch(/ PUT \/koodrive\/ose\/v1\/space\/1 - no answer\n$/);
  });
});

it("the mock shows no secrets", () => {
  expect(mock.output()).not.toContain("s3cret");
});
