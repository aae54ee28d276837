import { accessToken, appSignature, createKooDriveClient } from "koodrive-client";
import {
  ArgumentError,
  connectSandbox,
  createSandbox,
  SandboxError,
  type SandboxOptions,
} from "koodrive-client/sandbox";
import { describe, expect, it } from "vitest";
import { ADDRESS } from "../../support/control.ts";
import { respondWith, serve } from "../../support/server.ts";

function setUp(options: SandboxOptions = {}) {
  const sandbox = createSandbox(options);
  const { fetch } = sandbox;
  const connect = (url: string) => connectSandbox(url, { fetch });
  return { sandbox, fetch, connect, remote: connect(ADDRESS) };
}

const SERVICE = "/koodrive/ose/v1/service";

describe("connectSandbox", () => {
  it("has the commands of a sandbox as methods, with the same results", async () => {
    const { sandbox, remote } = setUp();
    sandbox.setClock({ stopped: true });
    expect(await remote.getInfo()).toEqual(sandbox.getInfo());
    expect(await remote.findUser({ role: 1 })).toEqual(sandbox.findUser({ role: 1 }));
    expect(await remote.advanceClock({ hours: 1 })).toEqual(sandbox.getClock());
    const { snapshot } = await remote.snapshot();
    await remote.updateOrganization({ name: "Other" });
    expect(sandbox.world.organization.name).toBe("Other");
    expect(await remote.restore({ snapshot })).toBeUndefined();
    expect(sandbox.world.organization.name).toBe("Sandbox");
    const { fetch, listen, now, world, ...methods } = sandbox;
    expect(Object.keys(remote).sort()).toEqual([...Object.keys(methods), "url"].sort());
  });

  it("makes tokens that the sandbox accepts", async () => {
    const { remote, fetch } = setUp();
    const { id: userId } = await remote.findUser();
    const auth = accessToken(await remote.createToken({ userId }));
    const koodrive = createKooDriveClient({ endpoint: remote.url, auth, fetch });
    expect((await koodrive.subscription.get()).msg).toBe("success");
  });

  it("rejects by the same error that the method throws, and nothing is done", async () => {
    const { sandbox, remote } = setUp();
    const { world } = sandbox;
    const call = remote.restore({ snapshot: "7" });
    await expect(call).rejects.toBeInstanceOf(ArgumentError);
    await expect(call).rejects.toMatchObject({
      argument: "snapshot",
      message: "snapshot must be one that is kept; there is no 7",
    });
    await expect(remote.updateOrganization({ userLimits: 1 } as never)).rejects.toThrow(
      /^userLimits is no argument here/,
    );
    for (let count = 0; count < 100; count += 1) sandbox.snapshot();
    await expect(remote.snapshot()).rejects.toThrow(
      new SandboxError("There can be 100 at most: delete some snapshots by deleteSnapshot."),
    );
    expect(sandbox.world).toBe(world);
  });

  it("says so where nothing controls a sandbox, and where it may not", async () => {
    const { fetch } = createSandbox({ control: false });
    const remote = connectSandbox(ADDRESS, { fetch });
    await expect(remote.reset()).rejects.toThrow(
      new SandboxError(
        `${ADDRESS}/_sandbox/reset answers as no control of a sandbox does: HTTP 404`,
      ),
    );
    for (const body of ["", "<html>", '{"error":"no"}', "[]"]) {
      const { url } = await serve(respondWith(body, 502));
      await expect(connectSandbox(url).getInfo()).rejects.toThrow(/no control .* HTTP 502$/);
    }
    const { connect } = setUp();
    await expect(connect(`${ADDRESS}/_sandbox/forks/7`).reset()).rejects.toThrow(
      new SandboxError("There is no such fork, or no longer."),
    );
  });

  it("sends each command to the address that it was given, by POST", async () => {
    const { url, received } = await serve(respondWith("null"));
    const remote = connectSandbox(`${url}/base//`);
    expect(remote.url).toBe(`${url}/base`);
    await remote.setPageSize({ pageSize: null });
    await remote.getClock();
    expect(received).toMatchObject([
      { method: "POST", target: "/base/_sandbox/setPageSize", body: '{"pageSize":null}' },
      { method: "POST", target: "/base/_sandbox/getClock", body: "{}" },
    ]);
    expect(received[0]?.headers["content-type"]).toBe("application/json");
  });

  it("names the address that does not answer, and why", async () => {
    const cause = new TypeError("fetch failed");
    const remote = connectSandbox(ADDRESS, { fetch: () => Promise.reject(cause) });
    const call = remote.reset();
    await expect(call).rejects.toBeInstanceOf(SandboxError);
    await expect(call).rejects.toMatchObject({
      message: `${ADDRESS}/_sandbox/reset does not answer: fetch failed`,
      cause,
    });
    const { url } = await serve((response) => {
      response.writeHead(200, { "content-length": 10 });
      response.write("{", () => response.destroy());
    });
    await expect(connectSandbox(url).reset()).rejects.toMatchObject({
      name: "SandboxError",
      message: expect.stringContaining(`${url}/_sandbox/reset does not answer: `),
      cause: expect.any(TypeError),
    });
  });

  it.each([
    "localhost:4010",
    "",
    "/_sandbox",
    "ftp://localhost",
    `${ADDRESS}?a`,
    `${ADDRESS}#a`,
    "http://a:b@localhost",
    7,
  ])("refuses the address %j", (url) => {
    expect(() => connectSandbox(url as string)).toThrow(/^url must be an http or https URL/);
  });

  it("refuses other options", () => {
    expect(() => connectSandbox(ADDRESS, { fetch: 7 as never })).toThrow(
      "fetch must be a function",
    );
    expect(() => connectSandbox(ADDRESS, { now: Date.now } as never)).toThrow(
      /^now is not an option/,
    );
  });
});

