// Mock Service Worker in Node: programs that call the service by its address, whatever with, are
// answered by the sandbox, and nothing else is let through.
import https from "node:https";
import { json } from "node:stream/consumers";
import { accessToken, createKooDriveClient, NetworkError } from "koodrive-client";
import { createSandbox } from "koodrive-client/sandbox";
import { HttpResponse, http } from "msw/http";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { serve } from "../support/server.ts";
import { quotaReport } from "./quota-report.ts";

const ENDPOINT = "https://koodrive.example.com";
const ALLOCATION = `${ENDPOINT}/koodrive/ose/v1/space/allocation/get`;

const sandbox = createSandbox({ world: { organization: { purchasedCapacity: 1000 } } });
const server = setupServer(
  http.all(`${ENDPOINT}/*`, ({ request }) =>
    // A connection that breaks is that for the program, too, and no failure of the handler.
    sandbox.fetch(request).catch(() => HttpResponse.error()),
  ),
);

beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
beforeEach(() => sandbox.reset());
afterAll(() => server.close());

const tokenOfAdministrator = () =>
  sandbox.createToken({ userId: sandbox.findUser({ role: 2 }).id });

const createClient = () =>
  createKooDriveClient({
    endpoint: ENDPOINT,
    auth: accessToken(tokenOfAdministrator()),
    retry: false,
  });

describe("by Mock Service Worker, the sandbox answers", () => {
  it("a client with the global fetch", async () => {
    const rows = await quotaReport(createClient());
    const pools = rows.filter(({ kind }) => kind === "pool");
    expect(pools.map(({ name, capacity }) => [name, capacity])).toEqual([
      ["departments", 600],
      ["individuals", 200],
      ["groups", 200],
    ]);
  });

  it("a program with node:https", async () => {
    const headers = { authorization: tokenOfAdministrator() };
    const answer = await new Promise((resolve, reject) => {
      https.get(ALLOCATION, { headers }, (response) => json(response).then(resolve, reject));
    });
    expect(answer).toMatchObject({ code: 0, data: [{ totalCapacity: 600 }, {}, {}] });
  });

  it("a request with a body, and remembers it", async () => {
    const koodrive = createClient();
    const { list: [root] = [] } = await koodrive.departments.list();
    const made = await koodrive.departments.create({ name: "Research", parentId: root?.id ?? "" });
    const { name } = await koodrive.departments.get({ departmentId: made.data?.id ?? "" });
    expect(name).toBe("Research");
  });

  it("with a broken connection where a fault breaks it", async () => {
    sandbox.injectFault({ operation: "spaces.getAllocation", reset: true });
    await expect(createClient().spaces.getAllocation()).rejects.toBeInstanceOf(NetworkError);
  });

  it("but not what is for others, which is refused and not sent", async () => {
    const complaints = vi.spyOn(console, "error").mockImplementation(() => {});
    const other = await serve();
    await expect(fetch(other.url)).rejects.toThrow(TypeError);
    expect(other.received).toEqual([]);
    expect(String(complaints.mock.calls)).toContain("without a matching request handler");
    complaints.mockRestore();
  });
});
