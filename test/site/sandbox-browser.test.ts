// The sandbox of the build and browsers: in a page, behind Mock Service Worker, and at a port for a
// front end that Playwright drives.
import { readFileSync } from "node:fs";
import { createSandbox, type SandboxOptions } from "koodrive-client/sandbox";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { guideExamples, runExample } from "../support/guide.ts";
import { servePage } from "./pages.ts";

let browser: BrowserContext;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** A new page, what it has asked for, and what no program has caught in it. */
async function openPage() {
  const page = await browser.newPage();
  const requests: string[] = [];
  const uncaught: Error[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => uncaught.push(error));
  onTestFinished(async () => {
    await page.close();
    expect(uncaught).toEqual([]);
  });
  return { page, requests };
}

function guideExample(text: string) {
  const found = guideExamples("SANDBOX.md").find(({ code }) => code.includes(text));
  if (!found) throw new Error(`The guide has no example with ${text}.`);
  return found;
}

describe("a page with the sandbox in it", () => {
  it("runs whole programs without network", async () => {
    const { url } = await servePage("test/site/pages/without-network.ts");
    const { page, requests } = await openPage();
    await page.goto(url);
    const report = await page.evaluate(`import("/program.js").then(({ run }) => run())`);
    expect(report).toMatchObject({
      pools: [
        { type: 0, allocateCapacity: 100 },
        { type: 1, allocateCapacity: 20 + 2 * 30 },
        { type: 2, allocateCapacity: 0 },
      ],
      people: expect.arrayContaining([{ name: "Wang Lei", capacity: 30 }]),
    });
    expect(requests).toEqual([url, `${url}program.js`]);
  });
});

describe("with Mock Service Worker, as the guide shows it", () => {
  const worker = readFileSync("node_modules/msw/lib/mockServiceWorker.js", "utf8");
  const allocation = "https://koodrive.example.com/koodrive/ose/v1/space/allocation/get";

  /** The page of the guide's example. Its sandbox is that of the page's one module. */
  async function openMockedPage(): Promise<Page> {
    const program = { text: guideExample("msw/browser").code };
    const { url } = await servePage(program, { "/mockServiceWorker.js": worker });
    const { page } = await openPage();
    await page.goto(url);
    await page.evaluate(`import("/program.js")`);
    return page;
  }

  it("the page's own fetch is answered by the sandbox in the page", async () => {
    const page = await openMockedPage();
    const [response, answer] = await Promise.all([
      page.waitForResponse(allocation),
      page.evaluate(`(async () => {
        const { sandbox } = await import("/program.js");
        const authorization = sandbox.createToken({ userId: sandbox.findUser({ role: 2 }).id });
        const response = await fetch("${allocation}", { headers: { authorization } });
        return response.json();
      })()`),
    ]);
    expect(response.fromServiceWorker()).toBe(true);
    expect(answer).toMatchObject({ code: 0, data: [{ totalCapacity: 6144 }, {}, {}] });
  });

  it("a refusal, and a connection that a fault breaks, arrive as such", async () => {
    const page = await openMockedPage();
    const outcomes = await page.evaluate(`(async () => {
      const { sandbox } = await import("/program.js");
      const refusal = await fetch("${allocation}");
      sandbox.injectFault({ reset: true });
      const failure = await fetch("${allocation}").catch((error) => error.name);
      return [refusal.status, await refusal.json(), failure];
    })()`);
    expect(outcomes).toMatchObject([401, { error_code: "APIGW.0301" }, "TypeError"]);
  });
});

describe("with Playwright, a front end at another port", () => {
  /** The front end, with a sandbox of its own. */
  async function openFrontEnd(options: SandboxOptions = {}) {
    const sandbox = createSandbox(options);
    const server = await sandbox.listen();
    onTestFinished(server.close);
    const frontEnd = await servePage("test/site/pages/front-end.ts");
    const { page } = await openPage();
    await page.goto(`${frontEnd.url}?endpoint=${server.url}`);
    const showSpace = async () => {
      await page.getByRole("button", { name: "Show my space" }).click();
      return page.getByRole("status").filter({ hasNotText: "…" }).textContent();
    };
    const signIn = async (name: string) => {
      await page.getByRole("link", { name: "Sign in" }).click();
      await page.getByRole("button", { name }).click();
      await page.getByText(`Welcome, ${name}.`).waitFor();
    };
    return { sandbox, page, server, frontEnd, signIn, showSpace };
  }

  it("signs in by the sandbox's page, and calls the sandbox across origins", async () => {
    const { sandbox, page, frontEnd, signIn, showSpace } = await openFrontEnd();
    await signIn("Wang Lei");
    expect(page.url()).toMatch(new RegExp(`^${frontEnd.url}\\?endpoint=.*&code=[\\da-f]{32}$`));
    expect(await showSpace()).toBe("You have 20 GB.");
    const { id: userId } = sandbox.findUser({ name: "Wang Lei" });
    expect(sandbox.getJournal({ operation: "spaces.get" }).entries).toMatchObject([
      { caller: { scheme: "AccessToken", userId }, answer: { status: 200 } },
    ]);
  });

  it("shows what the test does to the sandbox: a change, faults, the clock", async () => {
    const { sandbox, signIn, showSpace } = await openFrontEnd();
    await signIn("Wang Lei");
    const [containerId = ""] = sandbox.findUser({ name: "Wang Lei" }).containerIds;
    sandbox.updateSpace({ containerId, capacity: 50 });
    expect(await showSpace()).toBe("You have 50 GB.");

    sandbox.injectFault({ operation: "spaces.get", code: "APIGW.0308" });
    expect(await showSpace()).toBe("KooDrive cannot answer now.");
    // Browsers repeat a request by themselves when a connection breaks that was used before.
    sandbox.injectFault({ operation: "spaces.get", reset: true, times: "always" });
    expect(await showSpace()).toBe("KooDrive cannot answer now.");
    sandbox.clearFaults();
    expect(await showSpace()).toBe("You have 50 GB.");

    sandbox.advanceClock({ minutes: 21 });
    expect(await showSpace()).toBe("Your session has ended.");
    expect(sandbox.getJournal({ refused: true }).entries).toMatchObject([
      { operation: "spaces.get", refusal: { statement: "auth.token" } },
    ]);
  });

  it("reads no answers where the option cors does not let it", async () => {
    const { page } = await openFrontEnd({ cors: ["https://app.example.com"] });
    await page.getByRole("alert").filter({ hasText: "KooDrive cannot answer now." }).waitFor();
  });

  it("is the guide's example", async () => {
    const { url } = await servePage("test/site/pages/front-end.ts");
    const example = guideExample('from "playwright"');
    const code = example.code.replace("http://localhost:5173/", url);
    const launch = async () => {
      const own = await launchChromium();
      onTestFinished(() => own.close());
      return own;
    };
    const tests: (() => Promise<void>)[] = [];
    const test = (_name: string, body: () => Promise<void>) => void tests.push(body);
    const modules = {
      "koodrive-client/sandbox": { createSandbox },
      playwright: { chromium: { launch } },
      vitest: { expect, test },
    };
    await runExample({ ...example, code }, { modules });
    for (const body of tests) await body();
    expect.hasAssertions();
  });
});