describe("a fork over HTTP", () => {
  it("is at an address of its own, with a control of its own", async () => {
    const { sandbox, remote, connect } = setUp();
    const { fork, url } = await remote.fork();
    expect(url).toBe(`${ADDRESS}/_sandbox/forks/${fork}`);
    const forked = connect(url);
    await forked.updateOrganization({ name: "Fork" });
    await forked.setClock({ time: 0, stopped: true });
    expect((await forked.getInfo()).organization.name).toBe("Fork");
    expect(sandbox.world.organization.name).toBe("Sandbox");
    expect(sandbox.getClock().stopped).toBe(false);
    await remote.updateOrganization({ name: "Other" });
    await forked.reset();
    expect((await forked.getInfo()).organization.name).toBe("Sandbox");
    expect((await forked.getClock()).stopped).toBe(false);
  });

  it("is an endpoint for a client: tokens, and signatures over the whole path", async () => {
    const { remote, connect, fetch } = setUp();
    const { url } = await remote.fork();
    const forked = connect(url);
    const { id: userId } = await forked.findUser();
    const signature = appSignature({ ...(await forked.createApplication()), userId });
    const token = accessToken(await forked.createToken({ userId }));
    for (const auth of [signature, token]) {
      const koodrive = createKooDriveClient({ endpoint: url, auth, fetch, retry: false });
      expect((await koodrive.subscription.get()).msg).toBe("success");
      const elsewhere = createKooDriveClient({ endpoint: ADDRESS, auth, fetch, retry: false });
      await expect(elsewhere.subscription.get()).rejects.toMatchObject({ status: 401 });
    }
  });

  it("can be made of a fork, beside it", async () => {
    const { remote, connect, sandbox } = setUp();
    const first = await remote.fork();
    await connect(first.url).updateOrganization({ name: "First" });
    const second = await connect(first.url).fork();
    expect(second.url).toBe(`${ADDRESS}/_sandbox/forks/${second.fork}`);
    await remote.closeFork(first);
    expect((await connect(second.url).getInfo()).organization.name).toBe("First");
    expect(sandbox.getInfo().forks).toEqual([second.fork]);
  });

  it("ends by closeFork: its address is then unknown", async () => {
    const { remote, fetch, connect } = setUp();
    const { fork, url } = await remote.fork();
    await remote.closeFork({ fork });
    expect((await fetch(url + SERVICE)).status).toBe(404);
    await expect(connect(url).getInfo()).rejects.toThrow("There is no such fork, or no longer.");
    await expect(remote.closeFork({ fork })).rejects.toThrow(
      `fork must be one that is kept; there is no ${fork}`,
    );
    expect((await remote.fork()).fork).not.toBe(fork);
  });

  it("is one of 100 at most, however they were made", async () => {
    const { remote, connect } = setUp();
    let { url } = await remote.fork();
    for (let count = 1; count < 100; count += 1) ({ url } = await connect(url).fork());
    await expect(remote.fork()).rejects.toThrow(
      new SandboxError("There can be 100 at most: close some forks by closeFork."),
    );
    await remote.closeFork({ fork: "1" });
    expect((await remote.fork()).fork).toBe("101");
  });

  it("is where the option origin says", async () => {
    const { remote } = setUp({ origin: "https://sandbox.example.com/" });
    expect((await remote.fork()).url).toBe("https://sandbox.example.com/_sandbox/forks/1");
  });
});
