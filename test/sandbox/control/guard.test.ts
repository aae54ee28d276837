import { createSandbox, type SandboxOptions } from "koodrive-client/sandbox";
import { describe, expect, it } from "vitest";
import { ADDRESS, errorOf, sendCommand } from "../../support/control.ts";

/** Stops the clock, by a request with these headers. */
async function attempt(headers: Record<string, string>, options: SandboxOptions = {}) {
  const sandbox = createSandbox(options);
  const response = await sendCommand(sandbox, "setClock", { body: { stopped: true }, headers });
  return { response, succeeded: sandbox.getClock().stopped };
}

async function expectRefusal(headers: Record<string, string>, option: string, options = {}) {
  const { response, succeeded } = await attempt(headers, options);
  expect(succeeded).toBe(false);
  expect(response.headers.get("access-control-allow-origin")).toBeNull();
  expect(await errorOf(response)).toEqual({
    status: 403,
    message: expect.stringContaining(`unless the option ${option} lists`),
  });
}

async function expectSuccess(headers: Record<string, string>, options: SandboxOptions = {}) {
  const { response, succeeded } = await attempt(headers, options);
  expect([response.status, succeeded]).toEqual([200, true]);
}

describe("the control by the host of a request", () => {
  it.each([
    "localhost",
    "localhost:4010",
    "LOCALHOST:4010",
    "localhost.",
    "localhost.:4010",
    "app.localhost",
    "a.b.localhost:80",
    "127.0.0.1",
    "127.0.0.1:4010",
    "127.255.0.3:4010",
    "[::1]",
    "[::1]:4010",
  ])("is open to %s, which is this machine", (host) => expectSuccess({ host }));

  it.each([
    "evil.example.com",
    "EVIL.example.com:4010",
    "evil.example.com.",
    "127.0.0.1.evil.example.com",
    "127.0.0.1.evil.example.com:4010",
    "localhost.evil.example.com",
    "localhost.evil.example.com.",
    "localhost..",
    "evil-localhost",
    "xlocalhost:4010",
    "localhost:4010.evil.example.com",
    "localhost:evil.example.com",
    "localhost@evil.example.com",
    "evil.example.com#localhost",
    "evil.example.com/.localhost",
    "evil.example.com:80.localhost",
    "127.evil.example.com",
    "127.0.0.1x",
    "1127.0.0.1",
    "127.0.0.1.1",
    "10.0.0.7",
    "192.168.1.7:4010",
    "0.0.0.0:4010",
    "[::2]:4010",
    "[fd00::1]",
    "[::1]evil.example.com",
    "[::1].evil.example.com",
    "::1",
    "",
  ])("is closed to %j, whose name may be anybody's", (host) =>
    expectRefusal({ host }, "allowedHosts"),
  );

  it.each([
    ["sandbox", ["sandbox"]],
    ["sandbox:4010", ["other", "sandbox"]],
    ["SANDBOX.example.com.:4010", ["Sandbox.Example.com"]],
    ["10.0.0.7:4010", ["10.0.0.7"]],
    ["[fd00::1]:4010", ["[fd00::1]"]],
  ])("is open to %s where it is listed", (host, allowedHosts) =>
    expectSuccess({ host }, { allowedHosts }),
  );

  it.each(["sandbox.evil.example.com", "evil.sandbox", "sandbox2", "localhost.sandbox.example"])(
    "is closed to %s, which only resembles what is listed",
    (host) => expectRefusal({ host }, "allowedHosts", { allowedHosts: ["sandbox"] }),
  );

  it.each(["sandbox.example.com", "Sandbox.example.com:8443", "localhost", "box"])(
    "is open to %s where the option origin, or a list, has it",
    (host) =>
      expectSuccess(
        { host },
        { origin: "https://sandbox.example.com:8443", allowedHosts: ["box"] },
      ),
  );

  it.each(["evil.example.com", "example.com", "sandbox.example.com.evil.example"])(
    "is closed to %s where the option origin has another",
    (host) => expectRefusal({ host }, "allowedHosts", { origin: "https://sandbox.example.com" }),
  );

  it("is open to the address of the sign-in page that an answer names", async () => {
    const { fetch } = createSandbox({ origin: "https://sandbox.example.com" });
    const host = "sandbox.example.com";
    const address = `${ADDRESS}/_sandbox/sign-in?domain=localhost`;
    expect((await fetch(address, { headers: { host } })).status).toBe(200);
    expect((await fetch(address, { headers: { host: "evil.example.com" } })).status).toBe(403);
  });

  it("is open to a request without one, which came through no network", async () => {
    const sandbox = createSandbox();
    const response = await sendCommand(sandbox, "getInfo", { address: "https://koodrive.example" });
    expect(response.status).toBe(200);
  });

  it("is closed to a page that reads, too", async () => {
    const headers = { host: "evil.example.com" };
    const response = await createSandbox().fetch(`${ADDRESS}/_sandbox/getInfo`, { headers });
    expect(response.status).toBe(403);
  });
});

