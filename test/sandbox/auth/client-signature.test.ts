// The client's signatures, checked by the sandbox, which shares no code with what makes them.
import { appSignature, createKooDriveClient } from "koodrive-client";
import { createSandbox } from "koodrive-client/sandbox";
import { describe, expect, it } from "vitest";
import { all } from "../../../src/sandbox/world/table.ts";
import { ENDPOINT } from "../../support/sandbox.ts";

const MINUTES = 60_000;
const NOW = Date.UTC(2026, 0, 1);

/** A sandbox whose clock is off by this much, and a client of its application. */
function setUp({ skew = 0, appSecret = "sandbox-secret", endpoint = ENDPOINT } = {}) {
  const sandbox = createSandbox({ now: () => NOW + skew });
  const [user] = all(sandbox.world.users);
  const codes: string[] = [];
  const koodrive = createKooDriveClient({
    endpoint,
    auth: appSignature({ appId: "sandbox-app", appSecret, userId: user?.id ?? "" }),
    retry: false,
    now: () => NOW,
    async fetch(input, init) {
      const response = await sandbox.fetch(input, init);
      const body = (await response.clone().json()) as { code?: unknown; error_code?: unknown };
      codes.push(String(body.error_code ?? body.code));
      return response;
    },
  });
  return { sandbox, koodrive, codes };
}

describe("the client's signature", () => {
  const TEXTS = [
    "王伟 ☕",
    "a+b c",
    "a/b?c#d",
    "100%",
    "%2F",
    "A-z_0.9~!*'()",
    "a&b=c;d",
    '\\|"<>',
  ];

  it.each(TEXTS)("is right with %j in the path, the query and the body", async (text) => {
    const { koodrive, codes } = setUp();
    const calls = [
      koodrive.files.get({ containerId: text, fileId: text }),
      koodrive.spaces.listUsers({ keyWord: text, limit: 1, offset: 0 }),
      koodrive.groups.create({ groupName: text, sourceType: 0 }),
    ];
    await Promise.allSettled(calls);
    expect(codes).toHaveLength(3);
    expect(codes.filter((code) => code.startsWith("APIGW."))).toEqual([]);
  });

  it("is right for parameters that stand several times in the query", async () => {
    const { koodrive, codes } = setUp();
    for (const query of ["a=2&a=10&a=1", "a&a=", "b=1&a=1&b=0", "a=%20&a=+"]) {
      const url = `${ENDPOINT}/koodrive/ose/v1/service?${query}`;
      await koodrive.http.GET("/koodrive/ose/v1/service", { querySerializer: () => query });
      expect([url, codes.pop()]).toEqual([url, "13000102"]);
    }
  });

  it("is right without a body, and with the body of a DELETE", async () => {
    const { koodrive, codes } = setUp();
    await koodrive.subscription.get();
    await koodrive.messages.delete({ ids: ["1"] }).catch(() => {});
    expect(codes.filter((code) => code.startsWith("APIGW."))).toEqual([]);
  });

  it.each(["http://127.0.0.1:4010", "https://drive.example.com:8443", "http://[::1]:4010"])(
    "is right with the port in the host of %s",
    async (endpoint) => {
      expect(await setUp({ endpoint }).koodrive.subscription.get()).toMatchObject({ code: 0 });
    },
  );

  it("is refused if another secret made it, with a text that tells what to compare", async () => {
    const { koodrive, sandbox } = setUp({ appSecret: "other-secret" });
    const { world } = sandbox;
    const error = await koodrive.subscription.get().catch((error) => error);
    expect(error).toMatchObject({ status: 401, code: "APIGW.0303" });
    expect(error.message).toContain("GET|/koodrive/ose/v1/service/||host:koodrive.example.com|");
    expect(error.message).not.toMatch(/secret/);
    const { applications, chance, now, ...rest } = sandbox.world;
    const { applications: before, chance: _, now: __, ...restBefore } = world;
    expect(rest).toEqual(restBefore);
    expect(all(applications).next().value).toMatchObject({ failures: 1 });
    expect(all(before).next().value).toMatchObject({ failures: 0 });
  });
});

describe("the clock of the client", () => {
  it.each([
    ["ahead", -3 * 60 * MINUTES],
    ["a little ahead", -2 * MINUTES],
    ["behind", 16 * MINUTES],
    ["hours behind", 20 * 60 * MINUTES],
  ])("is corrected by the Date of a refusal if it is %s", async (_, skew) => {
    const { koodrive, codes } = setUp({ skew });
    expect(await koodrive.subscription.get()).toMatchObject({ code: 0 });
    expect(await koodrive.subscription.getUsage()).toMatchObject({ code: 0 });
    expect(codes).toEqual(["APIGW.0303", "0", "0"]);
  });

  it("may be behind by less than 15 minutes", async () => {
    const { koodrive, codes } = setUp({ skew: 14 * MINUTES });
    await koodrive.subscription.get();
    expect(codes).toEqual(["0"]);
  });
});
