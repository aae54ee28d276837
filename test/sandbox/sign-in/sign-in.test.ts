// The sign-in page by HTTP alone. In a browser it is in browser.test.ts.
import { createHash } from "node:crypto";
import { createSandbox } from "koodrive-client/sandbox";
import { describe, expect, it } from "vitest";
import { createClock } from "../../../src/sandbox/control/clock.ts";
import { ROLES } from "../../../src/sandbox/seed/names.ts";
import type { SeedUser } from "../../../src/sandbox/seed/seed.ts";
import { signInApp } from "../../../src/sandbox/sign-in/sign-in.ts";
import type { User } from "../../../src/sandbox/world/rows.ts";
import { all, fill } from "../../../src/sandbox/world/table.ts";
import { ENDPOINT } from "../../support/sandbox.ts";
import { chooseUser } from "../../support/sign-in.ts";
import { smallWorld } from "../../support/small-world.ts";

const PAGE = `${ENDPOINT}/_sandbox/sign-in`;
const DOMAIN = "drive.example.com";

/** The page of a sandbox with users of these names, or with that of the seed. */
function setUp(names?: string[]) {
  const seed = smallWorld();
  const [user] = all(seed.users);
  if (!user) throw new Error("the seed has no user");
  const users = names?.map((name, index): User => ({ ...user, id: String(1000 + index), name }));
  const world = {
    ...seed,
    ...(users && { users: fill(seed.users, users) }),
  };
  const state = { world, clock: createClock(() => Date.UTC(2026, 0, 1)) };
  const app = signInApp(state);
  const get = async (parameters: Record<string, string> = { domain: DOMAIN }) => {
    const response = await app.request(`${PAGE}?${new URLSearchParams(parameters)}`);
    return { response, html: await response.text() };
  };
  const post = (userId: string, headers: Record<string, string> = {}, domain = DOMAIN) => {
    const body = new URLSearchParams({ user: userId });
    return app.request(`${PAGE}?domain=${domain}`, { method: "POST", headers, body });
  };
  return { state, get, post, user };
}

const buttonsIn = (html: string) => [...html.matchAll(/<button name="user" value="(\d+)"/g)];

describe("the sign-in page", () => {
  it("lists the users with what tells them apart, and says where one goes back to", async () => {
    const { get, user } = setUp();
    const { response, html } = await get();
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html; charset=UTF-8");
    expect(buttonsIn(html)).toHaveLength(2);
    expect(html).toContain("<strong>drive.example.com</strong>");
    expect(html).toContain(
      `<b>Li Hua</b> <small>system administrator, Sandbox, ${user.id}</small>`,
    );
    expect(html).not.toContain('type="search"');
  });

  it("names roles and statuses as a seed does", async () => {
    const roles = Object.keys(ROLES) as (keyof typeof ROLES)[];
    const users: SeedUser[] = [
      ...roles.map((role) => ({ name: `A ${role}`, role })),
      { name: "Sun Bo", status: "disabled" },
      { name: "Ma Lan", status: "not activated" },
    ];
    const { fetch } = createSandbox({ world: { users } });
    const html = await (await fetch(`${PAGE}?domain=${DOMAIN}`)).text();
    for (const role of roles) expect(html).toContain(`<b>A ${role}</b> <small>${role}, `);
    expect(html).toMatch(/<b>Sun Bo<\/b> <small>user, \S+, disabled, \d+</);
    expect(html).toMatch(/<b>Ma Lan<\/b> <small>user, \S+, not activated, \d+</);
  });

  it("shows names as text, whatever is in them", async () => {
    const { get } = setUp(["<script>alert(1)</script>\"'&", "王伟 ☕", "\ud800"]);
    const { html } = await get();
    expect(html).toContain("<b>&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;</b>");
    expect(html).toContain("<b>王伟 ☕</b>");
    expect(html).not.toContain("<script");
  });

  it("shows what was searched for, and the domain, as text", async () => {
    const search = '"><img src=x>';
    const names = Array.from({ length: 101 }, (_, index) => `User ${index}`);
    const { html } = await setUp(names).get({ domain: `${DOMAIN}`, search });
    expect(html).toContain('value="&quot;&gt;&lt;img src=x&gt;"');
    expect(html).not.toContain("<img");
  });

  it("lists up to 100 users, and hides more behind a search", async () => {
    const names = Array.from({ length: 250 }, (_, index) => `User ${index}`);
    const { html: whole } = await setUp(names.slice(0, 100)).get();
    expect(buttonsIn(whole)).toHaveLength(100);
    expect(whole).not.toContain('type="search"');

    const { get } = setUp(names);
    const { html } = await get();
    expect(buttonsIn(html)).toHaveLength(100);
    expect(html).toContain("Users: 100 of 250");
    const { html: found } = await get({ domain: DOMAIN, search: "uSER 24" });
    expect(buttonsIn(found)).toHaveLength(11);
    expect(found).toContain("Users that fit “uSER 24”: 11 of 250");
    expect(found).toContain('<label for="search">');
    expect(found).toContain('<input type="hidden" name="domain" value="drive.example.com">');
  });

  it("finds a user by identifier, and tells when too many or none fit", async () => {
    const { get } = setUp(Array.from({ length: 250 }, (_, index) => `User ${index}`));
    const { html: one } = await get({ domain: DOMAIN, search: "1249" });
    expect(buttonsIn(one).map(([, id]) => id)).toEqual(["1249"]);
    const { html: many } = await get({ domain: DOMAIN, search: "User" });
    expect(buttonsIn(many)).toHaveLength(100);
    expect(many).toContain("Users that fit “User”: more than 100");
    const { html: none } = await get({ domain: DOMAIN, search: "nobody" });
    expect(none).toContain("Users that fit “nobody”: 0 of 250");
  });

  it.each([{}, { domain: "" }, { domain: "javascript:alert(1)" }, { domain: "a b" }])(
    "says what is wrong with the domain: %j",
    async (parameters: Record<string, string>) => {
      const { response, html } = await setUp().get(parameters);
      expect(response.status).toBe(400);
      expect(html).toContain("The parameter domain must be a host");
      expect(buttonsIn(html)).toEqual([]);
    },
  );

  it("lets nothing be loaded, framed or kept", async () => {
    const { response, html } = await setUp().get();
    const [, style = ""] = /<style>([\s\S]*)<\/style>/.exec(html) ?? [];
    const hash = createHash("sha256").update(style).digest("base64");
    expect(style).not.toBe("");
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-security-policy":
        `default-src 'none'; style-src 'sha256-${hash}'; ` +
        "form-action 'self' https://drive.example.com; frame-ancestors 'none'; base-uri 'none'",
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "cache-control": "no-store",
    });
    expect(html).not.toMatch(/style=|src=|\son\w+=/);
  });

  it("is not for pages of other sites to read", async () => {
    const { headers } = await createSandbox().fetch(`${PAGE}?domain=${DOMAIN}`, {
      headers: { origin: "https://other.example.com" },
    });
    expect(headers.has("access-control-allow-origin")).toBe(false);
  });
});