describe("the control by the origin of a request", () => {
  const host = "localhost:4010";

  it.each([
    "http://localhost:3000",
    "https://localhost",
    "http://app.localhost:3000",
    "http://127.0.0.1:5173",
    "http://[::1]:5173",
  ])("is open to pages of %s, which is this machine", (origin) =>
    expectSuccess({ host, origin, "sec-fetch-site": "cross-site" }),
  );

  it.each([
    "https://evil.example.com",
    "http://evil.example.com:4010",
    "http://localhost.evil.example.com",
    "http://127.0.0.1.evil.example.com",
    "http://localhost@evil.example.com",
    "http://evil.example.com/http://localhost",
    "https://10.0.0.7",
    "null",
    "",
    "localhost",
    "file://",
    "chrome-extension://localhost",
  ])("is closed to pages of %j", (origin) => expectRefusal({ host, origin }, "allowedOrigins"));

  it("is closed to another site that sends no origin", async () => {
    await expectRefusal({ host, "sec-fetch-site": "cross-site" }, "allowedOrigins");
    const headers = { host, "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" };
    const response = await createSandbox().fetch(`${ADDRESS}/_sandbox/getInfo`, { headers });
    expect(response.status).toBe(403);
  });

  it.each(["same-origin", "same-site", "none"])("is open to requests from %s", (site) =>
    expectSuccess({ host, "sec-fetch-site": site }),
  );

  it.each([
    ["https://app.example.com", ["https://app.example.com"]],
    ["https://app.example.com", ["HTTPS://APP.example.com:443/"]],
    ["https://app.example.com:8443", ["app.example.com"]],
    ["http://app.example.com", ["app.example.com"]],
    ["app://main", ["app://main"]],
  ])("is open to pages of %s where %j is listed", (origin, allowedOrigins) =>
    expectSuccess({ host, origin }, { allowedOrigins }),
  );

  it.each([
    ["http://app.example.com", ["https://app.example.com"]],
    ["https://app.example.com:8443", ["https://app.example.com"]],
    ["https://evil.app.example.com", ["app.example.com"]],
    ["https://app.example.com.evil.example", ["app.example.com", "https://app.example.com"]],
    ["null", ["app.example.com"]],
  ])("is closed to pages of %s where %j is listed", (origin, allowedOrigins) =>
    expectRefusal({ host, origin }, "allowedOrigins", { allowedOrigins }),
  );

  it("is open to pages of its own under a listed name, and under no other", async () => {
    const options = { allowedHosts: ["sandbox", "other"] };
    await expectSuccess({ host: "sandbox:4010", origin: "http://sandbox:4010" }, options);
    await expectSuccess({ host: "Sandbox", origin: "https://sandbox" }, options);
    await expectRefusal(
      { host: "sandbox:4010", origin: "http://sandbox:80" },
      "allowedOrigins",
      options,
    );
    await expectRefusal({ host: "sandbox", origin: "http://other" }, "allowedOrigins", options);
    const rebound = { host: "evil.example.com", origin: "http://evil.example.com" };
    await expectRefusal(rebound, "allowedHosts", options);
  });
});

describe("what is not the control", () => {
  const headers = { host: "evil.example.com", origin: "https://evil.example.com" };
  const path = "/koodrive/ose/v1/service";

  it("answers under any name: it asks for credentials", async () => {
    const sandbox = createSandbox();
    const authorization = sandbox.createToken({ userId: sandbox.findUser().id });
    const send = (more: Record<string, string>) =>
      sandbox.fetch(ADDRESS + path, { headers: { ...headers, ...more } });
    expect((await send({})).status).toBe(401);
    expect((await send({ authorization })).status).toBe(200);
  });

  it("is the API of a fork as well, but not the fork's control", async () => {
    const sandbox = createSandbox();
    const { url } = await (await sendCommand(sandbox, "fork")).json();
    expect((await sandbox.fetch(url + path, { headers })).status).toBe(401);
    const response = await sandbox.fetch(`${url}/_sandbox/getInfo`, { headers });
    expect(response.status).toBe(403);
  });
});
