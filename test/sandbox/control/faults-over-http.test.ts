import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createAdaptorServer, type HttpBindings } from "@hono/node-server";
import { NetworkError, TimeoutError } from "koodrive-client";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { isReset } from "../../../src/sandbox/answer/broken.ts";
import { create, failure, setUpCalls } from "../../support/faulty-calls.ts";

describe("over HTTP", () => {
  /** The sandbox behind Node's server, which looks at `isReset`. */
  async function serveFaults() {
    const set = setUpCalls();
    const server = createAdaptorServer({
      overrideGlobalObjects: false,
      fetch: async (request, environment) => {
        const response = await set.app.fetch(request, {});
        if (isReset(response)) (environment as HttpBindings).incoming.socket.destroy();
        return response;
      },
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    onTestFinished(() => {
      set.state.disturbances.faults.close();
      server.close();
    });
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const clientOver = (timeout = 5_000) =>
      set.clientOf({ endpoint, fetch: globalThis.fetch, retry: false, timeout });
    return { ...set, endpoint, clientOver };
  }

  it("breaks connections before anything has arrived", async () => {
    const { command, clientOver, runs } = await serveFaults();
    command.injectFault({ reset: true, when: "after" });
    expect(await failure(create(clientOver()))).toBeInstanceOf(NetworkError);
    expect(runs()).toBe(1);
    await create(clientOver());
  });

  it("breaks connections in the middle of a body", async () => {
    const { command, clientOver, endpoint } = await serveFaults();
    command.injectFault({ body: "cut", times: 2 });
    expect(await failure(create(clientOver()))).toMatchObject({ reason: "truncated" });
    const response = await fetch(endpoint);
    expect(response.status).toBe(404);
    await expect(response.text()).rejects.toThrow("terminated");
    await create(clientOver());
  });

  it("stalls bodies until the sandbox is closed, and lets callers give up", async () => {
    const { command, clientOver, endpoint, state } = await serveFaults();
    command.injectFault({ body: "stalled", times: 2 });
    expect(await failure(create(clientOver(50)))).toBeInstanceOf(TimeoutError);
    const text = failure((await fetch(endpoint)).text());
    state.disturbances.faults.close();
    expect(await text).toMatchObject({ message: "terminated" });
  });

  it("changes nothing for a caller who hangs up in a delay", async () => {
    const { command, clientOver, runs } = await serveFaults();
    command.injectFault({ delay: 3_600_000 });
    expect(await failure(create(clientOver(50)))).toBeInstanceOf(TimeoutError);
    // The server notices it, and the request is over.
    await vi.waitFor(() => expect(command.getJournal().entries).toHaveLength(1));
    expect(command.getJournal().entries).not.toContainEqual(
      expect.objectContaining({ answer: expect.anything() }),
    );
    expect(runs()).toBe(0);
  });
});