describe("choosing a user", () => {
  it.each([
    ["drive.example.com", "https://drive.example.com/cloudfile/index.html?code="],
    ["kdconsole.example.com:8080", "https://kdconsole.example.com:8080/cloudfile/index.html?code="],
    ["localhost:3000", "http://localhost:3000/cloudfile/index.html?code="],
    ["app.localhost", "http://app.localhost/cloudfile/index.html?code="],
    ["127.0.0.1:3000", "http://127.0.0.1:3000/cloudfile/index.html?code="],
    ["[::1]:3000", "http://[::1]:3000/cloudfile/index.html?code="],
    ["localhost.example.com", "https://localhost.example.com/cloudfile/index.html?code="],
    ["例え.jp", "https://xn--r8jz45g.jp/cloudfile/index.html?code="],
    ["https://drive.example.com", "https://drive.example.com/?code="],
    ["http://localhost:3000/in?next=/a", "http://localhost:3000/in?next=%2Fa&code="],
  ])("leads back to %s with a code", async (domain, start) => {
    const sandbox = createSandbox();
    const [user] = all(sandbox.world.users);
    const { status, headers } = await chooseUser(sandbox, user?.id ?? "", domain);
    const [code] = all(sandbox.world.authCodes);
    expect(status).toBe(303);
    expect(headers.get("location")).toBe(start + code?.code);
    expect(headers.get("cache-control")).toBe("no-store");
    expect(code).toMatchObject({
      code: expect.stringMatching(/^[\da-f]{32}$/),
      userId: user?.id,
      domain,
    });
  });

  it("keeps the fragment of an address behind the code", async () => {
    const sandbox = createSandbox();
    const [user] = all(sandbox.world.users);
    const { headers } = await chooseUser(sandbox, user?.id ?? "", "http://localhost:3000/#/in");
    expect(headers.get("location")).toMatch(/^http:\/\/localhost:3000\/\?code=[\da-f]{32}#\/in$/);
  });

  it.each([
    ["the page itself", { "sec-fetch-site": "same-origin" }, 303],
    ["a form that is sent again", { "sec-fetch-site": "none" }, 303],
    ["another site", { "sec-fetch-site": "cross-site" }, 403],
    ["another port of this host", { "sec-fetch-site": "same-site" }, 403],
    ["the page, in an older browser", { origin: ENDPOINT }, 303],
    ["another site, in an older browser", { origin: "https://other.example.com" }, 403],
    ["nowhere", { origin: "null" }, 403],
    [
      "another site that calls itself this",
      { "sec-fetch-site": "cross-site", origin: ENDPOINT },
      403,
    ],
    ["no browser", {}, 303],
  ])("is taken from %s or refused", async (_, headers, expected) => {
    const { state, post, user } = setUp();
    const { world } = state;
    expect((await post(user.id, headers)).status).toBe(expected);
    if (expected === 403) expect(state.world).toBe(world);
  });

  it("of whom there is none is refused", async () => {
    const { state, post } = setUp();
    const { world } = state;
    for (const id of ["", "1", "__proto__"]) {
      const response = await post(id);
      expect(response.status).toBe(400);
      expect(await response.text()).toContain("There is no such user any more.");
    }
    expect(state.world).toBe(world);
  });

  it("takes no form that is too large, and no bad domain", async () => {
    const { post, user } = setUp();
    expect((await post("1".repeat(20_000))).status).toBe(413);
    expect((await post(user.id, {}, "javascript:alert(1)")).status).toBe(400);
  });
});
