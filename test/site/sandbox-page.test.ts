// The page for people at /_sandbox/, in Chromium: read, searched, and used by keyboard.
import { accessToken, createKooDriveClient } from "koodrive-client";
import { createSandbox, type SandboxOptions } from "koodrive-client/sandbox";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { allViolationsOn } from "../support/axe.ts";
import { launchChromium } from "../support/chromium.ts";

const VIEWS = [
  "Requests",
  "Spaces",
  "Departments",
  "Users",
  "Groups",
  "Files",
  "Shares",
  "Jobs",
  "Messages",
  "Audit log",
];

let browser: BrowserContext;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

async function openPage(view = "", options: SandboxOptions = {}) {
  const sandbox = createSandbox(options);
  const { url, close } = await sandbox.listen();
  onTestFinished(close);
  const authorization = sandbox.createToken({ userId: sandbox.findUser({ role: 2 }).id });
  const call = (path: string) =>
    fetch(`${url}/koodrive/ose/v1/${path}`, { headers: { authorization } });
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on("console", (message) => problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(error.message));
  const requested: string[] = [];
  page.on("request", (request) => requested.push(request.url()));
  onTestFinished(async () => {
    await page.close();
    // Chromium tells of commands that are refused; so does the page.
    expect(problems.filter((text) => !text.includes("status of 400"))).toEqual([]);
    expect(requested.filter((address) => !address.startsWith(url) && address !== "data:,")).toEqual(
      [],
    );
  });
  await page.goto(`${url}/_sandbox/${view && `?view=${view}`}`);
  return { sandbox, page, url, call };
}

const status = (page: Page) => page.getByRole("status");
const rows = (page: Page) => page.locator("tbody tr");

describe("the page for people", () => {
  it("has a view of each kind, all of which are accessible", async () => {
    const { page, call } = await openPage();
    await call("departmentList");
    for (const view of VIEWS) {
      const link = page.getByRole("navigation").getByRole("link", { name: view, exact: true });
      await link.click();
      await page.getByRole("heading", { name: view, level: 2 }).waitFor();
      expect(await link.getAttribute("aria-current"), view).toBe("page");
      expect(await allViolationsOn(page), view).toEqual([]);
    }
  });

  it("leads from a space into its folders, and shows how full it is", async () => {
    const { page, sandbox } = await openPage("spaces");
    expect(await rows(page).count()).toBe(sandbox.getInfo().counts.spaces);
    const meter = page.getByRole("meter").first();
    expect(await meter.getAttribute("aria-label")).toMatch(/ of 20 GB$/);
    await page.getByRole("link", { name: "Li Hua" }).click();
    await page.getByRole("heading", { name: "Files" }).waitFor();
    expect(await page.getByRole("link", { name: "recycle bin" }).count()).toBe(1);
  });

  it("leads to the bytes of a file", async () => {
    const { page } = await openPage("files");
    await page.getByRole("searchbox").fill("Keys.txt");
    await page.keyboard.press("Enter");
    const link = page.getByRole("rowheader").getByRole("link", { name: "Keys.txt" });
    const address = await link.getAttribute("href");
    const response = await fetch(address ?? "");
    expect(response.status).toBe(200);
    expect((await response.arrayBuffer()).byteLength).toBe(27);
  });

  it("lets a job wait, and go on by its buttons", async () => {
    const { page, sandbox } = await openPage("jobs");
    await page.getByLabel("Wait for a button").selectOption("yes");
    await page.getByRole("button", { name: "Set" }).first().click();
    await expect.poll(() => status(page).textContent()).toBe("The pace is set.");
    const user = sandbox.findUser({ role: 2 });
    const auth = accessToken(sandbox.createToken({ userId: user.id }));
    const koodrive = createKooDriveClient({
      ...{ endpoint: "https://koodrive.example.com", auth, fetch: sandbox.fetch },
    });
    const [containerId = ""] = user.containerIds;
    await sandbox.addFile({ userId: user.id, path: "a.txt", text: "a" });
    const { id } = sandbox.findFile({ containerId, path: "a.txt" });
    await koodrive.jobs.create({
      ...{ taskType: 2, actionType: 201, dstContainerId: containerId },
      taskInfo: { srcContainerId: containerId, fileInfo: [{ fileId: id }] },
    });
    await page.reload();
    expect(await rows(page).first().textContent()).toContain("is held");
    await page.getByRole("button", { name: /^Do all that is left of/ }).click();
    await page.getByRole("cell", { name: "1 of 1" }).waitFor();
    expect(await rows(page).first().textContent()).toContain("done");
  });

  it("searches, and turns pages of what is found", async () => {
    const { page } = await openPage("users", { world: "large" });
    await page.getByText("1 to 50 of 10000.").waitFor();
    await page.getByRole("link", { name: "Next page" }).click();
    await page.getByText("51 to 100 of 10000.").waitFor();
    await page.getByRole("searchbox").fill("Wang Lei");
    await page.keyboard.press("Enter");
    await page.getByText(/^\d+ in all\.$/).waitFor();
    expect(await rows(page).first().textContent()).toContain("Wang Lei");
  });

  it("shows what becomes of requests while they come", async () => {
    const { page, call } = await openPage();
    await page.getByRole("checkbox", { name: "Refresh every second" }).check();
    await call("departmentList");
    await page.getByText("departments.list").waitFor();
    await call("space/1?type=1");
    await page.getByText(/Refused: .*ownerId/).waitFor();
  });

  it("moves the clock, injects faults and resets, by keyboard alone", async () => {
    const { page, sandbox, call } = await openPage();
    const press = async (name: string | RegExp) => {
      await page.getByRole("button", { name }).focus();
      await page.keyboard.press("Enter");
    };
    const before = sandbox.now();
    await press(/forward by 1 day/);
    await expect.poll(() => status(page).textContent()).toBe("The clock has moved by 1 day.");
    expect(sandbox.now() - before).toBeGreaterThanOrEqual(24 * 60 * 60 * 1000);
    await press("Stop it");
    await page.getByText("UTC, the clock stands still").waitFor();
    // Where one was, one is: the button has become another.
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Let it run");

    await press("Inject");
    await page.getByText("Fault 1, all: answers 503").waitFor();
    expect((await call("departmentList")).status).toBe(503);
    await page.getByLabel("Operation", { exact: true }).fill("no.such");
    await press("Inject");
    await expect.poll(() => status(page).textContent()).toMatch(/^Not done: .*operation/);

    await press("Reset");
    await expect.poll(() => status(page).textContent()).toBe("The sandbox is as it began.");
    expect(sandbox.getClock().stopped).toBe(false);
  });

  it("can be read without scripts, and by programs as a list of commands", async () => {
    const { url } = await openPage();
    const page = await fetch(`${url}/_sandbox/?view=users`, { headers: { accept: "text/html" } });
    expect(await page.text()).toContain("Wang Lei");
    const commands = await fetch(`${url}/_sandbox/`);
    expect(await commands.json()).toHaveProperty("commands.reset");
  });

  it("writes names as text", async () => {
    const name = '<img src=x onerror="alert(1)">';
    const { page } = await openPage("users", {
      world: { users: [{ name, role: "system administrator" }] },
    });
    expect(await rows(page).first().textContent()).toContain(name);
    expect(await page.locator("img").count()).toBe(0);
  });
});
