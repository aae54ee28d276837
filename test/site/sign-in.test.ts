// Signing in as a person does it: from the front end to the sandbox's page and back.
import { accessToken, createKooDriveClient } from "koodrive-client";
import { createSandbox } from "koodrive-client/sandbox";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { all } from "../../src/sandbox/world/table.ts";
import { launchChromium } from "../support/chromium.ts";
import { respondWith, serve } from "../support/server.ts";
import { SMALL_SEED } from "../support/small-world.ts";

let browser: BrowserContext;

/** The sign-in page, opened from a front end of another site, and what goes wrong in the browser. */
async function openSignIn(callback = "") {
  const sandbox = createSandbox({ world: SMALL_SEED });
  const { url: endpoint, close } = await sandbox.listen();
  onTestFinished(close);
  const koodrive = createKooDriveClient({ endpoint });
  let uri = "";
  const frontEnd = await serve((response, request) => {
    const text = request.target === "/" ? `<a href="${uri}">Sign in</a>` : "Welcome back";
    respondWith(text, 200, { "content-type": "text/html" })(response, request);
  });
  const address = frontEnd.url.replace("127.0.0.1", "localhost");
  const domain = callback ? address + callback : new URL(address).host;
  uri = (await koodrive.sessions.getAuthCodeUrl({ domain })).uri ?? "";
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on("console", (message) => problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(error.message));
  await page.goto(address);
  await page.getByRole("link", { name: "Sign in" }).click();
  await page.getByRole("heading", { name: "Choose who signs in" }).waitFor();
  return { sandbox, endpoint, frontEnd, address, domain, koodrive, page, problems };
}

const codeIn = (page: Page) => new URL(page.url()).searchParams.get("code") ?? "";

describe("the sign-in page in a browser", () => {
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  it("leads from the front end to a session of the user who was chosen", async () => {
    const { endpoint, frontEnd, address, domain, koodrive, page, problems } = await openSignIn();
    await page.getByRole("button", { name: /^Wang Lei/ }).click();
    await page.waitForURL(`${address}/cloudfile/index.html?code=*`);
    expect(await page.textContent("body")).toBe("Welcome back");
    expect(problems).toEqual([]);

    const { data } = await koodrive.sessions.create({ code: codeIn(page), domain });
    expect(data?.userInfo?.userName).toBe("Wang Lei");
    const auth = accessToken(data?.accessToken ?? "");
    const signedIn = createKooDriveClient({ endpoint, auth });
    expect((await signedIn.sessions.validate()).data?.userName).toBe("Wang Lei");
    expect(await signedIn.subscription.get()).toMatchObject({ code: 0 });
    const back = frontEnd.received.find(({ target }) => target.startsWith("/cloudfile/"));
    expect(back?.headers.referer).toBeUndefined();
    await page.close();
  });

  it("is used by keyboard alone, and leads to an address that was given", async () => {
    const { sandbox, address, page } = await openSignIn("/callback");
    const [first] = all(sandbox.world.users);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${address}/callback?code=*`);
    expect([...all(sandbox.world.authCodes)]).toMatchObject([
      { code: codeIn(page), userId: first?.id },
    ]);
    await page.close();
  });

  it("tells a screen reader what it is, and what each choice is", async () => {
    const { page, domain } = await openSignIn();
    expect(await page.title()).toBe("Choose who signs in – KooDrive sandbox");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    const tree = await page.getByRole("main").ariaSnapshot();
    expect(tree).toContain('- heading "Choose who signs in" [level=1]');
    expect(tree).toContain(`- strong: ${domain}`);
    expect(tree).toMatch(/- list:\n\s+- listitem:\n\s+- button "Li Hua system administrator, .*"/);
    expect(await page.getByRole("listitem").count()).toBe(2);
    await page.close();
  });

  it("cannot be framed", async () => {
    const { endpoint, page, problems } = await openSignIn();
    const other = await serve(
      respondWith(`<iframe src="${endpoint}/_sandbox/sign-in?domain=a"></iframe>`, 200, {
        "content-type": "text/html",
      }),
    );
    await page.goto(other.url);
    await expect.poll(() => problems.join()).toContain("frame-ancestors 'none'");
    await page.close();
  });

  it("takes no choice that another site makes", async () => {
    const { sandbox, endpoint, page } = await openSignIn();
    const [user] = all(sandbox.world.users);
    const action = `${endpoint}/_sandbox/sign-in?domain=other.example.com`;
    const form = `<form method="post" action="${action}"><button name="user" value="${user?.id}">`;
    const other = await serve(respondWith(form, 200, { "content-type": "text/html" }));
    await page.goto(other.url);
    await page.getByRole("button").click();
    await page.waitForURL(action);
    expect([...all(sandbox.world.authCodes)]).toEqual([]);
    await page.close();
  });
});
